import { bottom, containment, right, unionOf } from '../../model/geometry.ts';
import { isMenuName } from '../../text/menu-names.ts';
import { overColumns, withCutHeads } from './cut-heads.ts';
import { isLetterRow } from './gutter.ts';
import type { Screen } from './screen.ts';
import type { Segment } from './segments.ts';

/** What stands in one row under one head; a text that runs over several lines is one cell. */
export type Cell = { text: string; segments: Segment[] };
/** A table with a head row: each row holds a cell, or null, for each head. */
export type HeadedTable = { head: Segment[]; rows: (Cell | null)[][] };

const FEWEST_HEADS = 3;
const MAX_HEAD_WORDS = 4;
/** Rows further apart than this many text heights belong to different tables. */
const ROW_GAP = 4;
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
  const rows = withCutHeads(screen.rows.rows.filter((row) => !row.some((cell) => screen.gutter.has(cell))));
  const tables: HeadedTable[] = [];
  const taken = new Set<number>();
  const typed = new Set(screen.commands.map(({ line }) => line));
  // Of two rows that could be the head of the same cells, the one with more columns that are filled is.
  const heads = rows
    .map((row, index) => ({ row, index }))
    .filter(({ row }) => looksLikeHead(row) && !isMenuBar(row, screen))
    .flatMap(({ row, index }) => halvesOf(row).map((half) => ({ row: half, index })))
    .map((head) => ({ ...head, worth: filledColumns(head.row, rows.slice(head.index + 1)) }))
    .sort((a, b) => b.worth - a.worth || b.row.length - a.row.length || a.index - b.index);
  for (const { row, index } of heads) {
    if (row.some((cell) => taken.has(cell.index))) continue;
    const end = rows.findIndex(
      (other, at) => at > index && other.some((cell) => taken.has(cell.index) || typed.has(cell)),
    );
    const below = rows.slice(index + 1, end < 0 ? undefined : end);
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

/** The heads of two panes side by side, which say the same twice. */
function halvesOf(row: Segment[]): Segment[][] {
  const half = row.length / 2;
  const isTwice =
    Number.isInteger(half) &&
    half >= FEWEST_HEADS &&
    row.slice(0, half).every(({ text }, at) => text === row[half + at].text);
  return isTwice ? [row.slice(0, half), row.slice(half)] : [row];
}

/** A list at the left of a table, whose rows stand at other heights, is no column of it: without its name the table has more rows. */
function besideList(head: Segment[], below: readonly Segment[][]): HeadedTable | null {
  const whole = tableUnder(head, below);
  const rest = head.length > FEWEST_HEADS ? tableUnder(head.slice(1), below) : null;
  return whole && rest && rest.rows.length > whole.rows.length ? rest : whole;
}

/** Columns with cells in most of the rows, less those without: links over a table head no columns. */
function filledColumns(row: Segment[], below: Segment[][]): number {
  const table = tableUnder(overColumns(row, below), below);
  if (!table) return 0;
  const filled = table.head.filter(
    (_, column) => 2 * table.rows.filter((cells) => cells[column] !== null).length >= table.rows.length,
  ).length;
  return 2 * filled - table.head.length;
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
    if (top - low > ROW_GAP * height || placed.every(({ segment }) => words.has(segment.text))) break;
    if (continuesText(placed, table)) {
      for (const { segment, column } of placed) extend(table, segment, column);
    } else if (isRow(placed, head)) {
      const own = [...above.filter((entry) => stepOf(entry, placed) <= LINE_STEP), ...placed];
      table.rows.push(head.map((_, column) => cellOf(own, column)));
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

type Placed = { segment: Segment; column: number };

/** The column a segment stands in: the head it overlaps most, else the last head that begins left of it; -1 beside. */
function columnOf(segment: Segment, head: readonly Segment[]): number {
  const { box } = segment;
  const overlaps = head.map((cell) => Math.min(right(cell.box), right(box)) - Math.max(cell.box.x, box.x));
  const most = Math.max(...overlaps);
  if (most > 0) return overlaps.indexOf(most);
  const column = head.findLastIndex((cell) => cell.box.x <= box.x);
  const isLast = column === head.length - 1;
  const isPast = isLast && box.x - right(head[column].box) > ROW_GAP * box.height;
  return isPast && !isUnderLast(segment, head) ? -1 : column;
}

/** A figure at the right of the last column, whose head stands at its left: no further off than heads are from each other. */
function isUnderLast({ text, box }: Segment, head: readonly Segment[]): boolean {
  const widest = Math.max(...head.slice(1).map((cell, at) => cell.box.x - head[at].box.x));
  return IS_FIGURE.test(text) && right(box) - head[head.length - 1].box.x <= widest;
}
const IS_FIGURE = /^[^\p{L}\d]{0,3}\d[\d.,:/\s]*(?:%|\p{Sc}|[A-Za-z]{1,3})?$/u;

/** A text that reaches over several heads is read in one with its neighbours: its words go to their columns. */
function cutAtColumns(segment: Segment, head: readonly Segment[]): Segment[] {
  const over = head.filter(
    ({ box }) => Math.min(right(box), right(segment.box)) - Math.max(box.x, segment.box.x) > 0,
  );
  if (over.length < 2 || segment.words.length < 2 || IS_FIGURE.test(segment.text)) return [segment];
  const parts: { column: number; words: Segment['words'][number][] }[] = [];
  for (const word of segment.words) {
    const column = columnOf({ ...segment, box: word.box }, head);
    const last = parts.at(-1);
    if (last?.column === column) last.words.push(word);
    else parts.push({ column, words: [word] });
  }
  return parts.map(({ words }) => ({
    ...segment,
    words,
    text: words.map(({ text }) => text).join(' '),
    box: unionOf(words.map(({ box }) => box)),
  }));
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
  const isFilled = columns.size === placed.length && columns.size >= Math.max(FEWEST_HEADS, head.length - 1);
  return isFilled || (inLine.length >= 2 && 2 * inLine.length >= columns.size);
}

/** A sentence under a table was cut at its columns. */
const isSentence = (placed: readonly Placed[]): boolean =>
  placed.every(({ segment }) => segment.index === placed[0].segment.index) &&
  placed.reduce((sum, { segment }) => sum + segment.words.length, 0) >= SENTENCE_WORDS &&
  placed.some(({ segment }) => /[.!?]$/.test(segment.text));
const SENTENCE_WORDS = 6;

function linesUp({ box }: Segment, { box: head }: Segment): boolean {
  const slack = 0.7 * Math.max(box.height, head.height);
  return (
    Math.abs(box.x - head.x) <= slack ||
    Math.abs(right(box) - right(head)) <= slack ||
    Math.abs(box.x + box.width / 2 - head.x - head.width / 2) <= 2 * slack
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
