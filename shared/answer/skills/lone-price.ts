import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { Screen } from '../screen/screen.ts';
import { saidIn, tellingWords } from '../states/telling-words.ts';
import { typedSpans } from '../values/value-types.ts';
import { type FoundSpan, onlySpan } from './quote.ts';

const CERTAINTY = 0.8;

/** "What does the pass cost?" where the only sum of a screen that speaks of passes is labelled as the price. */
export function lonePrice({ text }: RoutedPart, { segments }: Screen): Draft | null {
  const { asksPrice, namesPrice } = turnsOf(text).told;
  if (!asksPrice.test(text)) return null;
  const words = tellingWords(text.replace(namesPrice, ' '));
  const isSaid = (one: (typeof words)[number]): boolean =>
    segments.some((segment) => saidIn(segment.text, [one]).length > 0);
  if (words.length === 0 || !words.every(isSaid)) return null;
  const found = segments.flatMap((segment): FoundSpan[] =>
    typedSpans(segment.text)
      .filter(({ type }) => type === 'money')
      .map((span) => ({ span, segment })),
  );
  const told = onlySpan(found, CERTAINTY, 'it is the only sum, and is told as the price');
  return found.every(({ segment }) => namesPrice.test(segment.text)) ? told : null;
}
