import { type Box, right, unionOf } from '../../model/geometry.ts';
import { aligned } from './layout.ts';
import type { Segment } from './segments.ts';

/** Rows under a head that have to agree on the columns. */
const ROWS_THAT_AGREE = 2;
const FEWEST_COLUMNS = 3;
/** The first row stands at most this many text heights under the head. */
const REACH = 3;

/**
 * Rows in which heads that stand close together were read as one text, cut where the columns under them part:
 * "Quantity Unit price Amount" over three columns of figures. Other rows are given back as they are.
 */
export const withCutHeads = (rows: readonly Segment[][]): Segment[][] =>
  rows.map((row, at) => cutHead(row, rows.slice(at + 1, at + 1 + ROWS_THAT_AGREE)) ?? row);

/**
 * Heads that stand in the middle of wide columns, over cells at their left or right: each head as wide as the column
 * it belongs to by its place in the row. Given back as they are where rows do not keep to that order.
 */
export function overColumns(head: Segment[], below: readonly Segment[][]): Segment[] {
  const full = below.slice(0, ROWS_THAT_AGREE);
  const [first] = full;
  const agree =
    full.length === ROWS_THAT_AGREE &&
    full.every(
      (row) => row.length === head.length && row.every((cell, at) => aligned(cell.box, first[at].box)),
    );
  if (!agree) return head;
  const columns = first.map((_, at) => unionOf(full.map((row) => row[at].box)));
  const inOrder = head.every(({ box }, at) => {
    const middle = box.x + box.width / 2;
    const before = columns[at - 1];
    const after = columns[at + 1];
    return (!before || right(before) <= middle) && (!after || middle <= after.x);
  });
  if (!inOrder) return head;
  return head.map((cell, at) => {
    const x = Math.min(cell.box.x, columns[at].x);
    return { ...cell, box: { ...cell.box, x, width: Math.max(right(cell.box), right(columns[at])) - x } };
  });
}

function cutHead(row: Segment[], below: readonly Segment[][]): Segment[] | null {
  const [first] = below;
  if (below.length < ROWS_THAT_AGREE || first.length < FEWEST_COLUMNS || row.length >= first.length)
    return null;
  const isHead =
    row.every(({ text }) => !/\d|[:$€£]/.test(text)) && row.some(({ words }) => words.length > 1);
  const near = first[0].box.y - row[0].box.y <= REACH * row[0].box.height;
  const agree = below.every(
    (other) => other.length === first.length && other.every((cell, at) => aligned(cell.box, first[at].box)),
  );
  if (!isHead || !near || !agree) return null;
  const columns = first.map((_, at) => unionOf(below.map((other) => other[at].box)));
  const cut = row.flatMap((segment) => partsOf(segment, columns));
  return cut.length === columns.length && new Set(cut.map(({ column }) => column)).size === cut.length
    ? cut.map(({ segment }) => segment)
    : null;
}

/** The words of a text by the column they stand over or nearest to. */
function partsOf(segment: Segment, columns: readonly Box[]): { column: number; segment: Segment }[] {
  const parts: { column: number; words: Segment['words'][number][] }[] = [];
  for (const word of segment.words) {
    const gaps = columns.map((column) => Math.max(column.x - right(word.box), word.box.x - right(column), 0));
    const column = gaps.indexOf(Math.min(...gaps));
    const last = parts.at(-1);
    if (last?.column === column) last.words.push(word);
    else parts.push({ column, words: [word] });
  }
  return parts.map(({ column, words }) => ({
    column,
    segment: {
      ...segment,
      words,
      text: words.map(({ text }) => text).join(' '),
      box: unionOf(words.map(({ box }) => box)),
    },
  }));
}
