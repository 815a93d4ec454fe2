import type { Box } from '../../model/geometry.ts';
import { bottom, right } from '../../model/geometry.ts';
import type { EdgeRun } from '../../raster/edge-runs.ts';
import type { Surface } from './surface.ts';

/** Lines of one frame (shadow, outline, highlight) lie within this many unscaled pixels. */
export const FRAME = 6;
/** Share of a side, and of a foot, that is drawn where nothing lies over it. */
const SIDE_DRAWN = 0.75;
const FOOT_DRAWN = 0.8;
/** Share of a side, or of a foot, that must be seen for it to count; of a side, where most of the other is seen. */
const SEEN = 0.2;
const CORNER_SEEN = 0.08;
/** Share of the sides drawn down to where another window lies over the whole foot. */
const DRAWN_TO_COVER = 0.95;
/** A window reaches at least so far below its title bar, in unscaled pixels. */
const LEAST_BODY = 12;

/** The straight edges of a screen, and what lies over the windows: what is behind that is not known. */
export type Outlines = {
  surface: Surface;
  columns: ReadonlyMap<number, readonly EdgeRun[]>;
  covers: readonly Box[];
};

export const outlinesOf = (surface: Surface): Outlines => ({
  surface,
  columns: Map.groupBy(surface.vertical, (run) => run.at),
  covers: [],
});

type Mark = { start: number; end: number };

/** A line between two places: how much of it is drawn of what is seen, and how much is seen. */
type Line = { drawn: number; seen: number };

function lineOf(from: number, to: number, drawn: readonly Mark[], covered: readonly Mark[]): Line {
  const marks = new Uint8Array(Math.max(0, to - from));
  const mark = ({ start, end }: Mark, as: number) =>
    marks.fill(as, Math.max(0, start - from), Math.max(0, end - from));
  for (const run of drawn) mark(run, 1);
  for (const run of covered) mark(run, 2);
  let line = 0;
  let seen = 0;
  for (const kind of marks) {
    if (kind === 1) line++;
    if (kind !== 2) seen++;
  }
  return { drawn: seen === 0 ? 0 : line / seen, seen: seen / Math.max(1, marks.length) };
}

/** How much of a side is marked by vertical edges within the frame's thickness; the picture's rim counts whole. */
export function sideOf(outlines: Outlines, at: number, from: number, to: number): Line {
  const { surface, columns } = outlines;
  if (at === 0 || at === surface.image.width) return { drawn: 1, seen: 1 };
  const slack = Math.floor(FRAME * surface.unit);
  const drawn: EdgeRun[] = [];
  for (let x = at - slack; x <= at + slack; x++) drawn.push(...(columns.get(x) ?? []));
  return lineOf(from, to, drawn, coveredAt(outlines, at));
}

/** Share of what is seen of one column that a single edge marks: lines inside a frame run along all of it. */
export const lineShare = (outlines: Outlines, at: number, from: number, to: number): number =>
  lineOf(from, to, outlines.columns.get(at) ?? [], coveredAt(outlines, at)).drawn;

const coveredAt = ({ covers }: Outlines, at: number): Mark[] =>
  covers
    .filter((cover) => cover.x <= at && right(cover) >= at)
    .map((cover) => ({ start: cover.y, end: bottom(cover) }));

/**
 * The lowest line between the two sides down to which both sides are drawn, or where a window that lies over all of
 * the foot begins.
 */
export function frameBottom(outlines: Outlines, from: number, left: number, end: number): number | null {
  const { surface, covers } = outlines;
  const { unit, image } = surface;
  const least = from + LEAST_BODY * unit;
  const bottoms = footLines(outlines, least, left, end).map((at) => ({ at, least: SIDE_DRAWN }));
  if (left === 0 || end === image.width) bottoms.push({ at: image.height, least: SIDE_DRAWN });
  for (const cover of covers)
    if (cover.x <= left && right(cover) >= end && cover.y > least)
      bottoms.push({ at: cover.y, least: DRAWN_TO_COVER });
  bottoms.sort((a, b) => b.at - a.at);
  return bottoms.find(({ at, least }) => areSides(outlines, left, end, from, at, least))?.at ?? null;
}

/** Whether two lines are the sides of one window: drawn where they are seen, one of them for the greater part. */
function areSides(
  outlines: Outlines,
  left: number,
  end: number,
  from: number,
  to: number,
  least: number,
): boolean {
  const sides = [sideOf(outlines, left, from, to), sideOf(outlines, end, from, to)];
  const [more, less] = sides.sort((a, b) => b.seen - a.seen);
  return (
    more.seen >= SEEN &&
    more.drawn >= least &&
    (less.seen < CORNER_SEEN
      ? more.seen > 0.5
      : less.drawn >= least && (less.seen >= SEEN || more.seen > 0.5))
  );
}

/** Lines that run from side to side as far as they are seen. */
function footLines({ surface, covers }: Outlines, from: number, left: number, end: number): number[] {
  const slack = FRAME * surface.unit;
  const inside = surface.horizontal.filter(
    (run) => run.at > from && run.start >= left - slack && run.end <= end + slack,
  );
  return [...Map.groupBy(inside, (run) => run.at)].flatMap(([at, runs]) => {
    const covered = covers
      .filter((cover) => cover.y <= at && bottom(cover) >= at)
      .map((cover) => ({ start: cover.x, end: right(cover) }));
    const foot = lineOf(left, end, runs, covered);
    return foot.drawn >= FOOT_DRAWN && foot.seen >= SEEN ? [at] : [];
  });
}
