import type { Cell } from '../screen/headed-tables.ts';
import { type RowText, rowTexts } from '../screen/row-texts.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { isHeadOverFigures } from './head-over-figures.ts';

type Piped = { head: Segment[] | null; rows: (Cell | null)[][] };

const FEWEST = 2;
/** Rules that part the head from the rows. */
const RULE = /^[\s|+:=-]+$/;

/** Tables that are written with bars between their cells, as databases print them and as notes hold them: "| Rye | 24 |", "12|Heron". */
export function pipedRows(screen: Screen): Piped[] {
  const typed = new Set(screen.commands.map(({ line }) => line.row));
  const tables: RowText[][] = [[]];
  for (const row of rowTexts(screen)) {
    if (RULE.test(row.text)) continue;
    const isPiped = row.text.includes('|') && !row.text.includes('||') && !typed.has(row.segments[0].row);
    if (isPiped) tables[tables.length - 1].push(row);
    else tables.push([]);
  }
  return tables.flatMap((rows) => tableOf(rows.map((row) => ({ row, cells: cellsIn(row.text) }))) ?? []);
}

const cellsIn = (text: string): string[] =>
  text
    .replace(/^\s*\|\s?|\s?\|\s*$/g, '')
    .split('|')
    .map((cell) => cell.trim());

type Cut = { row: RowText; cells: string[] };

/** Rows with as many cells as most of them have; a first row without figures over figures is their head. */
function tableOf(all: readonly Cut[]): Piped | null {
  const width = Math.max(0, ...all.map(({ cells }) => cells.length));
  const own = all.filter(({ cells }) => cells.length === width);
  if (width < FEWEST || own.length < FEWEST) return null;
  const made = own.map(({ row, cells }) =>
    cells.map((text): Cell | null => (text === '' ? null : { text, segments: [...row.segments] })),
  );
  const differing = own[0].cells.filter(
    (_, at) => new Set(own.map(({ cells }) => cells[at])).size > own.length / 2,
  );
  // Links that each row repeats are parted by bars too.
  if (differing.length < FEWEST) return null;
  const [first, ...others] = made;
  const isHead = isHeadOverFigures(made, { rows: FEWEST, columns: 1 });
  return isHead
    ? {
        head: first.map((cell, at) => ({
          ...own[0].row.segments[0],
          text: cell?.text ?? '',
          index: -1 - at,
        })),
        rows: others,
      }
    : { head: null, rows: made };
}
