import { bareQuestion } from '../question/bare-question.ts';
import type { WantedForm } from '../question/lexicon/form-turns.ts';
import { turnsOf } from '../question/turns-of.ts';

/**
 * Whether an answer has another form than what was asked for has: a phone number without figures, a sentence for a name,
 * a sum of money for the number of an account.
 */
export function lacksForm(question: string, answer: string): boolean {
  const text = bareQuestion(question);
  const said = answer.trim();
  return turnsOf(question).forms.some((form) => isAsked(form, text) && !hasForm(form, said));
}

const isAsked = ({ asked, not }: WantedForm, text: string): boolean =>
  asked.test(text) && not?.test(text) !== true;

function hasForm({ holds, is, mostWords, inText }: WantedForm, answer: string): boolean {
  if (holds?.test(answer) === false || is?.test(answer)) return false;
  const isSentence = mostWords !== undefined && answer.split(/\s+/).length > mostWords;
  return !isSentence || inText?.test(answer) === true;
}
