import { centre, containment } from '../../model/geometry.ts';
import { median } from '../../numbers/median.ts';
import type { Panel } from './contents.ts';
import type { Found } from './found.ts';
import { toBox } from './surface.ts';
import type { TextRun } from './text-runs.ts';
import type { Frame } from './windows.ts';

const FEWEST = 4;
/** Width of the column, its height as a part of the window's, and how far from the window's side it lies, in unscaled pixels. */
const WIDEST = 240;
const LEAST_HEIGHT = 0.5;
const FROM_SIDE = 24;
/** Labels stand in the middle of the column and equally far apart, within so many unscaled pixels. */
const OFF_MIDDLE = 3;
const UNEVEN = 3;
/** Entries of a list begin at one place; of labels in the middle, the longest is so many times as long as the shortest. */
const VARIED = 1.4;
const MOST_WORDS = 4;
/** Rows are so many font sizes high at least; a tab leaves this room to the next, in unscaled pixels. */
const LOWEST = 1.8;
const ROOM = 14;

/** Tabs under one another at the side of a window: labels in the middle of a narrow column, equally far apart. */
export function findSideTabs(
  frames: readonly Frame[],
  panels: readonly Panel[],
  runs: readonly TextRun[],
  unit: number,
): Found[] {
  return frames.flatMap(({ box: frame }) => {
    const columns = panels.filter(
      ({ box }) =>
        containment(box, frame) > 0.95 &&
        box.width <= WIDEST * unit &&
        box.height >= LEAST_HEIGHT * frame.height &&
        box.x - frame.x <= FROM_SIDE * unit,
    );
    return columns.flatMap((column) => tabsIn(column, runs, unit));
  });
}

function tabsIn({ box: column, fill }: Panel, runs: readonly TextRun[], unit: number): Found[] {
  const labels = runs
    .filter(({ ink }) => containment(ink, column) > 0.9)
    .sort((a, b) => centre(a.ink).y - centre(b.ink).y);
  if (labels.length < FEWEST || labels.some(({ words }) => words.length > MOST_WORDS)) return [];
  const middle = median(labels.map(({ ink }) => ink.x + ink.width / 2));
  const widths = labels.map(({ ink }) => ink.width);
  const widest = Math.max(...widths);
  const steps = labels.slice(1).map(({ ink }, index) => centre(ink).y - centre(labels[index].ink).y);
  const pitch = median(steps);
  const isColumn =
    widest >= VARIED * Math.min(...widths) &&
    pitch >= LOWEST * labels[0].fontSize &&
    labels.every(({ ink }) => Math.abs(ink.x + ink.width / 2 - middle) <= OFF_MIDDLE * unit) &&
    steps.every((step) => Math.abs(step - pitch) <= UNEVEN * unit);
  if (!isColumn) return [];
  const height = Math.max(LOWEST * labels[0].fontSize, pitch - ROOM * unit);
  return labels.map(({ ink, text }) => {
    const y = ink.y + ink.height / 2;
    return {
      role: 'tab' as const,
      box: toBox(
        Math.round(middle - widest / 2),
        Math.round(y - height / 2),
        Math.round(middle + widest / 2),
        Math.round(y + height / 2),
      ),
      name: text,
      state: [],
      confidence: 0.86,
      color: fill,
    };
  });
}
