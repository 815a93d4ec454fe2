import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { type RowText, rowTexts } from '../screen/row-texts.ts';
import type { Screen } from '../screen/screen.ts';
import { termsOf } from '../screen/terms.ts';
import { isSaidIn, queryFor } from '../values/query.ts';
import { quote } from './quote.ts';

/** "How often does it run?": the one text of the screen that says how often, or the one that says it of what was asked. */
export function howOften(question: RoutedPart, screen: Screen): Draft | null {
  const turns = turnsOf(question.text).told;
  if (!turns.howOften.test(question.text)) return null;
  const told = rowTexts(screen).flatMap((row) => {
    const text = turns.often.exec(row.text)?.[0];
    return text ? [{ text, row }] : [];
  });
  const [first] = told;
  if (!first) return null;
  const words = queryFor(question, screen).words.filter(({ frame, weak }) => !frame && !weak);
  const isAbout = ({ text }: RowText): boolean => words.some((word) => isSaidIn(word, termsOf(text)));
  const about = told.filter(({ row }) => isAbout(row));
  const [one] = about.length > 0 ? about : told;
  const others = (about.length > 0 ? about : told).filter(({ text }) => text !== one.text);
  return others.length === 0
    ? quote(one.text, one.row.segments, about.length > 0 ? 0.82 : 0.72, 'it says how often')
    : null;
}
