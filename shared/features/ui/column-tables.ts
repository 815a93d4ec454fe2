import type { Box } from '../../model/geometry.ts';
import { right, unionOf } from '../../model/geometry.ts';
import type { Found } from './found.ts';
import type { TextRun } from './text-runs.ts';

type Row = { cells: Box[]; middle: number; size: number };

const WIDEST_COLUMN_GAP = 24;

/**
 * Tables without lines: rows at an even pitch whose cells start (or end) on common columns. At least three rows of
 * two cells, or two rows of three.
 */
export function findColumnTables(runs: readonly TextRun[], unit: number): Found[] {
  const rows = toRows(runs).filter(({ cells }) => cells.length >= 2);
  const found: Found[] = [];
  for (let first = 0; first < rows.length; ) {
    const members = [rows[first]];
    for (let next = first + 1; next < rows.length; next++) {
      const last = members[members.length - 1];
      const pitch = rows[next].middle - last.middle;
      if (pitch > 2.6 * last.size || Math.abs(rows[next].size - last.size) > 0.3 * last.size) break;
      if (
        members.length > 1 &&
        Math.abs(pitch - (last.middle - members[members.length - 2].middle)) > 0.3 * pitch
      )
        break;
      if (sharedColumns(members[0].cells, rows[next].cells, unit) < 2) break;
      members.push(rows[next]);
    }
    const columns = Math.min(...members.map(({ cells }) => cells.length));
    if (members.length >= 3 || (members.length === 2 && columns >= 3)) found.push(toTable(members));
    first += members.length;
  }
  return found;
}

function toTable(members: readonly Row[]): Found {
  const content = unionOf(members.flatMap(({ cells }) => cells));
  const pitch = (members[members.length - 1].middle - members[0].middle) / (members.length - 1);
  const top = Math.round(members[0].middle - pitch / 2);
  const low = Math.round(members[members.length - 1].middle + pitch / 2);
  const pad = Math.round(0.35 * members[0].size);
  return {
    role: 'table',
    box: {
      x: Math.max(0, content.x - pad),
      y: Math.max(0, top),
      width: content.width + 2 * pad,
      height: low - top,
    },
    name: '',
    state: [],
    value: `${members.length} rows`,
    confidence: 0.6,
  };
}

/** Cells of one row: runs closer than a column's gap belong to one cell. */
function toRows(runs: readonly TextRun[]): Row[] {
  const rows: { items: TextRun[]; middle: number }[] = [];
  const middleOf = (run: TextRun) => run.contentBox.y + run.contentBox.height / 2;
  for (const run of [...runs].sort((a, b) => middleOf(a) - middleOf(b))) {
    const row = rows.findLast(
      ({ items, middle }) => Math.abs(middle - middleOf(run)) <= 0.45 * items[0].fontSize,
    );
    if (row) row.items.push(run);
    else rows.push({ items: [run], middle: middleOf(run) });
  }
  return rows.flatMap(({ items, middle }) => {
    const size = items.reduce((sum, run) => sum + run.fontSize, 0) / items.length;
    return splitFar(items, size).map((group) => ({ cells: toCells(group, size), middle, size }));
  });
}

/** Runs with an empty stretch between them that no table has stand in different parts of the page. */
function splitFar(items: readonly TextRun[], size: number): TextRun[][] {
  const groups: TextRun[][] = [];
  for (const run of [...items].sort((a, b) => a.ink.x - b.ink.x)) {
    const group = groups.at(-1);
    if (group && run.ink.x - Math.max(...group.map(({ ink }) => right(ink))) <= WIDEST_COLUMN_GAP * size)
      group.push(run);
    else groups.push([run]);
  }
  return groups;
}

/** The boxes of the cells that runs of one row make; `size` is their font size. */
export function toCells(items: readonly TextRun[], size: number): Box[] {
  const cells: Box[] = [];
  for (const { ink } of items) {
    const last = cells.at(-1);
    if (last && ink.x - right(last) < 1.1 * size) cells[cells.length - 1] = unionOf([last, ink]);
    else cells.push(ink);
  }
  return cells;
}

/** How many cells of two rows start or end at the same place. */
export function sharedColumns(a: readonly Box[], b: readonly Box[], unit: number): number {
  const near = (p: number, q: number) => Math.abs(p - q) <= 4 * unit;
  return a.filter((cell) => b.some((other) => near(cell.x, other.x) || near(right(cell), right(other))))
    .length;
}
