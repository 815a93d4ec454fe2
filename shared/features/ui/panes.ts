import { area, bottom, containment, right } from '../../model/geometry.ts';
import { channelDifference, chroma } from './color-difference.ts';
import { type Panel, textOf } from './contents.ts';
import type { Found } from './found.ts';
import type { TextRun } from './text-runs.ts';
import type { Frame } from './windows.ts';

const FEWEST_ROWS = 3;

/** Panes of windows that list entries one under another, apart from running text and program text. */
export function findListPanes(
  frames: readonly Frame[],
  panels: readonly Panel[],
  code: ReadonlySet<TextRun>,
  unit: number,
): Found[] {
  const panes = panels.filter(({ box, runs }) => {
    const frame = frames.find((item) => containment(box, item.box) > 0.95);
    if (
      !frame ||
      box.height < 70 * unit ||
      box.width < 80 * unit ||
      area(box) > 0.9 * area(frame.box) ||
      containment(box, frame.titleBar) > 0.2
    )
      return false;
    return (
      runs.length >= FEWEST_ROWS &&
      runs.filter((run) => !code.has(run)).length >= 0.7 * runs.length &&
      isListed(runs, unit)
    );
  });
  return panes
    .filter(
      (pane) =>
        !panes.some(
          (other) =>
            other !== pane &&
            containment(other.box, pane.box) > 0.95 &&
            area(other.box) < area(pane.box) &&
            other.runs.length >= pane.runs.length,
        ),
    )
    .map((pane) => ({
      role: 'table' as const,
      box: pane.box,
      name: '',
      state: [],
      confidence: 0.5,
      color: pane.fill,
    }));
}

/** Short entries at a steady pitch that start on few columns. */
function isListed(runs: readonly TextRun[], unit: number): boolean {
  const rows = [...runs]
    .sort((a, b) => a.ink.y - b.ink.y)
    .filter((run, index, all) => index === 0 || run.ink.y - all[index - 1].ink.y > 0.6 * run.fontSize);
  if (rows.length < FEWEST_ROWS) return false;
  const short = runs.filter((run) => run.words.length <= 5);
  const starts = rows.map((run) => run.ink.x);
  const common = starts.filter(
    (x) => starts.filter((other) => Math.abs(other - x) <= 10 * unit).length >= 0.5 * starts.length,
  );
  return short.length >= 0.85 * runs.length && common.length >= 0.5 * starts.length;
}

/** Rows of a list painted in the colour of a selection, from one side of their pane to the other. */
export function findSelectedRows(panels: readonly Panel[], unit: number): Found[] {
  return panels.flatMap((panel) => {
    const { box, fill, outside, runs, textInside } = panel;
    if (
      runs.length < 1 ||
      textInside > 6 ||
      box.height < 14 * unit ||
      box.height > 44 * unit ||
      box.width < 2.5 * box.height
    )
      return [];
    const parent = panel.parent >= 0 ? panels[panel.parent] : null;
    if (
      !parent ||
      parent.box.height < 2.5 * box.height ||
      chroma(fill) < 50 ||
      channelDifference(fill, outside) < 40
    )
      return [];
    const spans = box.x - parent.box.x <= 6 * unit && right(parent.box) - right(box) <= 20 * unit;
    const strays =
      parent.runs.filter((run) => run.ink.x < box.x + 60 * unit).length >= 2 &&
      bottom(parent.box) > bottom(box);
    return spans && strays
      ? [
          {
            role: 'list_item' as const,
            box,
            name: textOf(panel),
            state: ['selected' as const],
            confidence: 0.7,
            color: fill,
          },
        ]
      : [];
  });
}
