import type { Draft } from '../model/answer.ts';
import type { ImageFeatures } from '../model/image-features.ts';
import type { RoutedQuestion } from '../model/question.ts';
import type { HelpIndex } from '../ports.ts';
import type { RgbaImage } from '../raster/image.ts';

export type AnswerContext = {
  record: ImageFeatures;
  /** Pixels, where the host still has them: exact colours are measured there. */
  image?: RgbaImage;
  help: HelpIndex;
};

/** The bridge: one question and one record meet, and a draft answer comes out. */
export function draftAnswer(question: RoutedQuestion, context: AnswerContext): Draft {
  const error = context.record.errors[0];
  if (question.skill === 'locate_error' && error)
    return {
      decision: 'answer',
      answer: error.message,
      regions: [{ ...error.box, label: error.message }],
      confidence: error.confidence,
      evidence: error.evidence,
      reasons: error.reasons,
      advice: [],
      help: null,
      runner_up: 0,
    };
  return {
    decision: 'decline',
    answer: 'No skill covers this question.',
    regions: [],
    confidence: 0,
    evidence: [],
    reasons: [`no skill covers "${question.text}"`],
    advice: [],
    help: null,
    runner_up: 0,
  };
}
