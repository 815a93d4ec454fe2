import { expect, test } from 'vitest';
import { trimSegment } from '../../../../shared/features/reading/trim-segment.ts';
import { glyphOf } from '../../../fakes/read-line.ts';

const letter = (x: number, height = 12) => glyphOf({ x, y: 20 - height, width: 7, height });

test('a stroke as high as the row beside a number is a guide, and no part of it', () => {
  const guide = glyphOf({ x: 10, y: 4, width: 1, height: 20 });
  expect(trimSegment([letter(0), guide]).map(({ box }) => box)).toEqual([
    { x: 0, y: 8, width: 7, height: 12 },
  ]);
});

test('an l that is much higher than the small letters around it stays: it stands on their row', () => {
  const l = glyphOf({ x: 18, y: 8, width: 2, height: 12 });
  const [line] = trimSegment([letter(0, 7), letter(9, 7), l, letter(22, 7)]);
  expect(line.glyphs).toHaveLength(4);
});

test('the sides of a button are no part of its label, brackets around small letters are', () => {
  const side = (x: number) => glyphOf({ x, y: 2, width: 4, height: 24 });
  const label = [letter(9), letter(18)];
  expect(trimSegment([side(0), ...label, side(30)]).map(({ box }) => box)).toEqual([
    { x: 9, y: 8, width: 16, height: 12 },
  ]);
  const bracket = (x: number) => glyphOf({ x, y: 9, width: 3, height: 14 });
  const [line] = trimSegment([bracket(0), letter(5, 7), letter(14, 7), bracket(23)]);
  expect(line.glyphs).toHaveLength(4);
});

test('the lines between the heads of columns are no part of them, however many', () => {
  const rule = (x: number) => glyphOf({ x, y: 4, width: 1, height: 20 });
  const words = trimSegment([rule(0), letter(6), letter(14), rule(24), letter(30), letter(38), rule(48)]);
  expect(words.flatMap(({ glyphs }) => glyphs).every(({ box }) => box.width === 7)).toBe(true);
});

test('letters that touch at the end of a word stay, an icon close to it does not', () => {
  const word = [0, 9, 18, 27].map((x) => letter(x, 8));
  const ty = glyphOf({ x: 36, y: 10, width: 11, height: 13 });
  expect(trimSegment([...word, ty])[0].glyphs).toHaveLength(5);
  const icon = glyphOf({ x: 36, y: 7, width: 13, height: 13 });
  expect(trimSegment([...word, icon])[0].glyphs).toHaveLength(4);
});
