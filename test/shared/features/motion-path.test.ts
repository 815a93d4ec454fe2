import { beforeAll, describe, expect, test } from 'vitest';
import { findMotionPath } from '../../../shared/features/motion-path.ts';
import { blurGaussian, blurMotion } from '../../../shared/lab/blur.ts';
import { addNoise } from '../../../shared/lab/spoil.ts';
import { toGray } from '../../../shared/raster/gray.ts';
import type { RgbaImage } from '../../../shared/raster/image.ts';
import { readFixture } from '../../fixtures/read-fixture.ts';

describe('findMotionPath', () => {
  let screen: RgbaImage;
  beforeAll(async () => {
    screen = await readFixture('./pictures/zenity_denied.png');
  });

  test.each([
    [3, 0, 'horizontal'],
    [5, 0, 'horizontal'],
    [8, 90, 'vertical'],
    [12, 0, 'horizontal'],
    [6, 45, 'diagonal'],
  ] as const)('a movement over %i pixels at %i degrees is found to the pixel', (length, angle, direction) => {
    expect(findMotionPath(toGray(blurMotion(screen, length, angle)))).toMatchObject({ length, direction });
  });

  test('sharp, blurred and noisy pictures did not move', () => {
    for (const still of [screen, blurGaussian(screen, 1), blurGaussian(screen, 2), addNoise(screen, 12)])
      expect(findMotionPath(toGray(still))).toBeNull();
  });
});
