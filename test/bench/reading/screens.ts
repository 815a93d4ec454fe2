import sharp from 'sharp';
import type { AnalysisRequest } from '../../../electron/services/analysis/analyzer.ts';

export const FULL_HD = { width: 1920, height: 1080 };

/**
 * A full-HD screen put together from pictures of real programs, beside and below each other as windows are: each at its
 * own size, the part that has no room cut off. No screen shows its windows scaled.
 */
export function composeScreen(files: readonly string[]): Promise<Buffer> {
  const places = [
    { left: 0, top: 0 },
    { left: 960, top: 0 },
    { left: 0, top: 540 },
    { left: 960, top: 540 },
  ];
  return Promise.all(
    places.map(async (place, index) => ({
      ...place,
      input: await cutToFit(files[index % files.length], { width: 960, height: 540 }),
    })),
  ).then((parts) =>
    sharp({ create: { ...FULL_HD, channels: 3, background: '#d8dbe0' } })
      .composite(parts)
      .png()
      .toBuffer(),
  );
}

async function cutToFit(file: string, room: { width: number; height: number }): Promise<Buffer> {
  const { width, height } = await sharp(file).metadata();
  return sharp(file)
    .extract({ left: 0, top: 0, width: Math.min(width, room.width), height: Math.min(height, room.height) })
    .toBuffer();
}

/** A request to analyse a picture, as a host makes it. */
export const requestFor = (bytes: Uint8Array, id = 'bench'): AnalysisRequest => ({
  id,
  bytes,
  file: `${id}.png`,
  kind: 'screenshot',
  capturedAt: null,
  displayScale: 1,
  note: null,
  language: 'eng',
  text: null,
});
