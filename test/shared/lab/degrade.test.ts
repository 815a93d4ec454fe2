import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { SharpCodec } from '../../../electron/services/image/sharp-codec.ts';
import { degrade } from '../../../shared/lab/degrade.ts';
import { occlude, seededRandom } from '../../../shared/lab/spoil.ts';
import type { Degradation } from '../../../shared/model/lab-report.ts';
import { describeDegradation, LADDER, LADDER_STEPS } from '../../../shared/model/ladder.ts';
import type { RgbaImage } from '../../../shared/raster/image.ts';
import { canvas } from '../../fixtures/paint.ts';
import { readFixture } from '../../fixtures/read-fixture.ts';

const codec = new SharpCodec();

async function spoiled(image: RgbaImage, step: Degradation): Promise<RgbaImage> {
  const result = await degrade(image, step, codec);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** Mean absolute difference of the colour channels, in levels. */
function difference(a: RgbaImage, b: RgbaImage): number {
  let sum = 0;
  for (let at = 0; at < a.data.length; at++) sum += at % 4 === 3 ? 0 : Math.abs(a.data[at] - b.data[at]);
  return sum / ((a.data.length / 4) * 3);
}

describe('degrade', () => {
  let picture: RgbaImage;
  beforeAll(async () => {
    picture = await readFixture('seeing/photo.jpg');
  });

  test('every step keeps the size, is opaque, repeatable, and has a name of its own', async () => {
    for (const step of LADDER) {
      const once = await spoiled(picture, step);
      expect([once.width, once.height, once.data.length]).toEqual([
        picture.width,
        picture.height,
        picture.data.length,
      ]);
      expect(difference(once, await spoiled(picture, step))).toBe(0);
      expect(once.data[3]).toBe(255);
    }
    expect(new Set(LADDER.map(describeDegradation)).size).toBe(LADDER.length);
  });

  test.each(Object.keys(LADDER_STEPS) as (keyof typeof LADDER_STEPS)[])(
    '%s spoils more with every step',
    async (kind) => {
      const distances: number[] = [];
      for (const amount of LADDER_STEPS[kind])
        distances.push(difference(picture, await spoiled(picture, { kind, amount })));
      expect(distances[0]).toBeGreaterThan(0);
      expect([...distances].sort((p, q) => p - q)).toEqual(distances);
    },
  );

  test('blur, motion, scaling and turning leave a picture of one colour as it is', async () => {
    const flat = canvas(40, 30, [120, 60, 200]);
    for (const kind of ['gaussian_blur', 'motion_blur', 'downscale', 'rotation'] as const)
      expect(difference(flat, await spoiled(flat, { kind, amount: LADDER_STEPS[kind][1] }))).toBeLessThan(
        0.5,
      );
  });

  test('occlusion covers about the share asked for', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        const white = canvas(200, 200, [255, 255, 255]);
        const covered = occlude(white, share);
        let dark = 0;
        for (let at = 0; at < covered.data.length; at += 4) if (covered.data[at] < 255) dark++;
        expect(dark / 40_000).toBeGreaterThan(share - 0.06);
        expect(dark / 40_000).toBeLessThan(share + 0.06);
      }),
      { numRuns: 20 },
    );
  });

  test('seeded random numbers are the same every time and spread over 0..1', () => {
    const [first, second] = [seededRandom(7), seededRandom(7)];
    const numbers = Array.from({ length: 1000 }, first);
    expect(numbers).toEqual(Array.from({ length: 1000 }, second));
    expect(numbers.reduce((sum, number) => sum + number, 0) / 1000).toBeCloseTo(0.5, 1);
  });
});
