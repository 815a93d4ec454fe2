import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { contentWords } from '../../question/fill-slots.ts';
import { readWords } from '../../question/read-words.ts';
import { stemWord } from '../../question/stem-word.ts';
import { answered } from '../draft.ts';
import type { Screen } from '../screen/screen.ts';
import { termsOf } from '../screen/terms.ts';
import { asksWhatWasTyped } from '../values/query.ts';

/** What stood there at another time is not what stands there. */
const EARLIER = /\b(?:before|after|earlier|previously|first|last)\b/i;
const CERTAINTY = 0.8;

/**
 * What was typed into the only filled field of a form, where its label went away as it was filled. Null where another
 * field is called by the question's words, or several are filled without a name.
 */
export function typedAlone(question: RoutedPart, { record }: Screen): Draft | null {
  if (!asksWhatWasTyped(question.text) || EARLIER.test(question.text)) return null;
  const fields = record.ui.elements.filter(({ role }) => role === 'input' || role === 'combobox');
  const filled = fields.filter(({ name, value }) => value && !name);
  const asked = new Set(contentWords(readWords(question.text)).map(stemWord));
  const isCalled = fields.some(({ name }) => termsOf(name).some((term) => asked.has(term)));
  const [field] = filled;
  if (filled.length !== 1 || isCalled || !field.value) return null;
  return answered({
    answer: field.value,
    confidence: CERTAINTY,
    regions: [{ ...field.box, label: field.value }],
    evidence: [field.id],
    reasons: ['it stands in the only filled field without a label'],
  });
}
