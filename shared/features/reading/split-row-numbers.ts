import { bottom } from '../../model/geometry.ts';
import { type ReadLine, withSigns } from './read-line.ts';

/** How far the number of a row stands below the line of its text, in heights of a capital and in pixels. */
const LOWER = { part: 0.15, pixels: 2 };
/** Digits of a number, signs of the text behind it, and rows that count on. */
const MOST_DIGITS = 3;
const FEWEST_SIGNS = 3;
const FEWEST_ROWS = 3;
/** Pixels between the left edges of numbers in one column. */
const ALIGNED = 2;

type Numbered = { read: ReadLine; digits: number; number: number };

/**
 * Parts the numbers of rows from the text that they stand close before: they are set in another size and stand on a line
 * of their own, one below the other, and count on. Digits of old style also reach below the line, but count nothing.
 */
export function splitRowNumbers(reads: readonly ReadLine[]): ReadLine[] {
  const numbered = reads.flatMap((read) => asNumbered(read) ?? []);
  return reads.flatMap((read) => {
    const one = numbered.find((other) => other.read === read);
    if (!one || !countsOn(one, numbered)) return [read];
    return [withSigns(read, read.signs.slice(0, one.digits)), withSigns(read, read.signs.slice(one.digits))];
  });
}

function asNumbered(read: ReadLine): Numbered | null {
  const { signs, stacks, line } = read;
  const digits = signs.findIndex((sign) => !isLowDigit(sign, read));
  if (digits < 1 || digits > MOST_DIGITS || signs.length - digits < FEWEST_SIGNS) return null;
  const next = signs[digits].stacks;
  if (!next || bottom(stacks[next.first].box) > line.baseline + 1) return null;
  const number = Number(
    signs
      .slice(0, digits)
      .map(({ text }) => text)
      .join(''),
  );
  return { read, digits, number };
}

function isLowDigit(
  { text, alone, stacks: span }: ReadLine['signs'][number],
  { stacks, line }: ReadLine,
): boolean {
  if (!/^\d$/.test(text) || !alone || !span) return false;
  const below = bottom(stacks[span.first].box) - line.baseline;
  return below >= Math.max(LOWER.pixels, LOWER.part * line.tall);
}

/** Whether other numbers of the column grow from row to row. */
function countsOn(one: Numbered, numbered: readonly Numbered[]): boolean {
  const column = numbered.filter(({ read }) => Math.abs(read.line.box.x - one.read.line.box.x) <= ALIGNED);
  const rows = [...column].sort((a, b) => a.read.line.baseline - b.read.line.baseline);
  return (
    rows.length >= FEWEST_ROWS && rows.every(({ number }, at) => at === 0 || number > rows[at - 1].number)
  );
}
