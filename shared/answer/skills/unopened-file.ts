import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { bareQuestion } from '../../question/bare-question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { errorLines } from '../screen/error-lines.ts';
import type { Screen } from '../screen/screen.ts';
import { typedSpans } from '../values/value-types.ts';
import { type FoundSpan, onlySpan } from './quote.ts';

/** From its root, or with an ending: other paths may be torn ones. */
const WHOLE = /^[~/].*[^/]$|\.[a-z]\w*$/i;

/** "which file could not be read?": the one file that the messages on the screen name. */
export function unopenedFile(question: RoutedPart, screen: Screen): Draft | null {
  const text = bareQuestion(question.text);
  if (!turnsOf(text).written.unopened.test(text)) return null;
  const told = errorLines(screen);
  const found = screen.segments
    .filter(({ evidence }) => evidence.some((id) => told.has(id)))
    .flatMap((segment): FoundSpan[] =>
      typedSpans(segment.text)
        .filter(({ type, text: path }) => type === 'path' && WHOLE.test(path))
        .map((span) => ({ span, segment })),
    );
  return onlySpan(found, CERTAINTY, 'the message names it');
}
const CERTAINTY = 0.8;
