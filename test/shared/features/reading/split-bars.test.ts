import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitBars } from '../../../../shared/features/reading/split-bars.ts';
import { toLine } from '../../../../shared/features/reading/text-line.ts';
import { glyphOf } from '../../../fakes/read-line.ts';

const letter = (x: number) => glyphOf({ x, y: 0, width: 7, height: 10 });
const bar = (x: number) => glyphOf({ x, y: 0, width: 2, height: 11 });

test('a gauge of bars is parted from the text around it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 60 }), fc.integer({ min: 5, max: 9 }), (count, step) => {
      const bars = Array.from({ length: count }, (_, index) => bar(20 + index * step));
      const end = 20 + count * step;
      const { lines, rows } = splitBars(
        toLine([letter(0), letter(9), ...bars, letter(end), letter(end + 9)]),
      );
      expect(rows.map(({ signs }) => signs.map(({ text }) => text).join(''))).toEqual(['|'.repeat(count)]);
      expect(lines.map(({ glyphs }) => glyphs.length)).toEqual([2, 2]);
    }),
  );
});

test('few strokes, or strokes apart, stay letters', () => {
  expect(splitBars(toLine([letter(0), bar(9), bar(15), bar(21), letter(28)])).rows).toEqual([]);
  expect(splitBars(toLine([bar(0), bar(6), bar(19), bar(24), bar(41), bar(48)])).rows).toEqual([]);
});
