/**
 * Trains boosted trees for several classes: gradients of the softmax loss, second-order leaf values and histogram
 * splits (Chen & Guestrin 2016; Ke et al. 2017). The same rows and options give the same trees.
 */
import { type BoostedTrees, softmax, treeValue } from '../../shared/features/ui/learned/boosted-trees.ts';

export type GrowOptions = {
  classes: number;
  rounds: number;
  depth: number;
  rate: number;
  /** Smallest sum of second derivatives in a leaf, and what is added to it against overfitting. */
  leastWeight: number;
  smoothing: number;
  /** Share of the facts that each tree may look at. */
  factShare: number;
};

const BINS = 48;

/** @param rows facts of each example; `labels` their classes; `weights` how much each counts */
export function growTrees(
  rows: readonly Float32Array[],
  labels: readonly number[],
  weights: readonly number[],
  options: GrowOptions,
): BoostedTrees {
  const { classes, rounds } = options;
  const facts = rows[0].length;
  const edges = Array.from({ length: facts }, (_, fact) => quantiles(rows, fact));
  const bins = edges.map((limits, fact) => Uint8Array.from(rows, (row) => binOf(limits, row[fact])));
  const scores = rows.map(() => new Float64Array(classes));
  const trees: number[][] = [];
  const random = generator(7);
  for (let round = 0; round < rounds; round++) {
    const shares = scores.map((score) => softmax(score));
    for (let label = 0; label < classes; label++) {
      const gradient = Float64Array.from(
        rows,
        (_, i) => weights[i] * (shares[i][label] - (labels[i] === label ? 1 : 0)),
      );
      const curvature = Float64Array.from(
        rows,
        (_, i) => weights[i] * Math.max(1e-6, shares[i][label] * (1 - shares[i][label])),
      );
      const allowed = edges.flatMap((limits, fact) =>
        limits.length > 0 && random() < options.factShare ? [fact] : [],
      );
      const tree = growTree({ bins, edges, gradient, curvature, allowed }, options);
      trees.push(tree);
      for (let i = 0; i < rows.length; i++) scores[i][label] += treeValue(tree, rows[i]);
    }
  }
  return { classes, trees };
}

type Data = {
  bins: readonly Uint8Array[];
  edges: readonly number[][];
  gradient: Float64Array;
  curvature: Float64Array;
  allowed: readonly number[];
};

function growTree(data: Data, options: GrowOptions): number[] {
  const tree = [0, 0, 0];
  const all = Int32Array.from(data.gradient.keys());
  const queue = [{ node: 0, members: all, depth: 0 }];
  for (let item = queue.shift(); item; item = queue.shift()) {
    const { node, members, depth } = item;
    const split = depth < options.depth ? bestSplit(data, members, options) : null;
    if (!split) {
      tree[node * 3] = -1;
      tree[node * 3 + 1] = Number((options.rate * leafValue(data, members, options)).toPrecision(4));
      continue;
    }
    const next = tree.length / 3;
    tree.push(0, 0, 0, 0, 0, 0);
    tree[node * 3] = split.fact;
    tree[node * 3 + 1] = data.edges[split.fact][split.bin];
    tree[node * 3 + 2] = next;
    const bins = data.bins[split.fact];
    queue.push({ node: next, members: members.filter((i) => bins[i] <= split.bin), depth: depth + 1 });
    queue.push({ node: next + 1, members: members.filter((i) => bins[i] > split.bin), depth: depth + 1 });
  }
  return tree;
}

function leafValue({ gradient, curvature }: Data, members: Int32Array, { smoothing }: GrowOptions): number {
  let g = 0;
  let h = smoothing;
  for (const i of members) {
    g += gradient[i];
    h += curvature[i];
  }
  return -g / h;
}

function bestSplit(
  { bins, gradient, curvature, allowed }: Data,
  members: Int32Array,
  { leastWeight, smoothing }: GrowOptions,
): { fact: number; bin: number } | null {
  let best: { fact: number; bin: number } | null = null;
  let most = 1e-3;
  let g = 0;
  let h = 0;
  for (const i of members) {
    g += gradient[i];
    h += curvature[i];
  }
  if (h < 2 * leastWeight) return null;
  const base = (g * g) / (h + smoothing);
  const sums = new Float64Array(BINS);
  const weights = new Float64Array(BINS);
  for (const fact of allowed) {
    sums.fill(0);
    weights.fill(0);
    const column = bins[fact];
    for (const i of members) {
      sums[column[i]] += gradient[i];
      weights[column[i]] += curvature[i];
    }
    let left = 0;
    let leftWeight = 0;
    for (let bin = 0; bin < BINS - 1; bin++) {
      left += sums[bin];
      leftWeight += weights[bin];
      if (leftWeight < leastWeight) continue;
      if (h - leftWeight < leastWeight) break;
      const gain =
        (left * left) / (leftWeight + smoothing) +
        ((g - left) * (g - left)) / (h - leftWeight + smoothing) -
        base;
      if (gain > most) {
        most = gain;
        best = { fact, bin };
      }
    }
  }
  return best;
}

/** Limits between the bins of a fact; a value belongs to the first bin whose limit it does not exceed. */
function quantiles(rows: readonly Float32Array[], fact: number): number[] {
  const values = Float32Array.from(rows, (row) => row[fact]).sort();
  const limits = new Set<number>();
  for (let bin = 1; bin < BINS; bin++) {
    const at = values[Math.floor((bin * values.length) / BINS)];
    if (at < values[values.length - 1]) limits.add(Number(at.toPrecision(5)));
  }
  return [...limits].sort((a, b) => a - b);
}

function binOf(limits: readonly number[], value: number): number {
  let low = 0;
  let high = limits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= limits[middle]) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Numbers in 0..1 that are the same in every run (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
