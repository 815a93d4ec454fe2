/**
 * The middle one of some values, the upper one of the two where their number is even: a figure that a few strays do not move.
 * @returns `otherwise` (NaN) where there are no values
 */
export const median = (values: readonly number[], otherwise = Number.NaN): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.length === 0 ? otherwise : sorted[sorted.length >> 1];
};
