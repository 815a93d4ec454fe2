import { right } from '../../model/geometry.ts';
import { type ReadLine, textOf } from './read-line.ts';

/**
 * A number before a row of code or a list, or at the scale of a chart: alone, or between the mark of a row and the bar,
 * dot or tick that ends the margin. Behind a bar the row itself may follow.
 */
const NUMBER = /^(?:[>›»*] ?)?([-–−]?\d{1,5}(?:\.\d{1,3})?) ?(?:(?:[:.)·]|[–—-]{1,2})?$|\|)/;
/** Numbers in one margin end, or begin, within this part of a capital's height of each other. */
const ALIGNED = 0.4;
/** Least distance of two rows in heights of a capital, and the part of it by which equal steps may differ. */
const CLOSEST = 1;
const SLACK = { pixels: 1.5, part: 0.04 };

type Numbered = { read: ReadLine; number: number; left: number; right: number };

/**
 * Short readings that count the rows they stand beside, or name the steps of a scale: the number changes as much as the
 * place does. Two others vouch for each, however unsure it was read.
 */
export function numberedRows(reads: readonly ReadLine[]): Set<ReadLine> {
  const numbered = reads.flatMap((read) => asNumber(read) ?? []);
  return new Set(
    numbered
      .filter((one) => {
        const column = numbered.filter((other) => other !== one && isInColumn(one, other));
        return column.some((other, at) => column.slice(at + 1).some((third) => isEven(one, other, third)));
      })
      .map(({ read }) => read),
  );
}

function asNumber(read: ReadLine): Numbered | null {
  const found = NUMBER.exec(textOf(read));
  if (!found) return null;
  const [margin, digits] = found;
  const boxes = read.signs
    .slice(0, margin.replace(/ /g, '').length)
    .flatMap(({ text, stacks }) =>
      /\d/.test(text) && stacks ? [read.stacks[stacks.first].box, read.stacks[stacks.last].box] : [],
    );
  if (boxes.length === 0) return null;
  const [left, end] = [Math.min(...boxes.map(({ x }) => x)), Math.max(...boxes.map(right))];
  return { read, number: Number(digits.replace(/[–−]/, '-')), left, right: end };
}

const placeOf = ({ read }: Numbered): number => read.line.baseline;

const isInColumn = (one: Numbered, other: Numbered): boolean =>
  one.number !== other.number &&
  Math.abs(placeOf(one) - placeOf(other)) >= CLOSEST * one.read.line.tall &&
  Math.min(Math.abs(one.left - other.left), Math.abs(one.right - other.right)) <=
    ALIGNED * one.read.line.tall;

/** Whether the third number stands where the step between the first two puts it. */
function isEven(one: Numbered, other: Numbered, third: Numbered): boolean {
  const pixels = (placeOf(other) - placeOf(one)) / (other.number - one.number);
  const way = placeOf(third) - placeOf(one);
  if (third.number === other.number || placeOf(third) === placeOf(other)) return false;
  const off = Math.abs(way - (third.number - one.number) * pixels);
  return off <= Math.max(SLACK.pixels, SLACK.part * Math.abs(way));
}
