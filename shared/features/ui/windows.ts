import type { Box } from '../../model/geometry.ts';
import { bottom, containment, intersectionOverUnion, right } from '../../model/geometry.ts';
import { channelDifference } from '../../raster/color-difference.ts';
import type { EdgeRun } from '../../raster/edge-runs.ts';
import type { Blob } from './blobs.ts';
import { FRAME, frameBottom, type Outlines } from './outlines.ts';
import type { Rectangle } from './rectangles.ts';
import { colorAt, type Surface, toBox } from './surface.ts';
import { findControlGroups } from './window-controls.ts';

/** A framed window: its outline, its title bar (a header bar counts) and the buttons at its end. */
export type Frame = { box: Box; titleBar: Box; controls: Box[] };

const NARROWEST_WINDOW = 120;
const TALLEST_TITLE_BAR = 64;
/** Minimise, maximise, close. */
const FULL_GROUP = 3;
/** Colours of one ground differ by no more. */
const SAME_GROUND = 24;

/** Windows with small buttons at the end of their title bar, the last of which is a cross. */
export function findControlFrames(
  outlines: Outlines,
  blobs: readonly Blob[],
  rectangles: readonly Rectangle[],
): Frame[] {
  const frames: Frame[] = [];
  for (const controls of findControlGroups(outlines.surface, blobs, rectangles)) {
    const frame = frameAround(outlines, controls);
    if (frame && !frames.some(({ box }) => intersectionOverUnion(box, frame.box) > 0.8)) frames.push(frame);
  }
  return frames;
}

/**
 * The windows among frames that were found by their buttons. Pages have pairs of marks in their corners too; beside a
 * window that is sure, or on a bare ground, a pair is a dialog's.
 */
export function sureFrames(surface: Surface, frames: readonly Frame[], besideWindow: boolean): Frame[] {
  return besideWindow || frames.some(({ controls }) => controls.length >= FULL_GROUP)
    ? frames.filter((frame) => !frames.some((outer) => isFootOf(frame, outer, surface.unit)))
    : frames.filter((frame) => standsAlone(surface, frame));
}

/** Whether a window lies on a ground of one colour, as a dialog of its own does on an empty screen. */
function standsAlone({ image, unit }: Surface, { box }: Frame): boolean {
  const room = Math.round(2 * FRAME * unit);
  const [left, top] = [box.x - room, box.y - room];
  const [end, low] = [right(box) + room, bottom(box) + room];
  if (left < 0 || top < 0 || end >= image.width || low >= image.height) return false;
  const ground = colorAt(image, left, top);
  let other = 0;
  let count = 0;
  const look = (x: number, y: number): void => {
    count++;
    if (channelDifference(colorAt(image, x, y), ground) > SAME_GROUND) other++;
  };
  for (let x = left; x <= end; x += 4) for (const y of [top, low]) look(x, y);
  for (let y = top; y <= low; y += 4) for (const x of [left, end]) look(x, y);
  const inside = colorAt(image, box.x + (box.width >> 1), bottom(box) - room);
  return other <= 0.02 * count && channelDifference(inside, ground) > SAME_GROUND;
}

/** A bar along the foot of a window, with a row of small buttons as at the end of a title bar. */
function isFootOf({ box }: Frame, { box: outer, titleBar }: Frame, unit: number): boolean {
  const slack = FRAME * unit;
  return (
    box.y > bottom(titleBar) &&
    Math.abs(box.x - outer.x) <= slack &&
    Math.abs(right(box) - right(outer)) <= slack &&
    Math.abs(bottom(box) - bottom(outer)) <= slack
  );
}

function frameAround(outlines: Outlines, controls: Box[]): Frame | null {
  const { surface } = outlines;
  const { unit, image } = surface;
  const first = controls[0];
  const last = controls[controls.length - 1];
  const middle = last.y + last.height / 2;
  const reach = TALLEST_TITLE_BAR * 0.6 * unit;
  const spans = (run: EdgeRun) =>
    run.start <= first.x && run.end >= right(last) && run.end - run.start >= NARROWEST_WINDOW * unit;
  const above = surface.horizontal.filter(
    (run) => run.at <= Math.min(first.y, last.y) && run.at >= middle - reach && spans(run),
  );
  // Lines that shading leaves in a title bar are nearer than its top, but end elsewhere than the window's sides; a pair
  // of marks is too weak a sign to look further.
  for (let nearest = above.length; nearest > 0; nearest--) {
    const frame = frameBelow(outlines, outermost(above.slice(0, nearest), unit), controls);
    if (frame || controls.length < FULL_GROUP) return frame;
  }
  return above.length === 0 && middle < reach
    ? frameBelow(outlines, { at: 0, start: 0, end: image.width }, controls)
    : null;
}

/** The window whose top is a line, if it has sides and a foot. */
function frameBelow(
  outlines: Outlines,
  topRun: Pick<EdgeRun, 'at' | 'start' | 'end'>,
  controls: Box[],
): Frame | null {
  const { surface } = outlines;
  const { unit, image } = surface;
  const first = controls[0];
  const last = controls[controls.length - 1];
  const top = topRun.at <= 2 ? 0 : topRun.at;
  const left = topRun.start <= 2 ? 0 : topRun.start;
  const rightEdge = topRun.end >= image.width - 2 ? image.width : topRun.end;
  if (rightEdge - right(last) > TALLEST_TITLE_BAR * unit && first.x - left > TALLEST_TITLE_BAR * unit)
    return null;
  const barBottom = titleBarBottom(surface, top, left, rightEdge, last.y + last.height / 2);
  const low = frameBottom(outlines, barBottom, left, rightEdge);
  if (low === null) return null;
  return {
    box: toBox(left, top, rightEdge, low),
    titleBar: toBox(left, top, rightEdge, barBottom),
    controls,
  };
}

/** The top line of the frame: the highest of those that end where the nearest one ends. */
function outermost(above: readonly EdgeRun[], unit: number): EdgeRun {
  const nearest = above[above.length - 1];
  let best = nearest;
  for (let index = above.length - 2; index >= 0; index--) {
    const run = above[index];
    const alike =
      Math.abs(run.start - best.start) <= FRAME * unit && Math.abs(run.end - best.end) <= FRAME * unit;
    if (alike && best.at - run.at <= 36 * unit) best = run;
  }
  return best;
}

/**
 * The line under the title bar. The buttons stand in the middle of the bar, so the line lies about as far below them
 * as the frame's top lies above; where none is drawn, exactly so far.
 */
function titleBarBottom(
  surface: Surface,
  top: number,
  left: number,
  rightEdge: number,
  middle: number,
): number {
  const width = rightEdge - left;
  const expected = Math.round(2 * middle - top);
  const slack = 0.3 * (expected - top) + 2 * surface.unit;
  const candidates = surface.horizontal.filter(
    (run) => Math.abs(run.at - expected) <= slack && overlap(run, left, rightEdge) >= 0.8 * width,
  );
  return candidates.reduce(
    (best, run) => (Math.abs(run.at - expected) < Math.abs(best - expected) ? run.at : best),
    candidates[0]?.at ?? expected,
  );
}

const overlap = (run: EdgeRun, from: number, to: number): number =>
  Math.min(run.end, to) - Math.max(run.start, from);

/** The innermost frame that holds a box; null outside all windows. */
export function frameOf(frames: readonly Frame[], box: Box): Frame | null {
  for (let index = frames.length - 1; index >= 0; index--)
    if (containment(box, frames[index].box) > 0.5) return frames[index];
  return null;
}
