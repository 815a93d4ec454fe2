import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { Screen } from '../screen/screen.ts';
import { saidIn, tellingWords } from '../states/telling-words.ts';
import { typedSpans } from '../values/value-types.ts';
import { type FoundSpan, onlySpan } from './quote.ts';

const CERTAINTY = 0.82;
const LABEL = /^(?<label>\S[^:]{2,38}?)\s?:\s+(?=\S)/u;
/** One word alone is said by too many questions. */
const FEWEST = 2;

/**
 * "How much work has been done in total today?" where the screen says "Total work done: 3 h 5 min (6 h 40 min this week)": the
 * first figure behind a label all words of which the question says. Null without one, or where several say so much.
 */
export function labelWithin({ text }: RoutedPart, { segments }: Screen): Draft | null {
  if (!turnsOf(text).told.howMuch.test(text)) return null;
  const asked = tellingWords(text);
  const found = segments.flatMap((segment): { said: number; found: FoundSpan }[] => {
    const match = LABEL.exec(segment.text);
    const words = tellingWords(match?.groups?.label ?? '');
    const said = saidIn(match?.groups?.label ?? '', asked).length;
    if (!match || words.length < FEWEST || said < words.length) return [];
    const [span] = typedSpans(segment.text)
      .filter(({ from, type }) => from >= match[0].length && type !== 'path')
      .sort((a, b) => a.from - b.from || b.to - a.to);
    return span?.from === match[0].length ? [{ said, found: { span, segment } }] : [];
  });
  const most = Math.max(...found.map(({ said }) => said));
  const best = found.filter(({ said }) => said === most).map((entry) => entry.found);
  return onlySpan(best, CERTAINTY, 'the question says all words of its label');
}
