import { COMPILED } from './read-words.ts';

/** "first" → 0, "2nd" → 1, ..., and every other word ("last") → -1: an index as `Array.at` takes it. */
export const placeInOrder = (word: string): number =>
  Math.max(
    ...COMPILED.map(({ lexicon }) =>
      lexicon.turns.order.places.findIndex((pattern) => pattern.test(word.toLowerCase())),
    ),
  );
