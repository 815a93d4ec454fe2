import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDiscs } from '../../../../shared/features/charts/sectors.ts';
import type { RgbaImage } from '../../../../shared/raster/image.ts';
import { canvas, fill } from '../../../fixtures/paint.ts';

type Color = readonly [number, number, number];
const COLORS: readonly Color[] = [
  [47, 109, 181],
  [242, 142, 43],
  [89, 161, 79],
  [225, 87, 89],
];
const packed = ([red, green, blue]: Color): number => (red << 16) | (green << 8) | blue;

/** A disc of sectors with the given shares, clockwise from the top. */
function paintDisc(
  image: RgbaImage,
  x: number,
  y: number,
  radius: number,
  hole: number,
  shares: readonly number[],
): void {
  for (let row = -radius; row <= radius; row++)
    for (let column = -radius; column <= radius; column++) {
      const distance = Math.hypot(column, row);
      if (distance > radius || distance < hole) continue;
      const turn = (Math.atan2(column, -row) / (2 * Math.PI) + 1) % 1;
      let sum = 0;
      const sector = shares.findIndex((share) => {
        sum += share;
        return turn < sum;
      });
      fill(image, x + column, y + row, 1, 1, COLORS[sector < 0 ? shares.length - 1 : sector]);
    }
}

describe('discs of sectors', () => {
  it('are found with their circle, hole and shares', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 2, max: 6 }), { minLength: 2, maxLength: 4 }),
        fc.integer({ min: 80, max: 120 }),
        fc.boolean(),
        (parts, radius, isRing) => {
          const all = parts.reduce((sum, part) => sum + part, 0);
          const image = canvas(400, 320, [255, 255, 255]);
          paintDisc(
            image,
            190,
            155,
            radius,
            isRing ? Math.round(radius / 2) : 0,
            parts.map((part) => part / all),
          );
          const [disc, ...more] = findDiscs(image);
          expect(more).toEqual([]);
          expect(Math.abs(disc.radius - radius)).toBeLessThan(2);
          expect(disc.hole > 0).toBe(isRing);
          expect(disc.sectors).toHaveLength(parts.length);
          for (const [at, part] of parts.entries()) {
            const sector = disc.sectors.find(({ color }) => color === packed(COLORS[at]));
            expect(Math.abs(((sector?.to ?? 0) - (sector?.from ?? 0)) / 360 - part / all)).toBeLessThan(0.02);
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it('are no squares, no discs of one colour and no rows of buttons', () => {
    const image = canvas(400, 300, [255, 255, 255]);
    for (const [at, color] of COLORS.entries()) fill(image, 20 + 60 * at, 30, 60, 60, color);
    paintDisc(image, 200, 200, 50, 0, [1]);
    expect(findDiscs(image)).toEqual([]);
  });
});
