import { expect, test } from 'vitest';
import { eraseThinRuns } from '../../../../shared/features/reading/erase-thin-runs.ts';
import type { BinaryImage } from '../../../../shared/raster/image.ts';

type Part = { x: number; y: number; width: number; height: number };

/** A picture of 80 x 60 pixels with ink on the given parts. */
function inkOf(...parts: Part[]): BinaryImage {
  const mask = { width: 80, height: 60, data: new Uint8Array(80 * 60) };
  for (const { x, y, width, height } of parts)
    for (let row = y; row < y + height; row++) mask.data.fill(1, row * 80 + x, row * 80 + x + width);
  return mask;
}

/** How many pixels of the last part are left. */
function left(...parts: Part[]): number {
  const mask = inkOf(...parts);
  eraseThinRuns(mask);
  const { x, y, width, height } = parts[parts.length - 1];
  let count = 0;
  for (let row = y; row < y + height; row++)
    for (let column = x; column < x + width; column++) count += mask.data[row * 80 + column];
  return count;
}

test('an underline is cut off the letters that reach it', () => {
  const letters = [10, 22, 34].map((x) => ({ x, y: 20, width: 4, height: 14 }));
  expect(left(...letters, { x: 8, y: 33, width: 40, height: 2 })).toBeLessThan(30);
});

test('the thin foot of a large bold letter stays', () => {
  const stem = { x: 14, y: 10, width: 7, height: 32 };
  expect(left(stem, { x: 10, y: 40, width: 28, height: 2 })).toBe(56);
});
