import type { Box } from '../../model/geometry.ts';
import { bottom, right } from '../../model/geometry.ts';
import type { EdgeRun } from '../../raster/edge-runs.ts';
import { channelDifference } from './color-difference.ts';
import { type Panel, textOf } from './contents.ts';
import type { Found } from './found.ts';
import type { Surface } from './surface.ts';

/**
 * Rows of adjoining framed labels that stand on the edge of a pane (or hang from it). The selected one opens into the
 * pane: it is taller than the others, or painted differently.
 */
export function findTabs(surface: Surface, panels: readonly Panel[]): { tabs: Found[]; panels: Panel[] } {
  const { unit } = surface;
  const labels = panels.filter(
    ({ box, runs, textInside }) =>
      runs.length >= 1 &&
      textInside === runs.length &&
      runs.length <= 3 &&
      box.height >= 16 * unit &&
      box.height <= 44 * unit &&
      box.width >= 24 * unit &&
      box.width <= 260 * unit,
  );
  const rows = rowsOfNeighbours(labels, unit);
  const tabs: Found[] = [];
  const used: Panel[] = [];
  for (const row of rows) {
    if (row.length < 2 || !standsOnPane(surface, row) || isStacked(row, labels, unit)) continue;
    const selected = findSelected(row);
    for (const panel of row) {
      used.push(panel);
      tabs.push({
        role: 'tab',
        box: panel.box,
        name: textOf(panel),
        state: panel === selected ? ['selected'] : [],
        confidence: 0.85,
        color: panel.fill,
      });
    }
  }
  return { tabs, panels: used };
}

function rowsOfNeighbours(labels: readonly Panel[], unit: number): Panel[][] {
  const rows: Panel[][] = [];
  for (const label of [...labels].sort((a, b) => a.box.x - b.box.x)) {
    const row = rows.find((items) => {
      const last = items[items.length - 1].box;
      const gap = label.box.x - right(last);
      const level = Math.min(Math.abs(label.box.y - last.y), Math.abs(bottom(label.box) - bottom(last)));
      return (
        gap >= -4 * unit &&
        gap <= 4 * unit &&
        level <= 3 * unit &&
        Math.abs(label.box.height - last.height) <= 6 * unit
      );
    });
    if (row) row.push(label);
    else rows.push([label]);
  }
  return rows;
}

/** A long line along the feet (or heads) of the row that reaches beyond its last tab. */
function standsOnPane({ horizontal, unit }: Surface, row: readonly Panel[]): boolean {
  const left = row[0].box.x;
  const end = right(row[row.length - 1].box);
  const beyond = (run: EdgeRun, box: Box) =>
    (Math.abs(run.at - bottom(box)) <= 4 * unit || Math.abs(run.at - box.y) <= 4 * unit) &&
    run.end >= end + 20 * unit &&
    run.start <= end + 8 * unit &&
    run.end > left;
  return row.some(({ box }) => horizontal.some((run) => beyond(run, box)));
}

/** Rows of a grid lie on one another. */
function isStacked(row: readonly Panel[], labels: readonly Panel[], unit: number): boolean {
  const touches = (a: Box, b: Box) =>
    Math.abs(bottom(a) - b.y) <= 4 * unit &&
    Math.min(right(a), right(b)) - Math.max(a.x, b.x) > 0.6 * Math.min(a.width, b.width);
  const stacked = row.filter(({ box }) =>
    labels.some((other) => !row.includes(other) && (touches(box, other.box) || touches(other.box, box))),
  );
  return stacked.length >= 0.5 * row.length;
}

function findSelected(row: readonly Panel[]): Panel | undefined {
  const others = (panel: Panel) => row.filter((item) => item !== panel);
  return (
    row.find((panel) => others(panel).every((item) => channelDifference(panel.fill, item.fill) > 4)) ??
    row.find((panel) => others(panel).every((item) => panel.box.height > item.box.height))
  );
}
