import type { Box } from '../../../model/geometry.ts';
import type { Screen } from '../../screen/screen.ts';
import type { Segment } from '../../screen/segments.ts';

/** How many texts of the same list or row stand before a text, and how many after it. */
export type Rank = { before: number; after: number };

/** Entries of a list follow each other within so many text heights, top to top. */
const LIST_STEP = 3.2;
/** Entries of a list begin within this share of a text height of each other. */
const EDGE = 0.7;
/** Texts nearer than this share of a text height stand in one row. */
const SAME_ROW = 0.5;

const known = new WeakMap<Segment, { column: Rank; row: Rank }>();

/** The place of a text among those that begin under each other with it, and among those of its row. */
export function listRanks(segment: Segment, screen: Screen): { column: Rank; row: Rank } {
  const before = known.get(segment);
  if (before) return before;
  const row = screen.rows.rows[screen.rows.rowOf[segment.index]];
  const at = row.indexOf(segment);
  const column = screen.segments
    .filter(({ box }) => Math.abs(box.x - segment.box.x) <= EDGE * segment.box.height)
    .map(({ box }) => box)
    .sort((a, b) => a.y - b.y);
  const own = column.indexOf(segment.box);
  const ranks = {
    column: {
      before: stepsFrom(column.slice(0, own + 1).reverse()),
      after: stepsFrom(column.slice(own)),
    },
    row: { before: at, after: row.length - 1 - at },
  };
  known.set(segment, ranks);
  return ranks;
}

/** How many of the boxes after the first follow each other without a gap. */
function stepsFrom([first, ...others]: readonly Box[]): number {
  let steps = 0;
  let last = first;
  for (const box of others) {
    const step = Math.abs(box.y - last.y);
    if (step >= LIST_STEP * last.height) break;
    if (step <= SAME_ROW * last.height) continue;
    steps++;
    last = box;
  }
  return steps;
}
