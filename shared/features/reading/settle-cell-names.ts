import { type ReadLine, textOf } from './read-line.ts';

/** Heads of neighbouring columns, in the order of the alphabet, that tell a sheet. */
const FEWEST_HEADS = 3;

/**
 * Tells the name of a sheet's cell (A1) from a word (Al) where the screen shows the heads of a sheet's columns: one
 * stroke behind a capital is a digit there.
 */
export function settleCellNames(reads: readonly ReadLine[]): ReadLine[] {
  if (!reads.some((read) => /^[A-Z]l$/.test(textOf(read))) || !showsSheet(reads)) return [...reads];
  return reads.map((read) => {
    if (!/^[A-Z]l$/.test(textOf(read))) return read;
    const [column, row] = read.signs;
    return { ...read, signs: [column, { ...row, text: '1' }] };
  });
}

/** Whether single capitals stand in one row in the order of the alphabet. */
function showsSheet(reads: readonly ReadLine[]): boolean {
  const heads = reads.filter((read) => /^[A-Z]$/.test(textOf(read)));
  const follows = (a: ReadLine, b: ReadLine): boolean =>
    textOf(b).charCodeAt(0) - textOf(a).charCodeAt(0) === 1 &&
    b.line.box.x > a.line.box.x &&
    Math.abs(a.line.baseline - b.line.baseline) <= 1;
  return heads.some((head) => {
    let [at, count] = [head, 1];
    for (;;) {
      const next = heads.find((other) => follows(at, other));
      if (!next) return count >= FEWEST_HEADS;
      [at, count] = [next, count + 1];
    }
  });
}
