import type { Box } from '../model/geometry.ts';
import type { RgbaImage } from '../raster/image.ts';

export type LineColors = { foreground: string; background: string };

/** Glyph cores: pixels at least this near to the largest difference from the background. */
const CORE = 0.75;
/** Largest channel difference below which nothing stands out. */
const LEAST_CONTRAST = 24;

/**
 * The colours of a text line as #rrggbb: the commonest colour of its box, and the mean of the pixels that differ most
 * from it (the cores of the strokes, past their anti-aliased rims). Null where nothing stands out.
 */
export function measureLineColors(image: RgbaImage, box: Box): LineColors | null {
  const left = Math.max(0, box.x);
  const top = Math.max(0, box.y);
  const right = Math.min(image.width, box.x + box.width);
  const bottom = Math.min(image.height, box.y + box.height);
  if (right <= left || bottom <= top) return null;
  const background = commonest(image, left, top, right, bottom);
  const histogram = new Uint32Array(256);
  const each = (visit: (at: number, difference: number) => void): void => {
    for (let y = top; y < bottom; y++)
      for (let x = left; x < right; x++) {
        const at = 4 * (y * image.width + x);
        visit(at, differenceAt(image.data, at, background));
      }
  };
  each((_, difference) => {
    histogram[difference]++;
  });
  const strongest = strongestOf(histogram, (right - left) * (bottom - top));
  if (strongest < LEAST_CONTRAST) return null;
  const sum = [0, 0, 0];
  let count = 0;
  each((at, difference) => {
    if (difference < CORE * strongest) return;
    for (let channel = 0; channel < 3; channel++) sum[channel] += image.data[at + channel];
    count++;
  });
  return { foreground: toHex(sum.map((value) => Math.round(value / count))), background: toHex(background) };
}

/** The commonest colour, steps of eight counted together; its mean as [r, g, b]. */
function commonest(image: RgbaImage, left: number, top: number, right: number, bottom: number): number[] {
  const groups = new Map<number, [count: number, r: number, g: number, b: number]>();
  let best: [number, number, number, number] = [0, 0, 0, 0];
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) {
      const at = 4 * (y * image.width + x);
      const [r, g, b] = [image.data[at], image.data[at + 1], image.data[at + 2]];
      const key = ((r & 0xf8) << 16) | ((g & 0xf8) << 8) | (b & 0xf8);
      const group = groups.get(key) ?? [0, 0, 0, 0];
      group[0]++;
      group[1] += r;
      group[2] += g;
      group[3] += b;
      groups.set(key, group);
      if (group[0] > best[0]) best = group;
    }
  return best.slice(1).map((value) => Math.round(value / Math.max(1, best[0])));
}

const differenceAt = (data: RgbaImage['data'], at: number, [r, g, b]: readonly number[]): number =>
  Math.max(Math.abs(data[at] - r), Math.abs(data[at + 1] - g), Math.abs(data[at + 2] - b));

/** The difference that the strongest two of a hundred pixels reach. */
function strongestOf(histogram: Uint32Array, pixels: number): number {
  let left = Math.max(1, 0.02 * pixels);
  for (let difference = 255; difference > 0; difference--) {
    left -= histogram[difference];
    if (left <= 0) return difference;
  }
  return 0;
}

const toHex = (channels: readonly number[]): string =>
  `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
