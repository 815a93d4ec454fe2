const ORDER = ['first', 'second', 'third', 'fourth', 'fifth'];

/** "first" → 0, "second" → 1, ..., "last" → -1: an index as `Array.at` takes it. */
export const placeInOrder = (word: string): number => ORDER.indexOf(word);
