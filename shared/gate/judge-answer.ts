import type { Decision, Draft } from '../model/answer.ts';
import type { ImageFeatures } from '../model/image-features.ts';
import type { RoutedQuestion } from '../model/question.ts';

/** `answer` replaces the draft's text where given: what the user is told instead of a weak answer. */
export type Judgement = {
  decision: Decision;
  confidence: number;
  reasons: string[];
  advice: string[];
  answer?: string;
};

/** The confidence gate: lets a draft pass, asks for a clearer image, or declines, with reasons. */
export function judgeAnswer(_question: RoutedQuestion, draft: Draft, _record: ImageFeatures): Judgement {
  return { decision: draft.decision, confidence: draft.confidence, reasons: [], advice: [] };
}
