import { type Box, bottom, intersection, right } from './geometry.ts';

/** The smallest side of a selection, in the units of its area. */
export const SMALLEST_SIDE = 4;

/** A step of an arrow key: how far the selection moves, or its far corner when it is resized. */
export type Step = { dx: number; dy: number };

const between = (value: number, low: number, high: number): number =>
  Math.min(Math.max(value, low), Math.max(low, high));

/** The selection spanned by two corners of a drag in any direction, inside the area and no smaller than the smallest side. */
export function selectionBetween(
  from: { x: number; y: number },
  to: { x: number; y: number },
  area: Box,
): Box {
  const left = between(Math.min(from.x, to.x), area.x, right(area));
  const top = between(Math.min(from.y, to.y), area.y, bottom(area));
  const width = between(Math.max(from.x, to.x), left, right(area)) - left;
  const height = between(Math.max(from.y, to.y), top, bottom(area)) - top;
  return clampSelection({ x: left, y: top, width, height }, area);
}

/** The selection moved, and made smaller only if need be, so that it lies inside the area; an area below the smallest side is taken whole. */
export function clampSelection(selection: Box, area: Box): Box {
  const width = between(selection.width, Math.min(SMALLEST_SIDE, area.width), area.width);
  const height = between(selection.height, Math.min(SMALLEST_SIDE, area.height), area.height);
  const x = between(selection.x, area.x, area.x + area.width - width);
  const y = between(selection.y, area.y, area.y + area.height - height);
  return { x, y, width, height };
}

/** The selection moved by a step; it keeps its size and stops at the area's edges. */
export function nudgeSelection(selection: Box, { dx, dy }: Step, area: Box): Box {
  return clampSelection({ ...selection, x: selection.x + dx, y: selection.y + dy }, area);
}

/** The selection with its right and lower edge moved by a step; its origin stays while there is room for the smallest side. */
export function resizeSelection(selection: Box, { dx, dy }: Step, area: Box): Box {
  const width = between(selection.width + dx, SMALLEST_SIDE, area.x + area.width - selection.x);
  const height = between(selection.height + dy, SMALLEST_SIDE, area.y + area.height - selection.y);
  return clampSelection({ ...selection, width, height }, area);
}

/**
 * The region taken last, on the displays present now: as it was where they still hold all of it; null where a part of
 * it is gone, because a picture of something else must not pass for a repetition.
 */
export function lastRegionOn(region: Box, displays: readonly { bounds: Box }[]): Box | null {
  let uncovered = [region];
  for (const { bounds } of displays) uncovered = uncovered.flatMap((part) => outside(part, bounds));
  return region.width > 0 && region.height > 0 && uncovered.length === 0 ? region : null;
}

/** What is left of a box when the part that a cover hides is cut out: up to four boxes that do not overlap. */
function outside(box: Box, cover: Box): Box[] {
  const hidden = intersection(box, cover);
  if (!hidden) return [box];
  return [
    { ...box, height: hidden.y - box.y },
    { ...box, y: bottom(hidden), height: bottom(box) - bottom(hidden) },
    { ...hidden, x: box.x, width: hidden.x - box.x },
    { ...hidden, x: right(hidden), width: right(box) - right(hidden) },
  ].filter(({ width, height }) => width > 0 && height > 0);
}
