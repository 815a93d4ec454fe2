import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { bareQuestion } from '../../question/bare-question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { Screen } from '../screen/screen.ts';
import { type FoundSpan, onlySpan } from './quote.ts';

/** A name with an ending, or a path to it, as messages write it. */
const FILE =
  /(?<![\w@.-])(?:file:\/\/|~)?(?:\/?[\w.@~+-]+\/)*[\w@~+-][\w.@~+-]*\.[a-z]\w{0,5}(?![\w/])|(?<![\w:./])\/(?:[\w.@~+-]+\/)*[\w.@~+-]+(?![\w.@~+/-])/gi;

/** "which file could not be read?": the one file that the messages on the screen name. */
export function unopenedFile(question: RoutedPart, screen: Screen): Draft | null {
  const text = bareQuestion(question.text);
  if (!turnsOf(text).written.unopened.test(text)) return null;
  const told = new Set(screen.record.errors.flatMap(({ evidence }) => evidence));
  const found = screen.segments
    .filter(({ evidence }) => evidence.some((id) => told.has(id)))
    .flatMap((segment): FoundSpan[] =>
      [...segment.text.matchAll(FILE)].map((match) => ({
        span: { text: match[0], from: match.index, to: match.index + match[0].length },
        segment,
      })),
    );
  return onlySpan(found, CERTAINTY, 'the message names it');
}
const CERTAINTY = 0.8;
