/**
 * Gradient-boosted decision trees (Friedman 2001): for each class a sum of small trees, turned into shares by softmax.
 * A tree is a flat row of numbers, three a node: fact, threshold, and the node that follows where the fact is at most
 * the threshold (the other is the one after it); a leaf has -1 as its fact and its value as its threshold.
 */
export type BoostedTrees = {
  classes: number;
  /** Trees of one round stand together, one a class. */
  trees: readonly (readonly number[])[];
};

const NODE = 3;
const LEAF = -1;

/** The value of one tree for a row of facts. */
export function treeValue(tree: ArrayLike<number>, facts: ArrayLike<number>): number {
  let node = 0;
  while (tree[node * NODE] !== LEAF) {
    const next = tree[node * NODE + 2];
    node = facts[tree[node * NODE]] <= tree[node * NODE + 1] ? next : next + 1;
  }
  return tree[node * NODE + 1];
}

/** After this share of the trees it is asked whether the others can still change anything. */
const EARLY = 0.3;
/** Lead of the first class in scores (logarithms of odds) from which they hardly can. */
const CLEAR_LEAD = 4.5;

/**
 * Probability of each class for a row of facts; they sum to 1. Most candidates are clearly of the first class, nothing:
 * what is clear early is not asked further.
 */
export function classProbabilities({ classes, trees }: BoostedTrees, facts: ArrayLike<number>): Float64Array {
  const scores = new Float64Array(classes);
  const early = Math.ceil((trees.length / classes) * EARLY) * classes;
  for (let index = 0; index < trees.length; index++) {
    if (index === early && scores[0] - Math.max(...scores.subarray(1)) > CLEAR_LEAD) break;
    scores[index % classes] += treeValue(trees[index], facts);
  }
  return softmax(scores);
}

export function softmax(scores: Float64Array): Float64Array {
  const largest = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - largest));
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / sum);
}
