import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { readWords } from '../../question/read-words.ts';
import { stemWord } from '../../question/stem-word.ts';
import { answered } from '../draft.ts';
import { type Cell, headedTables } from '../screen/headed-tables.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { columnHead } from '../screen/tables.ts';
import { termsOf } from '../screen/terms.ts';
import { parseQuantity } from '../values/parse-quantity.ts';
import { typedSpans } from '../values/value-types.ts';
import { quote } from './quote.ts';
import { countsRows, figureOf, hasNames, sumsUp, tellsRowsApart } from './ranked-columns.ts';
import { superlativeInRow } from './superlative-in-row.ts';
import { superlativeIn } from './superlatives.ts';

/** "highest reading on this page" */
const OPENS =
  /^(?:and |the )*(?:highest|lowest|longest|shortest|largest|smallest|greatest|newest|oldest|latest)\b/;
/** The value itself is asked for, not whose it is: "what is the highest price?" */
const OF_VALUE =
  /^(?:and |so |what(?: is|'s| was)? |tell me |read )*(?:the )?(?:\p{L}+est|best|worst) (\p{L}+)/u;
/** Whether the greatest or least of some values is asked for itself: "what is the lowest price?" */
export const asksForValue = (text: string): boolean => OF_VALUE.test(text.toLowerCase());
const MIN_ROWS = 2;
/** Of a table this long with heads, the column to rank by has to be clear. */
const MANY_ROWS = 4;

type Row = { cells: Segment[]; value: number };

/** The row of a table that holds the greatest or least value: "which file is the largest?" */
export function superlative(question: RoutedPart, screen: Screen): Draft | null {
  const text = question.text.toLowerCase();
  const rule = superlativeIn(text);
  const isAsked = /\b(which|what|who)\b/.test(text) || OPENS.test(text);
  if (!rule || !isAsked || /\bat (least|most)\b/.test(text)) return null;
  const { pattern, types, greatest } = rule;
  // A column called "Longest incident" is not ranked by.
  if (headedTables(screen).some(({ head }) => head.some((cell) => pattern.test(cell.text.toLowerCase()))))
    return null;
  const headed =
    inHeadedTable(types, greatest, question, screen) ?? superlativeInRow(question, greatest, screen);
  if (headed) return headed;
  const isLong = headedTables(screen).some(({ rows }) => rows.length >= MANY_ROWS);
  // A size tells by its unit what it is, in whatever column it was read.
  for (const type of isLong ? types.filter((each) => each === 'size') : types) {
    const rows = rankedRows(type, question, screen);
    if (rows.length < MIN_ROWS) continue;
    // Ages count backwards: the newest is the least old.
    const down = type === 'duration' && types[0] === 'date' ? !greatest : greatest;
    const best = rows.reduce((top, row) =>
      (down ? row.value > top.value : row.value < top.value) ? row : top,
    );
    const cell = nameCell(best, rows, question, screen);
    if (cell)
      return answered({
        answer: cell.text,
        confidence: 0.75 * cell.line.confidence,
        regions: [{ ...cell.box, label: cell.text }],
        evidence: [...new Set(best.cells.flatMap((other) => other.evidence))],
        reasons: [`its row holds the ${greatest ? 'greatest' : 'least'} ${type} of ${rows.length} rows`],
      });
  }
  return null;
}

/** Of a table with heads, the column that the question names is ranked by, or the only one of the type. */
function inHeadedTable(
  types: readonly string[],
  greatest: boolean,
  question: RoutedPart,
  screen: Screen,
): Draft | null {
  const wanted = readWords(question.text).tokens.map((token) => token.stem);
  const isNamed = (text: string, stems: readonly string[]): boolean =>
    termsOf(text).some((term) => stems.some((stem) => stem === term || areOneWord(stem, term)));
  for (const { head, rows: all } of headedTables(screen)) {
    const rows = all.filter((row) => !sumsUp(row));
    const named = head.map(({ text }) => isNamed(text, wanted));
    const values = head.map((_, column) => rows.map((row) => figureOf(row[column], types)));
    const ranked = values.flatMap((list, column) =>
      list.filter((value) => !Number.isNaN(value)).length > rows.length / 2 && !countsRows(list)
        ? [column]
        : [],
    );
    const own = ranked.filter((column) => named[column]);
    const orderBy = (column: number) => {
      const isAge = types[0] === 'date' && rows.some((row) => /ago/.test(row[column]?.text ?? ''));
      const down = isAge ? !greatest : greatest;
      return rows
        .map((row, at) => ({ row, value: values[column][at] }))
        .filter(({ value }) => !Number.isNaN(value))
        .sort((a, b) => (down ? b.value - a.value : a.value - b.value));
    };
    const ofType = ranked.filter((column) => isOfType(rows, column, types[0]));
    const first = new Set(ofType.map((column) => orderBy(column)[0].row));
    const by = own[0] ?? (ranked.length === 1 ? ranked[0] : first.size === 1 ? ofType.at(-1) : undefined);
    if (by === undefined || rows.length < MIN_ROWS) continue;
    // A figure that can't be read may be more or less than all others.
    if (rows.some((row, at) => Number.isNaN(values[by][at]) && /\d/.test(row[by]?.text ?? ''))) continue;
    const order = orderBy(by);
    const isOwn = (_: Segment, column: number): boolean => column !== by && hasNames(rows, column);
    const ofNames = head.findIndex(
      (each, column) => named[column] && (isOwn(each, column) || (column !== by && tellsApart(rows, column))),
    );
    const others = [...head.keys()].filter(
      (column) => isOwn(head[column], column) && !ranked.includes(column),
    );
    const nameColumn =
      ofNames >= 0
        ? ofNames
        : (others.find((column) => tellsRowsApart(rows, column, MOSTLY)) ?? others[0] ?? -1);
    const noun = OF_VALUE.exec(question.text.toLowerCase())?.[1];
    const isValue = noun !== undefined && isNamed(head[by].text, [stemWord(noun)]);
    const cell = order[0].row[isValue ? by : nameColumn];
    if (cell && order[0].value !== order[1]?.value)
      return quote(
        cell.text,
        cell.segments,
        0.85,
        `its row holds the ${greatest ? 'greatest' : 'least'} value under "${head[by].text}"`,
      );
  }
  return null;
}

/** Whether most cells of a column are of a type that tells itself, as amounts of money are by their sign. */
const isOfType = (rows: readonly (Cell | null)[][], column: number, type: string): boolean =>
  rows.filter((row) => typedSpans(row[column]?.text ?? '').some((span) => span.type === type)).length >
  rows.length / 2;

/** "germinates" and "germination" */
const FEWEST_COMMON = 6;
const areOneWord = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= FEWEST_COMMON && a.slice(0, FEWEST_COMMON) === b.slice(0, FEWEST_COMMON);

/** Who owns a process does not tell which it is: more than half of the rows have a name of their own. */
const MOSTLY = 0.51;

/** Numbers and short marks name rows too, where no two are alike: "N6", "1043". */
function tellsApart(rows: readonly (Cell | null)[][], column: number): boolean {
  const texts = rows.flatMap((row) => row[column]?.text ?? []);
  return texts.length > rows.length / 2 && new Set(texts).size === texts.length;
}

/** Rows of the largest table that have a value of the type, in a column the question names where it names one. */
function rankedRows(type: string, question: RoutedPart, screen: Screen): Row[] {
  const tables = new Map<number, Row[]>();
  const wanted = new Set(readWords(question.text).tokens.map((token) => token.stem));
  for (const [index, cells] of screen.rows.rows.entries()) {
    if (cells.length < 2) continue;
    const values = cells.flatMap((cell) =>
      typedSpans(cell.text)
        .filter((span) => span.type === type)
        .map((span) => ({ value: parseQuantity(span.text, type), named: headNamed(cell, wanted, screen) })),
    );
    const picked = values.find((entry) => entry.named) ?? (type === 'number' ? undefined : values[0]);
    if (!picked || Number.isNaN(picked.value)) continue;
    const top = screen.rows.top[index];
    tables.set(top, [...(tables.get(top) ?? []), { cells, value: picked.value }]);
  }
  return [...tables.values()].sort((a, b) => b.length - a.length)[0] ?? [];
}

const headNamed = (cell: Segment, wanted: Set<string>, screen: Screen): boolean =>
  termsOf(columnHead(cell, screen.rows) ?? '').some((term) => wanted.has(term));

const FILE = /^[\w .()-]*\w\.[a-z]\w{0,4}$/i;

/** The cell that names the row: under a head the question names, else the longest text no other row repeats. */
function nameCell(row: Row, rows: readonly Row[], question: RoutedPart, screen: Screen): Segment | undefined {
  const wanted = new Set(readWords(question.text).tokens.map((token) => token.stem));
  const isValue = (cell: Segment): boolean =>
    typedSpans(cell.text).some((span) => span.text.length >= cell.text.length - 1 && span.type !== 'path');
  const texts = row.cells.filter((cell) => /\p{L}{2}/u.test(cell.text) && !isValue(cell));
  const own = texts.filter((cell) =>
    rows.every((other) => other === row || other.cells.every((rival) => rival.text !== cell.text)),
  );
  const file = wanted.has('file') ? texts.find((cell) => FILE.test(cell.text)) : undefined;
  // Links that each row repeats name none.
  const named = file ?? own.find((cell) => headNamed(cell, wanted, screen));
  return named ?? own.sort((a, b) => b.text.length - a.text.length)[0] ?? texts[0];
}
