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

test('a panel that holds a box with a broken border covers nothing', () => {
  const [width, height] = [400, 160];
  const data = new Uint8ClampedArray(4 * width * height).fill(255);
  const paint = (x: number, y: number, level: number) =>
    data.fill(level, 4 * (y * width + x), 4 * (y * width + x) + 3);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const isOutside = x < 20 || x >= 380 || y < 20 || y >= 140;
      const isInside = x >= 50 && x < 350 && y >= 50 && y < 110;
      const isBorder = isInside && (x < 52 || x >= 348 || y < 52 || y >= 108);
      if (isOutside || isInside) paint(x, y, 220);
      if (isBorder && (x + y) % 8 < 5) paint(x, y, 0);
    }
  expect(findCovers({ width, height, data })).toEqual([]);
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
