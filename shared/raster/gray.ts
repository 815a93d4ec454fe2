import { type Box, bottom, right } from '../model/geometry.ts';
import type { GrayImage, RgbaImage } from './image.ts';
import { wholePixels } from './whole-pixels.ts';

/**
 * Luma of an RGBA picture (ITU-R BT.601 weights in 8.8 fixed point). Transparent pixels are laid on white,
 * as viewers show them.
 */
export function toGray(image: RgbaImage): GrayImage {
  const { width, height } = image;
  const data = new Uint8Array(width * height);
  grayOfPixels(image, data, 0, data.length);
  return { width, height, data };
}

/** The same, from that of a picture which differs in some areas alone. */
export function changedGray(before: GrayImage, image: RgbaImage, areas: readonly Box[]): GrayImage {
  const { width, height } = image;
  const data = before.data.slice();
  for (const area of areas)
    for (let y = area.y; y < bottom(area); y++)
      grayOfPixels(image, data, y * width + area.x, y * width + right(area));
  return { width, height, data };
}

function grayOfPixels({ data }: RgbaImage, gray: Uint8Array, from: number, to: number): void {
  const whole = wholePixels(data);
  for (let pixel = from; pixel < to; pixel++) {
    if (pixel > from && whole[pixel] === whole[pixel - 1]) {
      gray[pixel] = gray[pixel - 1];
      continue;
    }
    const byte = pixel * 4;
    const luma = (77 * data[byte] + 150 * data[byte + 1] + 29 * data[byte + 2]) >> 8;
    const alpha = data[byte + 3];
    gray[pixel] = alpha === 255 ? luma : (luma * alpha + 255 * (255 - alpha)) / 255;
  }
}
