import { type Box, containment, right } from '../../../model/geometry.ts';
import type { Line } from '../../../model/image-features.ts';
import type { Blob } from '../blobs.ts';
import { isWriting, type TextRun } from '../text-runs.ts';

/** Longest and shortest sides of icons, in unscaled pixels, and how much longer one side is at most. */
const SIZES = [10, 34] as const;
const THINNEST = 6;
const MOST_OBLONG = 2.2;
/** Distances of the middles of neighbours, in unscaled pixels; within a series they differ by a share and a bit at most. */
const PITCHES = [14, 60] as const;
const UNEVEN = 0.2;
const SLACK = 2.5;
const SHORTEST = 3;
/** So far from words, in font sizes, a drawing is no label's icon: in rows, and in columns, where labels stand beside. */
const ROOM = { row: 0.7, column: 2.5 } as const;

export type IconSeries = {
  /** Drawings side by side, as in toolbars. */
  rows: ReadonlySet<Box>;
  /** Drawings under one another, as in the last column of a table or in a bar at the side. */
  columns: ReadonlySet<Box>;
};

/** Drawings as large as icons that stand alone in rows or columns at an even pitch, three and more: what is clicked. */
export function findIconSeries(blobs: readonly Blob[], runs: readonly TextRun[], unit: number): IconSeries {
  const lines = [...new Set(runs.filter(isWriting).map(({ line }) => line))];
  const icons = blobs
    .map(({ box }) => box)
    .filter((box) => isIconSized(box, unit) && !lines.some((line) => isLetter(box, line)));
  const free = (room: number) => icons.filter((box) => !runs.some((run) => isBeside(box, run, room)));
  return {
    rows: seriesOf(free(ROOM.row), unit, {
      along: (box) => box.x + box.width / 2,
      across: (box) => box.y + box.height / 2,
    }),
    columns: seriesOf(free(ROOM.column), unit, {
      along: (box) => box.y + box.height / 2,
      across: (box) => box.x + box.width / 2,
    }),
  };
}

/** How many of some boxes lie inside another. */
export const countInside = (boxes: ReadonlySet<Box>, outer: Box): number =>
  [...boxes].filter((box) => containment(box, outer) > 0.95).length;

function isIconSized({ width, height }: Box, unit: number): boolean {
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  return (
    long >= SIZES[0] * unit &&
    long <= SIZES[1] * unit &&
    short >= THINNEST * unit &&
    long <= MOST_OBLONG * short
  );
}

/** What stands within a line of text is a word that was not read. */
const isLetter = (box: Box, line: Line): boolean => containment(box, line.box) > 0.8;

const isBeside = (box: Box, { ink, fontSize }: TextRun, room: number): boolean =>
  Math.abs(ink.y + ink.height / 2 - box.y - box.height / 2) < 0.6 * fontSize &&
  ink.x < right(box) + room * fontSize &&
  right(ink) > box.x - room * fontSize;

type Axis = { along: (box: Box) => number; across: (box: Box) => number };

function seriesOf(icons: readonly Box[], unit: number, { along, across }: Axis): Set<Box> {
  const sorted = [...icons].sort((a, b) => along(a) - along(b));
  const found = new Set<Box>();
  for (const [index, first] of sorted.entries()) {
    if (found.has(first)) continue;
    const series = [first];
    let pitch = 0;
    for (const next of sorted.slice(index + 1)) {
      if (Math.abs(across(next) - across(first)) > SLACK * unit) continue;
      const step = along(next) - along(series[series.length - 1]);
      if (step < PITCHES[0] * unit) continue;
      if (step > PITCHES[1] * unit || (pitch > 0 && Math.abs(step - pitch) > UNEVEN * pitch + 2 * unit))
        break;
      pitch = (pitch * (series.length - 1) + step) / series.length;
      series.push(next);
    }
    if (series.length >= SHORTEST) for (const box of series) found.add(box);
  }
  return found;
}
