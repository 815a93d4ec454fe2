import { expect, test } from 'vitest';
import { describeColors } from '../../../shared/features/colors.ts';
import { findCovers } from '../../../shared/features/covers.ts';
import { colorsOf, coversOf, lookAhead } from '../../../shared/features/look-ahead.ts';
import { canvas, fill } from '../../fixtures/paint.ts';

test('what was worked out ahead is what is worked out on demand, once for a picture', () => {
  const image = canvas(200, 120, [250, 250, 250]);
  for (let x = 5; x < 195; x += 6) fill(image, x, 20, 3, 80, [20, 20, 20]);
  fill(image, 60, 40, 70, 50, [90, 120, 200]);
  const steps = [...lookAhead(image)].length;
  expect(steps).toBe(2);
  expect(coversOf(image)).toEqual(findCovers(image));
  expect(colorsOf(image)).toEqual(describeColors(image));
  expect(coversOf(image)).toBe(coversOf(image));
  expect(colorsOf(image)).toBe(colorsOf(image));
});
