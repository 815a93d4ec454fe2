import { expect, test } from 'vitest';
import { dropDottedRules } from '../../../../shared/features/reading/drop-dotted-rules.ts';
import { glyphOf } from '../../../fakes/read-line.ts';

const points = (count: number, step: number, x = 20) =>
  Array.from({ length: count }, (_, at) => glyphOf({ x, y: 10 + at * step, width: 2, height: 2 }));

test('the points of an upright rule are dropped, other marks stay', () => {
  const others = [
    glyphOf({ x: 40, y: 30, width: 2, height: 2 }),
    glyphOf({ x: 21, y: 200, width: 2, height: 2 }),
  ];
  expect(dropDottedRules([...points(9, 4), ...others])).toEqual(others);
});

test('colons, the three points of a menu and bullets of a list stay', () => {
  for (const marks of [points(2, 5), points(3, 4), points(8, 16)])
    expect(dropDottedRules(marks)).toEqual(marks);
});
