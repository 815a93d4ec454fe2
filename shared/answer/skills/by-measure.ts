import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { readWords } from '../../question/read-words.ts';
import { type Cell, headedTables } from '../screen/headed-tables.ts';
import type { Screen } from '../screen/screen.ts';
import { termsOf } from '../screen/terms.ts';
import { type AskedMeasure, askedMeasure, tellsMeasure } from './measure-asked.ts';
import { quote } from './quote.ts';
import { countsRows, figureOf, hasNames, sumsUp } from './ranked-columns.ts';

const MEASURED = ['percent', 'temperature', 'speed', 'money', 'size', 'duration'];
const MIN_ROWS = 2;
const ASKS = /\b(?:which|what|who|when|where)\b/i;
const OF_LIMIT = /\bat (?:least|most)\b/i;
/** What may stand before a superlative that is the whole question: "the wettest month". */
const OPENING = /^\s*(?:and |so |the )*$/i;

type Row = readonly (Cell | null)[];

/** "Which month was the wettest?": the row with the most under the column that tells the measure of the adjective, here of the rain. */
export function byMeasure({ text }: RoutedPart, screen: Screen): Draft | null {
  const measure = askedMeasure(text);
  if (!measure || OF_LIMIT.test(text)) return null;
  const [before, after] = text.split(measure.superlative);
  if (!ASKS.test(text) && !OPENING.test(before)) return null;
  // What is called so stands in a column or row of its own.
  if (screen.segments.some((segment) => measure.superlative.test(segment.text))) return null;
  for (const { head, rows: all } of headedTables(screen)) {
    const rows = all.filter((row) => !sumsUp(row));
    const told = head.map(({ text: own }) => tellsMeasure(own, measure));
    const [column] = head
      .flatMap((_, at) => (told[at] && hasFigures(rows, at) ? [at] : []))
      .sort((a, b) => (told[a]?.rank ?? 0) - (told[b]?.rank ?? 0));
    const greatest = told[column]?.greatest ?? true;
    const [first, second] = column === undefined ? [] : inOrder(rows, column, greatest);
    if (!first || !second || first.value === second.value) continue;
    const noun = /\p{L}+/u.exec(after)?.[0] ?? '';
    const names = namingColumn(head, rows, column, text);
    const cell = first.row[isOfMeasure(noun, head[column], measure) ? column : names];
    if (cell)
      return quote(
        cell.text,
        cell.segments,
        0.85,
        `its row holds the ${greatest ? 'greatest' : 'least'} value under "${head[column].text}"`,
      );
  }
  return null;
}

/** A unit behind a figure: "41 mm". */
const UNIT = /(?<=\d)\s?[\p{L}²³/]{1,5}$/u;

/** The figure of a cell, in a unit of its own or one that is only written behind it; NaN for none. */
function measureIn(cell: Cell | null): number {
  const figure = figureOf(cell, MEASURED);
  return cell && Number.isNaN(figure) ? figureOf({ ...cell, text: cell.text.replace(UNIT, '') }, []) : figure;
}

function hasFigures(rows: readonly Row[], column: number): boolean {
  const values = rows.map((row) => measureIn(row[column]));
  const read = values.filter((value) => !Number.isNaN(value));
  return rows.length >= MIN_ROWS && read.length > rows.length / 2 && !countsRows(values);
}

const inOrder = (rows: readonly Row[], column: number, greatest: boolean): { row: Row; value: number }[] =>
  rows
    .map((row) => ({ row, value: measureIn(row[column]) }))
    .filter(({ value }) => !Number.isNaN(value))
    .sort((a, b) => (greatest ? b.value - a.value : a.value - b.value));

/** "the hottest temperature" asks for the value itself. */
const isOfMeasure = (noun: string, head: { text: string }, measure: AskedMeasure): boolean =>
  noun !== '' &&
  tellsMeasure(noun, measure) !== null &&
  termsOf(head.text).some((term) => termsOf(noun).includes(term));

/** The column of names that the question speaks of, else the first one; -1 where there is none. */
function namingColumn(
  head: readonly { text: string }[],
  rows: readonly Row[],
  measured: number,
  text: string,
): number {
  const stems = readWords(text).tokens.map(({ stem }) => stem);
  const named = head.flatMap((_, at) => (at !== measured && hasNames(rows, at) ? [at] : []));
  return named.find((at) => termsOf(head[at].text).some((term) => stems.includes(term))) ?? named[0] ?? -1;
}
