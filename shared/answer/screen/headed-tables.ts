import { bottom, containment } from '../../model/geometry.ts';
import { isMenuName } from '../../text/menu-names.ts';
import { overColumns, withCutHeads } from './cut-heads.ts';
import { isLetterRow } from './gutter.ts';
import { panesOf, within } from './panes.ts';
import type { Screen } from './screen.ts';
import type { Segment } from './segments.ts';
import { columnOf, cutAtColumns, IS_FIGURE, linesUp, type Placed } from './table-columns.ts';
import { isTableFooter } from './table-footer.ts';

/** What stands in one row under one head; a text that runs over several lines is one cell. */
export type Cell = { text: string; segments: Segment[] };
/** A table with a head row: each row holds a cell, or null, for each head. */
export type HeadedTable = { head: Segment[]; rows: (Cell | null)[][] };

const FEWEST_HEADS = 3;
const MAX_HEAD_WORDS = 4;
/** Rows further apart than this many text heights belong to different tables. */
const ROW_GAP = 4;
/** Rows that fill their columns may stand so far apart: pages set rows with much room around them. */
const FULL_ROW_GAP = 8;
/** Of tiles, labels stand close to their figures and far from the next tiles: room between rows grows by no more than this factor. */
const UNEVEN = 2.5;
/** Lines of one text follow each other within this many text heights, top to top. */
const LINE_STEP = 1.6;
/** Rows that fit no column in a row before a table is taken to have ended. */
const MOST_STRAY = 2;

const known = new WeakMap<Screen, HeadedTable[]>();

/**
 * Tables by their looks: a row of three short texts or more without figures, and rows under it that keep to its
 * columns. Text beside the table, and texts that are broken over lines, do not end it.
 */
export function headedTables(screen: Screen): HeadedTable[] {
  const before = known.get(screen);
  if (before) return before;
  const rows = withCutHeads(
    screen.rows.rows.filter((row) => !isTableFooter(row) && !row.some((cell) => screen.gutter.has(cell))),
  );
  const tables: HeadedTable[] = [];
  const taken = new Set<number>();
  const typed = new Set(screen.commands.map(({ line }) => line));
  // Of two rows that could be the head of the same cells, the one with more columns that are filled is.
  const found = rows
    .map((row, index) => ({ row: headPart(row), index }))
    .filter(({ row }) => looksLikeHead(row) && !isMenuBar(row, screen))
    .flatMap(({ row, index }) => panesOf(row).map((half) => ({ ...half, index })))
    .map((head) => {
      const below = within(rows.slice(head.index + 1), head);
      const table = tableUnder(overColumns(head.row, below), below);
      return { ...head, table, worth: filledColumns(table) };
    });
  const heads = found
    .filter((head) => !found.some((above) => above.index < head.index && isRowOf(above, head.row)))
    .sort((a, b) => b.worth - a.worth || b.row.length - a.row.length || a.index - b.index);
  for (const { row, index, ...part } of heads) {
    if (row.some((cell) => taken.has(cell.index))) continue;
    const all = within(rows.slice(index + 1), part);
    const end = all.findIndex((other) => other.some((cell) => taken.has(cell.index) || typed.has(cell)));
    const below = all.slice(0, end < 0 ? undefined : end);
    const table = besideList(overColumns(row, below), below);
    if (!table) continue;
    tables.push(table);
    for (const segment of table.head) taken.add(segment.index);
    for (const cell of table.rows.flat())
      for (const segment of cell?.segments ?? []) taken.add(segment.index);
  }
  known.set(screen, tables);
  return tables;
}

/** A list at the left of a table, whose rows stand at other heights, is no column of it: without its name the table has more rows. */
function besideList(head: Segment[], below: readonly Segment[][]): HeadedTable | null {
  const whole = tableUnder(head, below);
  const rest = head.length > FEWEST_HEADS ? tableUnder(head.slice(1), below) : null;
  return whole && rest && rest.rows.length > whole.rows.length ? rest : whole;
}

/** Whether what looks like a head, since it holds no figure, is a row of a table under another head: its cells line up with that. */
function isRowOf({ table, worth }: { table: HeadedTable | null; worth: number }, row: Segment[]): boolean {
  if (!table || worth <= 0 || table.rows.length < FEWEST_ROWS) return false;
  const own = table.rows.find((cells) =>
    cells.some((cell) => cell !== null && row.includes(cell.segments[0])),
  );
  const inLine = own?.filter(
    (cell, column) => cell !== null && linesUp(cell.segments[0], table.head[column]),
  );
  return inLine !== undefined && inLine.length >= Math.max(FEWEST_HEADS, table.head.length - 1);
}
const FEWEST_ROWS = 2;

/** Columns with cells in most of the rows, less those without: links over a table head no columns. */
function filledColumns(table: HeadedTable | null): number {
  if (!table) return 0;
  const filled = table.head.filter(
    (_, column) => 2 * table.rows.filter((cells) => isWhole(cells, column)).length >= table.rows.length,
  ).length;
  return 2 * filled - table.head.length;
}

/** Whether a cell of a row is no part of a text that was cut at the columns. */
function isWhole(cells: readonly (Cell | null)[], column: number): boolean {
  const own = cells[column]?.segments[0].index;
  return (
    own !== undefined &&
    cells.every((cell, at) => at === column || !cell?.segments.some(({ index }) => index === own))
  );
}

const isMenuBar = (row: readonly Segment[], { record }: Screen): boolean => {
  const menus = record.ui.elements.filter(({ role }) => role === 'menu_item');
  const isOfBar = ({ text, box }: Segment): boolean =>
    isMenuName(text) || menus.some((menu) => containment(box, menu.box) > 0.8);
  return 2 * row.filter(isOfBar).length > row.length;
};

/** Columns by year, quarter or day are headed by figures. */
const PERIOD = /^(?:Q[1-4]|H[12]|(?:19|20)\d\d|(?:week|day|month) \d{1,2})$/i;

/** "Amount (£)" names what its figures are counted in. */
const UNIT_OF_HEAD = /(?<=\p{L}\s?)\([^()\d]{1,6}\)$/u;

/**
 * What may be the head in a row: behind a cell that sums up what is listed ("Total: 7 different pages | Viewed | Size"), and
 * beside a sentence of another pane.
 */
function headPart(row: Segment[]): Segment[] {
  if (looksLikeHead(row)) return row;
  const sentence = row.findLastIndex(({ words }) => words.length > MAX_HEAD_WORDS);
  const [before, behind] = [row.slice(0, Math.max(0, sentence)), row.slice(sentence + 1)];
  if (sentence >= 0) return behind.length >= before.length ? behind : before;
  return row.length > FEWEST_HEADS && SUMS_UP.test(row[0].text) ? row.slice(1) : row;
}
const SUMS_UP = /\p{L}.*\d|\d.*\p{L}/u;

const looksLikeHead = (row: readonly Segment[]): boolean =>
  row.length >= FEWEST_HEADS &&
  !isLetterRow(row) &&
  row.every(
    (cell) =>
      cell.words.length <= MAX_HEAD_WORDS &&
      (PERIOD.test(cell.text) || !/\d|[$€£:@]/.test(cell.text.replace(UNIT_OF_HEAD, ''))),
  ) &&
  row.some((cell) => /\p{L}{2}/u.test(cell.text));

function tableUnder(head: Segment[], below: readonly Segment[][]): HeadedTable | null {
  const table: HeadedTable = { head, rows: [] };
  const words = new Set(head.map((cell) => cell.text));
  let low = Math.max(...head.map((cell) => bottom(cell.box)));
  let gap = Number.POSITIVE_INFINITY;
  let stray = 0;
  let above: readonly Placed[] = [];
  for (const row of below) {
    const placed = row
      .flatMap((segment) => cutAtColumns(segment, head))
      .map((segment) => ({ segment, column: columnOf(segment, head) }))
      .filter((entry) => entry.column >= 0);
    if (placed.length === 0) continue;
    const height = Math.min(...placed.map(({ segment }) => segment.box.height));
    const top = Math.min(...placed.map(({ segment }) => segment.box.y));
    const isNext = isFull(placed, head) && top - low <= UNEVEN * gap;
    if (
      top - low > (isNext ? FULL_ROW_GAP : ROW_GAP) * height ||
      placed.every(({ segment }) => words.has(segment.text))
    )
      break;
    if (fillsRow(placed, table)) {
      const last = table.rows[table.rows.length - 1];
      for (const { segment, column } of placed) last[column] = cellOf([{ segment, column }], column);
    } else if (continuesText(placed, table)) {
      for (const { segment, column } of placed) extend(table, segment, column);
    } else if (isRow(placed, head)) {
      const own = [...above.filter((entry) => stepOf(entry, placed) <= LINE_STEP), ...placed];
      table.rows.push(head.map((_, column) => cellOf(own, column)));
      gap = top - low;
      stray = 0;
      above = [];
    } else if (++stray >= MOST_STRAY) break;
    else above = placed;
    low = Math.max(low, ...placed.map(({ segment }) => bottom(segment.box)));
  }
  return table.rows.length > 0 ? withLead(table, below) : null;
}

/** The texts before the first head, one a row and under each other, are a column whose head is empty or was not read. */
function withLead(table: HeadedTable, below: readonly Segment[][]): HeadedTable {
  const [first] = table.head;
  const leads = table.rows.map((cells) => {
    const own = cells.flatMap((cell) => cell?.segments.slice(0, 1) ?? [])[0];
    const row = below.find((segments) => segments.includes(own)) ?? [];
    return (
      row.findLast((segment) => columnOf(segment, table.head) < 0 && segment.box.x < first.box.x) ?? null
    );
  });
  const found = leads.filter((lead) => lead !== null);
  const edge = Math.min(...found.map((lead) => lead.box.x));
  const isColumn =
    2 * found.length > leads.length && found.every((lead) => lead.box.x - edge <= 1.5 * lead.box.height);
  if (!isColumn) return table;
  const head: Segment = {
    ...first,
    text: '',
    words: [],
    evidence: [],
    box: { ...first.box, x: edge, width: 1 },
  };
  return {
    head: [head, ...table.head],
    rows: table.rows.map((cells, at) => {
      const lead = leads[at];
      return [lead && { text: lead.text, segments: [lead] }, ...cells];
    }),
  };
}

/** How many text heights a text stands over a row: of a cell with two lines, figures stand between them. */
const stepOf = ({ segment }: Placed, row: readonly Placed[]): number =>
  (Math.min(...row.map((entry) => entry.segment.box.y)) - segment.box.y) / segment.box.height;

/** Cells of two columns or more, at least half of which line up with their heads. */
function isRow(placed: readonly Placed[], head: readonly Segment[]): boolean {
  const columns = new Set(placed.map(({ column }) => column));
  if (isSentence(placed)) return false;
  if (columns.size < Math.max(2, Math.ceil(head.length / 2))) return false;
  const inLine = placed.filter(({ segment, column }) => linesUp(segment, head[column]));
  // Heads at the left of their columns over figures at the right line up with none.
  const figures = placed.filter((entry) => !inLine.includes(entry) && IS_FIGURE.test(entry.segment.text));
  const isFilled =
    columns.size === placed.length &&
    columns.size >= Math.max(FEWEST_HEADS, head.length - 1) &&
    2 * (inLine.length + figures.length) >= columns.size;
  return isFilled || (inLine.length >= 2 && 2 * inLine.length >= columns.size);
}

/** A sentence under a table was cut at its columns. */
const isSentence = (placed: readonly Placed[]): boolean =>
  placed.every(({ segment }) => segment.index === placed[0].segment.index) &&
  placed.reduce((sum, { segment }) => sum + segment.words.length, 0) >= SENTENCE_WORDS &&
  placed.some(({ segment }) => /[.!?]$/.test(segment.text));
const SENTENCE_WORDS = 6;

/** Whether all columns but one, three or more, hold texts, many of which line up with their heads. */
function isFull(placed: readonly Placed[], head: readonly Segment[]): boolean {
  const columns = new Set(placed.map(({ column }) => column));
  const inLine = placed.filter(({ segment, column }) => linesUp(segment, head[column]));
  return columns.size >= Math.max(FEWEST_HEADS, head.length - 1) && inLine.length >= MOSTLY * columns.size;
}
const MOSTLY = 0.4;

/** Whether texts stand in columns that the last row leaves empty, little lower than it: a small label that is set in the middle of its row. */
function fillsRow(placed: readonly Placed[], { rows }: HeadedTable): boolean {
  const last = rows.at(-1);
  const first = last?.find((cell) => cell !== null)?.segments[0];
  return (
    last !== undefined &&
    first !== undefined &&
    placed.every(
      ({ segment, column }) =>
        last[column] === null && segment.box.y < bottom(first.box) + segment.box.height / 2,
    )
  );
}

/** Fewer cells than a row has, each right under a cell of the row before. */
function continuesText(placed: readonly Placed[], { rows, head }: HeadedTable): boolean {
  const last = rows.at(-1);
  if (!last || 2 * placed.length > head.length) return false;
  return placed.every(({ segment, column }) => {
    const over = last[column]?.segments.at(-1);
    return (
      over !== undefined &&
      segment.box.y - over.box.y <= LINE_STEP * Math.max(over.box.height, segment.box.height) &&
      Math.abs(segment.box.x - over.box.x) <= segment.box.height
    );
  });
}

function extend({ rows }: HeadedTable, segment: Segment, column: number): void {
  const cell = rows.at(-1)?.[column];
  if (!cell) return;
  cell.text += ` ${segment.text}`;
  cell.segments.push(segment);
}

function cellOf(placed: readonly Placed[], column: number): Cell | null {
  const segments = placed.filter((entry) => entry.column === column).map(({ segment }) => segment);
  return segments.length > 0 ? { text: segments.map(({ text }) => text).join(' '), segments } : null;
}
