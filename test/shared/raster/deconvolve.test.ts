import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blurGaussian } from '../../../shared/lab/blur.ts';
import { deconvolve, gaussianPasses } from '../../../shared/raster/deconvolve.ts';
import { toGray } from '../../../shared/raster/gray.ts';
import type { GrayImage, RgbaImage } from '../../../shared/raster/image.ts';

/** Black bars of three pixels on white. */
function bars(width: number, height: number): RgbaImage {
  const data = new Uint8ClampedArray(4 * width * height).fill(255);
  for (let y = 4; y < height - 4; y++)
    for (let x = 6; x < width - 6; x++)
      if (x % 9 < 3) data.fill(0, 4 * (y * width + x), 4 * (y * width + x) + 3);
  return { width, height, data };
}

const apart = (one: GrayImage, other: GrayImage) =>
  one.data.reduce((sum, level, at) => sum + Math.abs(level - other.data[at]), 0) / one.data.length;

describe('deconvolve', () => {
  const sharp = bars(60, 30);

  it('brings a blurred picture nearer to the sharp one', () => {
    const blurred = toGray(blurGaussian(sharp, 1.5));
    const restored = deconvolve(blurred, gaussianPasses(1.5), 15);
    expect(apart(restored, toGray(sharp))).toBeLessThan(0.6 * apart(blurred, toGray(sharp)));
  });

  it('leaves an even ground as it is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 255 }),
        fc.double({ min: 0.5, max: 2, noNaN: true }),
        (level, sigma) => {
          const even = { width: 9, height: 7, data: new Uint8Array(63).fill(level) };
          const restored = deconvolve(even, gaussianPasses(sigma), 5);
          expect(restored.data.every((value) => Math.abs(value - level) <= 1)).toBe(true);
        },
      ),
      { numRuns: 30 },
    );
  });
});
