import { bottom, right } from '../../model/geometry.ts';
import { median } from '../../numbers/median.ts';
import type { Sign, Stack } from './align-signs.ts';
import type { TextLine } from './text-line.ts';

/** What a recogniser sees twice where there is one, by the second of the two, and how wide that is at most in heights of a capital. */
const TWICE: Readonly<Record<string, { first: RegExp; widest: number }>> = {
  '%': { first: /^[069oO°]$/, widest: 1.35 },
  O: { first: /^0$/, widest: 1.1 },
};
/** Width of the second at least beside the digits of the line, in their heights: narrow fonts set both closer. */
const SECOND = 0.6;
/** A 9 is narrower than this beside its height, a percent sign wider. */
const WIDER = 1.05;
/** How far the tail of a g reaches below the line, and its head stays below that of a digit, in heights of a capital. */
const TAIL = 0.2;
const LOWER = 0.1;

/** Settles the unit behind an amount by its ink: a percent sign of which a ring was read as well, or alone, and a gram. */
export function settleUnits(signs: readonly Sign[], stacks: readonly Stack[], line: TextLine): Sign[] {
  const once = dropTwins(signs, stacks, line);
  return once.map((sign, index) => {
    if (sign.text !== '9') return sign;
    const box = boxOf(sign, stacks);
    if (!box) return sign;
    if (box.width >= WIDER * box.height) return { ...sign, text: '%' };
    const isUnit = sign.spaceBefore && index === once.length - 1 && /\d/.test(once[index - 1]?.text ?? '');
    const isLow =
      bottom(box) - line.baseline >= TAIL * line.tall && line.baseline - box.y <= (1 - LOWER) * line.tall;
    return isUnit && isLow ? { ...sign, text: 'g' } : sign;
  });
}

/** Signs without those that were seen in the ink of the next; this begins the word then. */
function dropTwins(signs: readonly Sign[], stacks: readonly Stack[], line: TextLine): Sign[] {
  const isTwin = (index: number): boolean =>
    signs[index] !== undefined && isSeenTwice(signs, index, stacks, line);
  return signs.flatMap((sign, index) =>
    isTwin(index) ? [] : [isTwin(index - 1) ? { ...sign, spaceBefore: signs[index - 1].spaceBefore } : sign],
  );
}

/** The box of a sign that has a stack to itself. */
const boxOf = ({ alone, stacks: span }: Sign, stacks: readonly Stack[]): Stack['box'] | null =>
  alone && span && span.first === span.last ? stacks[span.first].box : null;

/** Whether a sign was seen within the ink of the one behind it, which has no room for two. */
function isSeenTwice(
  signs: readonly Sign[],
  index: number,
  stacks: readonly Stack[],
  { tall }: TextLine,
): boolean {
  const { text, x } = signs[index];
  const next: Sign | undefined = signs[index + 1];
  const twice = next && Object.hasOwn(TWICE, next.text) ? TWICE[next.text] : undefined;
  if (!next?.stacks || next.stacks.first !== next.stacks.last || next.spaceBefore) return false;
  if (!twice?.first.test(text)) return false;
  const { box } = stacks[next.stacks.first];
  const digits = signs.flatMap((sign) => (/[02-9]/.test(sign.text) ? (boxOf(sign, stacks) ?? []) : []));
  const both =
    digits.length > 0
      ? median(digits.map(({ width }) => width)) + SECOND * median(digits.map(({ height }) => height))
      : Number.POSITIVE_INFINITY;
  return box.width <= Math.min(both, twice.widest * tall) && x > box.x && x < right(box);
}
