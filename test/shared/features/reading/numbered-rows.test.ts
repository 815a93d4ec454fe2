import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberedRows } from '../../../../shared/features/reading/numbered-rows.ts';
import { textOf } from '../../../../shared/features/reading/read-line.ts';
import { readInCells } from '../../../fakes/read-line.ts';

/** Texts one under the other, 18 pixels apart, each in the cells from `x`. */
const rowsOf = (texts: readonly string[], x = 20) =>
  texts.map((text, row) => readInCells(text, { x, baseline: 40 + 18 * row, pitch: 8 }));

const kept = (texts: readonly string[], x?: number): string[] =>
  [...numberedRows(rowsOf(texts, x))].map((read) => textOf(read).replace(/ /g, ''));

test('numbers that count rows vouch for each other, with the mark of a row and a bar or without', () => {
  expect(kept(['  4 |', '> 5 |', '  6 |', '  7 |'])).toEqual(['4|', '>5|', '6|', '7|']);
  expect(kept([' 9', '10', '11'])).toEqual(['9', '10', '11']);
  expect(kept(['1.', '2.', '3.'])).toEqual(['1.', '2.', '3.']);
});

test('rows that were read with their number vouch too', () => {
  expect(kept(['  2 |', '> 3 | f(7)', '  4 | }'])).toEqual(['2|', '>3|f(7)', '4|}']);
});

test('so do the steps of a scale, with ticks, decimals and signs', () => {
  expect(kept(['25-', '20-', '15-', '10-'])).toEqual(['25-', '20-', '15-', '10-']);
  expect(kept(['25·', '20·', '15·'])).toEqual(['25·', '20·', '15·']);
  expect(kept(['25-', '20—-', '15-'])).toEqual(['25-', '20—-', '15-']);
  expect(kept([' 0.5', ' 0.0', '-0.5'])).toEqual(['0.5', '0.0', '-0.5']);
});

test('one row may be unread, but two others are needed', () => {
  expect(kept(['1', '2', 'x', '4'])).toEqual(['1', '2', '4']);
  expect(kept(['1', '2'])).toEqual([]);
});

test('figures that do not count, stand elsewhere or are words are no numbers of rows', () => {
  expect(kept(['7', '3', '5'])).toEqual([]);
  expect(kept(['1', '     2', '          3'])).toEqual([]);
  expect(kept(['a1', 'b2', 'c3'])).toEqual([]);
});

test('any three numbers in a row count, wherever they begin', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 3, max: 8 }), (first, count) => {
      const texts = Array.from({ length: count }, (_, row) => String(first + row).padStart(4));
      expect(kept(texts)).toHaveLength(count);
    }),
  );
});
