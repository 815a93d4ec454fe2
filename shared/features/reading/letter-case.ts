import { median } from '../../numbers/median.ts';
import type { Sign, Stack } from './align-signs.ts';

/** Letters whose capitals differ from them in size alone. */
const SAME_FORM = /^[cosuvwxzCOSUVWXZ]$/;
const LOW_LETTERS = /^[aemnr]$/;
/** A capital is at least this much higher than an x (real fonts: 1.3 to 1.5). */
const CAPITAL_OVER_X = 1.2;
const TALLEST_OVER_X = 1.75;

/**
 * Settles the first letters of words by their height beside the other letters of the line: a recogniser that sees a
 * word alone can't tell S from s.
 */
export function settleLetterCase(signs: readonly Sign[], stacks: readonly Stack[]): Sign[] {
  const low = medianHeight(signs, stacks, LOW_LETTERS);
  return signs.map((sign, index) => {
    const next = signs[index + 1];
    const beginsWord = (index === 0 || sign.spaceBefore) && next !== undefined && !next.spaceBefore;
    const box = soleBox(sign, stacks);
    if (!box || !beginsWord || low === null || !SAME_FORM.test(sign.text) || !/\p{Ll}/u.test(next.text))
      return sign;
    if (box.height >= Math.max(low + 1.5, CAPITAL_OVER_X * low) && box.height <= TALLEST_OVER_X * low)
      return { ...sign, text: sign.text.toUpperCase() };
    return box.height <= 1.05 * low ? { ...sign, text: sign.text.toLowerCase() } : sign;
  });
}

function soleBox(sign: Sign, stacks: readonly Stack[]): Stack['box'] | null {
  if (!sign.alone || !sign.stacks || sign.stacks.first !== sign.stacks.last) return null;
  const stack = stacks[sign.stacks.first];
  return stack.glyphs.length === 1 ? stack.box : null;
}

function medianHeight(signs: readonly Sign[], stacks: readonly Stack[], kind: RegExp): number | null {
  const heights = signs
    .filter((sign) => kind.test(sign.text))
    .flatMap((sign) => soleBox(sign, stacks)?.height ?? []);
  return heights.length > 0 ? median(heights) : null;
}
