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
