/** A picture or text in the aligned space: as many numbers as the space has dimensions. */
export type Vector = readonly number[] | Float32Array;

export type Ranked<Id extends string = string> = { id: Id; score: number };

/**
 * Cosine similarity, -1..1: the angle between two vectors whatever their lengths. 0 where one of them is zero.
 * Throws a RangeError where the vectors are of different spaces.
 */
export function cosine(a: Vector, b: Vector): number {
  if (a.length !== b.length)
    throw new RangeError(`vectors of ${a.length} and ${b.length} dimensions are not of one space`);
  let dot = 0;
  let squaresA = 0;
  let squaresB = 0;
  for (let at = 0; at < a.length; at++) {
    dot += a[at] * b[at];
    squaresA += a[at] * a[at];
    squaresB += b[at] * b[at];
  }
  return squaresA === 0 || squaresB === 0 ? 0 : dot / Math.sqrt(squaresA * squaresB);
}

/** All vectors by their cosine with the query, best first; equal scores keep the given order. */
export function rankByCosine<Id extends string>(
  query: Vector,
  vectors: Readonly<Record<Id, Vector>>,
): Ranked<Id>[] {
  return (Object.entries(vectors) as [Id, Vector][])
    .map(([id, vector]) => ({ id, score: cosine(query, vector) }))
    .sort((a, b) => b.score - a.score);
}

/** How clearly a ranking tells its best from the rest. */
export type Separation = {
  best: Ranked;
  runner_up: Ranked | null;
  /** Best score minus the runner-up's; the best score itself where there is none. */
  lead: number;
  /** Best score minus the mean of all others. */
  lead_over_rest: number;
};

/** Throws a RangeError on an empty ranking. */
export function separationOf(ranking: readonly Ranked[]): Separation {
  const [best, ...rest] = ranking;
  if (!best) throw new RangeError('separationOf needs at least one ranked vector');
  const mean = rest.reduce((sum, { score }) => sum + score, 0) / Math.max(1, rest.length);
  return {
    best,
    runner_up: rest[0] ?? null,
    lead: best.score - (rest[0]?.score ?? 0),
    lead_over_rest: best.score - (rest.length > 0 ? mean : 0),
  };
}

/** What a change of the picture vectors did to one query. */
export type SeparationReport = {
  before: Separation;
  after: Separation;
  /** Change of the target's own score. */
  target_rise: number;
  /** Change of the target's score minus the best other score: positive where it stands out more than before. */
  margin_rise: number;
  /** Other pictures whose score rose with it, most first. */
  risen_with_it: { id: string; rise: number }[];
  warnings: string[];
};

/** Rises below this are rounding. */
const NOTICEABLE = 1e-4;

/**
 * Compares a ranking before and after vectors were changed in favour of `target`: a better score helps only where
 * pictures that have nothing to do with the query do not rise too.
 */
export function reportSeparation(
  query: Vector,
  before: Readonly<Record<string, Vector>>,
  after: Readonly<Record<string, Vector>>,
  target: string,
): SeparationReport {
  const rankedBefore = rankByCosine(query, before);
  const rankedAfter = rankByCosine(query, after);
  const score = (ranking: readonly Ranked[], id: string): number =>
    ranking.find((entry) => entry.id === id)?.score ?? 0;
  const bestOther = (ranking: readonly Ranked[]): number =>
    ranking.find((entry) => entry.id !== target)?.score ?? 0;
  const targetRise = score(rankedAfter, target) - score(rankedBefore, target);
  const marginRise = targetRise - (bestOther(rankedAfter) - bestOther(rankedBefore));
  const risen = rankedAfter
    .filter(({ id }) => id !== target)
    .map(({ id, score: now }) => ({ id, rise: now - score(rankedBefore, id) }))
    .filter(({ rise }) => rise > NOTICEABLE)
    .sort((a, b) => b.rise - a.rise);
  return {
    before: separationOf(rankedBefore),
    after: separationOf(rankedAfter),
    target_rise: targetRise,
    margin_rise: marginRise,
    risen_with_it: risen,
    warnings: warningsOf(target, targetRise, marginRise, risen, rankedAfter),
  };
}

function warningsOf(
  target: string,
  targetRise: number,
  marginRise: number,
  risen: readonly { id: string; rise: number }[],
  after: readonly Ranked[],
): string[] {
  const warnings = risen.map(({ id, rise }) => `${id} rose by ${rise.toFixed(4)} along with ${target}.`);
  if (targetRise < -NOTICEABLE) warnings.push(`${target} itself fell by ${(-targetRise).toFixed(4)}.`);
  if (marginRise < -NOTICEABLE) warnings.push(`${target} stands out less than before.`);
  if (after[0]?.id !== target) warnings.push(`${after[0]?.id} ranks before ${target}.`);
  return warnings;
}
