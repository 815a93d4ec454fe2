import { type Box, bottom, right } from '../model/geometry.ts';
import type { RgbaImage } from './image.ts';

/** The colour of a pixel inside a picture, as 0xRRGGBB. */
export function packedPixel({ data, width }: RgbaImage, x: number, y: number): number {
  const at = 4 * (y * width + x);
  return (data[at] << 16) | (data[at + 1] << 8) | data[at + 2];
}

/** The commonest colour of a box inside a picture, to eight levels a channel, as 0xRRGGBB. */
export function commonestColor(image: RgbaImage, box: Box): number {
  const counts = new Map<number, number>();
  for (let y = box.y; y < bottom(box); y++)
    for (let x = box.x; x < right(box); x++) {
      const cell = packedPixel(image, x, y) & 0xf8f8f8;
      counts.set(cell, (counts.get(cell) ?? 0) + 1);
    }
  return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0])[0] | 0x040404;
}
