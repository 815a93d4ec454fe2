import { type Box, containment, intersection, right, unionOf } from '../../model/geometry.ts';
import type { Found } from './found.ts';
import type { Screen } from './screen.ts';
import { isWriting } from './text-runs.ts';

/** Widest and lowest pane of tools, in unscaled pixels. */
const WIDEST = 240;
const LOWEST = 120;
/** Sides of the drawings on tools; parts of one drawing lie no farther apart. */
const DRAWING = [9, 48] as const;
const PART = 7;
/** Middles of one row or column differ by no more, and rows lie as far apart as columns but for a share. */
const LEVEL = 6;
const UNEVEN = 0.12;
/** Columns and rows of a palette. */
const COLUMNS = [2, 4] as const;
const FEWEST_ROWS = 3;

/**
 * Tools of a palette: drawings without frames of their own that fill a narrow pane in rows and columns at one distance.
 * Each tool is as large as they lie apart.
 */
export function findPalettes({ panels, blobs, runs, surface: { unit } }: Screen): Found[] {
  return panels.flatMap(({ box: pane, fill }): Found[] => {
    if (pane.width > WIDEST * unit || pane.height < LOWEST * unit || pane.height < pane.width) return [];
    if (runs.some((run) => isWriting(run) && run.text.length > 2 && containment(run.ink, pane) > 0.8))
      return [];
    const shapes = [...blobs.map(({ box }) => box), ...panels.map(({ box }) => box)].filter(
      (box) =>
        box !== pane && containment(box, pane) > 0.99 && Math.max(box.width, box.height) <= DRAWING[1] * unit,
    );
    const drawings = joined(shapes, PART * unit).filter(
      ({ width, height }) =>
        Math.max(width, height) >= DRAWING[0] * unit && Math.max(width, height) <= DRAWING[1] * unit,
    );
    const columns = levels(drawings.map(middleX), LEVEL * unit);
    const rows = levels(drawings.map(middleY), LEVEL * unit);
    const pitch = (columns[columns.length - 1] - columns[0]) / (columns.length - 1);
    const steps = rows.slice(1).map((row, index) => row - rows[index]);
    const even = steps.filter((step) => Math.abs(step - pitch) <= UNEVEN * pitch).length;
    if (
      columns.length < COLUMNS[0] ||
      columns.length > COLUMNS[1] ||
      rows.length < FEWEST_ROWS ||
      even < 0.7 * steps.length ||
      drawings.length < 0.8 * columns.length * rows.length ||
      pitch * columns.length < 0.75 * pane.width
    )
      return [];
    return drawings.map((drawing) => ({
      role: 'button' as const,
      box: cellAround(drawing, pitch),
      name: '',
      state: [],
      confidence: 0.7,
      sure: true,
      color: fill,
    }));
  });
}

const middleX = ({ x, width }: Box): number => x + width / 2;
const middleY = ({ y, height }: Box): number => y + height / 2;

const cellAround = (box: Box, side: number): Box => ({
  x: Math.round(middleX(box) - side / 2),
  y: Math.round(middleY(box) - side / 2),
  width: Math.round(side),
  height: Math.round(side),
});

/** Shapes that lie no farther apart than `gap` as one box. */
function joined(shapes: readonly Box[], gap: number): Box[] {
  const groups: Box[] = [];
  for (const shape of shapes) {
    let group = shape;
    for (let at = 0; at >= 0; ) {
      at = groups.findIndex((other) => intersection(widened(other, gap), group) !== null);
      if (at >= 0) group = unionOf([group, ...groups.splice(at, 1)]);
    }
    groups.push(group);
  }
  return groups;
}

const widened = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: right({ x, y, width, height }) - x + 2 * by,
  height: height + 2 * by,
});

/** The middles of groups of values that differ by no more than `apart` from the one before. */
function levels(values: readonly number[], apart: number): number[] {
  const groups: number[][] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    const last = groups.at(-1);
    if (last && value - last[last.length - 1] <= apart) last.push(value);
    else groups.push([value]);
  }
  return groups.map((group) => group.reduce((sum, value) => sum + value, 0) / group.length);
}
