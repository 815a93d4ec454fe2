import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { answered } from '../draft.ts';
import type { Screen } from '../screen/screen.ts';
import { saidIn, tellingWords } from './telling-words.ts';

const LONGEST = 12;
/** Nearly all of what is asked has to be said. */
const MOST_SAID = 0.75;

/**
 * "Has anyone else reserved it?" where the screen says "Nobody has reserved it yet", "is it connected?" where it says "Not
 * connected": no, with that statement. Null where none of the kind is made.
 */
export function askDenied({ text }: RoutedPart, screen: Screen): Draft | null {
  const { asksWhether, or, denial } = turnsOf(text).states;
  if (!asksWhether.test(text) || or.test(text) || denial.test(text)) return null;
  const words = tellingWords(text);
  if (words.length === 0) return null;
  const found = screen.segments
    .filter(
      (segment) => segment.words.length > 1 && segment.words.length <= LONGEST && denial.test(segment.text),
    )
    .map((segment) => ({ segment, said: saidIn(segment.text, words).length }))
    .filter(({ said }) => said > 0 && said >= MOST_SAID * words.length)
    .sort((a, b) => b.said - a.said);
  const [best] = found;
  return best
    ? answered({
        answer: best.segment.text,
        verdict: 'no',
        confidence: 0.6 + (0.2 * best.said) / words.length,
        regions: [{ ...best.segment.box, label: best.segment.text }],
        evidence: best.segment.evidence,
        reasons: ['the screen says so'],
      })
    : null;
}
