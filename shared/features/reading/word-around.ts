import type { Sign } from './align-signs.ts';

/** The signs of the word that a sign stands in. */
export function wordAround(signs: readonly Sign[], index: number): Sign[] {
  let [start, end] = [index, index + 1];
  while (start > 0 && !signs[start].spaceBefore) start--;
  while (end < signs.length && !signs[end].spaceBefore) end++;
  return signs.slice(start, end);
}

/** The letters and digits around a sign within its word, up to the next other sign. */
export function nameAround(signs: readonly Sign[], index: number): Sign[] {
  const isPart = (at: number): boolean => /[\p{L}\p{N}|]/u.test(signs[at]?.text ?? '');
  let [start, end] = [index, index + 1];
  while (start > 0 && !signs[start].spaceBefore && isPart(start - 1)) start--;
  while (end < signs.length && !signs[end].spaceBefore && isPart(end)) end++;
  return signs.slice(start, end);
}
