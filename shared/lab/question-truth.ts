import type { Decision } from '../model/answer.ts';
import { type Box, containsPoint } from '../model/geometry.ts';
import type { QuestionTruth } from '../model/question-truth.ts';
import { foldWords, holdsForm } from '../text/holds-form.ts';

/** What was said to a question: its words, and where it points. */
export type Said = { decision: Decision; answer: string; regions: readonly Box[]; points: boolean };

/**
 * Whether an answer is right. Of a question that has none, declining is right; of one that points, the centre of the
 * first region must lie in the target; else an accepted form must stand in the answer.
 */
export function isRight(said: Said, truth: QuestionTruth): boolean {
  if (!truth.answerable) return said.decision !== 'answer';
  if (said.decision !== 'answer') return false;
  if (!truth.target || !said.points) return matchesAnswer(said.answer, truth.any_of);
  const region = said.regions[0];
  if (!region) return false;
  const [x, y, width, height] = truth.target;
  const target = { x, y, width: width + 1, height: height + 1 };
  return containsPoint(target, region.x + region.width / 2, region.y + region.height / 2);
}

/**
 * Whether an answer holds one of the accepted forms as a run of words (numbers compared as numbers) and is not much
 * longer than it; yes and no must come first.
 */
export function matchesAnswer(answer: string, accepted: readonly string[]): boolean {
  const said = foldWords(answer);
  return accepted.some((form) => {
    const wanted = foldWords(form);
    if (wanted.length === 1 && (wanted[0] === 'yes' || wanted[0] === 'no')) return said[0] === wanted[0];
    return said.length <= wanted.length * 4 + 30 && holdsForm(answer, form);
  });
}
