import { type Box, intersection } from '../model/geometry.ts';
import type { GrayImage, RgbaImage } from './image.ts';

/** The pixels of a box, cut to the picture's edges; null where the box lies outside. */
export function cropRgba(image: RgbaImage, box: Box): RgbaImage | null {
  const inside = intersection(box, { x: 0, y: 0, width: image.width, height: image.height });
  if (!inside) return null;
  const { x, y, width, height } = inside;
  const data = new Uint8Array(width * height * 4);
  for (let row = 0; row < height; row++) {
    const start = ((y + row) * image.width + x) * 4;
    data.set(image.data.subarray(start, start + width * 4), row * width * 4);
  }
  return { width, height, data };
}

/** The pixels of a box that lies within a picture. */
export function cropGray(image: GrayImage, { x, y, width, height }: Box): GrayImage {
  const data = new Uint8Array(width * height);
  for (let row = 0; row < height; row++) {
    const start = (y + row) * image.width + x;
    data.set(image.data.subarray(start, start + width), row * width);
  }
  return { width, height, data };
}
