const ORDER = [
  /^(?:first|1st)$/,
  /^(?:second|2nd)$/,
  /^(?:third|3rd)$/,
  /^(?:fourth|4th)$/,
  /^(?:fifth|5th)$/,
  /^(?:sixth|6th)$/,
];

/** "first" → 0, "2nd" → 1, ..., and every other word ("last") → -1: an index as `Array.at` takes it. */
export const placeInOrder = (word: string): number =>
  ORDER.findIndex((pattern) => pattern.test(word.toLowerCase()));
