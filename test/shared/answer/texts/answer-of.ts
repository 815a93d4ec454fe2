import { draftAnswer } from '../../../../shared/answer/answer-question.ts';
import type { ImageFeatures } from '../../../../shared/model/image-features.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';

/** What a question is answered with on a record, or why it is not. */
export function answerOf(record: ImageFeatures, question: string): string {
  const { answer, decision } = draftAnswer(routeQuestion(question), {
    record,
    help: { documents: () => [] },
  });
  return decision === 'answer' ? answer : decision;
}
