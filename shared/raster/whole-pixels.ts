import type { RgbaImage } from './image.ts';

/** The bytes as one number a pixel, for quick comparison; they are not copied where they lie aligned. */
export function wholePixels(data: RgbaImage['data']): Uint32Array {
  const aligned = data.byteOffset % 4 === 0 ? data : data.slice();
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length >> 2);
}
