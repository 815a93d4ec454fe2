import { expect, test } from 'vitest';
import { attachMarks } from '../../../../shared/features/reading/attach-marks.ts';
import { toLine } from '../../../../shared/features/reading/text-line.ts';
import { glyphOf } from '../../../fakes/read-line.ts';

const wordAt = (x: number) =>
  toLine([0, 8, 16].map((step) => glyphOf({ x: x + step, y: 10, width: 6, height: 8 })));
const dotAt = (x: number, y: number) => glyphOf({ x, y, width: 2, height: 2 });

test('a dot in the middle between two words set widely belongs to the first, one elsewhere to none', () => {
  const words = [wordAt(0), wordAt(46)];
  const [before] = attachMarks(words, [dotAt(33, 13)]).lines;
  expect(before.glyphs).toHaveLength(4);
  expect(attachMarks(words, [dotAt(33, 20)]).alone).toHaveLength(1);
  expect(attachMarks([wordAt(0)], [dotAt(34, 13)]).alone).toHaveLength(1);
});

test('a number in the ring of a chart stays a line, a letter in one is its sign', () => {
  const ring = toLine([glyphOf({ x: 0, y: 0, width: 60, height: 60 })]);
  const number = toLine([20, 31].map((x) => glyphOf({ x, y: 24, width: 9, height: 12 })));
  expect(attachMarks([ring, number], []).lines).toHaveLength(2);
  const sign = toLine([glyphOf({ x: 0, y: 0, width: 12, height: 12 })]);
  const letter = toLine([glyphOf({ x: 4, y: 3, width: 4, height: 6 })]);
  expect(attachMarks([sign, letter], []).lines).toHaveLength(1);
});

test('what is left of a round corner before a word is no mark of it, the dot of its i is', () => {
  const corner = { ...dotAt(-6, 8), area: 2 };
  expect(attachMarks([wordAt(0)], [corner, dotAt(27, 16)]).alone).toEqual([corner]);
  const dot = glyphOf({ x: 11, y: 8, width: 1, height: 1 });
  expect(attachMarks([wordAt(0)], [dot]).alone).toEqual([]);
});
