import { expect, test } from 'vitest';
import type { Sign } from '../../../../shared/features/reading/align-signs.ts';
import { settleAccents } from '../../../../shared/features/reading/settle-accents.ts';
import { type Glyph, toLine } from '../../../../shared/features/reading/text-line.ts';

const glyph = (x: number, y: number, width: number, height: number, area = width * height): Glyph => ({
  component: x,
  box: { x, y, width, height },
  area,
  ground: 1,
  second: -1,
  purity: 1,
  lean: 0,
  longestRow: 1,
  rowExtent: 0.5,
});

const line = toLine([glyph(0, 0, 7, 10), glyph(9, 0, 7, 10), glyph(18, 0, 7, 10)]);

function settled(text: string, glyphs: readonly Glyph[], alone = true): string {
  const signs = [...text].map(
    (letter, at): Sign => ({
      text: letter,
      confidence: 0.9,
      x: glyphs[0].box.x + 3 + 7 * at,
      spaceBefore: false,
      stacks: { first: 0, last: 0 },
      alone,
    }),
  );
  const x = Math.min(...glyphs.map(({ box }) => box.x));
  const width = Math.max(...glyphs.map(({ box }) => box.x + box.width)) - x;
  return settleAccents(signs, [{ box: { x, y: 0, width, height: 10 }, glyphs: [...glyphs] }], line)
    .map(({ text: read }) => read)
    .join('');
}

test('two dots over a letter are its own, whether they stand apart or run together', () => {
  expect(settled('u', [glyph(28, 3, 6, 7), glyph(29, 0, 2, 2), glyph(32, 0, 2, 2)])).toBe('ü');
  expect(settled('u', [glyph(28, 3, 6, 7), glyph(29, 0, 5, 2, 8)])).toBe('ü');
});

test('of letters that touch, the one under the dots has them', () => {
  const joined = [glyph(28, 0, 14, 10), glyph(36, 0, 2, 2), glyph(39, 0, 2, 2)];
  expect(settled('Ka', joined, false)).toBe('Kä');
});

test('the dot of an i that touches is none of two', () => {
  expect(settled('o', [glyph(28, 3, 8, 7), glyph(28, 0, 2, 2), glyph(28, 0, 2, 2)])).toBe('o');
  expect(settled('o', [glyph(28, 3, 14, 7), glyph(28, 0, 2, 2), glyph(31, 0, 2, 2)])).toBe('o');
});

test('one dot, a bar, a letter without dots and other letters stay', () => {
  expect(settled('u', [glyph(28, 3, 6, 7), glyph(30, 0, 2, 2)])).toBe('u');
  expect(settled('u', [glyph(28, 3, 6, 7), glyph(29, 0, 5, 2)])).toBe('u');
  expect(settled('o', [glyph(28, 3, 6, 7)])).toBe('o');
  expect(settled('n', [glyph(28, 3, 6, 7), glyph(29, 0, 2, 2), glyph(32, 0, 2, 2)])).toBe('n');
});
