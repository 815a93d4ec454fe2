import type { Draft } from '../../model/answer.ts';
import { answered } from '../draft.ts';
import type { Candidate } from './candidate.ts';

/** An answer with a candidate's text, as certain as it was read and is meant. */
export const tellCandidate = (
  { text, box, evidence, segment }: Candidate,
  certainty: number,
  reason: string,
  tentative = false,
): Draft =>
  answered({
    answer: text,
    confidence: certainty * segment.line.confidence,
    regions: [{ ...box, label: text }],
    evidence,
    reasons: [reason],
    tentative,
  });
