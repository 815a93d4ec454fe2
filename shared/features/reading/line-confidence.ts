import type { Word } from '../../model/image-features.ts';
import { type ReadLine, textOf } from './read-line.ts';

/**
 * Weights of a logistic regression of "the line is exact" on what is known of it, fitted on 773 lines of 43 screens
 * (web pages and desktop programs). The constant is 0.6 lower than fitted, so that of lines at 0.9 and above at least
 * 97 % are exact. `fewLetters` was chosen later among a few values on 3,900 lines of 150 screens:
 * codes and numbers of few characters have nothing beside them that speaks for their reading.
 */
const WEIGHTS = {
  constant: -1.6,
  mean: -1.21,
  leastWord: 5.41,
  enoughLetters: 0.5,
  digitBesideLetter: -1.45,
  unusualMark: -0.61,
  length: -0.64,
  height: -0.39,
  fewLetters: -0.4,
};

/** Letters and digits of a line that is a code, a number or an icon. */
const FEW_LETTERS = 3;

/** How likely a whole line, of these words, was read without a fault, 0..1. */
export function lineConfidence(read: ReadLine, words: readonly Word[]): number {
  const text = textOf(read);
  if (words.length === 0) return 0;
  const letters = (text.match(/[\p{L}\p{N}]/gu) ?? []).length;
  const mean = words.reduce((sum, word) => sum + word.confidence, 0) / words.length;
  const score =
    WEIGHTS.constant +
    WEIGHTS.mean * mean +
    WEIGHTS.leastWord * Math.min(...words.map((word) => word.confidence)) +
    WEIGHTS.enoughLetters * Math.min(1, letters / 8) +
    WEIGHTS.digitBesideLetter * Number(/\p{L}[0-9]|[0-9]\p{L}/u.test(text)) +
    WEIGHTS.unusualMark * Number(/[^\p{L}\p{N} .,:;()/'"-]/u.test(text)) +
    WEIGHTS.length * Math.min(1, text.length / 60) +
    WEIGHTS.height * Math.min(1, read.line.box.height / 20) +
    WEIGHTS.fewLetters * Number(letters <= FEW_LETTERS);
  return 1 / (1 + Math.exp(-score));
}
