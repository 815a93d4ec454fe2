import { type Hole, holesOf, INKS } from './drawn-holes.ts';
import type { Picture } from './stack-picture.ts';

/** Lower digits are drawn with too few pixels. */
const LOWEST = 8;
/** The hole of a zero takes at least this part of its height, that of a six or nine at most the other. */
const WHOLE = 0.62;
const HALF = 0.52;
/** Ink above or below the hole of a nine or six, as a part of the height. */
const REST = 0.3;

/** Which of 0, 6 and 9 a digit is by its hole; null where the drawing does not tell. */
export function digitByHole(picture: Picture): '0' | '6' | '9' | null {
  if (picture.height < LOWEST) return null;
  const digits = INKS.map((ink) => byHole(holesOf(picture, ink), picture.height));
  return digits.every((digit) => digit === digits[0]) ? digits[0] : null;
}

function byHole(holes: readonly Hole[], height: number): '0' | '6' | '9' | null {
  if (holes.length !== 1) return null;
  const [{ top, bottom }] = holes;
  const share = (bottom - top) / height;
  if (share >= WHOLE) return '0';
  if (share > HALF) return null;
  if (top >= REST * height && bottom >= 0.8 * height) return '6';
  return bottom <= (1 - REST) * height && top <= 0.2 * height ? '9' : null;
}
