import type { Segment } from './segments.ts';

/** Two panes say the same heads twice, each at least so many. */
const FEWEST_HEADS = 3;
/** A pane begins so many text heights before its first head. */
const EDGE = 1.5;

/** The heads of one pane and where it begins and ends, in pixels from the left. */
export type Pane = { row: Segment[]; from: number; to: number };

/** What of each row begins in a pane. */
export const within = (rows: readonly Segment[][], { from, to }: Omit<Pane, 'row'>): Segment[][] =>
  from <= 0 && to === Number.POSITIVE_INFINITY
    ? [...rows]
    : rows.map((row) => row.filter(({ box }) => box.x >= from && box.x < to)).filter((row) => row.length > 0);

/** The heads of two panes side by side, which say the same twice. */
export function panesOf(row: Segment[]): Pane[] {
  const half = row.length / 2;
  const isTwice =
    Number.isInteger(half) &&
    half >= FEWEST_HEADS &&
    row.slice(0, half).every(({ text }, at) => text === row[half + at].text);
  if (!isTwice) return [{ row, from: 0, to: Number.POSITIVE_INFINITY }];
  // A sign of a row stands before its name.
  const edge = row[half].box.x - EDGE * row[half].box.height;
  return [
    { row: row.slice(0, half), from: 0, to: edge },
    { row: row.slice(half), from: edge, to: Number.POSITIVE_INFINITY },
  ];
}
