import type { Draft } from '../../model/answer.ts';
import { type Box, right } from '../../model/geometry.ts';
import type { RoutedPart } from '../../model/question.ts';
import { readWords } from '../../question/read-words.ts';
import type { Screen } from '../screen/screen.ts';
import { rowText, type Segment } from '../screen/segments.ts';
import { termsOf } from '../screen/terms.ts';
import type { Noun } from './counted-noun.ts';
import { quote } from './quote.ts';

/** Comparisons and figures limit what is counted in ways that rows alone do not tell. */
const LIMITED = /\d|\b(?:more|less|fewer|over|under|than|least|most|above|below|before|after|not|never)\b/i;
const HEAD_WORDS = 3;
/** Rows follow each other at one step, give or take this share; the first stands at most so many steps' heights below. */
const STEP_SLACK = 0.3;
const FIRST_STEP = 5;

/**
 * "How many stations are there?": the rows of the column that is headed "Station", one under the other at even steps and
 * with further cells beside them. Of "how many courses does Mira teach?" those that say "Mira".
 */
export function rowsUnderHead(question: RoutedPart, noun: Noun, screen: Screen): Draft | null {
  const last = noun.stems.at(-1);
  if (!last || LIMITED.test(question.text)) return null;
  const columns = screen.segments
    .filter(({ text, words }) => words.length <= HEAD_WORDS && termsOf(text).at(-1) === last)
    .map((head) => columnUnder(head, screen))
    .filter((column) => column.length > 1)
    .sort((a, b) => b.length - a.length);
  const [rows] = columns;
  if (!rows) return null;
  const limiting = limitingTerms(question, noun, rows, screen);
  const counted = rows.filter((row) => {
    const said = termsOf(rowText(row, screen.segments));
    return limiting.every((term) => said.includes(term));
  });
  return quote(
    String(counted.length),
    counted,
    0.9,
    limiting.length > 0
      ? `so many rows say "${limiting.join(' ')}"`
      : 'the rows under that heading were counted',
  );
}

/** Words of the question that some rows say and others do not. */
function limitingTerms(question: RoutedPart, noun: Noun, rows: readonly Segment[], screen: Screen): string[] {
  const said = rows.map((row) => new Set(termsOf(rowText(row, screen.segments))));
  const { tokens, compiled } = readWords(question.text);
  const stems = tokens
    .filter(({ word, stem }) => !compiled.stop.has(word) && stem !== noun.stems.at(-1))
    .map(({ stem }) => stem);
  return [...new Set(stems)].filter((stem) => {
    const having = said.filter((terms) => terms.has(stem)).length;
    return having > 0 && having < rows.length;
  });
}

/** The cells under a head of a row of heads, from the first on, as long as they follow at even steps beside other cells. */
function columnUnder(head: Segment, screen: Screen): Segment[] {
  const typed = new Set(screen.commands.map(({ line }) => line.row));
  const isRow = (row: number): boolean => screen.segments.filter((other) => other.row === row).length > 1;
  if (!isRow(head.row)) return [];
  const below = screen.segments.filter(({ row }) => row > head.row && !typed.has(row) && isRow(row));
  const first = below.find(({ box }) => inColumn(head.box, box));
  if (!first || first.box.y - head.box.y > FIRST_STEP * head.box.height) return [];
  const column = [first];
  for (const cell of below) {
    const last = column[column.length - 1];
    if (cell.row === last.row || cell.box.y <= last.box.y) continue;
    if (!inColumn(head.box, cell.box) && Math.abs(cell.box.x - first.box.x) > EDGE * head.box.height)
      continue;
    const next = cell.box.y - last.box.y;
    const step = column.length > 1 ? last.box.y - column[column.length - 2].box.y : next;
    const isTyped = [...typed].some((row) => row > last.row && row < cell.row);
    if (isTyped || Math.abs(next - step) > STEP_SLACK * step) break;
    column.push(cell);
  }
  const [, second] = column;
  // What is headed follows its head about as its rows follow each other.
  return second && first.box.y - head.box.y >= HEAD_STEP * (second.box.y - first.box.y) ? column : [];
}
const EDGE = 1.2;
const HEAD_STEP = 0.55;

/** Whether a cell stands under a head: at its left edge, or under its middle where the head is centred. */
function inColumn(head: Box, cell: Box): boolean {
  const middle = head.x + head.width / 2;
  return Math.abs(head.x - cell.x) <= EDGE * head.height || (cell.x <= middle && right(cell) >= middle);
}
