import type { Decision, Draft } from '../model/answer.ts';
import { type Box, unionOf } from '../model/geometry.ts';
import type { ImageFeatures } from '../model/image-features.ts';
import type { RoutedQuestion, Skill } from '../model/question.ts';
import { explainTroubles, nameRegion, worstLine } from './advice.ts';
import { answerProbability } from './answer-probability.ts';
import { isBareClaim } from './bare-claim.ts';
import { type EvidenceQuality, measureEvidence } from './evidence-quality.ts';
import { SEEN_SKILLS } from './gate-inputs.ts';
import { judgedRecord, neededCertainty } from './needed-certainty.ts';
import { findTroubles, isTurnedOrCovered, pictureDoubt } from './picture-trouble.ts';

/**
 * `answer` replaces the draft's text where given: what the user is told instead of a weak answer. `unclear` is where the
 * picture fails, in its pixels.
 */
export type Judgement = {
  decision: Decision;
  confidence: number;
  reasons: string[];
  advice: string[];
  answer?: string;
  unclear?: Box;
};

/** Questions that a clearer picture would not help. */
const BEYOND_READING: ReadonlySet<Skill> = new Set<Skill>([
  'needs_vision',
  'compare_pictures',
  'no_image_needed',
  'diagnosis',
]);

/** Doubt about the picture from which something not found may be there unread. */
const DOUBT_ON_DECLINE = 0.45;

/** Doubt about the picture from which it, and not the reader, is to blame for a weak answer. */
const DOUBT_ON_ANSWER = 0.25;

/**
 * The confidence gate: lets a draft pass, asks for a clearer image, or declines, with reasons. A clearer image is
 * asked for only where damage was measured, in the picture or in the lines that the answer rests on.
 */
export function judgeAnswer(question: RoutedQuestion, draft: Draft, record: ImageFeatures): Judgement {
  if (draft.decision === 'decline') return judgeDecline(question, draft, record);
  const confidence = answerProbability(question, draft, record);
  const seen = SEEN_SKILLS.has(question.skill);
  const doubt = seen ? 0 : pictureDoubt(record);
  if (doubt >= DOUBT_ON_DECLINE && isBareClaim(draft)) return askForClearerImage(confidence, null, record);
  const evidence = measureEvidence(draft, record);
  if (confidence >= neededCertainty(question, draft, record))
    return { decision: 'answer', confidence, reasons: [], advice: [] };
  const judged = judgedRecord(draft, record);
  const isPoor = pictureDoubt(judged) >= DOUBT_ON_ANSWER || isPoorScreen(judged) || isTurnedOrCovered(judged);
  if (!seen && isPoor) return askForClearerImage(confidence, boxOf(draft, evidence), record);
  return declineWeakAnswer(confidence, draft, evidence);
}

const isPoorScreen = ({ quality, scene }: ImageFeatures) =>
  quality.verdict !== 'good' && scene.kind !== 'real_life_photo';

function judgeDecline(question: RoutedQuestion, draft: Draft, record: ImageFeatures): Judgement {
  const doubt = pictureDoubt(record);
  const isToBlame = doubt >= DOUBT_ON_DECLINE || isPoorScreen(record) || isTurnedOrCovered(record);
  if (!BEYOND_READING.has(question.skill) && isToBlame)
    return askForClearerImage(1 - doubt, boxOf(draft, null), record);
  return { decision: 'decline', confidence: draft.confidence, reasons: [], advice: [] };
}

/** Where the failing text stands: the worst line of the evidence, else what the draft points at. */
function boxOf(draft: Draft, evidence: EvidenceQuality | null): Box | null {
  const worst = evidence && worstLine(evidence.lines);
  if (worst) return worst.box;
  return draft.regions.length > 0 ? unionOf(draft.regions) : null;
}

/** Certainty below which a line was read badly. */
const BADLY_READ = 0.6;

/** The area of all lines that were read badly; null where none was. */
function badlyRead({ text }: ImageFeatures): Box | null {
  const boxes = text.lines.filter(({ confidence }) => confidence < BADLY_READ).map(({ box }) => box);
  return boxes.length > 0 ? unionOf(boxes) : null;
}

function askForClearerImage(confidence: number, found: Box | null, record: ImageFeatures): Judgement {
  const box = found ?? badlyRead(record);
  const { reasons, advice } = explainTroubles(findTroubles(record), box, record);
  return {
    decision: 'ask_for_clearer_image',
    confidence,
    reasons,
    advice,
    answer: `I need a clearer image: ${nameRegion(box, record)} is not readable, because ${reasons[0]}.`,
    ...(box && { unclear: box }),
  };
}

const percent = (share: number) => `${Math.round(share * 100)} %`;

function declineWeakAnswer(confidence: number, draft: Draft, evidence: EvidenceQuality): Judgement {
  const reasons = [`an answer would be right with a probability of only ${percent(confidence)}`];
  if (evidence.lines.length > 0 && evidence.confidence < 0.8)
    reasons.push(`the text it rests on was read with a certainty of ${percent(evidence.confidence)}`);
  if (draft.runner_up > 0 && draft.confidence - draft.runner_up < 0.15)
    reasons.push('another candidate fits nearly as well');
  return {
    decision: 'decline',
    confidence,
    reasons,
    advice: ['Name the label, window or part of the screen that you mean.'],
    answer: weakAnswer(draft),
  };
}

/** Longer answers are not shown as the nearest. */
const MOST_SIGNS = 60;

/** What is told instead of a weak answer: that it is weak, and the answer as the nearest where it is a short text of the screen. */
const weakAnswer = ({ answer, evidence, verdict }: Draft): string =>
  evidence.length > 0 && verdict === undefined && answer.length <= MOST_SIGNS && !answer.includes('"')
    ? `The screen does not show this clearly enough to say; the nearest is "${answer}".`
    : 'The screen does not show this clearly enough to say.';
