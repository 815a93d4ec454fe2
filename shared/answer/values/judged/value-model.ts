import { yesProbability } from '../../../learned/yes-probability.ts';
import { VALUE_TREES } from './value-trees.ts';

/** Probability that a candidate answers the question, by its facts (`valueFacts`); trained by scripts/train-answers. */
export const valueProbability = yesProbability(VALUE_TREES);
