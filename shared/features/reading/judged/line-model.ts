import { yesProbability } from '../../../learned/yes-probability.ts';
import { LINE_TREES } from './line-trees.ts';

/** Probability that what looks like a line is no text, by its facts (`lineFacts`); trained by scripts/train-lines. */
export const drawingProbability = yesProbability(LINE_TREES);
