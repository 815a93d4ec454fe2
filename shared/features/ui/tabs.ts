import type { Box } from '../../model/geometry.ts';
import { bottom, containment, right } from '../../model/geometry.ts';
import { channelDifference } from '../../raster/color-difference.ts';
import type { EdgeRun } from '../../raster/edge-runs.ts';
import { type Panel, textOf } from './contents.ts';
import type { Found } from './found.ts';
import { looksLikeDownArrow } from './glyph-shapes.ts';
import type { Surface } from './surface.ts';
import { isWriting, type TextRun } from './text-runs.ts';

/**
 * Rows of adjoining framed labels that stand on the edge of a pane (or hang from it). The selected one opens into the
 * pane: it is taller than the others, or painted differently.
 */
export function findTabs(
  surface: Surface,
  panels: readonly Panel[],
  runs: readonly TextRun[],
): { tabs: Found[]; panels: Panel[] } {
  const { unit } = surface;
  const labels = panels.filter(
    ({ box, runs, blobs, textInside }) =>
      runs.length >= 1 &&
      !blobs.some((blob) => looksLikeDownArrow(surface, blob.box)) &&
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
    const open = selected ? null : openTab(surface, row, runs);
    if (open) tabs.push(open);
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
        gap <= 2 * unit &&
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
    row.find((panel) =>
      others(panel).every(
        (item) =>
          channelDifference(panel.fill, item.fill) > 4 &&
          channelDifference(item.fill, others(panel)[0].fill) < 12,
      ),
    ) ?? row.find((panel) => others(panel).every((item) => panel.box.height > item.box.height + 1))
  );
}

/** The selected tab where it opens into its pane and so has no outline of its own: the label in the gap or at the end. */
function openTab({ vertical, unit }: Surface, row: readonly Panel[], runs: readonly TextRun[]): Found | null {
  const [first] = row;
  const top = Math.min(...row.map(({ box }) => box.y));
  const low = Math.max(...row.map(({ box }) => bottom(box)));
  const level = runs.filter(
    (run) =>
      isWriting(run) &&
      run.ink.y >= top - 4 * unit &&
      bottom(run.ink) <= low + 4 * unit &&
      !row.some(({ box }) => containment(run.ink, box) > 0.5),
  );
  for (const run of level) {
    const before = [...row]
      .reverse()
      .find(({ box }) => right(box) <= run.ink.x && run.ink.x - right(box) <= 40 * unit);
    const after = row.find(({ box }) => box.x >= right(run.ink) && box.x - right(run.ink) <= 40 * unit);
    const upright = (from: number, to: number) =>
      vertical.find(
        (edge) =>
          edge.at >= from && edge.at <= to && edge.start <= run.ink.y + 2 && edge.end >= bottom(run.ink) - 2,
      );
    const left = before ? right(before.box) : upright(run.ink.x - 40 * unit, run.ink.x - 3)?.at;
    const end = after ? after.box.x : upright(right(run.ink) + 3, right(run.ink) + 40 * unit)?.at;
    if ((!before && !after) || left === undefined || end === undefined) continue;
    const y = Math.round(top - 2 * unit);
    return {
      role: 'tab',
      box: { x: left, y, width: end - left, height: low - y },
      name: run.text,
      state: ['selected'],
      confidence: 0.7,
      color: first.fill,
    };
  }
  return null;
}
