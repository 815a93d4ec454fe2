import type { RgbaImage } from './image.ts';

/**
 * The bytes as one number a pixel, for quick comparison; they are not copied where they lie aligned. Signed numbers of
 * 32 bits are what engines compare fastest.
 */
export function wholePixels(data: RgbaImage['data']): Int32Array {
  const aligned = data.byteOffset % 4 === 0 ? data : data.slice();
  return new Int32Array(aligned.buffer, aligned.byteOffset, aligned.length >> 2);
}
