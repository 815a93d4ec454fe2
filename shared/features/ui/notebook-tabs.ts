import { bottom, right } from '../../model/geometry.ts';
import type { EdgeRun } from '../../raster/edge-runs.ts';
import type { Found } from './found.ts';
import { joinPieces } from './strip-tabs.ts';
import type { Surface } from './surface.ts';
import { isWriting, type TextRun } from './text-runs.ts';

const LOWEST_TAB = 16;
const TALLEST_TAB = 42;
const NARROWEST_TAB = 30;
const WIDEST_TAB = 220;
const SLACK = 4;

/**
 * Tabs of which only the chosen one has an outline: the pane's upper line is interrupted under it, and a line above
 * closes the gap. The other labels on its row are tabs too, each as wide as its words and half the room around the
 * chosen one's.
 */
export function findNotebookTabs({ horizontal, unit }: Surface, runs: readonly TextRun[]): Found[] {
  const written = runs.filter(isWriting);
  const slack = SLACK * unit;
  const rows = openings(horizontal, unit).filter(
    ({ left }, index, all) =>
      all.findIndex(
        (other) => Math.abs(other.left.at - left.at) <= slack && Math.abs(other.left.end - left.end) <= slack,
      ) === index,
  );
  return rows.flatMap(({ left, after, top }) => {
    const labels = joinPieces(
      written.filter(({ ink }) => {
        const middle = ink.y + ink.height / 2;
        return middle > top.at && middle < left.at && ink.x >= left.start && right(ink) <= after.end;
      }),
    );
    const chosen = labels.filter(({ ink }) => ink.x >= left.end - slack && right(ink) <= after.start + slack);
    if (labels.length < 2 || chosen.length !== 1 || labels.some(({ words }) => words > 4)) return [];
    const [{ ink }] = chosen;
    const aside = Math.abs(ink.x - left.end - (after.start - right(ink)));
    const level = labels.every((label) => Math.abs(bottom(label.ink) - bottom(ink)) <= 6 * unit);
    if (aside > 12 * unit || !level) return [];
    const margin = Math.round((ink.x - left.end) / 2);
    return labels.map((label) => ({
      role: 'tab' as const,
      box: {
        x: label.ink.x - margin,
        y: top.at + 1,
        width: label.ink.width + 2 * margin,
        height: left.at - top.at - 2,
      },
      name: label.text,
      state: label === chosen[0] ? ['selected' as const] : [],
      confidence: 0.88,
    }));
  });
}

type Opening = { left: EdgeRun; after: EdgeRun; top: EdgeRun };

/** Gaps in level lines with a line above that is as wide as the gap. */
function openings(horizontal: readonly EdgeRun[], unit: number): Opening[] {
  const rows = new Map<number, EdgeRun[]>();
  for (const run of horizontal) rows.set(run.at, [...(rows.get(run.at) ?? []), run]);
  const slack = SLACK * unit;
  const found: Opening[] = [];
  for (const [at, row] of rows) {
    row.sort((a, b) => a.start - b.start);
    for (let index = 1; index < row.length; index++) {
      const [left, after] = [row[index - 1], row[index]];
      const gap = after.start - left.end;
      if (gap < NARROWEST_TAB * unit || gap > WIDEST_TAB * unit) continue;
      for (let above = at - Math.round(TALLEST_TAB * unit); above <= at - LOWEST_TAB * unit; above++) {
        const top = rows
          .get(above)
          ?.find(
            (run) => Math.abs(run.start - left.end) <= slack && Math.abs(run.end - after.start) <= slack,
          );
        if (!top) continue;
        found.push({ left, after, top });
        break;
      }
    }
  }
  return found;
}
