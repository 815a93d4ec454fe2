/** Signs for weights: printable ASCII without what a string in single quotes has to escape. */
export const SIGNS = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index))
  .filter((sign) => !`'"\\`.includes(sign))
  .slice(0, 91);

/** Steps between nothing and the largest weight of a row. */
export const MOST = (SIGNS.length - 1) / 2;

/** The weights of a string of signs in steps, from -MOST to MOST; 0 for a sign that stands for none. */
export function stepsOf(weights: string): Int8Array {
  const step = new Map(SIGNS.map((sign, index) => [sign, index - MOST]));
  return Int8Array.from(weights, (sign) => step.get(sign) ?? 0);
}
