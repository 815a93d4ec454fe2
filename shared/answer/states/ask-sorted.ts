import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { askedForm } from '../../question/asked-form.ts';
import { readWords } from '../../question/read-words.ts';
import type { AnswerContext } from '../context.ts';
import { answered } from '../draft.ts';
import type { Screen } from '../screen/screen.ts';
import { termsOf } from '../screen/terms.ts';
import { sortedHead } from './sort-mark.ts';

const SORTED = /\b(?:sorted|ordered|arranged)\b/i;
const OF_ORDER = /\b(?:by|list|table|rows|column|entries|files)\b/i;
/** "Ordered by Anna" names who ordered. */
const BY_WHOM = /\b(?:was|were|been|who)\b.*\bordered\b/i;

/** "Is the list sorted by name, size or date?": the column with an arrow beside its head; null where none has one. */
export function askSorted({ text }: RoutedPart, screen: Screen, { image }: AnswerContext): Draft | null {
  if (!image || !SORTED.test(text) || !OF_ORDER.test(text) || BY_WHOM.test(text)) return null;
  const head = sortedHead(screen, image);
  if (!head) return null;
  const reading = readWords(text);
  const asked = new Set(reading.tokens.map(({ stem }) => stem));
  const isYesNo = askedForm(reading) === 'yes_no';
  const isNamed = termsOf(head.name).some((term) => asked.has(term));
  return answered({
    answer: isYesNo ? `it is sorted by ${head.name}` : head.name,
    ...(isYesNo ? { verdict: isNamed ? ('yes' as const) : ('no' as const) } : {}),
    confidence: 0.78,
    regions: [{ ...head.box, label: head.name }],
    evidence: head.segment.evidence,
    reasons: ['an arrow stands beside that heading alone'],
  });
}
