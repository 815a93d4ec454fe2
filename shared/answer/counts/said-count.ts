import type { Draft } from '../../model/answer.ts';
import { readWords } from '../../question/read-words.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { quote } from '../skills/quote.ts';
import { saidIn } from '../states/telling-words.ts';
import type { Counted } from './counted.ts';

/** A number with the word behind it, or the one after that: "2 errors", "3 open tickets". */
const NUMBERED = /(?<![\p{L}\p{N}.,:/#-])(\d{1,6})\s(\p{L}[\p{L}-]*)(?:\s(\p{L}[\p{L}-]*))?/gu;

/** "How many minutes should I wait?" where it says "try again in 10 minutes": what the screen itself counts, if it does once. */
export function saidCount({ noun, general, words, negated }: Counted, screen: Screen): Draft | null {
  if (noun === null || general || negated) return null;
  const rest = words.filter(({ stem }) => stem !== noun);
  const found = screen.segments.flatMap((segment) =>
    numbersOf(segment, noun).map((count) => ({ segment, count, said: saidIn(segment.text, rest).length })),
  );
  const most = Math.max(0, ...found.map(({ said }) => said));
  const best = found.filter(({ said }) => said === most);
  const [first] = best;
  // What else is asked and stands elsewhere is counted there, not here.
  const isElsewhere = rest.some(
    (word) =>
      !best.some(({ segment }) => saidIn(segment.text, [word]).length > 0) &&
      screen.segments.some((segment) => saidIn(segment.text, [word]).length > 0),
  );
  if (!first || isElsewhere || best.some(({ count }) => count !== first.count)) return null;
  return quote(first.count, [first.segment], 0.8, `"${first.segment.text}" counts them`);
}

/** The numbers of a text that stand before the noun. */
function numbersOf({ text }: Segment, noun: string): string[] {
  return [...text.matchAll(NUMBERED)].flatMap(([, count, first, second]) =>
    [first, second].some((word) => word !== undefined && readWords(word).tokens[0]?.stem === noun)
      ? [count]
      : [],
  );
}
