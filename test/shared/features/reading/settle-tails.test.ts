import { expect, test } from 'vitest';
import { stackGlyphs } from '../../../../shared/features/reading/align-signs.ts';
import { textOf } from '../../../../shared/features/reading/read-line.ts';
import { settleTails } from '../../../../shared/features/reading/settle-tails.ts';
import { toLine } from '../../../../shared/features/reading/text-line.ts';
import { glyphOf } from '../../../fakes/read-line.ts';

const Q = ['.####.#', '#....##', '#.....#', '#.....#', '#....##', '.####.#', '......#', '......#', '......#'];
const G = [...Q.slice(0, 6), '......#', '#....#.', '.####..'];

/** A line of three letters that stand on row 6, then one drawn as `rows` and read as g. */
function shownAs(rows: string[]) {
  const box = { x: 30, y: 0, width: 7, height: rows.length };
  const line = toLine([0, 10, 20].map((x) => glyphOf({ x, y: 0, width: 7, height: 6 })).concat(glyphOf(box)));
  const data = new Uint8Array(37 * 9);
  rows.forEach((row, y) => {
    [...row].forEach((cell, x) => {
      data[y * 37 + 30 + x] = cell === '#' ? 255 : 0;
    });
  });
  const signs = [...'aeog'].map((text, index) => ({
    text,
    confidence: 0.9,
    x: index * 10 + 3.5,
    spaceBefore: false,
    stacks: { first: index, last: index },
    alone: true,
  }));
  const read = { line, stacks: stackGlyphs(line), signs, pitch: null };
  return { read, coverage: { box: { x: 0, y: 0, width: 37, height: 9 }, data } };
}

test('a straight tail on the right makes a q, a hook leaves the g', () => {
  expect(textOf(settleTails(shownAs(Q)).read)).toBe('aeoq');
  expect(textOf(settleTails(shownAs(G)).read)).toBe('aeog');
});
