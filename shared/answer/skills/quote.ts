import type { Draft } from '../../model/answer.ts';
import { type Box, unionOf } from '../../model/geometry.ts';
import { answered } from '../draft.ts';
import type { Segment } from '../screen/segments.ts';

/** An answer that quotes what stands in some segments. */
export const quote = (
  answer: string,
  segments: readonly Segment[],
  confidence: number,
  reason: string,
): Draft =>
  answeredFrom(answer, unionOf(segments.map((segment) => segment.box)), segments, confidence, reason);

/** An answer that points at a part of the segments it rests on. */
export const answeredFrom = (
  answer: string,
  box: Box,
  segments: readonly Segment[],
  confidence: number,
  reason: string,
): Draft =>
  answered({
    answer,
    confidence: confidence * Math.min(...segments.map((segment) => segment.line.confidence)),
    regions: [{ ...box, label: answer }],
    evidence: [...new Set(segments.flatMap((segment) => segment.evidence))],
    reasons: [reason],
  });
