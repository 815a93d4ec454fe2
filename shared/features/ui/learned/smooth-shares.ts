import type { Screen } from '../screen.ts';
import type { Candidate } from './candidate.ts';
import { isAlike } from './page-context.ts';

/** How much a candidate's siblings count beside itself, at most. */
const SIBLINGS = 0.5;
/** With so many siblings they count half as much as with many. */
const FEW = 1;
/** Heights that differ by a larger share are not alike. */
const OTHER_HEIGHT = 0.2;

/**
 * Entries of a menu, tabs and icons of a toolbar are elements together or not at all: each candidate's probabilities
 * are mixed with those of its siblings, the candidates of its kind that stand in its row or column and look like it.
 */
export function smoothShares(
  candidates: readonly Candidate[],
  shares: readonly Float64Array[],
  { surface: { unit } }: Screen,
): Float64Array[] {
  const kinds = Map.groupBy(candidates.keys(), (index) => candidates[index].kind);
  return candidates.map((candidate, index) => {
    if (candidate.rule) return shares[index];
    const sum = new Float64Array(shares[index].length);
    let count = 0;
    for (const other of kinds.get(candidate.kind) ?? []) {
      if (other === index || !areSiblings(candidate, candidates[other], unit)) continue;
      count++;
      for (let k = 0; k < sum.length; k++) sum[k] += shares[other][k];
    }
    if (count === 0) return shares[index];
    const weight = (SIBLINGS * count) / (count + FEW);
    return shares[index].map((share, k) => (1 - weight) * share + (weight * sum[k]) / count);
  });
}

function areSiblings(a: Candidate, b: Candidate, unit: number): boolean {
  if (Math.abs(a.core.height - b.core.height) > OTHER_HEIGHT * a.core.height + 2 * unit) return false;
  const level = Math.abs(a.core.y + a.core.height / 2 - b.core.y - b.core.height / 2) <= 3 * unit;
  if (!level && Math.abs(a.core.x - b.core.x) > 3 * unit) return false;
  if (a.panel && b.panel)
    return level ? true : Math.abs(a.core.width - b.core.width) <= OTHER_HEIGHT * a.core.width;
  return a.run && b.run ? isAlike(a.run, b.run) : a.run === b.run;
}
