import type { Box } from '../../model/geometry.ts';
import { bottom, containment, intersectionOverUnion, right } from '../../model/geometry.ts';
import type { Blob } from './blobs.ts';
import { looksLikeCross } from './glyph-shapes.ts';
import { FRAME, frameBottom, lineShare, type Outlines, sideOf } from './outlines.ts';
import type { Rectangle } from './rectangles.ts';
import { type Surface, toBox } from './surface.ts';
import type { TextRun } from './text-runs.ts';

const NARROWEST_WINDOW = 120;
const LOWEST_STRIP = 12;
const TALLEST_STRIP = 44;
/** Both sides of a window begin at its top line; so far down they are looked for. */
const BEGINNING = 30;
const BEGUN = 0.7;
/** Share of a top line that can be another thing's that stands in line with it. */
const MOST_BEYOND = 0.3;
/** A title stands in one row, in few pieces. */
const MOST_PIECES = 4;
/** Marks at one end of a title strip: icon, menu and stick button; roll up, raise, hide, enlarge, close and one more. */
const MOST_MARKS = 6;
/** So many marks with a cross among them are a sign of their own; fewer need a drawn frame. */
const SURE_MARKS = 3;
/** A key at the end of a strip is as high as the strip inside its outline; one at each end is a sign as well. */
const KEY = 0.8;
const SHORTEST_MARK = 4;
/** Gap from one mark to the next, as a share of the strip's height. */
const WIDEST_GAP = 0.8;
/** Thickness in pixels of a frame that is more than an outline, and of the thickest. */
const FRAME_THICKNESS = 2;
const THICKEST_FRAME = 10;
const FRAME_DRAWN = 0.7;

/** What stands in a strip. */
export type Parts = {
  blobs: readonly Blob[];
  rectangles: readonly Rectangle[];
  runs: readonly TextRun[];
};

/**
 * How far a strip shows that there is a window: by itself, with the frame that is drawn around it, or only beside
 * windows that are known.
 */
type Evidence = 'sure' | 'framed' | 'weak';

/** A window by its title strip: the marks at both ends of it, from the ends inwards. */
export type Strip = { box: Box; titleBar: Box; left: Box[]; right: Box[]; evidence: Evidence };

type Line = { at: number; start: number; end: number };

/** Windows with a strip for the title along their top that has marks at its ends, whatever these show. */
export function findStrips(outlines: Outlines, parts: Parts): Strip[] {
  const found: Strip[] = [];
  for (const line of topLines(outlines)) {
    const strip = stripBelow(outlines, parts, line);
    if (!strip) continue;
    const same = found.findIndex(({ titleBar }) => isSameBar(titleBar, strip.titleBar));
    if (same < 0) found.push(strip);
    else if (found[same].evidence === 'weak') found[same] = strip;
  }
  return found;
}

/** Two looks at one bar: with its frame and without. */
export const isSameBar = (a: Box, b: Box): boolean =>
  intersectionOverUnion(a, b) > 0.5 || containment(a, b) > 0.9 || containment(b, a) > 0.9;

/** Lines long enough for the top of a window, from above, pieces joined behind what covers them. */
function topLines({ surface, covers }: Outlines): Line[] {
  const { horizontal, image, unit } = surface;
  const joined: Line[] = [];
  for (const run of horizontal) {
    const last = joined.at(-1);
    const hidden =
      last?.at === run.at &&
      covers.some(
        (cover) =>
          cover.y <= run.at &&
          bottom(cover) > run.at &&
          cover.x <= last.end + 2 &&
          right(cover) >= run.start - 2,
      );
    if (last && hidden) last.end = run.end;
    else joined.push({ ...run });
  }
  const long = joined.filter(({ start, end }) => end - start >= NARROWEST_WINDOW * unit);
  // The top of a window at the rim of the picture is not drawn; the line under its title bar is as long.
  const atRim = long
    .filter(({ at }) => at >= LOWEST_STRIP * unit && at <= TALLEST_STRIP * unit)
    .map((line) => ({ ...line, at: 0 }));
  return [...atRim, ...long].map(({ at, start, end }) => ({
    at: at <= 2 ? 0 : at,
    start: start <= 2 ? 0 : start,
    end: end >= image.width - 2 ? image.width : end,
  }));
}

function stripBelow(outlines: Outlines, parts: Parts, line: Line): Strip | null {
  const { image } = outlines.surface;
  const top = line.at;
  const corners = cornersOf(outlines, line);
  if (!corners) return null;
  const { start, end } = corners;
  if (start === 0 && end === image.width) return null;
  for (const low of lowerLines(outlines, top, start, end)) {
    const titleBar = toBox(start, top, end, low);
    const marks = endMarks(outlines.surface, parts, titleBar);
    if (!marks) continue;
    const foot = frameBottom(outlines, low, start, end);
    if (foot === null) return null;
    const box = toBox(start, top, end, foot);
    const evidence = weigh(outlines, marks.evidence, box);
    return evidence && { box, titleBar, ...marks, evidence };
  }
  return null;
}

/** What marks show together with the frame that is drawn inside the outline or around it; null where there is none. */
function weigh(outlines: Outlines, marks: Evidence, box: Box): Evidence | null {
  if (marks === 'sure' || hasFrame(outlines, box, 1)) return marks;
  return marks === 'framed' || hasFrame(outlines, box, -1) ? 'weak' : null;
}

/** Where the sides of a window begin under a line: at its ends, or further in where something else is in line with it. */
function cornersOf(outlines: Outlines, { at, start, end }: Line): { start: number; end: number } | null {
  const { surface } = outlines;
  const { unit, image, vertical } = surface;
  const probe = Math.min(image.height, Math.round(at + BEGINNING * unit));
  const begins = (side: number): boolean => sideOf(outlines, side, at + 4, probe).drawn >= BEGUN;
  const atStart = begins(start);
  const atEnd = begins(end);
  if (atStart && atEnd) return { start, end };
  const slack = FRAME * unit;
  const further = vertical.filter(
    (run) => run.start >= at - 1 && run.start <= at + 2 && run.end >= probe && run.at > start && run.at < end,
  );
  const from = atStart ? start : further.find((run) => run.at <= start + MOST_BEYOND * (end - start))?.at;
  const to = atEnd ? end : further.findLast((run) => run.at >= end - MOST_BEYOND * (end - start))?.at;
  return from !== undefined && to !== undefined && to - from >= NARROWEST_WINDOW * unit - slack
    ? { start: from, end: to }
    : null;
}

/** Where the strip can end: lines from side to side. */
function lowerLines({ surface, covers }: Outlines, top: number, left: number, end: number): number[] {
  const { unit, horizontal } = surface;
  const seen = (run: Line): number => Math.min(run.end, end) - Math.max(run.start, left);
  const hidden = (at: number): number =>
    covers
      .filter((cover) => cover.y <= at && bottom(cover) > at)
      .reduce((sum, cover) => sum + Math.max(0, Math.min(right(cover), end) - Math.max(cover.x, left)), 0);
  const lines = horizontal.filter(
    (run) =>
      run.at >= top + LOWEST_STRIP * unit &&
      run.at <= top + TALLEST_STRIP * unit &&
      seen(run) >= 0.8 * (end - left - hidden(run.at)),
  );
  return [...new Set(lines.map(({ at }) => at))].sort((a, b) => a - b);
}

/** The marks at the ends of a strip, if it is one that a title stands in. */
function endMarks(surface: Surface, parts: Parts, bar: Box): Omit<Strip, 'box' | 'titleBar'> | null {
  const middle = bar.y + bar.height / 2;
  const isLevel = (box: Box): boolean =>
    Math.abs(box.y + box.height / 2 - middle) <= 0.2 * bar.height + surface.unit;
  const inside = parts.runs.filter(({ ink }) => containment(ink, bar) > 0.6);
  const pieces = inside.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  if (pieces.length > MOST_PIECES || pieces.some(({ ink }) => !isLevel(ink))) return null;
  const words = pieces.filter(({ text }) => text.length > 2);
  const marks = [...parts.blobs, ...parts.rectangles]
    .map(({ box }) => box)
    .filter(
      (box) =>
        containment(box, bar) > 0.9 &&
        isLevel(box) &&
        box.width >= SHORTEST_MARK &&
        box.width <= 1.3 * bar.height &&
        box.width >= 0.3 * box.height &&
        !words.some(({ ink }) => containment(box, ink) > 0.5),
    );
  const left = chain(marks, bar, false);
  const end = chain(marks, bar, true);
  const count = left.length + end.length;
  if (Math.max(left.length, end.length) > MOST_MARKS || left.some((mark) => end.includes(mark))) return null;
  const crossed = [...left, ...end].some((mark) => looksLikeCross(surface, mark));
  const keyed = [left, end].every(([mark]) => mark && mark.height >= KEY * bar.height);
  if (crossed && (count >= SURE_MARKS || keyed)) return { left, right: end, evidence: 'sure' };
  if (words.length === 0) return null;
  const framed = count >= 2 && (crossed || (left.length > 0 && end.length > 0));
  return { left, right: end, evidence: framed ? 'framed' : 'weak' };
}

/** Marks from one end of a bar inwards, each close to the one before. */
function chain(marks: readonly Box[], bar: Box, fromRight: boolean): Box[] {
  const found: Box[] = [];
  let edge = fromRight ? right(bar) : bar.x;
  const gapTo = (mark: Box): number => (fromRight ? edge - right(mark) : mark.x - edge);
  for (;;) {
    const [next] = marks
      .filter((mark) => !found.includes(mark) && gapTo(mark) >= -2 && gapTo(mark) <= WIDEST_GAP * bar.height)
      .sort((a, b) => gapTo(a) - gapTo(b));
    if (!next) return found;
    found.push(next);
    edge = fromRight ? next.x : right(next);
  }
}

/** Whether a frame runs along both sides, inwards (1) of the outline or outwards (-1). */
function hasFrame(outlines: Outlines, box: Box, inwards: 1 | -1): boolean {
  const thickest = Math.floor(THICKEST_FRAME * outlines.surface.unit);
  const isDrawn = (side: number, step: number): boolean => {
    for (let depth = FRAME_THICKNESS; depth <= thickest; depth++)
      if (lineShare(outlines, side + step * depth, box.y, bottom(box)) > FRAME_DRAWN) return true;
    return false;
  };
  return isDrawn(box.x, inwards) && isDrawn(right(box), -inwards);
}
