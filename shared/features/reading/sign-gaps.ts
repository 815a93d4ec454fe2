import { bottom, right } from '../../model/geometry.ts';
import { median } from '../../numbers/median.ts';
import type { Sign, Stack } from './align-signs.ts';
import type { TextLine } from './text-line.ts';

/** Columns between a character and the one before it; null where one has no ink of its own. */
export function gapBefore(signs: readonly Sign[], index: number, stacks: readonly Stack[]): number | null {
  const [before, sign] = [signs[index - 1]?.stacks, signs[index]?.stacks];
  if (!before || !sign || sign.first === before.last) return null;
  return stacks[sign.first].box.x - right(stacks[before.last].box);
}

/** Width of a stroke, in heights of a capital. */
const STROKE = 0.2;

/** How far the hook of a J reaches to the left of its stem, below the line, where it takes no room from a space. */
export function hookOf(
  { text, stacks: span }: Sign,
  stacks: readonly Stack[],
  { tall, baseline }: Pick<TextLine, 'tall' | 'baseline'>,
): number {
  if (!/[jJ]/.test(text) || !span) return 0;
  const { box } = stacks[span.first];
  return bottom(box) > baseline + STROKE * tall ? Math.max(0, box.width - STROKE * tall) : 0;
}

/**
 * Room that a 1 has beside it in its cell before a letter (0.01s): digits have cells of one width, and it is narrower
 * than the other digits of the line.
 */
export function roomAfterOne(signs: readonly Sign[], index: number, stacks: readonly Stack[]): number {
  if (signs[index - 1].text !== '1' || !/\p{L}/u.test(signs[index].text)) return 0;
  const widthOf = ({ stacks: span, alone }: Sign): number =>
    span && alone && span.first === span.last ? stacks[span.first].box.width : 0;
  const others = signs.filter(({ text }) => /[02-9]/.test(text)).map(widthOf);
  const own = widthOf(signs[index - 1]);
  const usual = others.length === 0 ? 0 : median(others);
  return own > 0 ? Math.max(0, (usual - own) / 2) : 0;
}

/** A point as far from the letter before it as from the next is set in cells, within a name (main.py). */
const IN_THE_MIDDLE = 0.6;

export function standsBetween(
  signs: readonly Sign[],
  index: number,
  stacks: readonly Stack[],
  gap: number,
): boolean {
  if (
    signs[index - 1].text !== '.' ||
    signs[index - 1].spaceBefore ||
    !/[\p{Ll}\p{N}]/u.test(signs[index].text)
  )
    return false;
  return (gapBefore(signs, index - 1, stacks) ?? 0) >= IN_THE_MIDDLE * gap;
}

/** A gap narrower than another by this is none beside it. */
const NARROWER = 0.7;

/**
 * Whether the recogniser saw a space beside the next or the last character that ink has hardly room for: characters and
 * ink were brought together shifted by one.
 */
export function isSeenBeside(signs: readonly Sign[], index: number, stacks: readonly Stack[]): boolean {
  const own = gapBefore(signs, index, stacks) ?? 0;
  return [index - 1, index + 1].some((at) => {
    const gap = gapBefore(signs, at, stacks);
    return signs[at]?.spaceBefore && gap !== null && gap < NARROWER * own;
  });
}

/** The same from the side of the seen space: whether ink has the gap beside a letter before or after it. */
export const hasSpaceBeside = (
  signs: readonly Sign[],
  index: number,
  stacks: readonly Stack[],
  least: number,
): boolean =>
  [index - 1, index + 1].some(
    (at) => signs[at] && !signs[at].spaceBefore && (gapBefore(signs, at, stacks) ?? 0) >= least,
  );
