import type { Draft } from '../../model/answer.ts';
import { right } from '../../model/geometry.ts';
import { placeInOrder } from '../../question/place-in-order.ts';
import { declined } from '../draft.ts';
import { type Cell, type HeadedTable, headedTables } from '../screen/headed-tables.ts';
import type { Screen } from '../screen/screen.ts';
import { quote } from '../skills/quote.ts';

/** How sure it is that cells stand as in the table: columns are found by their looks. */
const TABLE = 0.85;
const NO_TABLE = declined('No table with heads over its columns was recognised.', [
  'no row of heads with columns under it was found',
]);

/** Heads of columns stand apart by a text height; what stands closer is words of one text. */
const firstTable = (screen: Screen): HeadedTable | undefined =>
  headedTables(screen).find(({ head }) =>
    head.every((cell, at) => at === 0 || cell.box.x - right(head[at - 1].box) >= cell.box.height),
  );

/** "what are the column headers?" */
export function columnHeads(screen: Screen): Draft {
  const table = firstTable(screen);
  if (!table) return NO_TABLE;
  const heads = table.head.filter(({ text }) => text !== '');
  return quote(heads.map(({ text }) => text).join(', '), heads, TABLE, 'the heads of the table');
}

/** "what is in the second row?": its cells with the heads they stand under. */
export function tableRow(place: string, screen: Screen): Draft {
  const table = firstTable(screen);
  const row = table?.rows.at(placeInOrder(place));
  if (!table || !row) return NO_TABLE;
  const cells = row.flatMap((cell, column) => (cell ? [{ cell, head: table.head[column]?.text ?? '' }] : []));
  return quote(
    cells.map(({ cell, head }) => (head ? `${head}: ${cell.text}` : cell.text)).join('\n'),
    cells.flatMap(({ cell }) => cell.segments),
    TABLE,
    'the cells of that row',
  );
}

/** "copy the table", "give me the table as CSV": heads and rows, cells parted by tabs, or by commas as in RFC 4180. */
export function wholeTable(isCsv: boolean, screen: Screen): Draft {
  const table = firstTable(screen);
  if (!table) return NO_TABLE;
  const { head, rows } = table;
  const written = [head.map(({ text }) => text), ...rows.map((row) => row.map(textOf))].map((cells) =>
    isCsv ? cells.map(quotedForCsv).join(',') : cells.join('\t'),
  );
  return quote(written.join('\n'), segmentsOf(table), TABLE, 'the table as it was recognised');
}

const textOf = (cell: Cell | null): string => cell?.text ?? '';
const segmentsOf = ({ head, rows }: HeadedTable) => [
  ...head,
  ...rows.flat().flatMap((cell) => cell?.segments ?? []),
];
const quotedForCsv = (text: string): string =>
  /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
