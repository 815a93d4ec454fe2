import { expect, test } from 'vitest';
import { dropSpecks } from '../../../../shared/features/reading/drop-specks.ts';
import { type Glyph, toLine } from '../../../../shared/features/reading/text-line.ts';

const glyph = (x: number, y: number, width: number, height: number): Glyph => ({
  component: x,
  box: { x, y, width, height },
  area: width * height,
  ground: 1,
  second: -1,
  purity: 1,
  lean: 0,
  longestRow: 1,
  rowExtent: 1,
});

const LETTERS = [glyph(0, 0, 7, 10), glyph(12, 0, 7, 10)];
const DOT = glyph(9, 8, 2, 2);

/** Full coverage, but for a dot between two letters. */
function coverageWith(dot: number): { box: Glyph['box']; data: Uint8Array } {
  const box = { x: 0, y: 0, width: 20, height: 10 };
  const data = new Uint8Array(200).fill(255);
  for (let y = 8; y < 10; y++) data.fill(dot, y * 20 + 9, y * 20 + 11);
  return { box, data };
}

test('a pale speck between letters is no dot', () => {
  const { glyphs } = dropSpecks(toLine([...LETTERS, DOT]), coverageWith(70));
  expect(glyphs).toEqual(LETTERS);
});

test('a dot as dark as the letters stays, and so do pale letters', () => {
  const line = toLine([...LETTERS, DOT]);
  expect(dropSpecks(line, coverageWith(200))).toBe(line);
  const pale = { ...coverageWith(255), data: new Uint8Array(200).fill(60) };
  expect(dropSpecks(toLine(LETTERS), pale).glyphs).toEqual(LETTERS);
});

test('a line of nothing but specks is left to those who tell text from texture', () => {
  const line = toLine([DOT]);
  expect(dropSpecks(line, coverageWith(70))).toBe(line);
});
