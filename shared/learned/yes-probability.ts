import { type BoostedTrees, classProbabilities } from './boosted-trees.ts';

/**
 * The probability of the second of two classes, by trees that are parsed when they are first asked.
 * @param data boosted trees as JSON
 */
export function yesProbability(data: string): (facts: Float32Array) => number {
  let trees: BoostedTrees | null = null;
  return (facts) => {
    trees ??= JSON.parse(data) as BoostedTrees;
    return classProbabilities(trees, facts)[1];
  };
}
