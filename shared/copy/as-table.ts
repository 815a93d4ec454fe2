import { right } from '../model/geometry.ts';
import type { Line } from '../model/image-features.ts';
import { visualRows } from './visual-rows.ts';

type Column = { left: number; right: number };

/**
 * Tab-separated values: rows by height, columns by the vertical strips that no text crosses. An empty cell, also a
 * first one, keeps its column. Text that spans several columns (a heading over the table) is written in the first.
 */
export function asTable(lines: readonly Line[]): string {
  const rows = visualRows(lines);
  const columns = findColumns(rows);
  return rows
    .map((row) => {
      const cells = columns.map((): string[] => []);
      for (const line of row) cells[columnOf(line, columns)].push(line.text.replace(/\s+/g, ' '));
      return cells.map((cell) => cell.join(' ')).join('\t');
    })
    .join('\n');
}

/** Columns from the rows with the most cells; wider lines of other rows do not bridge the gaps between them. */
function findColumns(rows: readonly (readonly Line[])[]): Column[] {
  const most = Math.max(1, ...rows.map((row) => row.length));
  const full = rows.filter((row) => row.length >= Math.max(2, most * 0.6));
  const cells = (full.length > 0 ? full : rows).flat();
  const columns: Column[] = [];
  for (const { box } of [...cells].sort((a, b) => a.box.x - b.box.x)) {
    const last = columns.at(-1);
    if (last && box.x < last.right) last.right = Math.max(last.right, right(box));
    else columns.push({ left: box.x, right: right(box) });
  }
  return columns.length > 0 ? mergeColumns(columns, rows) : [{ left: 0, right: 0 }];
}

/**
 * Figures at the right of a column and a heading at its left share no strip: neighbours that no row has both of are
 * one column, the nearest first.
 */
function mergeColumns(found: readonly Column[], rows: readonly (readonly Line[])[]): Column[] {
  const columns = [...found];
  for (;;) {
    const filled = rows.map((row) => new Set(row.map((line) => columnOf(line, columns))));
    let best = -1;
    for (let at = 0; at + 1 < columns.length; at++) {
      if (filled.some((row) => row.has(at) && row.has(at + 1))) continue;
      if (best < 0 || gapAfter(columns, at) < gapAfter(columns, best)) best = at;
    }
    if (best < 0) return columns;
    columns.splice(best, 2, { left: columns[best].left, right: columns[best + 1].right });
  }
}

const gapAfter = (columns: readonly Column[], at: number): number => columns[at + 1].left - columns[at].right;

function columnOf(line: Line, columns: readonly Column[]): number {
  const overlap = ({ left, right: end }: Column): number =>
    Math.min(end, right(line.box)) - Math.max(left, line.box.x);
  const crossed = columns.filter((column) => overlap(column) > 0);
  if (crossed.length > 1) return columns.indexOf(crossed[0]);
  let best = 0;
  columns.forEach((column, index) => {
    if (overlap(column) > overlap(columns[best])) best = index;
  });
  return best;
}
