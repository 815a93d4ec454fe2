import type { Draft } from '../../model/answer.ts';
import type { Box } from '../../model/geometry.ts';
import { answered } from '../draft.ts';

const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** So many of what is called by a noun, each pointed at. */
export function tellMany(
  count: number,
  noun: string,
  boxes: readonly Box[],
  evidence: readonly string[],
  confidence: number,
  reason: string,
): Draft {
  const word = count < WORDS.length ? ` (${WORDS[count]})` : '';
  return answered({
    answer: count === 0 ? `0 (none): no ${noun} can be seen` : `${count}${word} ${noun}`,
    confidence,
    regions: boxes.slice(0, 40).map((box) => ({ ...box, label: noun })),
    evidence: [...new Set(evidence)],
    reasons: [reason],
  });
}
