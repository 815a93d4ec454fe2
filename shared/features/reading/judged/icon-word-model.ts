import { yesProbability } from '../../../learned/yes-probability.ts';
import { ICON_WORD_TREES } from './icon-word-trees.ts';

/** Probability that a word is an icon, by its facts (`iconWordFacts`); trained by scripts/train-icon-words. */
export const iconProbability = yesProbability(ICON_WORD_TREES);
