import type { Draft } from '../model/answer.ts';

/**
 * The words of an answer as the user gets them: a yes-or-no question is answered with yes or no first, where
 * the skill's own statement does not begin so.
 */
export function wordAnswer(draft: Draft): string {
  if (!draft.verdict || draft.decision !== 'answer') return draft.answer;
  const first = /^\p{L}+/u.exec(draft.answer)?.[0].toLowerCase();
  if (first === draft.verdict) return draft.answer;
  const joint = /^it /.test(draft.answer) ? ',' : '.';
  return `${draft.verdict === 'yes' ? 'Yes' : 'No'}${joint} ${draft.answer}`;
}
