import { type BoostedTrees, classProbabilities } from './boosted-trees.ts';

/** Rows of facts kept for a model: some three full screens, about 2 MB. */
const MOST_ROWS = 3000;

type Known = { facts: Float32Array; shares: Float64Array };

const known = new WeakMap<BoostedTrees, Map<number, Known>>();

/**
 * `classProbabilities`, remembered by the facts: in a second capture of a screen most of what is judged is as it was.
 * Neither the facts nor the result may be written to.
 */
export function knownShares(model: BoostedTrees, facts: Float32Array): Float64Array {
  const rows = known.get(model) ?? new Map<number, Known>();
  known.set(model, rows);
  const key = hash(facts);
  const before = rows.get(key);
  if (before && isSame(before.facts, facts)) return before.shares;
  const shares = classProbabilities(model, facts);
  if (rows.size >= MOST_ROWS) rows.clear();
  rows.set(key, { facts, shares });
  return shares;
}

/** FNV-1a over 32 bits at a time (Fowler, Noll and Vo). */
function hash(facts: Float32Array): number {
  const bits = new Uint32Array(facts.buffer, facts.byteOffset, facts.length);
  let value = 0x811c9dc5;
  for (let at = 0; at < bits.length; at++) {
    value = Math.imul(value ^ bits[at], 0x01000193);
    value ^= value >>> 15;
  }
  return value;
}

function isSame(a: Float32Array, b: Float32Array): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (!Object.is(a[at], b[at])) return false;
  return true;
}
