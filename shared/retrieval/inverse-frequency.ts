/** Inverse document frequency as in BM25 (Robertson and Spärck Jones), never negative: how much a word tells. */
export const inverseFrequency = (documents: number, total: number): number =>
  Math.log(1 + (Math.max(0, total - documents) + 0.5) / (documents + 0.5));
