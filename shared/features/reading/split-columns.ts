import { right } from '../../model/geometry.ts';
import { median } from '../../numbers/median.ts';
import { type ReadLine, withSigns } from './read-line.ts';

/** In a proportional font a space is about 0.35 heights of a capital wide; what lies this far apart are columns. */
const COLUMN_GAP = 0.85;
/** Justified lines have wide spaces throughout: a column is this much wider than the line's usual space. */
const OVER_USUAL = 1.8;

/** Parts a line at gaps that are too wide for a space of its font; fonts of fixed pitch keep theirs. */
export function splitColumns(read: ReadLine): ReadLine[] {
  if (read.pitch !== null) return [read];
  const gaps = read.signs.map((sign, index) => {
    const before = read.signs[index - 1]?.stacks;
    if (!sign.spaceBefore || !sign.stacks || !before) return 0;
    return read.stacks[sign.stacks.first].box.x - right(read.stacks[before.last].box);
  });
  const spaces = gaps.filter((gap) => gap > 0);
  const usual = spaces.length >= 3 ? median(spaces) : 0;
  const least = Math.max(COLUMN_GAP * read.line.tall, OVER_USUAL * usual);
  const starts = gaps.flatMap((gap, index) => (gap >= least ? [index] : []));
  if (starts.length === 0) return [read];
  return [0, ...starts].map((start, part) => withSigns(read, read.signs.slice(start, starts[part])));
}
