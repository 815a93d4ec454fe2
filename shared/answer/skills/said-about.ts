import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { bareQuestion } from '../../question/bare-question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { Screen } from '../screen/screen.ts';
import { quote } from './quote.ts';

/** "What does gcc say about wats?": the message that names it, or the one line that reports something of it. */
export function saidAbout(question: RoutedPart, screen: Screen): Draft | null {
  const turns = turnsOf(question.text).told;
  const thing = turns.saidAbout.exec(bareQuestion(question.text))?.groups?.thing.toLowerCase();
  if (!thing) return null;
  const names = (text: string): boolean =>
    text
      .toLowerCase()
      .split(/[^\w$./:@-]+/)
      .some((word) => word.replace(/[.:,]+$/, '') === thing);
  const typed = new Set(screen.commands.map(({ line }) => line.row));
  const lines = screen.segments.filter(
    ({ text, row }) => !typed.has(row) && names(text) && turns.reports.test(text),
  );
  const error = screen.record.errors.find(({ message }) => names(message));
  const own = screen.segments.filter(({ evidence }) => error?.evidence.some((id) => evidence.includes(id)));
  if (error && own.length > 0) return quote(error.message, own, 0.82, `the message names "${thing}"`);
  return lines.length === 1
    ? quote(lines[0].text, lines, 0.76, `the line reports something of "${thing}"`)
    : null;
}
