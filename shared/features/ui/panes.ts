import { area, bottom, containment, right, unionOf } from '../../model/geometry.ts';
import { channelDifference, chroma } from '../../raster/color-difference.ts';
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
  controls: readonly Found[],
  unit: number,
): Found[] {
  const panes = panels.filter(({ box, runs }) => {
    if (controls.some((item) => containment(item.box, box) > 0.9)) return false;
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

/** Rows of a list painted in the colour of a selection: the list's own ground goes on above or below. */
export function findSelectedRows(panels: readonly Panel[], unit: number): Found[] {
  return panels.flatMap((panel) => {
    const { box, fill, runs, textInside } = panel;
    if (runs.length < 1 || textInside > 6 || box.height < 14 * unit || box.height > 44 * unit) return [];
    if (box.width < 2.5 * box.height || chroma(fill) < 50) return [];
    const around = neighbouringPanes(panels, panel, unit);
    const rows = around
      .flatMap((pane) => pane.runs)
      .filter((run) => Math.abs(run.fontSize - runs[0].fontSize) < 0.25 * run.fontSize);
    return rows.length >= 2
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

/** Panels of one other ground that start and end where a row does, and lie on it or around it. */
function neighbouringPanes(panels: readonly Panel[], row: Panel, unit: number): Panel[] {
  const aligned = panels.filter(
    ({ box, fill }) =>
      Math.abs(box.x - row.box.x) <= 6 * unit &&
      Math.abs(right(box) - right(row.box)) <= 20 * unit &&
      channelDifference(fill, row.fill) > 40 &&
      chroma(fill) < 40,
  );
  return aligned.filter(
    ({ box }) =>
      (box.y <= row.box.y && bottom(box) >= bottom(row.box) && box.height > 2.5 * row.box.height) ||
      Math.abs(bottom(box) - row.box.y) <= 4 * unit ||
      Math.abs(box.y - bottom(row.box)) <= 4 * unit,
  );
}

/** Joins panes that a selected row cuts in two. */
export function joinPanes(panes: readonly Found[], selected: readonly Found[], unit: number): Found[] {
  const joined = [...panes];
  for (const row of selected) {
    const parts = joined.filter(
      ({ box }) =>
        Math.abs(box.x - row.box.x) <= 6 * unit &&
        (Math.abs(bottom(box) - row.box.y) <= 4 * unit || Math.abs(box.y - bottom(row.box)) <= 4 * unit),
    );
    if (parts.length === 0) continue;
    for (const part of parts) joined.splice(joined.indexOf(part), 1);
    joined.push({ ...parts[0], box: unionOf([...parts.map(({ box }) => box), row.box]) });
  }
  return joined;
}
