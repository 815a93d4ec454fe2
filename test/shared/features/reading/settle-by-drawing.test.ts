import { expect, test } from 'vitest';
import { stackGlyphs } from '../../../../shared/features/reading/align-signs.ts';
import { textOf } from '../../../../shared/features/reading/read-line.ts';
import { settleByDrawing } from '../../../../shared/features/reading/settle-by-drawing.ts';
import { toLine } from '../../../../shared/features/reading/text-line.ts';
import { glyphOf } from '../../../fakes/read-line.ts';

const Q = ['.####.#', '#....##', '#.....#', '#.....#', '#....##', '.####.#', '......#', '......#', '......#'];
const G = [...Q.slice(0, 6), '......#', '#....#.', '.####..'];

/** A line of three letters that stand on row 6, then one drawn as `rows`, from row `top`, and read as `text`. */
function shownAs(rows: string[], text: string, top = 0) {
  const box = { x: 30, y: top, width: rows[0].length, height: rows.length };
  const line = toLine([0, 10, 20].map((x) => glyphOf({ x, y: 0, width: 7, height: 6 })).concat(glyphOf(box)));
  const data = new Uint8Array(37 * 9);
  rows.forEach((row, y) => {
    [...row].forEach((cell, x) => {
      data[(top + y) * 37 + 30 + x] = cell === '#' ? 255 : 0;
    });
  });
  const signs = [...`aeo${text}`].map((text, index) => ({
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

const settled = (rows: string[], text: string, top = 0): string =>
  textOf(settleByDrawing(shownAs(rows, text, top)).read).slice(3);

test('a straight tail on the right makes a q, a hook leaves the g', () => {
  expect(settled(Q, 'g')).toBe('q');
  expect(settled(G, 'g')).toBe('g');
});

test('a percent sign does not reach below the line and above the capitals, a dollar does', () => {
  const dollar = ['..#..', '.####', '#.#..', '.###.', '..#.#', '####.', '..#..', '..#..'];
  expect(settled(dollar, '%')).toBe('$');
  expect(settled(dollar.slice(1, 7), '%')).toBe('%');
});

test('an M and a W of a small bitmap font have their bar above and below the middle', () => {
  const [ends, stems, bar] = ['#....#', '##..##', '######'];
  expect(settled([ends, stems, bar, bar, stems, stems, stems, stems, stems], 'H')).toBe('M');
  expect(settled([stems, stems, stems, stems, stems, bar, bar, stems, ends], 'H')).toBe('W');
  expect(settled([stems, stems, stems, bar, stems, stems, stems], 'H')).toBe('H');
});

test('an m has a gap at its top, an n has none or no row without one', () => {
  expect(settled(['##.##.', '######', '######', '##..##', '##..##', '##..##'], 'n')).toBe('m');
  expect(settled(['#####.', '##..##', '##..##', '##..##', '##..##', '##..##'], 'n')).toBe('n');
  expect(settled(['#.####', '##...#', '#....#', '#....#', '#....#', '#....#'], 'n')).toBe('n');
});

test('a lozenge on the line is a full stop, a mark with a tail is a comma', () => {
  expect(settled(['.##.', '####', '.##.'], ',', 4)).toBe('.');
  expect(settled(['###', '###', '##.'], ',', 4)).toBe(',');
});

test('a sign lower than a capital is a star', () => {
  expect(settled(['#..#', '.##.', '####'], '%', 1)).toBe('*');
  expect(settled(['##.#', '##.#', '..#.', '.#..', '.#.#', '#.##'], '%')).toBe('%');
});
