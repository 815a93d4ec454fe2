import type { RgbaImage } from '../../raster/image.ts';
import type { Ink } from './ink.ts';
import type { LineCoverage } from './prepare-line.ts';

/** Coverage (of 255) from which a pixel shows the full colour of the ink. */
const FULL = 235;

/** Colour of the glyphs of a line and of the ground among them, as #rrggbb. */
export function lineColors(
  image: RgbaImage,
  ink: Ink,
  { box, data }: LineCoverage,
): { foreground: string; background: string } {
  const front = [0, 0, 0, 0];
  const back = [0, 0, 0, 0];
  for (let y = 0, at = 0; y < box.height; y++) {
    for (let x = 0; x < box.width; x++, at++) {
      const pixel = (box.y + y) * image.width + box.x + x;
      const isGround = ink.isGround[ink.regions.labels[pixel]] === 1;
      const sum = data[at] >= FULL ? front : isGround ? back : null;
      if (!sum) continue;
      for (let channel = 0; channel < 3; channel++) sum[channel] += image.data[pixel * 4 + channel];
      sum[3]++;
    }
  }
  return { foreground: toHex(front), background: toHex(back) };
}

const toHex = ([red, green, blue, count]: readonly number[]): string =>
  `#${[red, green, blue]
    .map((sum) =>
      Math.round(sum / Math.max(1, count))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
