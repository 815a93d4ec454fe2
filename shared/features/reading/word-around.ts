import type { Sign } from './align-signs.ts';

/** The signs of the word that a sign stands in. */
export function wordAround(signs: readonly Sign[], index: number): Sign[] {
  let [start, end] = [index, index + 1];
  while (start > 0 && !signs[start].spaceBefore) start--;
  while (end < signs.length && !signs[end].spaceBefore) end++;
  return signs.slice(start, end);
}
