import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RgbaImage } from '../../../shared/raster/image.ts';
import { smoothFlat } from '../../../shared/raster/smooth-flat.ts';

/** The bilateral filter by its definition, one pixel and channel after the other. */
function byDefinition({ width, height, data }: RgbaImage, radius: number, range: number): number[] {
  const sigma = Math.max(1, radius / 1.5);
  const out: number[] = [];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const own = (y * width + x) * 4;
      const sums = [0, 0, 0];
      let total = 0;
      for (let row = Math.max(0, y - radius); row <= Math.min(height - 1, y + radius); row++)
        for (let column = Math.max(0, x - radius); column <= Math.min(width - 1, x + radius); column++) {
          const at = (row * width + column) * 4;
          const apart = [0, 1, 2].reduce((sum, c) => sum + Math.abs(data[at + c] - data[own + c]), 0) / 3;
          const away = (column - x) ** 2 + (row - y) ** 2;
          const share = Math.exp(-away / (2 * sigma * sigma)) * Math.exp(-(apart ** 2) / (2 * range * range));
          for (let c = 0; c < 3; c++) sums[c] += share * data[at + c];
          total += share;
        }
      out.push(...sums.map((sum) => sum / total), 255);
    }
  return out;
}

const spot = fc.record({
  x: fc.nat(23),
  y: fc.nat(17),
  side: fc.integer({ min: 1, max: 12 }),
  level: fc.nat(255),
});

describe('smoothFlat', () => {
  it('is the bilateral filter, on even grounds, at edges and at the border', () => {
    fc.assert(
      fc.property(
        fc.array(spot, { maxLength: 8 }),
        fc.constantFrom([2, 15], [3, 40], [2, 60]),
        (spots, [radius, range]) => {
          const image = { width: 24, height: 18, data: new Uint8ClampedArray(24 * 18 * 4).fill(230) };
          for (const { x, y, side, level } of spots)
            for (let row = y; row < Math.min(18, y + side); row++)
              for (let column = x; column < Math.min(24, x + side); column++)
                image.data.set([level, 255 - level, level >> 1, 255], (row * 24 + column) * 4);
          const expected = byDefinition(image, radius, range);
          const { data } = smoothFlat(image, radius, range);
          for (let at = 0; at < data.length; at++)
            expect(Math.abs(data[at] - expected[at])).toBeLessThanOrEqual(0.5 + 1e-3);
        },
      ),
      { numRuns: 40 },
    );
  });
});
