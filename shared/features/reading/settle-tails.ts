import type { Sign } from './align-signs.ts';
import { type ReadLine, rereadLine } from './read-line.ts';
import type { Shown } from './same-glyphs.ts';
import { cut, type Picture } from './stack-picture.ts';

/** Coverage (of 255) from which a pixel is ink. */
const INK = 96;
/** Rows below the line from which a tail can be told from a hook. */
const FEWEST_ROWS = 3;
/** Widest tail of a q, as a part of the letter: the hook of a g takes most of it. */
const WIDEST_TAIL = 0.45;

/**
 * Tells q from g by its drawing: recognisers go by how often a letter stands in words. A g has a hook below the line,
 * a q a straight tail on its right.
 */
export function settleTails(shown: Shown): Shown {
  const { read } = shown;
  const signs = read.signs.map((sign) => settle(sign, shown));
  return signs.every((sign, index) => sign === read.signs[index])
    ? shown
    : { ...shown, read: rereadLine(read.line, signs) };
}

function settle(sign: Sign, { read, coverage }: Shown): Sign {
  if (sign.text !== 'g' || !sign.alone || !sign.stacks) return sign;
  const { first, last } = sign.stacks;
  if (first !== last || read.stacks[first].glyphs.length !== 1) return sign;
  return hasStraightTail(cut(coverage, read, first), read, first) ? { ...sign, text: 'q' } : sign;
}

function hasStraightTail(
  { width, height, data }: Picture,
  { line, stacks }: ReadLine,
  stack: number,
): boolean {
  const first = line.baseline - stacks[stack].box.y;
  if (height - first < FEWEST_ROWS) return false;
  for (let y = first; y < height; y++) {
    const row = Array.from(data.subarray(y * width, (y + 1) * width), (value) => value >= INK);
    const [from, to] = [row.indexOf(true), row.lastIndexOf(true)];
    if (from < 0 || from < width / 2 - 0.5 || to + 1 - from > Math.max(1, WIDEST_TAIL * width)) return false;
  }
  return true;
}
