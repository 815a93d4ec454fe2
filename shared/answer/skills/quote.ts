import type { Draft } from '../../model/answer.ts';
import { type Box, unionOf } from '../../model/geometry.ts';
import { answered } from '../draft.ts';
import type { Segment } from '../screen/segments.ts';
import { boxOfSpan } from '../values/candidate.ts';

/** An answer that quotes what stands in some segments. */
export const quote = (
  answer: string,
  segments: readonly Segment[],
  confidence: number,
  reason: string,
): Draft =>
  answeredFrom(answer, unionOf(segments.map((segment) => segment.box)), segments, confidence, reason);

export type FoundSpan = { span: { text: string; from: number; to: number }; segment: Segment };

/** An answer with what some spans of texts all say; null where there is none, or they say different things. */
export function onlySpan(found: readonly FoundSpan[], confidence: number, reason: string): Draft | null {
  const [first] = found;
  if (!first || found.some(({ span }) => span.text !== first.span.text)) return null;
  const { span, segment } = first;
  return answeredFrom(span.text, boxOfSpan(segment, span.from, span.to), [segment], confidence, reason);
}

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
