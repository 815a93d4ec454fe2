import type { Picture } from './stack-picture.ts';

/** A drawing, and how many rows above the line it begins. */
export type Placed = { picture: Picture; rise: number };

/**
 * Mean difference of the coverage of two drawings that stand on one line, 0..255, where they lie best on each other: a
 * font draws a character up to a pixel further left or right, and narrower or wider.
 */
export function pictureApart(a: Placed, b: Placed): number {
  const shifts = b.picture.width - a.picture.width;
  let least = Number.POSITIVE_INFINITY;
  for (let shift = Math.min(0, shifts) - 1; shift <= Math.max(0, shifts) + 1; shift++)
    least = Math.min(least, apartAt(a, b, shift));
  return least;
}

function apartAt(a: Placed, b: Placed, shift: number): number {
  const [left, end] = [Math.min(0, shift), Math.max(b.picture.width, a.picture.width + shift)];
  const top = Math.max(a.rise, b.rise);
  const foot = Math.min(a.rise - a.picture.height, b.rise - b.picture.height);
  let sum = 0;
  for (let rise = top; rise > foot; rise--)
    for (let x = left; x < end; x++)
      sum += Math.abs(at(a.picture, x - shift, a.rise - rise) - at(b.picture, x, b.rise - rise));
  return sum / ((end - left) * (top - foot));
}

const at = ({ width, height, data }: Picture, x: number, y: number): number =>
  x >= 0 && x < width && y >= 0 && y < height ? data[y * width + x] : 0;
