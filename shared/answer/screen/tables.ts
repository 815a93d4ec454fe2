import { bottom, right } from '../../model/geometry.ts';
import { isLetterRow } from './gutter.ts';
import { aligned } from './layout.ts';
import { type Segment, sameRow } from './segments.ts';

/** Rows of a table follow each other within this many text heights. */
const ROW_STEP = 2.4;

/** All segments as rows, and for each row the top row of the table it belongs to (itself where it has none). */
export type Rows = { rows: Segment[][]; rowOf: number[]; top: number[] };

/**
 * Groups segments into rows, and rows into tables: neighbours with at least two cells aligned. Row numbers of
 * spreadsheets and editors stand by themselves, after all others.
 */
export function rowsOf(segments: readonly Segment[], gutter: ReadonlySet<Segment>): Rows {
  const rows: Segment[][] = [];
  const rowOf: number[] = [];
  for (const segment of segments) {
    if (gutter.has(segment)) continue;
    let row = rows.findIndex(
      (cells) => sameRow(cells[0].box, segment.box) && cells.every((cell) => disjoint(cell, segment)),
    );
    if (row < 0) row = rows.push([]) - 1;
    rows[row].push(segment);
    rowOf[segment.index] = row;
  }
  const order = rows.map((_, index) => index).sort((a, b) => rows[a][0].box.y - rows[b][0].box.y);
  const rank = new Map(order.map((row, index) => [row, index]));
  const sorted = order.map((row) => rows[row].sort((a, b) => a.box.x - b.box.x));
  const top: number[] = [];
  for (const [index, row] of sorted.entries())
    top.push(continues(sorted[index - 1], row) ? top[index - 1] : index);
  const placed = rowOf.map((row) => rank.get(row) ?? 0);
  for (const number of gutter) {
    placed[number.index] = sorted.push([number]) - 1;
    top.push(placed[number.index]);
  }
  return { rows: sorted, rowOf: placed, top };
}

const disjoint = (a: Segment, b: Segment): boolean =>
  right(a.box) <= b.box.x + 2 || right(b.box) <= a.box.x + 2;

function continues(above: readonly Segment[] | undefined, row: readonly Segment[]): boolean {
  if (!above || above.length < 2 || row.length < 2 || isLetterRow(above)) return false;
  const height = Math.max(...row.map((cell) => cell.box.height));
  const gap = Math.min(...row.map((cell) => cell.box.y)) - Math.max(...above.map((cell) => bottom(cell.box)));
  if (gap > ROW_STEP * height) return false;
  const shared = row.filter((cell) =>
    above.some((head) => aligned(head.box, cell.box) || overlapping(head, cell)),
  );
  return shared.length >= 2 || fillsColumns(above, row);
}

/** Heads that stand at the left of their columns, over figures at the right: each cell between two heads. */
function fillsColumns(heads: readonly Segment[], row: readonly Segment[]): boolean {
  if (heads.length < 3 || row.length < 3 || heads.some((head) => /\d/.test(head.text))) return false;
  const columns = new Set(
    row.map((cell) => heads.findLastIndex((head) => head.box.x <= cell.box.x + cell.box.height)),
  );
  return !columns.has(-1) && columns.size >= Math.max(3, row.length - 1);
}

const overlapping = (a: Segment, b: Segment): boolean => a.box.x < right(b.box) && b.box.x < right(a.box);

/**
 * The head of the column that a segment stands in: the words of the table's top row over it, or, where none
 * overlap (a head on the left, figures on the right), the head whose column reaches to it. Null in the top row.
 */
export function columnHead(segment: Segment, { rows, rowOf, top }: Rows): string | null {
  const row = rowOf[segment.index];
  if (top[row] === row) return null;
  const head = rows[top[row]];
  const over = head.filter((cell) => overlapping(cell, segment));
  if (over.length === 1 && over[0].words.length <= 3) return over[0].text;
  if (over.length > 0) {
    const words = over
      .flatMap((cell) => cell.words)
      .filter((word) => word.box.x < right(segment.box) && right(word.box) > segment.box.x);
    if (words.length > 0) return words.map((word) => word.text).join(' ');
  }
  const before = head.filter((cell) => cell.box.x <= segment.box.x);
  return before.at(-1)?.text ?? null;
}

/** Whether the top row of a segment's table reads like a head: words without figures. */
export function hasHeadRow(segment: Segment, { rows, rowOf, top }: Rows): boolean {
  const head = rows[top[rowOf[segment.index]]];
  // Spreadsheets number their rows: that figure in front is no content.
  return head.every(
    (cell, index) => !/\d/.test(cell.text) || (index === 0 && head.length > 3 && /^\d{1,4}$/.test(cell.text)),
  );
}

/** Whether a segment's row has rows of the same columns above or below it. */
export function isInTable(segment: Segment, { rowOf, top }: Rows): boolean {
  const row = rowOf[segment.index];
  return top[row] !== row || top[row + 1] === row;
}
