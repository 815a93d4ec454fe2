import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resample } from '../../../shared/raster/resample.ts';

describe('resample', () => {
  it('keeps an even picture even at every size', () => {
    const side = fc.integer({ min: 1, max: 20 });
    fc.assert(
      fc.property(side, side, side, side, fc.nat(255), (width, height, toWidth, toHeight, level) => {
        const even = { width, height, data: new Uint8Array(width * height).fill(level) };
        const result = resample(even, toWidth, toHeight);
        expect([result.width, result.height]).toEqual([toWidth, toHeight]);
        expect([...result.data].every((value) => value === level)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('changes nothing at the same size', () => {
    const image = { width: 3, height: 2, data: Uint8Array.from([0, 50, 100, 150, 200, 250]) };
    expect([...resample(image, 3, 2).data]).toEqual([...image.data]);
  });
});
