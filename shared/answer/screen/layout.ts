import { type Box, bottom, right } from '../../model/geometry.ts';
import { isTurnedText } from '../../model/turned-text.ts';
import { type Segment, sameRow } from './segments.ts';

const overlapX = (a: Box, b: Box): number => Math.min(right(a), right(b)) - Math.max(a.x, b.x);

/** What stands around each segment: its row, and what is left, right, above and below of it. */
export type Layout = {
  /** Others of the same row, nearest first. */
  row: Segment[][];
  left: (Segment | null)[];
  right: (Segment | null)[];
  above: (Segment | null)[];
  below: (Segment | null)[];
};

/** Rows further apart than this many text heights belong to different groups. */
const COLUMN_STEP = 3.2;
/** Segments of one row further apart than this many text heights are seldom label and value. */
const ROW_REACH = 60;

/** What stands around each segment; titles of axes and tabs that are written along a side stand around none. */
export function layoutOf(segments: readonly Segment[]): Layout {
  const level = segments.filter((segment) => !isTurnedText(segment));
  const row = segments.map((segment) => (isTurnedText(segment) ? [] : rowOf(segment, level)));
  const left = segments.map(
    (segment, index) => row[index].find((other) => other.box.x < segment.box.x) ?? null,
  );
  const rightOf = segments.map(
    (segment, index) => row[index].find((other) => other.box.x > segment.box.x) ?? null,
  );
  const above = segments.map((segment) => (isTurnedText(segment) ? null : neighbourAbove(segment, level)));
  const below: (Segment | null)[] = segments.map(() => null);
  for (const [index, upper] of above.entries())
    if (upper && (below[upper.index] === null || aligned(upper.box, segments[index].box)))
      below[upper.index] = segments[index];
  return {
    row,
    left,
    right: rightOf,
    above,
    below,
  };
}

function rowOf(segment: Segment, segments: readonly Segment[]): Segment[] {
  const reach = ROW_REACH * segment.box.height;
  return segments
    .filter(
      (other) => other !== segment && sameRow(other.box, segment.box) && gapX(other.box, segment.box) < reach,
    )
    .sort((a, b) => gapX(a.box, segment.box) - gapX(b.box, segment.box));
}

const gapX = (a: Box, b: Box): number => Math.max(0, Math.max(a.x, b.x) - Math.min(right(a), right(b)));

/** Columns are aligned at an edge or at the middle. */
export function aligned(a: Box, b: Box): boolean {
  const slack = 0.7 * Math.max(a.height, b.height);
  return (
    Math.abs(a.x - b.x) <= slack ||
    Math.abs(right(a) - right(b)) <= slack ||
    Math.abs(a.x + a.width / 2 - b.x - b.width / 2) <= slack
  );
}

function neighbourAbove(segment: Segment, segments: readonly Segment[]): Segment | null {
  const height = segment.box.height;
  let best: Segment | null = null;
  for (const other of segments) {
    const distance = segment.box.y - bottom(other.box);
    if (other === segment || distance < -0.4 * height || distance > COLUMN_STEP * height) continue;
    if (overlapX(other.box, segment.box) <= 0 && !aligned(other.box, segment.box)) continue;
    if (
      !best ||
      bottom(other.box) > bottom(best.box) + 2 ||
      (bottom(other.box) >= bottom(best.box) - 2 && aligned(other.box, segment.box))
    )
      best = other;
  }
  return best;
}
