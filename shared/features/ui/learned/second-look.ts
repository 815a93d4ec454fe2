import type { BoostedTrees } from '../../../learned/boosted-trees.ts';
import { knownShares } from '../../../learned/known-shares.ts';
import type { Screen } from '../screen.ts';
import { CANDIDATE_CLASSES, type Candidate, type CandidateKind } from './candidate.ts';
import { CloserFacts } from './closer-facts.ts';
import { ShareContext } from './share-context.ts';

/** What is less likely an element at first sight is none, unless it is a drawing, which can be an icon. */
const LEAST = 0.03;
/** How much the second look counts of a role. */
const SECOND = 0.6;
const ICON = CANDIDATE_CLASSES.indexOf('icon');

/** Which candidates are worth a second look. */
export const isDoubtful = (kind: CandidateKind, [none]: Float64Array): boolean =>
  kind === 'drawing' || 1 - none >= LEAST;

/**
 * Judges candidates again by what the first model took all of them for.
 * @param facts what the first model judged by
 * @param shares what it said
 */
export function lookAgain(
  candidates: readonly Candidate[],
  facts: readonly Float32Array[],
  shares: readonly Float64Array[],
  model: BoostedTrees,
  screen: Screen,
): Float64Array[] {
  const all = shares.map(padded);
  const context = new ShareContext(candidates, all, screen.surface.unit);
  const closer = new CloserFacts(screen);
  return candidates.map((candidate, index) =>
    isDoubtful(candidate.kind, all[index])
      ? knownShares(model, closer.of(candidate, facts[index], context, index))
      : all[index],
  );
}

/**
 * Of an element's role both looks speak, and what is an icon, the second says.
 * @param trust how much the second counts on whether something is an element at all
 */
export const mergeLooks = (
  first: readonly Float64Array[],
  second: readonly Float64Array[],
  trust: number,
): Float64Array[] =>
  second.map((again, index) => {
    const before = first[index];
    const element = (1 - trust) * (1 - before[0]) * (1 - again[ICON]) + trust * (1 - again[0] - again[ICON]);
    const [sureBefore, sureAgain] = [rolesOf(before), rolesOf(again)];
    const merged = again.map(
      (share, kind) =>
        element * ((SECOND * share) / sureAgain + ((1 - SECOND) * (before[kind] ?? 0)) / sureBefore),
    );
    merged[0] = 1 - element - again[ICON];
    merged[ICON] = again[ICON];
    return merged;
  });

/** The probability of being an element besides an icon. */
const rolesOf = (shares: Float64Array): number => Math.max(1e-6, 1 - shares[0] - (shares[ICON] ?? 0));

/** The first page model knows fewer classes. */
export function padded(shares: Float64Array): Float64Array {
  if (shares.length === CANDIDATE_CLASSES.length) return shares;
  const row = new Float64Array(CANDIDATE_CLASSES.length);
  row.set(shares);
  return row;
}
