import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { askedForm } from '../../question/asked-form.ts';
import { readWords } from '../../question/read-words.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { AnswerContext } from '../context.ts';
import { answered } from '../draft.ts';
import type { Screen } from '../screen/screen.ts';
import { termsOf } from '../screen/terms.ts';
import { sortedHead } from './sort-mark.ts';

/** "Is the list sorted by name, size or date?": the column with an arrow beside its head; null where none has one. */
export function askSorted({ text }: RoutedPart, screen: Screen, { image }: AnswerContext): Draft | null {
  const { sorted, ofOrder, byWhom } = turnsOf(text).states;
  if (!image || !sorted.test(text) || !ofOrder.test(text) || byWhom.test(text)) return null;
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
