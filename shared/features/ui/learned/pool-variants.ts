import type { Box } from '../../../model/geometry.ts';
import type { Candidate } from './candidate.ts';

/** How much what speaks for the other boxes around a thing counts for the likeliest of them. */
const POOLED = 0.6;

/**
 * The probability of each candidate of being an element when what speaks for the other boxes around the same text or
 * drawing counts for it: only one of them can be the right one, so the model parts between them what it is sure of.
 * @param probabilities of the candidates by themselves
 */
export function poolVariants(candidates: readonly Candidate[], probabilities: readonly number[]): number[] {
  const sums = new Map<Box, { all: number; most: number }>();
  for (const [index, { core, rule }] of candidates.entries()) {
    if (rule) continue;
    const { all, most } = sums.get(core) ?? { all: 0, most: 0 };
    const own = probabilities[index];
    sums.set(core, { all: all + own, most: Math.max(most, own) });
  }
  return candidates.map(({ core, rule }, index) => {
    const own = probabilities[index];
    const sum = rule ? undefined : sums.get(core);
    if (!sum || sum.most === 0) return own;
    return own + POOLED * (Math.min(1, sum.all) - own) * (own / sum.most);
  });
}
