import { toGray } from './gray.ts';
import type { GrayImage, RgbaImage } from './image.ts';

const known = new WeakMap<RgbaImage, GrayImage>();

/**
 * Luma of a picture, as `toGray` gives it, worked out once for all that measure the picture. Neither the picture nor
 * the result may be written to afterwards.
 */
export function grayOf(image: RgbaImage): GrayImage {
  const gray = known.get(image) ?? toGray(image);
  known.set(image, gray);
  return gray;
}
