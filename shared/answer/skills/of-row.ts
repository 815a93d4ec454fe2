import type { RoutedPart } from '../../model/question.ts';
import { readWords } from '../../question/read-words.ts';
import type { Screen } from '../screen/screen.ts';
import { sameRow } from '../screen/segments.ts';
import { termsOf } from '../screen/terms.ts';
import { matchQuality } from '../values/query.ts';
import type { Found } from './find-elements.ts';

/** A word of a row is one of the question's where it fits at least so well. */
const SAID = 0.8;

/**
 * Of controls that are called alike, one in each row of a list, the one whose row says what the question says besides:
 * "where do I edit the Otter?". All of them where no single row does.
 */
export function ofRowMeant(question: RoutedPart, alike: readonly Found[], screen: Screen): readonly Found[] {
  if (alike.length < 2) return alike;
  const { tokens, compiled } = readWords(question.text);
  const named = new Set(termsOf(alike[0].name));
  const besides = tokens
    .filter(({ word, stem }) => !compiled.stop.has(word) && !compiled.weak.has(stem) && !named.has(stem))
    .map(({ stem }) => stem);
  const rows = alike.map(({ box }) =>
    screen.segments.filter((segment) => sameRow(segment.box, box)).flatMap(({ text }) => termsOf(text)),
  );
  const scores = rows.map(
    (terms) =>
      besides.filter((stem) => terms.some((term) => matchQuality(stem, term, undefined) >= SAID)).length,
  );
  const most = Math.max(...scores);
  const best = alike.filter((_, index) => scores[index] === most);
  return most > 0 && best.length === 1 ? best : alike;
}
