import { type BoostedTrees, classProbabilities } from '../../../learned/boosted-trees.ts';
import { ELEMENT_TREES } from './element-trees.ts';

let trees: BoostedTrees | null = null;

/**
 * Probability that a candidate is what a question asks the place of, by its facts (`elementFacts`): gradient-boosted
 * trees trained by scripts/train-answers.
 */
export function elementProbability(facts: Float32Array): number {
  trees ??= JSON.parse(ELEMENT_TREES) as BoostedTrees;
  return classProbabilities(trees, facts)[1];
}
