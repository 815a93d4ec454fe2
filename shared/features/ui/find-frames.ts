import type { Box } from '../../model/geometry.ts';
import { area, bottom, containment, intersection, right } from '../../model/geometry.ts';
import { frameBottom, type Outlines, outlinesOf } from './outlines.ts';
import type { Surface } from './surface.ts';
import { findStrips, isSameBar, type Parts, type Strip } from './title-strips.ts';
import { type Frame, findControlFrames, sureFrames } from './windows.ts';

/** Windows that lie over others are found first; so many times those behind them are looked at again. */
const LAYERS = 2;
/** The sides of a bar inside a window are the window's, or so close to them in unscaled pixels. */
const SAME_SIDES = 16;
/** Minimise, maximise, close stand last. */
const MOST_CONTROLS = 3;

/** A frame, and whether only what is known beside it speaks for it. */
type Known = Frame & { weak?: boolean };

/** Windows with a title bar, outer ones first; each as large as it would be with nothing lying over it. */
export function findFrames(surface: Surface, parts: Parts): Frame[] {
  const bare = outlinesOf(surface);
  const strips = findStrips(bare, parts);
  const controlled = findControlFrames(bare, parts.blobs, parts.rectangles);
  const sure = sureFrames(
    surface,
    controlled,
    strips.some(({ evidence }) => evidence === 'sure'),
  );
  let frames: Known[] = withStrips(sure, strips);
  for (let layer = 0; layer < LAYERS && frames.length > 0; layer++) {
    frames = frames.map((frame) => asSeenBehind(bare, frame, frames));
    const behind = { ...bare, covers: frames.map(({ box }) => box) };
    frames = withStrips(frames, findStrips(behind, parts));
  }
  return frames
    .filter((frame) => !frames.some((outer) => isBarInside(frame, outer, surface.unit)))
    .filter((frame) => !(frame.weak && isInsideAny(frame, frames)))
    .map(({ box, titleBar, controls }) => ({ box, titleBar, controls }))
    .sort((a, b) => area(b.box) - area(a.box));
}

/** Frames, and those that strips show besides, the surest first. */
function withStrips(frames: readonly Known[], strips: readonly Strip[]): Known[] {
  const sorted = [...strips].sort(
    (a, b) => Number(a.evidence === 'weak') - Number(b.evidence === 'weak') || area(b.box) - area(a.box),
  );
  return sorted.reduce(withStrip, [...frames]);
}

function withStrip(frames: Known[], { box, titleBar, right: marks, evidence }: Strip): Known[] {
  const others = frames.filter((frame) => !isPieceOf(frame.titleBar, titleBar));
  const isKnown = others.some((frame) => isSameBar(frame.titleBar, titleBar));
  const frame = {
    box,
    titleBar,
    controls: marks.slice(0, MOST_CONTROLS).reverse(),
    weak: evidence === 'weak',
  };
  if (isKnown || (frame.weak && (frames.length === 0 || isInsideAny(frame, others)))) return frames;
  return [...others, frame];
}

const isInsideAny = (frame: Frame, others: readonly Frame[]): boolean =>
  others.some((other) => other !== frame && containment(frame.box, other.box) > 0.9);

/** What is left of a title bar beside the window that lies over it. */
const isPieceOf = (piece: Box, bar: Box): boolean =>
  containment(piece, bar) > 0.9 && piece.width < 0.85 * bar.width;

/** A frame with the foot that it has where other windows lie over its sides or its foot. */
function asSeenBehind(bare: Outlines, frame: Known, frames: readonly Known[]): Known {
  const covers = frames
    .filter((other) => other !== frame && !intersection(other.box, frame.titleBar))
    .map(({ box }) => box);
  const { box, titleBar } = frame;
  const foot = frameBottom({ ...bare, covers }, bottom(titleBar), box.x, right(box));
  if (foot === null || foot <= bottom(box)) return frame;
  return { ...frame, box: { ...box, height: foot - box.y } };
}

/** A row of a window that reaches from side to side: its tools, its keys, its foot. */
const isBarInside = ({ box, titleBar }: Frame, outer: Frame, unit: number): boolean =>
  titleBar.y >= bottom(outer.titleBar) &&
  containment(box, outer.box) > 0.95 &&
  isNear(box, outer.box, SAME_SIDES * unit);

const isNear = (a: Box, b: Box, most: number): boolean =>
  Math.abs(a.x - b.x) <= most && Math.abs(right(a) - right(b)) <= most;
