import { join } from 'node:path';
import type { ComparedQuestion } from '../../../shared/compare/summarize-comparisons.ts';
import type { Comparison } from '../../../shared/model/vision.ts';
import type { Assistant } from '../../assistant.ts';
import { openPicture, unwrap } from './command-context.ts';

type Asked = {
  id: string;
  image: string;
  question: string;
  skill?: string;
  answer?: { any_of: string[] } | null;
};

/**
 * Puts every question of a set to all engines, picture by picture, one after the other: model servers answer one
 * question at a time, and their times are measured.
 * @throws AskshotError where a picture can't be read or a model is unknown; what a model fails at is said in its run
 */
export async function compareQuestions(
  assistant: Assistant,
  questions: readonly Asked[],
  folder: string,
  backends: readonly string[],
  onDone: (done: number) => void,
): Promise<(ComparedQuestion & { comparison: Comparison })[]> {
  const compared = new Map<Asked, Comparison>();
  for (const [image, group] of Map.groupBy(questions, (question) => question.image)) {
    const shot = await openPicture(assistant, join(folder, image));
    for (const question of group) {
      const asked = { shot: shot.id, question: question.question, backends: [...backends], keep: [] };
      compared.set(question, unwrap(await assistant.request('compare', asked)));
      onDone(compared.size);
    }
    await assistant.request('remove_shot', { shot: shot.id });
  }
  return questions.map((question) => ({
    id: question.id,
    skill: question.skill,
    accepted: question.answer?.any_of,
    comparison: compared.get(question) as Comparison,
  }));
}
