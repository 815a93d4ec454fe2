import { draftAnswer } from '../../../../shared/answer/answer-question.ts';
import type { ImageFeatures, Line } from '../../../../shared/model/image-features.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import { line } from '../screen-record.ts';

/** The figure that a question is answered with on a record, or why it is not. */
export function countOf(record: ImageFeatures, question: string): number | string {
  const { answer, decision } = draftAnswer(routeQuestion(question), {
    record,
    help: { documents: () => [] },
  });
  return decision === 'answer' ? Number.parseInt(answer, 10) : decision;
}

/** Texts one under the other at one left edge, at even steps. */
export const column = (texts: readonly string[], x: number, y: number, step = 24): Line[] =>
  texts.map((text, at) => line(`c${x}-${y}-${at}`, text, x, y + step * at));
