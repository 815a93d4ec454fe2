import { bottom, centre, right } from '../../model/geometry.ts';
import type { Screen } from './screen.ts';
import { type Segment, sameRow } from './segments.ts';

/** Rows follow each other at one step, give or take this factor; the second stands at most so many heights under the first. */
const UNEVEN = 1.5;
const LONGEST_STEP = 6;
/** A row begins at most so many heights to the left of the first one, with a sign before its text, or to the right of it. */
const OUTDENT = 3;
const INDENT = 3.5;
/** Rows of one list are alike in height; a heading is taller. */
const ALIKE = 1.6;
/** Texts begin at one edge within this share of their height. */
const EDGE = 0.7;
/** The second text of a row begins so many heights behind the first at most. */
const NEXT = 5;

/**
 * Texts one under the other from a first one on, at about even steps, one of each row. Unlike a column of a table, they may be
 * indented, begin with a sign that was read as a letter, and be parted by a line; a row whose first text was not read is told by
 * its second, which stands under those of the rows before. What `ends` ends them.
 */
export function rowsDown(first: Segment, screen: Screen, ends: (segment: Segment) => boolean): Segment[] {
  const lower = screen.segments
    .filter(
      ({ box, text }) => box.y >= bottom(first.box) - 0.3 * first.box.height && /[\p{L}\p{N}]/u.test(text),
    )
    .sort((a, b) => centre(a.box).y - centre(b.box).y || a.box.x - b.box.x);
  const run = [first];
  for (;;) {
    const below = lower.filter(({ box }) => box.y >= bottom(lastOf(run).box) - 0.3 * lastOf(run).box.height);
    const near = below.filter((next) => isNear(next, run));
    const next =
      leadOf(near.filter(({ box }) => isIndented(box.x, first))) ??
      near.find((each) => isUnderSecond(each, run, screen));
    if (!next || ends(next) || next.box.height > ALIKE * first.box.height) return run;
    run.push(next);
  }
}

/** The first text with letters of the uppermost row; a sign before it may have been read as a text. */
const leadOf = (near: readonly Segment[]): Segment | undefined =>
  near.find((each) => sameRow(each.box, near[0].box) && /\p{L}{2}/u.test(each.text)) ?? near[0];

const lastOf = (run: readonly Segment[]): Segment => run[run.length - 1];

function isNear({ box }: Segment, run: readonly Segment[]): boolean {
  const [first, last] = [run[0], lastOf(run)];
  const step = centre(box).y - centre(last.box).y;
  const usual = run.length > 1 ? (centre(last.box).y - centre(first.box).y) / (run.length - 1) : null;
  return usual === null ? step <= LONGEST_STEP * first.box.height : step <= UNEVEN * usual;
}

const isIndented = (x: number, { box }: Segment): boolean =>
  x >= box.x - OUTDENT * box.height && x <= box.x + INDENT * box.height;

/** Whether a text stands where each row has its second one, not far behind the first. */
const isUnderSecond = ({ box }: Segment, run: readonly Segment[], { segments }: Screen): boolean =>
  run.length > 1 &&
  run.every((row) =>
    segments.some(
      (second) =>
        second !== row &&
        sameRow(row.box, second.box) &&
        Math.abs(second.box.x - box.x) <= EDGE * box.height &&
        second.box.x - right(row.box) <= NEXT * row.box.height,
    ),
  );
