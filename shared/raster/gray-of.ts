import { changedGray, toGray } from './gray.ts';
import type { GrayImage, RgbaImage } from './image.ts';
import { endSuccession, succeed, successionOf } from './succession.ts';

const known = new WeakMap<RgbaImage, GrayImage>();

/**
 * Luma of a picture, as `toGray` gives it, worked out once for all that measure the picture. Neither the picture nor
 * the result may be written to afterwards.
 */
export function grayOf(image: RgbaImage): GrayImage {
  const gray = known.get(image) ?? workOut(image);
  known.set(image, gray);
  return gray;
}

function workOut(image: RgbaImage): GrayImage {
  const succession = successionOf(image);
  const before = succession && known.get(succession.before);
  if (!before) return toGray(image);
  const gray = changedGray(before, image, succession.areas);
  succeed(gray, before, succession.areas);
  return gray;
}

/** Lets go of the picture before a picture, and of its luma; what was taken over from them stays. */
export function forgetBefore(image: RgbaImage): void {
  endSuccession(image);
  const gray = known.get(image);
  if (gray) endSuccession(gray);
}
