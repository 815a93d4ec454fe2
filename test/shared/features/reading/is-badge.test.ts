import { expect, test } from 'vitest';
import { isBadge } from '../../../../shared/features/reading/is-badge.ts';
import { findFlatRegions } from '../../../../shared/raster/flat-regions.ts';
import { canvas, fill } from '../../../fixtures/paint.ts';

type Color = readonly [number, number, number];
const [BLUE, SOFT, WHITE]: Color[] = [
  [30, 110, 210],
  [80, 140, 220],
  [255, 255, 255],
];

/** Whether the blue square of 18 pixels, with what is drawn at its middle, is a badge. */
function isBadgeWith(draw: (image: ReturnType<typeof canvas>) => void): boolean {
  const image = canvas(40, 40, [20, 20, 20]);
  fill(image, 10, 10, 18, 18, BLUE);
  draw(image);
  const regions = findFlatRegions(image, 5, null);
  return isBadge(regions, regions.labels[11 * 40 + 11]);
}

test('a digit in a badge is on a ground, though its soft edges fill the middle', () => {
  expect(isBadgeWith((image) => fill(image, 18, 15, 2, 8, WHITE))).toBe(true);
  const soft = (image: ReturnType<typeof canvas>): void => {
    fill(image, 16, 15, 6, 8, SOFT);
    fill(image, 18, 15, 2, 8, WHITE);
  };
  expect(isBadgeWith(soft)).toBe(true);
});

test('a full shape and a ring are no badges', () => {
  expect(isBadgeWith(() => {})).toBe(false);
  expect(isBadgeWith((image) => fill(image, 14, 14, 10, 10, [20, 20, 20]))).toBe(false);
});

test('a large disc with letters is a badge, though it is narrow above and below', () => {
  const image = canvas(60, 60, [20, 20, 20]);
  const middle = 28;
  for (let y = 0; y < 60; y++) {
    const half = Math.floor(Math.sqrt(Math.max(0, 19 ** 2 - (y + 0.5 - middle) ** 2)));
    if (half > 2) fill(image, middle - half, y, 2 * half, 1, BLUE);
  }
  for (const x of [22, 32]) fill(image, x, 24, 3, 9, WHITE);
  const regions = findFlatRegions(image, 5, null);
  expect(isBadge(regions, regions.labels[15 * 60 + middle])).toBe(true);
});
