import type { Draft } from '../../model/answer.ts';
import { bareQuestion } from '../../question/bare-question.ts';
import type { TextTurns } from '../../question/lexicon/text-turns.ts';
import { errorLines } from '../screen/error-lines.ts';
import type { Screen } from '../screen/screen.ts';
import { quote } from '../skills/quote.ts';
import { bodyText, type TextRow } from './body-text.ts';

/** "What is it doing now, after the failure?": the line before or after the error, or the last one, in a log that holds the error. */
export function nearError(question: string, screen: Screen, turns: TextTurns): Draft | null {
  const text = bareQuestion(question);
  const isBefore = turns.beforeError.test(text);
  const isLast = turns.doingNow.test(text);
  const rows = isBefore || isLast || turns.afterError.test(text) ? bodyText(screen) : [];
  const ids = errorLines(screen);
  const ofError = rows.map(({ segments }) =>
    segments.some(({ evidence }) => evidence.some((id) => ids.has(id))),
  );
  const [first, last] = [ofError.indexOf(true), ofError.lastIndexOf(true)];
  if (first < 0) return null;
  const row: TextRow | undefined = isBefore
    ? rows[first - 1]
    : isLast
      ? rows.slice(last + 1).at(-1)
      : rows[last + 1];
  return row
    ? quote(row.text, row.segments, 0.78, `the log tells it ${isBefore ? 'before' : 'after'} the error`)
    : null;
}
