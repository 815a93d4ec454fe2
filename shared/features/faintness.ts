import { LARGEST_RESTORED, type Restoration } from '../model/restoration.ts';
import type { RgbaImage } from '../raster/image.ts';
import { levelEnds } from '../raster/stretch-levels.ts';

/** Distances between the darkest and the lightest level: a picture with less is faint, one with hardly any is empty. */
const FAINT = { below: 110, from: 10 };

/** How to give a faint picture its range back; null where it has one, nothing to show, or too many pixels. */
export function faintnessOf(image: RgbaImage): Restoration | null {
  if (image.width * image.height > LARGEST_RESTORED) return null;
  const { low, high } = levelEnds(image);
  const range = high - low;
  if (range >= FAINT.below || range < FAINT.from) return null;
  return { damage: 'faint', strength: Math.round(2550 / range) / 10 };
}
