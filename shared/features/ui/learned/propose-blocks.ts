import { type Box, bottom, containment, right, unionOf } from '../../../model/geometry.ts';
import { sharedColumns, toCells } from '../column-tables.ts';
import type { Panel } from '../contents.ts';
import type { TextRun } from '../text-runs.ts';

/** Rows of text that may be a table or a list without lines. */
export type Block = {
  /** As wide as the text, with room above and below as between its rows. */
  box: Box;
  /** As wide as what holds it. */
  wide: Box;
  first: TextRun;
};

type Row = { runs: TextRun[]; cells: Box[]; middle: number; size: number };

/** Rows of one block lie no farther apart, in font sizes. */
const WIDEST_PITCH = 4.2;
/** Steps from row to row that differ by more are not one block. */
const UNEVEN = 0.35;
const SHORTEST = 2;

/**
 * Stretches of rows at an even pitch, inside one rectangle, that share the places where their cells start or end: in
 * columns of two and more, as tables, or in one, as lists.
 */
export function proposeBlocks(runs: readonly TextRun[], panels: readonly Panel[], unit: number): Block[] {
  const holders = Map.groupBy(runs, (run) => holderOf(run, panels));
  return [...holders].flatMap(([holder, inside]) =>
    stretches(toRows(inside), unit).map((rows): Block => {
      const box = blockBox(rows);
      const outer = holder?.box ?? hull(inside);
      return { box, wide: { ...box, x: outer.x, width: outer.width }, first: rows[0].runs[0] };
    }),
  );
}

/** The smallest rectangle around a text that is higher than a row, so that cells and selected rows do not part a table. */
const holderOf = ({ ink, fontSize }: TextRun, panels: readonly Panel[]): Panel | null =>
  panels.findLast(({ box }) => box.height > 4.5 * fontSize && containment(ink, box) > 0.95) ?? null;

const hull = (runs: readonly TextRun[]): Box => unionOf(runs.map(({ ink }) => ink));

function toRows(runs: readonly TextRun[]): Row[] {
  const rows: TextRun[][] = [];
  const middleOf = ({ ink }: TextRun) => ink.y + ink.height / 2;
  for (const run of [...runs].sort((a, b) => middleOf(a) - middleOf(b))) {
    const row = rows.at(-1);
    if (row && Math.abs(middleOf(run) - middleOf(row[0])) <= 0.5 * row[0].fontSize) row.push(run);
    else rows.push([run]);
  }
  return rows.map((row) => {
    const sorted = row.sort((a, b) => a.ink.x - b.ink.x);
    const size = sorted.reduce((sum, { fontSize }) => sum + fontSize, 0) / sorted.length;
    const box = hull(sorted);
    return { runs: sorted, cells: toCells(sorted, size), middle: box.y + box.height / 2, size };
  });
}

function stretches(rows: readonly Row[], unit: number): Row[][] {
  const found: Row[][] = [];
  let current: Row[] = [];
  for (const row of rows) {
    if (current.length > 0 && continues(current, row, unit)) current.push(row);
    else {
      found.push(current);
      current = [row];
    }
  }
  return [...found, current].filter((block) => block.length >= SHORTEST);
}

function continues(block: readonly Row[], row: Row, unit: number): boolean {
  const last = block[block.length - 1];
  const pitch = row.middle - last.middle;
  if (pitch > WIDEST_PITCH * last.size || Math.abs(row.size - last.size) > 0.3 * last.size) return false;
  if (block.length > 1) {
    const before = last.middle - block[block.length - 2].middle;
    if (Math.abs(pitch - before) > UNEVEN * Math.max(pitch, before)) return false;
  }
  return (
    sharedColumns(last.cells, row.cells, unit) >= (last.cells.length > 1 && row.cells.length > 1 ? 2 : 1)
  );
}

function blockBox(rows: readonly Row[]): Box {
  const content = unionOf(rows.flatMap(({ cells }) => cells));
  const pitch = (rows[rows.length - 1].middle - rows[0].middle) / (rows.length - 1);
  const room = Math.round(0.4 * rows[0].size);
  const top = Math.round(Math.min(content.y, rows[0].middle - pitch / 2));
  const low = Math.round(Math.max(bottom(content), rows[rows.length - 1].middle + pitch / 2));
  return { x: content.x - room, y: top, width: right(content) - content.x + 2 * room, height: low - top };
}
