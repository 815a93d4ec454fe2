import { bottom, right } from '../../model/geometry.ts';
import type { MarkRow } from './mark-rows.ts';
import type { ReadLine } from './read-line.ts';

const ELLIPSIS = 3;
/** How far the dots may stand above or below the line, from its last letter, and how high they may be, in heights of a capital. */
const OFF_LINE = 0.12;
const NEAR = 0.6;
const HIGHEST = 0.3;

/** Three dots on the line of the words before them are its full stops, which large type sets too far apart to join. */
export function settleDotRows(rows: readonly MarkRow[], reads: readonly ReadLine[]): MarkRow[] {
  return rows.map((row) => {
    const { line, signs } = row;
    if (signs.length !== ELLIPSIS || signs.some(({ text }) => text !== '•')) return row;
    const endsWords = reads.some(
      ({ line: words }) =>
        words.ground === line.ground &&
        Math.abs(bottom(line.box) - words.baseline) <= Math.max(1, OFF_LINE * words.tall) &&
        line.box.height <= HIGHEST * words.tall &&
        Math.abs(line.box.x - right(words.box)) <= NEAR * words.tall,
    );
    return endsWords ? { line, signs: signs.map((sign) => ({ ...sign, text: '.' })) } : row;
  });
}
