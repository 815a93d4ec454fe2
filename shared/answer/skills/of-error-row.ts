import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { readWords } from '../../question/read-words.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { type Cell, headedTables } from '../screen/headed-tables.ts';
import type { Screen } from '../screen/screen.ts';
import { termsOf } from '../screen/terms.ts';
import { quote } from './quote.ts';

/** So many words of a message name its row. */
const FEWEST_WORDS = 3;

/** "What line is given for the error?": in a list of messages, the cell under that head in the one row of the error. */
export function ofErrorRow(question: RoutedPart, screen: Screen): Draft | null {
  if (!turnsOf(question.text).told.ofError.test(question.text) || screen.record.errors.length === 0)
    return null;
  const stems = new Set(readWords(question.text).tokens.map(({ stem }) => stem));
  for (const { head, rows } of headedTables(screen)) {
    const columns = [...head.keys()].filter((column) => {
      const terms = termsOf(head[column].text);
      return terms.length > 0 && terms.every((term) => stems.has(term));
    });
    const [row, ...others] = rows.filter((cells) => cells.some((cell) => cell && isMessage(cell, screen)));
    const cell = row?.[columns[0]];
    if (columns.length === 1 && others.length === 0 && cell && !isMessage(cell, screen))
      return quote(
        cell.text,
        cell.segments,
        0.86,
        `under "${head[columns[0]].text}" in the row of the error`,
      );
  }
  return null;
}

const isMessage = ({ text }: Cell, { record }: Screen): boolean =>
  text.split(/\s+/).length >= FEWEST_WORDS &&
  record.errors.some(({ message }) => message.includes(text) || text.includes(message));
