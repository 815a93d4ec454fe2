import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { readWords } from '../../question/read-words.ts';
import { headedTables } from '../screen/headed-tables.ts';
import type { Screen } from '../screen/screen.ts';
import { termsOf } from '../screen/terms.ts';
import { quote } from './quote.ts';
import { figureOf } from './ranked-columns.ts';

/** Fewer columns of figures are not compared. */
const FEWEST = 2;
const FIGURES = ['money', 'percent', 'size', 'duration', 'measure', 'temperature'];

/** "Which month has the lowest total?": the head over the greatest or the least figure of the one row that is named. */
export function superlativeInRow(question: RoutedPart, greatest: boolean, screen: Screen): Draft | null {
  const stems = new Set(readWords(question.text).tokens.map(({ stem }) => stem));
  const isNamed = (text: string): boolean => termsOf(text).some((term) => stems.has(term));
  for (const { head, rows } of headedTables(screen)) {
    if (head.slice(1).some(({ text }) => isNamed(text))) continue;
    const named = rows.filter(([name]) => name && isNamed(name.text));
    if (named.length !== 1) continue;
    const [row] = named;
    const figures = row
      .map((cell, column) => ({ value: column > 0 ? figureOf(cell, FIGURES) : Number.NaN, column, cell }))
      .filter(({ value }) => !Number.isNaN(value))
      .sort((a, b) => (greatest ? b.value - a.value : a.value - b.value));
    const [first, second] = figures;
    if (figures.length < FEWEST || first.value === second.value || figures.length < row.length - 1) continue;
    const over = head[first.column];
    return quote(
      over.text,
      [over, ...(first.cell?.segments ?? [])],
      0.82,
      `the ${greatest ? 'greatest' : 'least'} figure of "${row[0]?.text}" stands under it`,
    );
  }
  return null;
}
