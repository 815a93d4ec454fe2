import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { termsOf } from '../screen/terms.ts';
import { isSaidIn, type QueryWord, queryFor } from '../values/query.ts';
import { onlySpan } from './quote.ts';

/** "How old must one be at least?": the figure behind "not less than" and the like, in the text about what was asked. */
export function limitTold(question: RoutedPart, screen: Screen): Draft | null {
  const { bounds, whether } = turnsOf(question.text).told;
  const bound = bounds.find(({ asked }) => asked.test(question.text));
  if (!bound || whether.test(question.text)) return null;
  const all = queryFor(question, screen).words.filter(
    ({ word }) => !bound.asked.test(word) && !/^(?:least|most)$/.test(word),
  );
  const telling = all.filter(({ frame, weak, matches }) => !frame && !weak && matches.length > 0);
  const words = telling.length > 0 ? telling : all;
  const found = screen.segments.flatMap((segment) => {
    const match = bound.said.map((form) => form.exec(segment.text)).find((each) => each !== null);
    if (!match || !isAbout(segment, words, screen)) return [];
    const from = segment.text.indexOf(match[1], match.index);
    return [{ span: { text: match[1], from, to: from + match[1].length }, segment }];
  });
  return onlySpan(found, 0.8, 'that bound is set there');
}

/** A word of the question stands in the text, or in the label over or before it. */
function isAbout(segment: Segment, words: readonly QueryWord[], { layout }: Screen): boolean {
  const near = [segment, layout.above[segment.index], layout.left[segment.index]];
  const terms = near.flatMap((other) => (other ? termsOf(other.text) : []));
  return words.some((word) => isSaidIn(word, terms));
}
