import { area, type Box, bottom, containment, right } from '../../model/geometry.ts';
import type { Found } from './found.ts';
import { looksLikeCross } from './glyph-shapes.ts';
import type { Screen } from './screen.ts';
import { standsFree } from './stands-free.ts';
import type { TextRun } from './text-runs.ts';

/** Sides of crosses, and how far they lie from the right and the upper edge of what they close, in unscaled pixels. */
const CROSS = [6, 17] as const;
const FROM_EDGE = [38, 26] as const;
const NARROWEST = 180;
/** Sides of what is clicked, in sides of the cross. */
const ROOM = 2.6;
/** A cross that is written is as large as these parts of the font size, and stands as high as the words of its line. */
const SIGN = [0.5, 0.6] as const;
const LEVEL = 0.2;
/** What is larger than the room around a cross by this factor is no box of the cross. */
const OTHER = 4;

/**
 * Crosses at the right end of messages and heads of dialogs, or in their upper right corner: buttons that close them.
 * Those that something else was found for already are left out.
 */
export function findClosers({ surface, blobs, panels, runs }: Screen, others: readonly Found[]): Found[] {
  const { unit } = surface;
  return blobs.flatMap(({ box }): Found[] => {
    const size = Math.max(box.width, box.height);
    if (size < CROSS[0] * unit || size > CROSS[1] * unit) return [];
    const panel = panels.findLast(
      (item) => containment(box, item.box) > 0.99 && item.box.width >= NARROWEST * unit,
    );
    if (!panel || !isAtCorner(box, panel.box, unit)) return [];
    if (runs.some(({ ink }) => containment(box, ink) > 0.5 || isRightOf(ink, box, panel.box))) return [];
    if (!standsFree(surface, box) || !looksLikeCross(surface, box)) return [];
    const line = runs.find((run) => isLetterOf(run, box, panel.box));
    const around = line ? inLine(box, line) : squareAround(box, ROOM * size);
    if (others.some((item) => area(item.box) < OTHER * area(around) && containment(box, item.box) > 0.7))
      return [];
    return [{ role: 'button', box: around, name: '', state: [], confidence: 0.6, color: panel.fill }];
  });
}

const isAtCorner = (box: Box, outer: Box, unit: number): boolean =>
  right(outer) - right(box) <= FROM_EDGE[0] * unit && box.y - outer.y <= FROM_EDGE[1] * unit;

/** Whether a cross is a sign of the font that words on its row are written in. */
const isLetterOf = ({ ink, fontSize }: TextRun, box: Box, outer: Box): boolean =>
  containment(ink, outer) > 0.99 &&
  Math.abs(ink.y + ink.height / 2 - box.y - box.height / 2) <= LEVEL * fontSize &&
  box.height >= SIGN[0] * fontSize &&
  box.height <= SIGN[1] * fontSize;

/** The box of a sign in a line of text. */
const inLine = ({ x, width }: Box, { contentBox: { y, height } }: TextRun): Box => ({
  x: x - 1,
  y,
  width: width + 2,
  height,
});

const isRightOf = (ink: Box, box: Box, outer: Box): boolean =>
  ink.x >= right(box) && right(ink) <= right(outer) && ink.y < bottom(box) && bottom(ink) > box.y;

const squareAround = ({ x, y, width, height }: Box, side: number): Box => ({
  x: Math.round(x + width / 2 - side / 2),
  y: Math.round(y + height / 2 - side / 2),
  width: Math.round(side),
  height: Math.round(side),
});
