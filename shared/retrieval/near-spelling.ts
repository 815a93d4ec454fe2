/** Pairs of characters that readers of small text take for each other; such an edit counts half. */
const CONFUSED = ['0o', '1l', '1i', 'il', '5s', '8b', '2z', '6g', 'ec', 'un', 'vy'];
const COST = new Map(
  CONFUSED.flatMap(
    ([a, b]) =>
      [
        [a + b, 0.5],
        [b + a, 0.5],
      ] as [string, number][],
  ),
);

/**
 * Optimal string alignment distance (Damerau-Levenshtein with neighbours swapped once) in which a confusion of
 * similar-looking characters costs half an edit.
 */
export function misreadingDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const [from, to] = [a[row - 1], b[column - 1]];
      let cost = Math.min(
        previous[column] + 1,
        current[column - 1] + 1,
        previous[column - 1] + (from === to ? 0 : (COST.get(from + to) ?? 1)),
      );
      if (row > 1 && column > 1 && from === b[column - 2] && a[row - 2] === to)
        cost = Math.min(cost, before[column - 2] + 1);
      current.push(cost);
    }
    before = previous;
    previous = current;
  }
  return previous[b.length];
}

/**
 * Whether a word can be a misspelling or misreading of another: a confusion from four letters, one edit from six, two
 * from nine. Shorter words have too many neighbours that are words themselves.
 */
export function nearSpelling(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length);
  const allowed = longest >= 9 ? 2 : longest >= 6 ? 1 : longest >= 4 ? 0.5 : 0;
  return Math.abs(a.length - b.length) <= allowed && misreadingDistance(a, b) <= allowed;
}
