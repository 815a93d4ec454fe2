import type { GrayImage, RgbaImage } from './image.ts';
import { wholePixels } from './whole-pixels.ts';

/**
 * Luma of an RGBA picture (ITU-R BT.601 weights in 8.8 fixed point). Transparent pixels are laid on white,
 * as viewers show them.
 */
export function toGray(image: RgbaImage): GrayImage {
  const { width, height, data } = image;
  const gray = new Uint8Array(width * height);
  const whole = wholePixels(data);
  for (let pixel = 0; pixel < gray.length; pixel++) {
    if (pixel > 0 && whole[pixel] === whole[pixel - 1]) {
      gray[pixel] = gray[pixel - 1];
      continue;
    }
    const byte = pixel * 4;
    const luma = (77 * data[byte] + 150 * data[byte + 1] + 29 * data[byte + 2]) >> 8;
    const alpha = data[byte + 3];
    gray[pixel] = alpha === 255 ? luma : (luma * alpha + 255 * (255 - alpha)) / 255;
  }
  return { width, height, data: gray };
}
