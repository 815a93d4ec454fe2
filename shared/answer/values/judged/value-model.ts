import { type BoostedTrees, classProbabilities } from '../../../learned/boosted-trees.ts';
import { VALUE_TREES } from './value-trees.ts';

let trees: BoostedTrees | null = null;

/**
 * Probability that a candidate answers the question, by its facts (`valueFacts`): gradient-boosted trees trained by
 * scripts/train-answers.
 */
export function valueProbability(facts: Float32Array): number {
  trees ??= JSON.parse(VALUE_TREES) as BoostedTrees;
  return classProbabilities(trees, facts)[1];
}
