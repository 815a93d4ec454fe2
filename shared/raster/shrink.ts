import type { RgbaImage } from './image.ts';

/**
 * The picture at `1 / factor` of its size; each pixel is the mean of a square of `factor` x `factor`. Rows and columns
 * that fill no whole square are dropped.
 */
export function shrinkRgba(image: RgbaImage, factor: number): RgbaImage {
  const width = Math.floor(image.width / factor);
  const height = Math.floor(image.height / factor);
  const data = new Uint8Array(width * height * 4);
  const count = factor * factor;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      for (let channel = 0; channel < 4; channel++) {
        let sum = 0;
        for (let row = 0; row < factor; row++) {
          const start = ((y * factor + row) * image.width + x * factor) * 4 + channel;
          for (let column = 0; column < factor; column++) sum += image.data[start + column * 4];
        }
        data[(y * width + x) * 4 + channel] = sum / count;
      }
  return { width, height, data };
}
