/**
 * Trains boosted trees for several classes: gradients of the softmax loss, second-order leaf values and histogram
 * splits (Chen & Guestrin 2016; Ke et al. 2017). The same rows and options give the same trees.
 */

import { type BoostedTrees, softmax, treeValue } from '../../shared/learned/boosted-trees.ts';
import { generator } from './generator.ts';

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
/** Rows with smaller gradients tell little: so large a share of them is looked at. */
const LITTLE = 0.04;
const OTHERS = 0.12;
/** Splits that gain less are none. */
const LEAST_GAIN = 1e-3;

/** @param rows facts of each example; `labels` their classes; `weights` how much each counts */
export function growTrees(
  rows: readonly Float32Array[],
  labels: readonly number[],
  weights: readonly number[],
  options: GrowOptions,
): BoostedTrees {
  const { classes, rounds } = options;
  const count = rows.length;
  const facts = rows[0].length;
  const edges = Array.from({ length: facts }, (_, fact) => quantiles(rows, fact));
  const bins = edges.map((limits, fact) => Uint8Array.from(rows, (row) => binOf(limits, row[fact])));
  const scores = new Float64Array(count * classes);
  const shares = new Float64Array(count * classes);
  const slopes = new Float64Array(count);
  const bends = new Float64Array(count);
  const trees: number[][] = [];
  const random = generator(7);
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < count * classes; i += classes)
      shares.set(softmax(scores.subarray(i, i + classes)), i);
    for (let label = 0; label < classes; label++) {
      for (let i = 0; i < count; i++) {
        const share = shares[i * classes + label];
        slopes[i] = weights[i] * (share - (labels[i] === label ? 1 : 0));
        bends[i] = weights[i] * Math.max(1e-6, share * (1 - share));
      }
      const members = telling(slopes, bends, random);
      const asked = edges.flatMap((limits, fact) =>
        limits.length > 0 && random() < options.factShare ? [fact] : [],
      );
      const tree = growTree(pack(bins, slopes, bends, members, asked), edges, options);
      trees.push(tree);
      for (let i = 0; i < count; i++) scores[i * classes + label] += treeValue(tree, rows[i]);
    }
  }
  return { classes, trees };
}

/**
 * Rows that a tree is grown on: those that are judged wrongly so far, and some of the others, which then count for the
 * rest (gradient-based one-side sampling, Ke et al. 2017). Changes the derivatives of the latter.
 */
function telling(slopes: Float64Array, bends: Float64Array, random: () => number): Int32Array {
  const members: number[] = [];
  for (let i = 0; i < slopes.length; i++) {
    if (Math.abs(slopes[i]) < LITTLE) {
      if (random() >= OTHERS) continue;
      slopes[i] /= OTHERS;
      bends[i] /= OTHERS;
    }
    members.push(i);
  }
  return Int32Array.from(members);
}

/** The rows of one tree, those of one member side by side. */
type Packed = { asked: readonly number[]; bins: Uint8Array; slopes: Float64Array; bends: Float64Array };

function pack(
  bins: readonly Uint8Array[],
  slopes: Float64Array,
  bends: Float64Array,
  members: Int32Array,
  asked: readonly number[],
): Packed {
  const packed = new Uint8Array(members.length * asked.length);
  for (const [place, fact] of asked.entries()) {
    const column = bins[fact];
    for (let m = 0, at = place; m < members.length; m++, at += asked.length) packed[at] = column[members[m]];
  }
  return {
    asked,
    bins: packed,
    slopes: Float64Array.from(members, (i) => slopes[i]),
    bends: Float64Array.from(members, (i) => bends[i]),
  };
}

/** Sums of the derivatives for each bin of each fact, slope and bend in turn. */
function histogram({ asked, bins, slopes, bends }: Packed, members: Int32Array): Float64Array {
  const sums = new Float64Array(asked.length * BINS * 2);
  const width = asked.length;
  for (const m of members) {
    const slope = slopes[m];
    const bend = bends[m];
    for (let place = 0, at = m * width, base = 0; place < width; place++, at++, base += BINS * 2) {
      const k = base + bins[at] * 2;
      sums[k] += slope;
      sums[k + 1] += bend;
    }
  }
  return sums;
}

type Node = { node: number; members: Int32Array; depth: number; sums: Float64Array };

function growTree(packed: Packed, edges: readonly number[][], options: GrowOptions): number[] {
  const tree = [0, 0, 0];
  const width = packed.asked.length;
  const all = Int32Array.from(packed.slopes.keys());
  const queue: Node[] = [{ node: 0, members: all, depth: 0, sums: histogram(packed, all) }];
  for (let item = queue.shift(); item; item = queue.shift()) {
    const { node, members, depth, sums } = item;
    const split = depth < options.depth ? bestSplit(sums, width, options) : null;
    if (!split) {
      tree[node * 3] = -1;
      tree[node * 3 + 1] = Number((options.rate * leafValue(packed, members, options)).toPrecision(4));
      continue;
    }
    const fact = packed.asked[split.place];
    const next = tree.length / 3;
    tree.push(0, 0, 0, 0, 0, 0);
    tree[node * 3] = fact;
    tree[node * 3 + 1] = edges[fact][split.bin];
    tree[node * 3 + 2] = next;
    const low = members.filter((m) => packed.bins[m * width + split.place] <= split.bin);
    const high = members.filter((m) => packed.bins[m * width + split.place] > split.bin);
    const [lowSums, highSums] = partSums(packed, sums, low, high);
    queue.push({ node: next, members: low, depth: depth + 1, sums: lowSums });
    queue.push({ node: next + 1, members: high, depth: depth + 1, sums: highSums });
  }
  return tree;
}

/** The larger part's sums are what the smaller one leaves of the whole. */
function partSums(
  packed: Packed,
  whole: Float64Array,
  low: Int32Array,
  high: Int32Array,
): [Float64Array, Float64Array] {
  const small = histogram(packed, low.length <= high.length ? low : high);
  const large = whole.map((sum, k) => sum - small[k]);
  return low.length <= high.length ? [small, large] : [large, small];
}

function leafValue({ slopes, bends }: Packed, members: Int32Array, { smoothing }: GrowOptions): number {
  let g = 0;
  let h = smoothing;
  for (const m of members) {
    g += slopes[m];
    h += bends[m];
  }
  return -g / h;
}

function bestSplit(
  sums: Float64Array,
  width: number,
  { leastWeight, smoothing }: GrowOptions,
): { place: number; bin: number } | null {
  if (width === 0) return null;
  let best: { place: number; bin: number } | null = null;
  let most = LEAST_GAIN;
  let g = 0;
  let h = 0;
  for (let k = 0; k < BINS * 2; k += 2) {
    g += sums[k];
    h += sums[k + 1];
  }
  if (h < 2 * leastWeight) return null;
  const base = (g * g) / (h + smoothing);
  for (let place = 0; place < width; place++) {
    let left = 0;
    let leftWeight = 0;
    for (let bin = 0, k = place * BINS * 2; bin < BINS - 1; bin++, k += 2) {
      left += sums[k];
      leftWeight += sums[k + 1];
      if (leftWeight < leastWeight) continue;
      if (h - leftWeight < leastWeight) break;
      const gain =
        (left * left) / (leftWeight + smoothing) +
        ((g - left) * (g - left)) / (h - leftWeight + smoothing) -
        base;
      if (gain > most) {
        most = gain;
        best = { place, bin };
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
