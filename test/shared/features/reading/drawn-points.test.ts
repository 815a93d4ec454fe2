import { expect, test } from 'vitest';
import { drawnAsPoint, drawnAsQuote } from '../../../../shared/features/reading/drawn-points.ts';
import type { Picture } from '../../../../shared/features/reading/stack-picture.ts';

function pictureOf(rows: readonly (readonly number[])[]): Picture {
  return { width: rows[0].length, height: rows.length, data: Uint8Array.from(rows.flat()) };
}

test('a point in the middle of a line is told from a hyphen by its width, soft pixels as parts', () => {
  const point = pictureOf([
    [122, 239, 87],
    [128, 255, 92],
  ]);
  expect(drawnAsPoint(point, 9)).toBe('·');
  expect(drawnAsPoint(pictureOf([[255, 255, 240]]), 9)).toBe('-');
  expect(drawnAsPoint(point, 4)).toBe('-');
});

test('a straight quote is upright, a curly one leans like a comma, and what is too low does not tell', () => {
  const straight = pictureOf(Array.from({ length: 4 }, () => [120, 255]));
  const curly = pictureOf([
    [0, 255, 255],
    [0, 255, 255],
    [0, 200, 40],
    [180, 60, 0],
  ]);
  expect(drawnAsQuote(straight, 10)).toBe("'");
  expect(drawnAsQuote(curly, 10)).toBe('’');
  expect(drawnAsQuote(pictureOf([[255], [255]]), 10)).toBeNull();
});
