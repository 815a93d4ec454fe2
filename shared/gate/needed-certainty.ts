import type { Draft } from '../model/answer.ts';
import type { ImageFeatures } from '../model/image-features.ts';
import type { RoutedQuestion } from '../model/question.ts';
import { measureEvidence } from './evidence-quality.ts';
import { SEEN_SKILLS, shareBesideCovers } from './gate-inputs.ts';
import { GATE_PARAMETERS } from './gate-parameters.ts';
import { isDamaged } from './picture-trouble.ts';

/** The record that an answer is judged by: what stands clear of everything that was laid over the screen is as sure as on a bare one. */
export function judgedRecord(draft: Draft, record: ImageFeatures): ImageFeatures {
  const { lines } = measureEvidence(draft, record);
  const isClear = lines.length > 0 && shareBesideCovers(lines, record) === 0;
  return isClear ? { ...record, quality: { ...record.quality, covers: [] } } : record;
}

/** Whether an answer may suffer from damage of the picture; those that rest on pixels and layout alone do not. */
export const suffersDamage = (question: RoutedQuestion, draft: Draft, record: ImageFeatures): boolean =>
  !SEEN_SKILLS.has(question.skill) && isDamaged(judgedRecord(draft, record));

/** The probability from which an answer is given: a higher one where the picture is damaged, in whatever way. */
export function neededCertainty(question: RoutedQuestion, draft: Draft, record: ImageFeatures): number {
  const { answer_from, answer_from_damaged } = GATE_PARAMETERS;
  return suffersDamage(question, draft, record) ? answer_from_damaged : answer_from;
}
