import type { Draft } from '../model/answer.ts';
import type { Region } from '../model/geometry.ts';

type Given = {
  answer: string;
  confidence: number;
  regions?: Region[];
  evidence?: string[];
  reasons?: string[];
  advice?: string[];
  runner_up?: number;
  verdict?: 'yes' | 'no';
  judged?: Draft['judged'];
  help?: Draft['help'];
  explanation?: Draft['explanation'];
  tentative?: boolean;
};

/** A draft that answers. */
export function answered(given: Given): Draft {
  return {
    decision: 'answer',
    regions: [],
    evidence: [],
    reasons: [],
    advice: [],
    runner_up: 0,
    help: null,
    ...given,
    confidence: Math.max(0, Math.min(1, given.confidence)),
  };
}

/** A draft that says why the picture does not answer the question, and what would. */
export function declined(answer: string, reasons: string[], advice: string[] = []): Draft {
  return { ...answered({ answer, confidence: 0, reasons, advice }), decision: 'decline' };
}

export const NEEDS_VISION_ADVICE = 'This needs a vision model, which can be connected in Settings.';
