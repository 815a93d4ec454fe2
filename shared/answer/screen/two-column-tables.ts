import { bottom } from '../../model/geometry.ts';
import type { Cell, HeadedTable } from './headed-tables.ts';
import type { Screen } from './screen.ts';
import type { Segment } from './segments.ts';
import { linesUp } from './table-columns.ts';

const HEAD_WORDS = 3;
const FEWEST_ROWS = 2;
/** Rows further apart than this many text heights are none of one table. */
const ROW_GAP = 8;

const known = new WeakMap<Screen, HeadedTable[]>();

/**
 * What may be tables of two columns: two short texts side by side, and rows in which something lines up with each of them.
 * Labels and values of a form look alike: it is for the question to name the head of one column and a cell of the other.
 */
export function twoColumnTables(screen: Screen): HeadedTable[] {
  const before = known.get(screen);
  if (before) return before;
  const { rows } = screen.rows;
  const made = rows.flatMap((row, at) =>
    row.slice(1).flatMap((second, before) => {
      const head = [row[before], second];
      if (!head.every(isHead)) return [];
      const body = rowsUnder(head, rows.slice(at + 1));
      return body.length >= FEWEST_ROWS ? [{ head, rows: body }] : [];
    }),
  );
  known.set(screen, made);
  return made;
}

const isHead = ({ text, words }: Segment): boolean =>
  words.length <= HEAD_WORDS && /\p{L}{2}/u.test(text) && !/[\d:]/.test(text);

/** Rows down to the first that has something under one of the heads only; what stands beside the table is passed over. */
function rowsUnder(head: readonly Segment[], below: readonly Segment[][]): Cell[][] {
  const found: Cell[][] = [];
  let low = Math.max(...head.map(({ box }) => bottom(box)));
  for (const row of below) {
    const cells = head.map((over) => row.find((segment) => linesUp(segment, over)));
    const own = cells.filter((cell) => cell !== undefined);
    if (own.length === 0) continue;
    if (own.length < head.length) break;
    const [{ box }] = own;
    if (box.y - low > ROW_GAP * box.height) break;
    found.push(own.map((segment) => ({ text: segment.text, segments: [segment] })));
    low = Math.max(...own.map((segment) => bottom(segment.box)));
  }
  return found;
}
