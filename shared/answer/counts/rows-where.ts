import type { Draft } from '../../model/answer.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { MONTH_FORM } from '../../text/calendar-names.ts';
import { readDates, type WrittenDate } from '../../text/read-dates.ts';
import { type Cell, type HeadedTable, headedTables } from '../screen/headed-tables.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { termsOf } from '../screen/terms.ts';
import { saidIn, type TellingWord } from '../states/telling-words.ts';
import { type Counted, tellCount } from './counted.ts';

type Row = readonly (Cell | null)[];

/** A table's rows that count, given that so many words of the question are said nowhere in it. */
type Fit = { rows: readonly Row[]; unsaid: number; said: number; isDated: boolean; isOfKind?: boolean };

/** Words that are said nowhere may name what is counted and what it does, no more. */
const MOST_UNSAID = 2;
const FEWEST_ROWS = 2;
const STATE_WORDS = 4;

/**
 * "How many meters were read on 6 January?", "how many are on the lake?": rows of a table that say what the question does, in
 * the words of one cell or of several; of "how many have not begun?" those whose cell denies it. Null where no row is told from
 * the others so.
 */
export function rowsWhere(counted: Counted, screen: Screen): Draft | null {
  const { noun, general } = counted;
  // Rows of a table are what the question counts where the screen calls anything so.
  if (!general && !screen.segments.some(({ text }) => termsOf(text).includes(noun ?? ''))) return null;
  const fits = headedTables(screen)
    .filter(({ rows }) => rows.length >= FEWEST_ROWS)
    .flatMap((table) => fitOf(table, counted) ?? [])
    .sort((a, b) => b.said - a.said || a.unsaid - b.unsaid);
  const [best] = fits;
  // One row alone is asked for what stands in it.
  if (
    !best ||
    (best.rows.length < FEWEST_ROWS && !best.isOfKind) ||
    (best.unsaid > MOST_UNSAID && !best.isDated)
  )
    return null;
  return tellCount(
    best.rows.flatMap(leadOf),
    best.unsaid > 1 ? 0.72 : 0.8,
    'so many rows of the table say so',
  );
}

/** The first text of a row, which stands for it. */
export const leadOf = (row: Row): Segment[] =>
  row.flatMap((cell) => cell?.segments.slice(0, 1) ?? []).slice(0, 1);

function fitOf({ head, rows }: HeadedTable, { text, noun, words, negated }: Counted): Fit | null {
  if (noun !== null && head.some((cell, at) => isOfFigures(at, rows) && termsOf(cell.text).includes(noun)))
    return null;
  const { dated, denied: denial } = turnsOf(text).counting;
  const [date] = dated.test(text) ? readDates(text) : [];
  const own = date?.day ? words.filter(({ stem }) => !isOfDate(stem)) : words;
  const heads = head.map((cell) => cell.text).join(' | ');
  const saying = own.map((word) => ({ word, at: rows.filter((row) => isSaid(row, word)) }));
  // What is counted tells no rows apart by being called otherwise in some.
  const telling = saying.filter(({ word, at }) => at.length > 0 && saidIn(heads, [word]).length === 0);
  const isDated = Boolean(date?.day);
  // Who counts files wants more told of them than that they are files.
  if (!isDated && telling.every(({ word }) => word.stem === noun)) return ofKind(rows, noun, own, heads);
  const unsaid = saying.filter(
    ({ word, at }) => at.length === 0 && saidIn(heads, [word]).length === 0,
  ).length;
  const phrases = phrasesSaid(text, rows);
  const fitting = rows.filter(
    (row) =>
      telling.every(({ at }) => at.includes(row)) &&
      (phrases.size === 0 || row.some((cell) => cell !== null && phrases.has(cell.text.toLowerCase()))) &&
      (!date?.day ||
        row.some((cell) => cell !== null && readDates(cell.text).some((other) => isSame(date, other)))),
  );
  const meant = telling.map(({ word }) => word);
  const denies = (row: Row): boolean => isDenied(row, meant, denial);
  const result = negated ? denied(fitting, rows, meant, denies) : fitting.filter((row) => !denies(row));
  return result && { rows: result, unsaid, said: telling.length + Number(isDated), isDated };
}

/** Rows one of whose cells says nothing but what is counted ("Canoe"), among others in its column, where the question says no more. */
function ofKind(
  rows: readonly Row[],
  noun: string | null,
  words: readonly TellingWord[],
  heads: string,
): Fit | null {
  if (noun === null || saidIn(heads, [{ stem: noun, same: undefined }]).length > 0) return null;
  const isOnly = words.every((word) => word.stem === noun);
  const own = rows.filter((row) =>
    row.some((cell) => cell !== null && termsOf(cell.text).join(' ') === noun),
  );
  return isOnly && own.length > 0 && own.length < rows.length
    ? { rows: own, unsaid: 0, said: 1, isDated: false, isOfKind: true }
    : null;
}

/** Cells of several words that a question says in full: "shed A" is not shed B. */
function phrasesSaid(text: string, rows: readonly Row[]): ReadonlySet<string> {
  const asked = ` ${text.toLowerCase().replace(/[?.!,]/g, ' ')} `;
  const cells = rows.flatMap((row) => row.flatMap((cell) => cell?.text.toLowerCase() ?? []));
  return new Set(cells.filter((cell) => / /.test(cell) && asked.includes(` ${cell} `)));
}

/** "How many seats ..." asks for a figure where a column of figures is headed so. */
function isOfFigures(column: number, rows: readonly Row[]): boolean {
  const cells = rows.flatMap((row) => row[column] ?? []);
  return (
    2 * cells.filter(({ text }) => /^[^\p{L}]*\d[\d.,]*\s*\p{L}{0,3}$/u.test(text)).length > cells.length
  );
}

const isSaid = (row: Row, word: TellingWord): boolean =>
  row.some((cell) => cell !== null && says(cell, word));

/** Whether a cell says a word itself or, in few words, another for it: what is counted is no figure of speech. */
const says = ({ text }: Cell, { stem, same }: TellingWord): boolean => {
  const terms = termsOf(text);
  return (
    terms.includes(stem) || (terms.length <= STATE_WORDS && terms.some((term) => same?.has(term) ?? false))
  );
};

/** Whether the cell that says the words denies them: "not begun". */
const isDenied = (row: Row, words: readonly TellingWord[], denial: RegExp): boolean =>
  row.some(
    (cell) =>
      cell !== null &&
      saidIn(cell.text, words).length > 0 &&
      denial.test(cell.text) &&
      cell.text.split(' ').length <= STATE_WORDS,
  );

/** Rows that deny the words; where none does but a column of states says them, the other rows. */
function denied(
  fitting: readonly Row[],
  rows: readonly Row[],
  words: readonly TellingWord[],
  denies: (row: Row) => boolean,
): Row[] | null {
  const own = fitting.filter(denies);
  if (own.length > 0) return own;
  const isState = fitting.every((row) =>
    row.some(
      (cell) => cell !== null && saidIn(cell.text, words).length > 0 && cell.text.split(' ').length <= 2,
    ),
  );
  return isState ? rows.filter((row) => !fitting.includes(row)) : null;
}

const MONTH = new RegExp(`^${MONTH_FORM}`);
const isOfDate = (stem: string): boolean => MONTH.test(stem) || /^\d{1,4}(?:st|nd|rd|th)?$/.test(stem);
const isSame = (a: WrittenDate, b: WrittenDate): boolean =>
  a.month === b.month && a.day === b.day && (a.year === null || b.year === null || a.year === b.year);
