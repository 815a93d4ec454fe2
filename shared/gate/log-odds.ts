/** Log-odds of a probability, bounded at 2 % and 98 %. */
export function logOdds(probability: number): number {
  const bounded = Math.max(0.02, Math.min(0.98, probability));
  return Math.log(bounded / (1 - bounded));
}
