import { expect, test } from 'vitest';
import { cutIcons } from '../../../../shared/features/reading/cut-icons.ts';
import { toLine } from '../../../../shared/features/reading/text-line.ts';
import { glyphOf } from '../../../fakes/read-line.ts';

const letter = (x: number, height = 10) => glyphOf({ x, y: 20 - height, width: 7, height });
const icon = glyphOf({ x: 0, y: 6, width: 16, height: 16 });

test('an icon before a label is cut off, and one between two labels parts them', () => {
  const label = [letter(20), letter(28), letter(36)];
  expect(cutIcons(toLine([icon, ...label])).lines.map(({ glyphs }) => glyphs)).toEqual([label]);
  const first = [letter(-36), letter(-28), letter(-20)];
  expect(cutIcons(toLine([...first, icon, ...label])).lines.map(({ glyphs }) => glyphs)).toEqual([
    first,
    label,
  ]);
});

test('letters that touch, an l among small letters and the number beside a tick are no icons', () => {
  const touching = glyphOf({ x: 20, y: 9, width: 16, height: 14 });
  const lines = [
    [letter(0), letter(8), touching],
    [letter(0, 7), letter(8, 7), letter(16, 11)],
    [letter(0), letter(8), letter(16), glyphOf({ x: 28, y: 14, width: 8, height: 2 })],
  ];
  for (const glyphs of lines) expect(cutIcons(toLine(glyphs)).lines).toHaveLength(1);
});

test('a | beside a short cell is cut off and told by its form; a side of a letter and a | close by are not', () => {
  const bar = (x: number) => glyphOf({ x, y: 10, width: 1, height: 15 });
  const cell = [letter(0), letter(8)];
  expect(cutIcons(toLine([...cell, bar(26)]))).toMatchObject({
    lines: [{ glyphs: cell }],
    bars: [{ box: { x: 26 } }],
  });
  expect(cutIcons(toLine([...cell, bar(17)])).bars).toEqual([]);
});
