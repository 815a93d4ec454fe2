import { bottom, containment } from '../../model/geometry.ts';
import type { Screen } from './screen.ts';
import { type Segment, sameRow } from './segments.ts';
import { columnHead } from './tables.ts';
import { termsOf } from './terms.ts';

/** A caption stands at most this many text heights over its table. */
const CAPTION_GAP = 3;
/** What any table has. */
const ROW_NOUNS = new Set(['row', 'entry', 'item', 'record', 'line', 'result', 'product', 'article']);

/**
 * First cells of the rows of one table: the table element nearest to the words asked for (its caption stands
 * above it), or the longest run of evenly spaced rows of several cells. The head row is left out.
 */
export function tableRows(screen: Screen, words: readonly string[]): Segment[] {
  const tables = screen.record.ui.elements.filter(
    (element) => element.role === 'table' || element.role === 'list',
  );
  const captioned = screen.segments.find(
    (segment) => segment.words.length <= 2 && termsOf(segment.text).some((term) => words.includes(term)),
  );
  const near = captioned
    ? tables
        .filter((table) => table.box.y >= captioned.box.y)
        .filter((table) => table.box.y - bottom(captioned.box) <= CAPTION_GAP * captioned.box.height)
        .sort((a, b) => a.box.y - b.box.y)[0]
    : undefined;
  const inColumn = captioned ? headedBy(captioned, screen) : [];
  if (inColumn.length > 0) return inColumn;
  const listed = captioned && !near ? listedUnder(captioned, screen) : [];
  if (listed.length > 0) return listed;
  const isGeneral = words.some((word) => ROW_NOUNS.has(word));
  const table = near ?? (tables.length === 1 && isGeneral ? tables[0] : undefined);
  const inside = table ? screen.segments.filter((segment) => containment(segment.box, table.box) > 0.7) : [];
  const rows = firstCells(inside);
  return rows.length > 1 && hasHead(rows, inside) ? rows.slice(1) : rows;
}

/** Cells under a column head that carries the word asked for. */
function headedBy(head: Segment, screen: Screen): Segment[] {
  const { rows, rowOf, top } = screen.rows;
  const row = rowOf[head.index];
  if (top[row] !== row || rows[row].length < 2) return [];
  return screen.segments.filter(
    (segment) => segment !== head && columnHead(segment, screen.rows) === head.text,
  );
}

/** Rows of a list are as far from each other as the first two, give or take this share. */
const STEP_SLACK = 0.35;

/**
 * First cells of the evenly spaced rows under a caption of another ground, down to the next such caption: how
 * pages list what has no table around it.
 */
function listedUnder(caption: Segment, screen: Screen): Segment[] {
  const ground = caption.line.background;
  const starts = firstCells(
    screen.segments.filter(
      (segment) =>
        segment.box.y > bottom(caption.box) &&
        Math.abs(segment.box.x - caption.box.x) <= 2 * caption.box.height,
    ),
  ).sort((a, b) => a.box.y - b.box.y);
  const end = starts.findIndex((segment) => segment.line.background === ground);
  const own = end < 0 ? [] : starts.slice(0, end);
  if (!ground || own.length === 0 || own[0].box.y - bottom(caption.box) > CAPTION_GAP * caption.box.height)
    return [];
  const steps = own.slice(1).map((segment, index) => segment.box.y - own[index].box.y);
  return steps.every((step) => Math.abs(step - steps[0]) <= STEP_SLACK * steps[0]) ? own : [];
}

function firstCells(segments: readonly Segment[]): Segment[] {
  const rows: Segment[] = [];
  for (const segment of segments) {
    const row = rows.findIndex((other) => sameRow(other.box, segment.box));
    if (row < 0) rows.push(segment);
    else if (segment.box.x < rows[row].box.x) rows[row] = segment;
  }
  return rows;
}

/** A head row holds no digits while the rows under it do. */
function hasHead(rows: readonly Segment[], inside: readonly Segment[]): boolean {
  const digits = (row: Segment): boolean =>
    inside.some((segment) => sameRow(segment.box, row.box) && /\d/.test(segment.text));
  return !digits(rows[0]) && rows.slice(1).some(digits);
}
