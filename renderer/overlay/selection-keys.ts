import { type Box, bottom, right } from '../../shared/model/geometry.ts';
import {
  clampSelection,
  nudgeSelection,
  resizeSelection,
  selectionBetween,
} from '../../shared/model/selection.ts';

type Point = { x: number; y: number };
/**
 * A region on its way: nothing yet (only the crosshair), a corner set, or a selection that can be moved and resized.
 * All on the virtual desktop.
 */
export type Choosing = { cursor: Point; anchor: Point | null; selection: Box | null };

export type KeyOutcome =
  | { type: 'changed'; choosing: Choosing }
  | { type: 'take'; box: Box }
  | { type: 'next_display'; back: boolean }
  | null;

const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

export type ChoosingKey = { key: string; shiftKey: boolean; ctrlKey: boolean; metaKey: boolean };
/** Where keys choose: all displays, the display of the crosshair, and the region taken last. */
export type ChoosingPlace = { area: Box; display: Box; last: Box | null };

/**
 * What a key does to a region on its way; null for keys that are none of its own. Arrows move the crosshair or the
 * selection, by ten with Ctrl; Shift resizes. Enter sets the first corner, then takes. A: the whole display, R: the
 * last region, Backspace: start over, Tab: on to the next display.
 */
export function pressKey(choosing: Choosing, press: ChoosingKey, place: ChoosingPlace): KeyOutcome {
  const { cursor, anchor, selection } = choosing;
  const arrow = ARROWS[press.key];
  if (arrow) return { type: 'changed', choosing: moveBy(choosing, arrow, press, place.area) };
  switch (press.key.toLowerCase()) {
    case 'enter':
    case ' ':
      if (selection) return { type: 'take', box: selection };
      return { type: 'changed', choosing: { cursor, anchor: anchor ?? cursor, selection: null } };
    case 'tab':
      return { type: 'next_display', back: press.shiftKey };
    case 'a':
      return { type: 'changed', choosing: { cursor, anchor: null, selection: place.display } };
    case 'r':
      return place.last && { type: 'changed', choosing: { cursor, anchor: null, selection: place.last } };
    case 'backspace':
    case 'delete':
      return { type: 'changed', choosing: { cursor, anchor: null, selection: null } };
    default:
      return null;
  }
}

function moveBy(
  { cursor, anchor, selection }: Choosing,
  arrow: Point,
  press: ChoosingKey,
  area: Box,
): Choosing {
  const far = press.ctrlKey || press.metaKey ? 10 : 1;
  const step = { dx: arrow.x * far, dy: arrow.y * far };
  if (selection && !anchor) {
    const moved = press.shiftKey
      ? resizeSelection(selection, step, area)
      : nudgeSelection(selection, step, area);
    return { cursor: { x: right(moved), y: bottom(moved) }, anchor, selection: moved };
  }
  const { x, y } = clampSelection(
    { x: cursor.x + step.dx, y: cursor.y + step.dy, width: 0, height: 0 },
    area,
  );
  return { cursor: { x, y }, anchor, selection: anchor && selectionBetween(anchor, { x, y }, area) };
}
