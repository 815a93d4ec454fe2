import { beforeAll, describe, expect, it } from 'vitest';
import { findMotionTrail } from '../../../shared/features/motion-trail.ts';
import { blurGaussian } from '../../../shared/lab/blur.ts';
import { cropRgba } from '../../../shared/raster/crop.ts';
import { deconvolve, trailPass } from '../../../shared/raster/deconvolve.ts';
import { toGray } from '../../../shared/raster/gray.ts';
import type { GrayImage, RgbaImage } from '../../../shared/raster/image.ts';
import { readFixture } from '../../fixtures/read-fixture.ts';

/** The picture drawn out to one side, as an image editor does. */
function drawnOut({ width, height, data }: GrayImage, dx: number, dy: number, sigma: number): GrayImage {
  const out = new Uint8Array(data.length);
  const pass = trailPass(dx, dy, sigma);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      let sum = 0;
      for (const tap of pass) {
        const column = Math.max(0, Math.min(width - 1, x + tap.dx));
        const row = Math.max(0, Math.min(height - 1, y + tap.dy));
        sum += tap.weight * data[row * width + column];
      }
      out[y * width + x] = Math.round(sum);
    }
  return { width, height, data: out };
}

const apart = (one: GrayImage, other: GrayImage) =>
  one.data.reduce((sum, level, at) => sum + Math.abs(level - other.data[at]), 0) / one.data.length;

describe('findMotionTrail', () => {
  let screen: RgbaImage;
  beforeAll(async () => {
    const whole = await readFixture('./pictures/zenity_denied.png');
    const part = cropRgba(whole, { x: 400, y: 280, width: 480, height: 240 });
    if (!part) throw new Error('The fixture is smaller than it was.');
    screen = part;
  });

  it.each([
    [1, 1, 5],
    [-1, 1, 6.5],
    [1, -1, 5],
  ])('tells to which side a screen was drawn out (%s, %s, over %s px)', (dx, dy, sigma) => {
    const sharp = toGray(screen);
    const drawn = drawnOut(sharp, dx, dy, sigma);
    const trail = findMotionTrail(drawn);
    expect(trail).toMatchObject({ dx, dy });
    const restored = deconvolve(drawn, [trailPass(dx, dy, sigma)], 25);
    expect(apart(restored, sharp)).toBeLessThan(0.5 * apart(drawn, sharp));
  });

  it('finds none on sharp and evenly blurred screens', () => {
    expect(findMotionTrail(toGray(screen))).toBeNull();
    expect(findMotionTrail(toGray(blurGaussian(screen, 2)))).toBeNull();
  });
});
