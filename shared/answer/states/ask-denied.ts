import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { answered } from '../draft.ts';
import type { Screen } from '../screen/screen.ts';
import { saidIn, tellingWords } from './telling-words.ts';

/** A statement that there is none, or that it was not. */
const DENIAL =
  /^(?:\W*)(?:no|none|nothing|nobody|no one|not|never|there (?:is|are) no|you have no)\b|\b(?:is|are|was|were|has|have|will|could|did|can) not\b|\b(?:isn|aren|wasn|hasn|haven|couldn|didn|won|can|cannot)(?:['’]t)?\b(?= )/i;
const YES_NO =
  /^(?:so |and |but )?(?:is|are|was|were|do|does|did|will|has|have|am|any|anything|anyone|anybody)\b/i;
const LONGEST = 12;
/** Nearly all of what is asked has to be said. */
const MOST_SAID = 0.75;

/**
 * "Has anyone else reserved it?" where the screen says "Nobody has reserved it yet", "is it connected?" where it says "Not
 * connected": no, with that statement. Null where none of the kind is made.
 */
export function askDenied({ text }: RoutedPart, screen: Screen): Draft | null {
  if (!YES_NO.test(text) || / or /i.test(text) || DENIAL.test(text)) return null;
  const words = tellingWords(text);
  if (words.length === 0) return null;
  const found = screen.segments
    .filter(
      (segment) => segment.words.length > 1 && segment.words.length <= LONGEST && DENIAL.test(segment.text),
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
