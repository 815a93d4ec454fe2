import { centre, right } from '../../model/geometry.ts';
import type { Screen } from './screen.ts';
import type { Segment } from './segments.ts';

/** What an editor shows in the line of a number. */
export type NumberedLine = { text: string; segments: readonly Segment[] };

const NUMBER = /^[[|]?(\d{1,5})[~|:.)\]-]?$/;
/** Fewer numbers one under the other count no lines. */
const FEWEST = 3;
/** Numbers of one column end, or begin, within this many text heights of each other. */
const EDGE = 0.8;
/** A text further right than this many text heights stands in another part of the window. */
const GAP = 8;
/** The steps between numbers may differ by this share. */
const STEADY = 0.35;

type Numbered = { number: number; segment: Segment; x: number; y: number; height: number };

/** The line that an editor or a listing numbers so, also where its number was not read between others; null without one. */
export function numberedLine(number: number, screen: Screen): NumberedLine | null {
  const column = columnOf(screen.segments);
  if (column.length < FEWEST) return null;
  const y = heightOf(number, column);
  if (y === null) return null;
  const { height } = column[0];
  const edge = Math.max(...column.map(({ x }) => x));
  const row = screen.segments
    .filter(({ box }) => Math.abs(centre(box).y - y) <= 0.6 * height && right(box) > edge + 1)
    .sort((a, b) => a.box.x - b.box.x);
  const parts: Segment[] = [];
  let end = edge;
  for (const segment of row) {
    if (segment.box.x - end > GAP * height) break;
    parts.push(segment);
    end = right(segment.box);
  }
  const text = parts.map((segment) => withoutNumber(segment, column)).join(' ');
  return /\S/.test(text) ? { text: text.trim(), segments: parts } : null;
}

const withoutNumber = (segment: Segment, column: readonly Numbered[]): string =>
  column.some((other) => other.segment === segment)
    ? segment.words
        .slice(1)
        .map(({ text }) => text)
        .join(' ')
    : segment.text;

/** The longest run of numbers that go up by one from row to row, at one edge. */
function columnOf(segments: readonly Segment[]): Numbered[] {
  const numbered = segments.flatMap((segment): Numbered[] => {
    const [word] = segment.words;
    const number = NUMBER.exec(word?.text ?? '')?.[1];
    return number
      ? [
          {
            number: Number(number),
            segment,
            x: right(word.box),
            y: centre(word.box).y,
            height: word.box.height,
          },
        ]
      : [];
  });
  const columns = numbered.map((first) => risingFrom(first, numbered));
  return columns.reduce((longest, next) => (next.length > longest.length ? next : longest), []);
}

function risingFrom(first: Numbered, numbered: readonly Numbered[]): Numbered[] {
  const own = numbered
    .filter(({ x, y }) => Math.abs(x - first.x) <= EDGE * first.height && y >= first.y)
    .sort((a, b) => a.y - b.y);
  const column: Numbered[] = [];
  for (const next of own) {
    const last = column.at(-1);
    if (!last) column.push(next);
    else if (next.number > last.number && isSteady(column, next)) column.push(next);
  }
  return column;
}

/** Lines follow at one step; numbers that were not read are stepped over. */
function isSteady(column: readonly Numbered[], next: Numbered): boolean {
  const last = column[column.length - 1];
  const step = (next.y - last.y) / (next.number - last.number);
  if (step < 0.9 * next.height || step > 4 * next.height) return false;
  if (column.length < 2) return true;
  const [first] = column;
  const before = (last.y - first.y) / (last.number - first.number);
  return Math.abs(step - before) <= STEADY * before;
}

/** Where the line of a number stands: beside the number, or between those before and after it. */
function heightOf(number: number, column: readonly Numbered[]): number | null {
  const own = column.find((entry) => entry.number === number);
  if (own) return own.y;
  const before = column.findLast((entry) => entry.number < number);
  const after = column.find((entry) => entry.number > number);
  if (!before || !after) return null;
  const share = (number - before.number) / (after.number - before.number);
  return before.y + share * (after.y - before.y);
}
