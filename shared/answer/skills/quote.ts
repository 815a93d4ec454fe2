import type { Draft } from '../../model/answer.ts';
import { unionOf } from '../../model/geometry.ts';
import { answered } from '../draft.ts';
import type { Segment } from '../screen/segments.ts';

/** An answer that quotes what stands in some segments. */
export const quote = (
  answer: string,
  segments: readonly Segment[],
  confidence: number,
  reason: string,
): Draft =>
  answered({
    answer,
    confidence: confidence * Math.min(...segments.map((segment) => segment.line.confidence)),
    regions: [{ ...unionOf(segments.map((segment) => segment.box)), label: answer }],
    evidence: [...new Set(segments.flatMap((segment) => segment.evidence))],
    reasons: [reason],
  });
