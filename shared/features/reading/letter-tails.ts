import type { Picture } from './stack-picture.ts';

/** Coverage (of 255) from which a pixel is ink. */
const INK = 96;
/** Rows below the line from which a tail can be told from a hook. */
const FEWEST_ROWS = 3;
/** Widest tail of a q, as a part of the letter: the hook of a g takes most of it. */
const WIDEST_TAIL = 0.45;

/**
 * Tells q from g: a g has a hook below the line, a q a straight tail on its right.
 * @param feet how many rows of the letter stand above the line
 */
export function hasStraightTail({ width, height, data }: Picture, feet: number): boolean {
  if (height - feet < FEWEST_ROWS) return false;
  for (let y = feet; y < height; y++) {
    const row = Array.from(data.subarray(y * width, (y + 1) * width), (value) => value >= INK);
    const [from, to] = [row.indexOf(true), row.lastIndexOf(true)];
    if (from < 0 || from < width / 2 - 0.5 || to + 1 - from > Math.max(1, WIDEST_TAIL * width)) return false;
  }
  return true;
}
