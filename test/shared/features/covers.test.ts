import { beforeAll, describe, expect, test } from 'vitest';
import { findCovers } from '../../../shared/features/covers.ts';
import { measureRotation } from '../../../shared/features/rotation.ts';
import { addNoise, occlude, rotate } from '../../../shared/lab/spoil.ts';
import { toGray } from '../../../shared/raster/gray.ts';
import type { RgbaImage } from '../../../shared/raster/image.ts';
import { readFixture } from '../../fixtures/read-fixture.ts';

const readScreen = (): Promise<RgbaImage> => readFixture('./pictures/chromium_refused.png');

describe('findCovers', () => {
  let screen: RgbaImage;
  beforeAll(async () => {
    screen = await readScreen();
  });

  test('a bare screen has none, a covered one has those that cut through something', () => {
    expect(findCovers(screen)).toEqual([]);
    const covers = findCovers(occlude(screen, 0.4));
    expect(covers.length).toBeGreaterThan(0);
    for (const { width, height } of covers) expect(Math.min(width, height)).toBeGreaterThanOrEqual(40);
  });
});

describe('measureRotation', () => {
  let screen: RgbaImage;
  beforeAll(async () => {
    screen = await readScreen();
  });

  test.each([0.5, -1, 2, 4, -8])('a screen turned by %d degrees measures so', (degrees) => {
    expect(measureRotation(toGray(rotate(screen, degrees)))).toBeCloseTo(degrees, 0);
  });

  test('an upright screen is not turned, noisy or not', () => {
    expect(measureRotation(toGray(screen))).toBe(0);
    expect(measureRotation(toGray(addNoise(screen, 6)))).toBe(0);
  });
});
