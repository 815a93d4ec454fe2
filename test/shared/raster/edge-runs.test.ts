import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { horizontalEdges, verticalEdges } from '../../../shared/raster/edge-runs.ts';
import { shrinkRgba } from '../../../shared/raster/shrink.ts';
import { canvas, fill } from '../../fixtures/paint.ts';

describe('edge runs', () => {
  test('a rectangle has exactly its four sides', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 20 }),
        fc.integer({ min: 3, max: 20 }),
        fc.integer({ min: 20, max: 60 }),
        fc.integer({ min: 20, max: 60 }),
        (x, y, width, height) => {
          const image = canvas(100, 100, [255, 255, 255]);
          fill(image, x, y, width, height, [200, 220, 255]);
          expect(horizontalEdges(image, 6, 10)).toEqual([
            { at: y, start: x, end: x + width },
            { at: y + height, start: x, end: x + width },
          ]);
          expect(verticalEdges(image, 6, 10)).toEqual([
            { at: x, start: y, end: y + height },
            { at: x + width, start: y, end: y + height },
          ]);
        },
      ),
    );
  });

  test('short breaks are bridged, long ones are not, and faint steps are no edges', () => {
    const image = canvas(60, 20, [255, 255, 255]);
    fill(image, 5, 10, 50, 1, [0, 0, 0]);
    fill(image, 20, 10, 2, 1, [255, 255, 255]);
    expect(horizontalEdges(image, 6, 10)[0]).toEqual({ at: 10, start: 5, end: 55 });
    const wider = { ...image };
    fill(wider, 20, 10, 6, 1, [255, 255, 255]);
    expect(horizontalEdges(wider, 6, 10).filter(({ at }) => at === 10)).toHaveLength(2);
    expect(horizontalEdges(canvas(60, 20, [250, 250, 250]), 6, 10)).toEqual([]);
  });
});

describe('shrinkRgba', () => {
  test('keeps the mean colour and divides the size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 255 }), (factor, value) => {
        const image = canvas(24, 12, [value, 10, 255 - value]);
        const small = shrinkRgba(image, factor);
        expect([small.width, small.height]).toEqual([Math.floor(24 / factor), Math.floor(12 / factor)]);
        expect([...small.data.subarray(0, 4)]).toEqual([value, 10, 255 - value, 255]);
      }),
    );
  });

  test('averages each square', () => {
    const image = canvas(2, 2, [0, 0, 0]);
    fill(image, 0, 0, 1, 2, [200, 100, 0]);
    expect([...shrinkRgba(image, 2).data]).toEqual([100, 50, 0, 255]);
  });
});
