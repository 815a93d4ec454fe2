import type { ReadLine } from './read-line.ts';

/** How sure a whole line is, 0..1: the mean of its characters. */
export function lineConfidence({ signs }: ReadLine): number {
  return signs.reduce((sum, sign) => sum + sign.confidence, 0) / Math.max(1, signs.length);
}
