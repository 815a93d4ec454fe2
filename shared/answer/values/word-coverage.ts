import type { QueryWord } from './query.ts';

/** How well the words of a question are found, each by a quality of 0..1. */
export type WordCoverage = {
  /** Sum of the weights of all words but those of the question's frame, and the part of it that is found. */
  total: number;
  covered: number;
  /** Quality of the word that is found best, and of the best one of the frame. */
  best: number;
  framed: number;
  /** The words that tell something by themselves, with their qualities. */
  telling: readonly { word: QueryWord; quality: number }[];
};

/** Weighs what a candidate says of a question's words; words of the frame count apart. */
export function wordCoverage(
  words: readonly QueryWord[],
  qualityOf: (word: QueryWord) => number,
): WordCoverage {
  const telling: { word: QueryWord; quality: number }[] = [];
  let total = 0;
  let covered = 0;
  let best = 0;
  let framed = 0;
  for (const word of words) {
    const quality = qualityOf(word);
    if (word.frame) {
      framed = Math.max(framed, quality);
      continue;
    }
    total += word.weight;
    covered += word.weight * quality;
    best = Math.max(best, quality);
    if (!word.weak && !word.namesForm) telling.push({ word, quality });
  }
  return { total, covered, best, framed, telling };
}
