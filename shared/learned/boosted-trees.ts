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
export function classProbabilities(model: BoostedTrees, facts: ArrayLike<number>): Float64Array {
  const { classes, trees } = model;
  const { roots, asked, limits, follow } = packedOf(model);
  const scores = new Float64Array(classes);
  const early = Math.ceil((trees.length / classes) * EARLY) * classes;
  for (let index = 0; index < roots.length; index++) {
    if (index === early && scores[0] - Math.max(...scores.subarray(1)) > CLEAR_LEAD) break;
    let node = roots[index];
    for (let fact = asked[node]; fact !== LEAF; fact = asked[node])
      node = facts[fact] <= limits[node] ? follow[node] : follow[node] + 1;
    scores[index % classes] += limits[node];
  }
  return softmax(scores);
}

/** The nodes of all trees side by side, which is faster to walk. */
type Packed = { roots: Int32Array; asked: Int16Array; limits: Float64Array; follow: Int32Array };

const known = new WeakMap<BoostedTrees, Packed>();

function packedOf(model: BoostedTrees): Packed {
  const before = known.get(model);
  if (before) return before;
  const counts = model.trees.map((tree) => tree.length / NODE);
  const all = counts.reduce((sum, count) => sum + count, 0);
  const packed: Packed = {
    roots: new Int32Array(counts.length),
    asked: new Int16Array(all),
    limits: new Float64Array(all),
    follow: new Int32Array(all),
  };
  let root = 0;
  for (const [index, tree] of model.trees.entries()) {
    packed.roots[index] = root;
    for (let node = 0; node < counts[index]; node++) {
      packed.asked[root + node] = tree[node * NODE];
      packed.limits[root + node] = tree[node * NODE + 1];
      packed.follow[root + node] = root + tree[node * NODE + 2];
    }
    root += counts[index];
  }
  known.set(model, packed);
  return packed;
}

export function softmax(scores: Float64Array): Float64Array {
  const largest = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - largest));
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / sum);
}
