import type { Draft } from '../model/answer.ts';
import type { ImageFeatures } from '../model/image-features.ts';
import type { RoutedQuestion } from '../model/question.ts';
import { isBareClaim } from './bare-claim.ts';
import { type EvidenceQuality, measureEvidence } from './evidence-quality.ts';
import { SEEN_SKILLS, shareBesideCovers } from './gate-inputs.ts';
import { GATE_PARAMETERS } from './gate-parameters.ts';
import { isDamaged, isTilted, readingHealth } from './picture-trouble.ts';

/** The record that an answer is judged by: what stands clear of everything that was laid over the screen is as sure as on a bare one. */
export function judgedRecord(draft: Draft, record: ImageFeatures): ImageFeatures {
  const { lines } = measureEvidence(draft, record);
  const isClear = lines.length > 0 && shareBesideCovers(lines, record) === 0;
  return isClear ? { ...record, quality: { ...record.quality, covers: [] } } : record;
}

/** Whether an answer may suffer from damage of the picture; those that rest on pixels and layout alone do not. */
export const suffersDamage = (question: RoutedQuestion, draft: Draft, record: ImageFeatures): boolean =>
  !SEEN_SKILLS.has(question.skill) && isDamaged(judgedRecord(draft, record));

/**
 * What damage that reading does not show asks for: rows and fields of a tilted screen are mixed up and what a cover
 * touches goes on beneath it, though every word is read surely (of 3,500 answers on spoiled screens of programs left
 * out, those between 0.78 and 0.86 were right in 70 %); what stands clear of covers may not be all there is.
 */
const FROM = { displaced: 0.86, besideCovers: 0.7 };

/**
 * Damage that did no harm: every word of the evidence and the picture as a whole were read surely. Such answers were
 * right in 9 of 10 cases from this probability, blurred, compressed, noisy or faint as the picture was. Where nothing
 * had to be taken back the damage is mild, and the rest of the picture may be read worse (10 more answers, all right).
 */
const READ_WELL = { word: 0.8, picture: { restored: 0.75, asItCame: 0.5 }, from: 0.6 };

/**
 * That no error is visible, said to somebody who asks for a certain one: on programs that nobody had worked on such answers
 * below this were wrong in 5 of 5 cases, on known ones there is none below .88.
 */
const NO_ERROR = 0.75;

/** The probability from which an answer is given: a higher one where the picture is damaged, by what that costs. */
export function neededCertainty(question: RoutedQuestion, draft: Draft, record: ImageFeatures): number {
  const { answer_from, answer_from_damaged } = GATE_PARAMETERS;
  if (question.skill === 'locate_error' && isBareClaim(draft)) return Math.max(NO_ERROR, answer_from);
  if (SEEN_SKILLS.has(question.skill)) return answer_from;
  const judged = judgedRecord(draft, record);
  const isCovered = (record.quality.covers ?? []).length > 0;
  if (!isDamaged(judged)) return isCovered ? FROM.besideCovers : answer_from;
  const isClear = (judged.quality.covers ?? []).length === 0;
  if (isTilted(record) || !isClear) return FROM.displaced;
  return wasReadWell(measureEvidence(draft, record), record)
    ? Math.max(READ_WELL.from, answer_from)
    : answer_from_damaged;
}

const wasReadWell = ({ lines, weakest }: EvidenceQuality, record: ImageFeatures): boolean => {
  const { restored, asItCame } = READ_WELL.picture;
  const needed = record.text.restored ? restored : asItCame;
  return lines.length > 0 && weakest >= READ_WELL.word && readingHealth(record) >= needed;
};
