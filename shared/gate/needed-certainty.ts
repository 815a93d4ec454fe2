import type { Draft } from '../model/answer.ts';
import type { ImageFeatures } from '../model/image-features.ts';
import type { RoutedQuestion } from '../model/question.ts';
import { measureEvidence } from './evidence-quality.ts';
import { SEEN_SKILLS, shareBesideCovers } from './gate-inputs.ts';
import { GATE_PARAMETERS } from './gate-parameters.ts';
import { type Damage, damagesOf } from './picture-trouble.ts';

/** The record that an answer is judged by: what stands clear of everything that was laid over the screen is as sure as on a bare one. */
export function judgedRecord(draft: Draft, record: ImageFeatures): ImageFeatures {
  const { lines } = measureEvidence(draft, record);
  const isClear = lines.length > 0 && shareBesideCovers(lines, record) === 0;
  return isClear ? { ...record, quality: { ...record.quality, covers: [] } } : record;
}

/** The damage that an answer may suffer from; none for answers that rest on pixels and layout alone. */
export const damagesBehind = (question: RoutedQuestion, draft: Draft, record: ImageFeatures): Damage[] =>
  SEEN_SKILLS.has(question.skill) ? [] : damagesOf(judgedRecord(draft, record));

/** The probability from which an answer is given: of several kinds of damage that which asks for the most decides. */
export function neededCertainty(question: RoutedQuestion, draft: Draft, record: ImageFeatures): number {
  const { answer_from, answer_from_damaged } = GATE_PARAMETERS;
  const damages = damagesBehind(question, draft, record);
  return Math.max(answer_from, ...damages.map((damage) => answer_from_damaged[damage]));
}
