import { bottom, centre } from '../../model/geometry.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';

/** Texts that a screen sets one under the other at one left edge, at even steps. */
export type Column = readonly Segment[];

const FEWEST = 2;
/** Left edges of one column differ by less than this many text heights, heights of texts by less than this factor. */
const EDGE = 0.7;
const ALIKE = 1.7;
/** Rows follow each other at even steps, give or take this share of them or of a text's height, ... */
const SLACK = 0.15;
const UNEVEN = 0.35;
/** ... which are no more than so many heights long. */
const LONGEST_STEP = 6;
/** A text between two rows belongs to the column though its sign before it was not read: so many heights further in. */
const INDENT = 3;

const known = new WeakMap<Screen, Column[]>();

/** All columns of a screen, the longest first; none is a part of another. */
export function columnsOf(screen: Screen): readonly Column[] {
  const before = known.get(screen);
  if (before) return before;
  const sorted = screen.segments
    .filter((segment) => !screen.gutter.has(segment))
    .sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);
  // What is typed at a prompt ends what was printed before.
  const typed = new Set(screen.commands.map(({ line }) => line.row));
  const runs = sorted
    .filter(({ row }) => !typed.has(row))
    .map((first) => runFrom(first, sorted, typed))
    .filter((run) => run.length >= FEWEST);
  const made: Column[] = [];
  for (const run of runs.sort((a, b) => b.length - a.length))
    if (!made.some((other) => run.every((member) => other.includes(member)))) made.push(run);
  known.set(screen, made);
  return made;
}

function runFrom(first: Segment, sorted: readonly Segment[], typed: ReadonlySet<number>): Segment[] {
  const run = [first];
  for (const next of sorted) {
    const last = run[run.length - 1];
    if (next.box.y < bottom(last.box) - 1 || !isAlike(first, next)) continue;
    const step = stepOf(last, next);
    if (typed.has(next.row) || step > LONGEST_STEP * first.box.height) break;
    const usual = run.length > 1 ? stepOf(first, last) / (run.length - 1) : step;
    const slack = Math.max(SLACK * usual, UNEVEN * Math.max(first.box.height, next.box.height));
    const between = Math.abs(step - 2 * usual) <= slack ? midway(last, next, sorted) : undefined;
    if (between && run.length > 1) run.push(between);
    else if (Math.abs(step - usual) > slack) break;
    run.push(next);
  }
  return run;
}

const stepOf = (upper: Segment, lower: Segment): number => centre(lower.box).y - centre(upper.box).y;

function midway(upper: Segment, lower: Segment, sorted: readonly Segment[]): Segment | undefined {
  const middle = (centre(upper.box).y + centre(lower.box).y) / 2;
  return sorted.find(
    ({ box }) =>
      Math.abs(centre(box).y - middle) <= UNEVEN * upper.box.height &&
      box.x > upper.box.x &&
      box.x <= upper.box.x + INDENT * upper.box.height,
  );
}

/** At one edge, and as high; a sign alone, such as a bullet, is lower than a text. */
function isAlike(one: Segment, other: Segment): boolean {
  const [lower, higher] = [one.box.height, other.box.height].sort((a, b) => a - b);
  const isSign = SIGN.test(one.text) || SIGN.test(other.text);
  return (
    Math.abs(one.box.x - other.box.x) <= EDGE * (isSign ? higher : lower) &&
    (isSign || higher <= ALIKE * lower)
  );
}
const SIGN = /^[^\p{L}\p{N}]$/u;
