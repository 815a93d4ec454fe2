import { type Box, centre, right, unionOf } from '../../model/geometry.ts';
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
    first.length >= FEWEST_COLUMNS &&
    full.every(
      (row) => row.length === first.length && row.every((cell, at) => aligned(cell.box, first[at].box)),
    );
  if (!agree) return head;
  const columns = first.map((_, at) => unionOf(full.map((row) => row[at].box)));
  const heads = headsOver(columns, head);
  if (!heads) return head;
  return head.map((cell, at) => {
    const column = columns[heads.indexOf(at)];
    if (!column) return cell;
    const x = Math.min(cell.box.x, column.x);
    return { ...cell, box: { ...cell.box, x, width: Math.max(right(cell.box), right(column)) - x } };
  });
}

/** Columns of marks hold no text: so many heads may have none under them. */
const MOST_WITHOUT = 2;

/** Whether each column fits between where its head and the next one begin: heads at the left of their columns. */
function areUnderLeftHeads(columns: readonly Box[], head: readonly Segment[]): boolean {
  const under = columns.map((column) => head.findLastIndex(({ box }) => box.x <= column.x + box.height));
  return (
    under.every((index) => index >= 0) &&
    new Set(under).size === columns.length &&
    under.every((index, at) => !head[index + 1] || right(columns[at]) <= head[index + 1].box.x)
  );
}

/** For each column the head over it: all in order, each in the middle between the columns beside it. Null where not so. */
function headsOver(columns: readonly Box[], head: readonly Segment[]): number[] | null {
  const spare = head.length - columns.length;
  if (spare < 0 || spare > MOST_WITHOUT) return null;
  if (spare > 0 && areUnderLeftHeads(columns, head)) return null;
  const heads = columns.map((column, at) => (spare === 0 ? at : nearestHead(column, head)));
  const inOrder = heads.every((index, at) => {
    const middle = centre(head[index].box).x;
    const before = columns[at - 1];
    const after = columns[at + 1];
    const isNext = at === 0 || heads[at - 1] < index;
    return isNext && (!before || right(before) <= middle) && (!after || middle <= after.x);
  });
  return inOrder ? heads : null;
}

function nearestHead(column: Box, head: readonly Segment[]): number {
  const away = head.map(({ box }) => Math.abs(centre(box).x - centre(column).x));
  return away.indexOf(Math.min(...away));
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
