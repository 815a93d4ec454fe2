import { parseHex } from '../../features/color-space.ts';
import type { Box } from '../../model/geometry.ts';
import type { RgbaImage } from '../../raster/image.ts';
import type { Segment } from '../screen/segments.ts';

export type Rgb = readonly [number, number, number];

export const hexOf = (color: Rgb): string =>
  `#${color.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
export const colorDistance = (a: Rgb, b: Rgb): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

/** The colour of one pixel; null outside the image. */
export function pixelAt(image: RgbaImage, x: number, y: number): Rgb | null {
  if (x < 0 || y < 0 || x >= image.width || y >= image.height) return null;
  const at = 4 * (y * image.width + x);
  return [image.data[at], image.data[at + 1], image.data[at + 2]];
}

/** At most this many pixels of a box are looked at. */
const SAMPLES = 4000;
/** Colours are gathered in cells of 2^4 levels a channel. */
const SHIFT = 4;

/** The colours of a box, most frequent first, with their shares; each is the mean of its cell. */
export function commonColors(image: RgbaImage, box: Box): { color: Rgb; share: number }[] {
  const { width, height, data } = image;
  const cells = new Map<number, { sum: [number, number, number]; count: number }>();
  const step = Math.max(1, Math.floor(Math.sqrt((box.width * box.height) / SAMPLES)));
  let total = 0;
  for (let y = box.y; y < box.y + box.height; y += step)
    for (let x = box.x; x < box.x + box.width; x += step) {
      if (x < 0 || y < 0 || x >= width || y >= height) continue;
      const at = 4 * (y * width + x);
      const key = ((data[at] >> SHIFT) << 8) | ((data[at + 1] >> SHIFT) << 4) | (data[at + 2] >> SHIFT);
      let cell = cells.get(key);
      if (!cell) {
        cell = { sum: [0, 0, 0], count: 0 };
        cells.set(key, cell);
      }
      cell.sum[0] += data[at];
      cell.sum[1] += data[at + 1];
      cell.sum[2] += data[at + 2];
      cell.count++;
      total++;
    }
  return [...cells.values()]
    .sort((a, b) => b.count - a.count)
    .map(({ sum, count }) => ({
      color: sum.map((value) => Math.round(value / count)) as unknown as Rgb,
      share: count / Math.max(1, total),
    }));
}

/** What is behind a text: as recorded, or the commonest colour of its slightly grown box. */
export function backgroundAt(segment: Segment, image: RgbaImage | undefined): Rgb | null {
  const recorded = segment.line.background;
  if (recorded) return parseHex(recorded);
  if (!image) return null;
  const { x, y, width, height } = segment.box;
  return commonColors(image, { x: x - 2, y: y - 2, width: width + 4, height: height + 4 })[0]?.color ?? null;
}
