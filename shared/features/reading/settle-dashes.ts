import { right } from '../../model/geometry.ts';
import type { Sign, Stack } from './align-signs.ts';

/**
 * Width of a dash in heights of a capital, from which it is an en dash and an em dash. On the recorded screens hyphens of
 * proportional fonts have .33 to .58, en dashes .56 to .89 (median .73), em dashes .9 to 1.6 (median 1.2).
 */
const EN = 0.64;
const EM = 0.92;

/** Letters and digits that are as high as the line says its letters are. */
const TALL = /[\p{Lu}\p{N}bdfhkl]/u;

/**
 * Tells hyphens, en and em dashes by their width where one stands between words or between digits; fonts of fixed pitch
 * draw them alike.
 */
export function settleDashes(
  signs: readonly Sign[],
  stacks: readonly Stack[],
  tall: number,
  pitch: number | null,
): Sign[] {
  if (pitch !== null || !signs.some(({ text }) => TALL.test(text))) return asFlags(signs);
  const spaced = spaceEvenly(signs, stacks);
  const settled = spaced.map((sign, index) => {
    if (!/^[-–—]$/.test(sign.text) || !sign.alone || !sign.stacks || !standsBetween(signs, index))
      return sign;
    const { box } = stacks[sign.stacks.first];
    if (sign.stacks.first !== sign.stacks.last || box.height > 0.4 * tall) return sign;
    const text = box.width >= EM * tall ? '—' : box.width >= EN * tall ? '–' : '-';
    return text === sign.text ? sign : { ...sign, text };
  });
  return asFlags(settled);
}

/** A long dash that stands off the word before it and close to small letters is the two hyphens of a command's flag. */
function asFlags(signs: readonly Sign[]): Sign[] {
  return signs.flatMap((sign, index) => {
    const next = signs[index + 1];
    const isFlag =
      index > 0 &&
      sign.text === '—' &&
      sign.spaceBefore &&
      next &&
      !next.spaceBefore &&
      /\p{Ll}/u.test(next.text);
    if (!isFlag) return [sign];
    const hyphen = { ...sign, text: '-' };
    return [hyphen, { ...hyphen, spaceBefore: false }];
  });
}

/** A dash that stands as far from what follows as from what is before it has a space on both sides. */
function spaceEvenly(signs: readonly Sign[], stacks: readonly Stack[]): Sign[] {
  return signs.map((sign, index) => {
    const [before, dash] = [signs[index - 2], signs[index - 1]];
    if (!before?.stacks || !dash?.stacks || !sign.stacks || sign.spaceBefore || !dash.spaceBefore)
      return sign;
    if (!/^[-–—]$/.test(dash.text)) return sign;
    const gap = (a: number, b: number): number => stacks[b].box.x - right(stacks[a].box);
    const isEven = gap(dash.stacks.last, sign.stacks.first) >= gap(before.stacks.last, dash.stacks.first) - 1;
    return isEven ? { ...sign, spaceBefore: true } : sign;
  });
}

/** Between two words, or between the digits of a range. */
function standsBetween(signs: readonly Sign[], index: number): boolean {
  const [before, sign, after] = [signs[index - 1], signs[index], signs[index + 1]];
  if (!after) return false;
  if (sign.spaceBefore || !before) return after.spaceBefore;
  return !after.spaceBefore && /\p{N}/u.test(before.text) && /\p{N}/u.test(after.text);
}
