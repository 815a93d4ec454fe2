import { type Box, centre, containment } from '../../model/geometry.ts';
import { channelDifference } from '../../raster/color-difference.ts';
import type { Blob } from './blobs.ts';
import { isDisc, labelBeside } from './check-marks.ts';
import type { Panel } from './contents.ts';
import type { Found } from './found.ts';
import type { Surface } from './surface.ts';
import type { TextRun } from './text-runs.ts';

/** Sides of large marks, in unscaled pixels; smaller ones are found as plain rectangles. */
const SMALLEST = 27;
const LARGEST = 46;
/** An outline inks no more of its box. */
const OUTLINE = 0.34;
/** What is drawn in the middle of a mark, as a part of its side, and how far from the middle. */
const DRAWN = [0.25, 0.75] as const;
const OFF_CENTRE = 0.1;
/** Marks of one group stand in one column or row within so many pixels. */
const IN_LINE = 2;
/** Labels stand further off than those of small marks. */
const LABEL_ROOM = 1.5;
const SAME_GROUND = 20;

type Mark = { box: Box; round: boolean; checked: boolean; label: string };

/**
 * Large empty outlines with a label right of them, as public services draw boxes to tick and circles to choose from. Two of a
 * size stand in one line at least, no more than one circle of them filled: round icons with words beside them are not so.
 */
export function findLargeMarks(
  surface: Surface,
  blobs: readonly Blob[],
  panels: readonly Panel[],
  runs: readonly TextRun[],
): Found[] {
  const circles = blobs.filter(
    ({ box, ink }) =>
      isSized(box, surface.unit) && ink <= OUTLINE * box.width * box.height && isDisc(surface, box),
  );
  const squares = panels.filter(
    (panel) =>
      isSized(panel.box, surface.unit) &&
      panel.border !== null &&
      panel.closed &&
      channelDifference(panel.fill, panel.outside) <= SAME_GROUND &&
      !panels.some((other) => other !== panel && isKnobOf(panel.box, other.box)) &&
      !blobs.some((other) => isKnobOf(panel.box, other.box)),
  );
  const marks = [
    ...circles.map(({ box }) => ({ box, round: true })),
    ...squares.map(({ box }) => ({ box, round: false })),
  ].flatMap((shape) => markOf(shape, surface.unit, blobs, runs) ?? []);
  return marks.flatMap((mark): Found[] => {
    const group = marks.filter((other) => isOfGroup(other, mark));
    const filled = group.filter(({ checked }) => checked);
    if (group.length < 2 || (mark.round ? filled.length > 1 : filled.length === group.length)) return [];
    return [
      {
        role: mark.round ? 'radio' : 'checkbox',
        box: mark.box,
        name: mark.label,
        state: [mark.checked ? 'checked' : 'unchecked'],
        confidence: 0.8,
        sure: true,
      },
    ];
  });
}

const isSized = ({ width, height }: Box, unit: number): boolean =>
  width >= SMALLEST * unit && width <= LARGEST * unit && Math.abs(width - height) <= 1;

function markOf(
  { box, round }: { box: Box; round: boolean },
  unit: number,
  blobs: readonly Blob[],
  runs: readonly TextRun[],
): Mark | null {
  if (runs.some((run) => containment(run.ink, box) > 0.5)) return null;
  const inside = blobs.filter((other) => other.box !== box && containment(other.box, box) > 0.95);
  if (inside.length > 1 || !inside.every((drawing) => isInMiddle(drawing.box, box))) return null;
  const label = labelBeside(box, runs, LABEL_ROOM * unit);
  return label ? { box, round, checked: inside.length === 1, label: label.text } : null;
}

/** Whether a square stands in a box little larger than itself: the knob of a switch. */
const isKnobOf = (box: Box, other: Box): boolean =>
  containment(box, other) > 0.9 && other.width > box.width && other.width <= 3 * box.width;

function isInMiddle(drawing: Box, box: Box): boolean {
  const size = Math.max(drawing.width, drawing.height) / box.width;
  const away = [centre(drawing).x - centre(box).x, centre(drawing).y - centre(box).y];
  return (
    size >= DRAWN[0] && size <= DRAWN[1] && away.every((part) => Math.abs(part) <= OFF_CENTRE * box.width)
  );
}

const isOfGroup = (a: Mark, b: Mark): boolean =>
  a.round === b.round &&
  Math.abs(a.box.width - b.box.width) <= IN_LINE &&
  (Math.abs(a.box.x - b.box.x) <= IN_LINE || Math.abs(a.box.y - b.box.y) <= IN_LINE);
