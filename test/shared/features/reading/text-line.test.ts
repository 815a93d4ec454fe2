import { expect, test } from 'vitest';
import { toLine } from '../../../../shared/features/reading/text-line.ts';
import { glyphOf } from '../../../fakes/read-line.ts';

test('quotes hang and are no letters: a figure between them gives the size of the line', () => {
  const quote = (x: number) => glyphOf({ x, y: 10, width: 1, height: 4 });
  const figure = glyphOf({ x: 8, y: 10, width: 6, height: 10 });
  const dot = glyphOf({ x: 18, y: 18, width: 2, height: 2 });
  expect(toLine([quote(0), quote(3), figure, dot])).toMatchObject({ size: 10, tall: 10, baseline: 20 });
});

test('small letters beside a capital count as letters', () => {
  const small = (x: number) => glyphOf({ x, y: 13, width: 6, height: 7 });
  const capital = glyphOf({ x: 0, y: 10, width: 7, height: 10 });
  expect(toLine([capital, small(8), small(15)])).toMatchObject({ size: 7, baseline: 20 });
});
