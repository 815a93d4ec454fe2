import { expect, test } from 'vitest';
import { textOf } from '../../../../shared/features/reading/read-line.ts';
import { settleByExamples } from '../../../../shared/features/reading/settle-by-examples.ts';
import { readInCells } from '../../../fakes/read-line.ts';

const FLAT = ['.##...', ...Array.from({ length: 8 }, () => '..##..'), '######'];
const TAIL = ['.###..', ...Array.from({ length: 8 }, () => '...#..'), '...###'];
const SLOPE = ['..##..', '.###..', '#.##..', ...Array.from({ length: 6 }, () => '..##..'), '######'];
const RING = ['.####.', ...Array.from({ length: 8 }, () => '#....#'), '.####.'];
const DOTTED = [...RING.slice(0, 4), '#.##.#', '#.##.#', ...RING.slice(6)];

/** Lines that read so, in which the characters of `drawn` are drawn as given, others as full boxes. */
function settled(
  pitch: number | null,
  ...lines: { read: string; drawn: Record<number, string[]> }[]
): string[] {
  const shown = lines.map(({ read: text, drawn }, row) => {
    const read = readInCells(text, { x: 0, baseline: 20 + 20 * row, pitch: 8, known: pitch !== null });
    const box = { x: 0, y: 20 * row, width: 8 * text.length, height: 24 };
    const data = new Uint8Array(box.width * box.height);
    [...text].forEach((_, cell) => {
      (drawn[cell] ?? Array.from({ length: 10 }, () => '######')).forEach((pixels, y) => {
        [...pixels].forEach((pixel, x) => {
          data[(10 + y) * box.width + 8 * cell + 1 + x] = pixel === '#' ? 255 : 0;
        });
      });
    });
    return { read, coverage: { box, data } };
  });
  return settleByExamples(shown).map(textOf);
}

test('a digit in a name is what the screen draws so in numbers', () => {
  const number = { read: '2400', drawn: { 2: DOTTED, 3: DOTTED } };
  const word = { read: 'FLOW', drawn: { 2: RING } };
  expect(settled(8, number, word, { read: 'e@7O', drawn: { 1: DOTTED, 3: DOTTED } })[2]).toBe('e070');
  expect(settled(8, number, word, { read: 'u0x', drawn: { 1: RING } })[2]).toBe('uOx');
});

test('with a foot on both sides it is a 1 where the l of the font has a tail', () => {
  const web = { read: 'webl', drawn: { 3: FLAT } };
  expect(settled(8, { read: 'failed', drawn: { 3: TAIL } }, web)[1]).toBe('web1');
  expect(settled(8, { read: 'failed', drawn: { 3: FLAT } }, web)[1]).toBe('webl');
  expect(settled(null, { read: 'failed', drawn: { 3: TAIL } }, web)[1]).toBe('webl');
});

test('a foot is no sign of a 1 where another font of the same pitch has the tail', () => {
  const tail = { read: 'failed', drawn: { 3: TAIL } };
  const inCode = { read: '<h2>Fuels', drawn: { 7: FLAT } };
  expect(settled(8, tail, inCode, { read: 'total()', drawn: { 4: FLAT } })[2]).toBe('total()');
  const sloped = { read: '1.62', drawn: { 0: SLOPE } };
  expect(settled(8, tail, sloped, { read: 'webl', drawn: { 3: FLAT } })[2]).toBe('webl');
});

test('two strokes in a name are not told by each other', () => {
  const tail = { read: 'failed', drawn: { 3: TAIL } };
  expect(settled(8, tail, { read: 'pkcsll_x', drawn: { 4: FLAT, 5: FLAT } })[1]).toBe('pkcs11_x');
});

test('a digit beside digits and words that leave no doubt stay', () => {
  const word = { read: 'FLOW', drawn: { 2: RING } };
  expect(settled(8, word, { read: 'x:90', drawn: { 3: RING } })).toEqual(['FLOW', 'x:90']);
});
