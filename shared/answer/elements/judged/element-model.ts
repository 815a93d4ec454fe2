import { yesProbability } from '../../../learned/yes-probability.ts';
import { ELEMENT_TREES } from './element-trees.ts';

/**
 * Probability that a candidate is what a question asks the place of, by its facts (`elementFacts`); trained by
 * scripts/train-answers.
 */
export const elementProbability = yesProbability(ELEMENT_TREES);
