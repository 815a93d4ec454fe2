import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { Screen } from '../screen/screen.ts';
import { termsOf } from '../screen/terms.ts';
import { isSaidIn, queryFor } from '../values/query.ts';
import { type FoundSpan, onlySpan } from './quote.ts';

/** A comma between a time and a figure may stand without a blank. */
const FIGURE = String.raw`(?:(?<![\d.,:])|(?<=:\d\d,))(\d+(?:[.,]\d+)?)\s`;
const SENTENCE = /[^.!?]+(?:[.!?](?!\s|$)[^.!?]*)*/g;
const FEWEST_WORDS = 4;

/** "how many litres of water did the tomatoes get?": the figure before "litres" in the one sentence that says the rest. */
export function amountTold(question: RoutedPart, screen: Screen): Draft | null {
  const unit = turnsOf(question.text).written.amountOf.exec(question.text)?.groups?.unit;
  const words = queryFor(question, screen).words.filter(({ weak, frame }) => !weak && !frame);
  if (!unit || words.length < 2) return null;
  const amount = new RegExp(`${FIGURE}${unit}\\b`, 'iu');
  const found = screen.segments.flatMap((segment) =>
    [...segment.text.matchAll(SENTENCE)].flatMap(({ 0: sentence, index }): FoundSpan[] => {
      const match = amount.exec(sentence);
      const terms = termsOf(sentence);
      if (!match || terms.length < FEWEST_WORDS || !words.every((word) => isSaidIn(word, terms))) return [];
      const from = index + match.index;
      return [{ span: { text: match[1], from, to: from + match[1].length }, segment }];
    }),
  );
  return onlySpan(found, CERTAINTY, 'the sentence tells it');
}
const CERTAINTY = 0.8;
