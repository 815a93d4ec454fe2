import { bottom, right } from '../../model/geometry.ts';
import { type Segment, sameRow } from './segments.ts';

const FIGURE = /^[[|]?(\d{1,4})$/;
/** Fewer numbers in a column are content. */
const FEWEST = 4;
/** Of the steps from one number to the next, so many go up by one; a reader loses some. */
const STEADY = 0.6;
/** A word over the first number within this many text heights heads a column of a table. */
const HEAD_GAP = 2.5;

/** The numbers that a spreadsheet or an editor sets before its rows: no content, and no cells of a table. */
export function gutterOf(segments: readonly Segment[]): ReadonlySet<Segment> {
  const figures = segments.filter((segment) => FIGURE.test(segment.text.trim()));
  const gutter = new Set<Segment>();
  for (const figure of figures) {
    if (gutter.has(figure)) continue;
    const column = figures.filter((other) => inColumn(figure, other)).sort((a, b) => a.box.y - b.box.y);
    if (isGutter(column, segments)) for (const member of column) gutter.add(member);
  }
  return gutter;
}

const inColumn = (a: Segment, b: Segment): boolean =>
  Math.abs(a.box.x - b.box.x) <= 0.7 * a.box.height ||
  Math.abs(right(a.box) - right(b.box)) <= 0.7 * a.box.height;

function isGutter(column: readonly Segment[], segments: readonly Segment[]): boolean {
  if (column.length < FEWEST) return false;
  const numbers = column.map((segment) => Number(FIGURE.exec(segment.text.trim())?.[1]));
  const rising = numbers.slice(1).filter((number, index) => number - numbers[index] === 1).length;
  if (rising < STEADY * (column.length - 1)) return false;
  const [first] = column;
  const stands = (segment: Segment): boolean =>
    column.some((member) => segment.box.x < member.box.x - 2 && sameRow(segment.box, member.box));
  const heads = (segment: Segment): boolean =>
    !FIGURE.test(segment.text.trim()) &&
    segment.box.x < right(first.box) &&
    right(segment.box) > first.box.x - first.box.height &&
    bottom(segment.box) <= first.box.y + 2 &&
    first.box.y - bottom(segment.box) < HEAD_GAP * first.box.height;
  return !segments.some((segment) => !column.includes(segment) && (stands(segment) || heads(segment)));
}

/** The letters over the columns of a spreadsheet. */
export const isLetterRow = (cells: readonly Segment[]): boolean =>
  cells.length >= 3 && cells.every((cell) => /^[A-Z]{1,2}$/.test(cell.text.trim()));
