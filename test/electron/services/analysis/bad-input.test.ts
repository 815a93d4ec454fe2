import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { WorkerAnalyzer } from '../../../../electron/services/analysis/worker-analyzer.ts';
import { type ImageFeatures, imageFeaturesSchema } from '../../../../shared/model/image-features.ts';

const entry = new URL('../../../../electron/services/analysis/analysis-worker.ts', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'askshot-bad-'));
writeFileSync(join(folder, 'bad.traineddata'), 'this is no traineddata');
const analyzer = new WorkerAnalyzer(entry, { workers: 1, dataFolders: [folder] });
const good = await drawText(['Still reading'], 18);

afterAll(async () => {
  await analyzer.close();
  rmSync(folder, { recursive: true });
});

function drawText(rows: readonly string[], size: number, width = 300): Promise<Buffer> {
  const text = rows.map((row, index) => `<text x="10" y="${(index + 1) * 2 * size}">${row}</text>`).join('');
  const height = (rows.length + 1) * 2 * size;
  const picture = `<svg width="${width}" height="${height}" font-family="DejaVu Sans" font-size="${size}"><rect width="100%" height="100%" fill="#fff"/>${text}</svg>`;
  return sharp(Buffer.from(picture)).png().toBuffer();
}

/** Pixels from a function of the place; the same at every run. */
function paint(width: number, height: number, level: (x: number, y: number) => number): Promise<Buffer> {
  const data = Buffer.alloc(width * height * 3);
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++, at += 3) data.fill(level(x, y), at, at + 3);
  return sharp(data, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer();
}

let seed = 1;
/** Lehmer's generator (Park and Miller, 1988), 0..1. */
function random(): number {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed / 2_147_483_647;
}

const analyse = (bytes: Uint8Array, language = 'eng') =>
  analyzer.analyze({
    id: 'bad',
    bytes,
    file: 'bad.png',
    kind: 'image',
    capturedAt: null,
    displayScale: 1,
    note: null,
    language,
    text: null,
  });

async function recordOf(bytes: Uint8Array): Promise<ImageFeatures> {
  const result = await analyse(bytes);
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return imageFeaturesSchema.parse(result.value);
}

// After whatever came before, the pool goes on.
afterEach(async () => {
  expect((await recordOf(good)).text.lines.map((line) => line.text)).toEqual(['Still reading']);
});

describe('bad input', () => {
  it('a photo without text has none', async () => {
    const clouds = await paint(320, 240, (x, y) =>
      Math.round(128 + 60 * Math.sin(x / 37) * Math.cos(y / 23) + 20 * Math.sin((x + y) / 11) + 6 * random()),
    );
    const record = await recordOf(clouds);
    expect(record).toMatchObject({ has_text: false, is_ui: false });
    expect(record.text.lines).toEqual([]);
  });

  it('noise is no text', async () => {
    const record = await recordOf(await paint(300, 200, () => Math.floor(256 * random())));
    expect(record.text.lines).toEqual([]);
    expect(record.quality.verdict).not.toBe('good');
  });

  it.each([
    [1, 400],
    [400, 1],
    [1, 1],
  ])('a picture of %i x %i is analysed', async (width, height) => {
    const record = await recordOf(await paint(width, height, (x, y) => (x + y) % 256));
    expect(record).toMatchObject({ has_text: false, source: { width, height } });
  });

  it('of 10,000 lines of tiny text the first are read and the rest is counted', {
    timeout: 120_000,
  }, async () => {
    const word = await sharp(await drawText(['tiny'], 8, 60))
      .extract({ left: 0, top: 6, width: 60, height: 16 })
      .toBuffer();
    const wall = await sharp({ create: { width: 6000, height: 1600, channels: 3, background: '#fff' } })
      .composite([{ input: word, tile: true, gravity: 'northwest' }])
      .png()
      .toBuffer();
    const { text } = await recordOf(wall);
    expect(text.lines.length + (text.unread ?? 0)).toBeGreaterThan(9000);
    expect(text.lines.length).toBeLessThanOrEqual(3000);
    expect(text.lines.every((line) => line.text === text.lines[0].text)).toBe(true);
  });

  it('an unknown language is refused with the way to add it', async () => {
    expect(await analyse(good, 'tlh')).toMatchObject({
      ok: false,
      error: {
        code: 'unknown_language',
        remedy: expect.stringContaining('npm install @tesseract.js-data/tlh'),
      },
    });
  });

  it('a broken data file is named', async () => {
    expect(await analyse(good, 'bad')).toMatchObject({
      ok: false,
      error: { code: 'ocr_unavailable', remedy: expect.stringContaining(join(folder, 'bad.traineddata')) },
    });
  });

  it('a picture that is too large is refused before it is decoded', async () => {
    const huge = Buffer.from(good);
    huge.writeUInt32BE(60_000, 16); // width and height stand in the header's chunk, its checksum behind it
    huge.writeUInt32BE(60_000, 20);
    huge.writeUInt32BE(crc32(huge.subarray(12, 29)), 29);
    expect(await analyse(huge)).toMatchObject({ ok: false, error: { code: 'image_too_large' } });
  });
});
