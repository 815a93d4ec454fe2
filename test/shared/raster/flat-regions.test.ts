import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFlatRegions } from '../../../shared/raster/flat-regions.ts';
import { canvas, fill } from '../../fixtures/paint.ts';

const pictures = fc
  .record({ width: fc.integer({ min: 1, max: 12 }), height: fc.integer({ min: 1, max: 12 }) })
  .chain(({ width, height }) =>
    fc
      .array(fc.constantFrom(0, 2, 40, 200), { minLength: width * height, maxLength: width * height })
      .map((values) => ({
        width,
        height,
        data: Uint8Array.from(values.flatMap((value) => [value, value, value, 255])),
      })),
  );

describe('findFlatRegions', () => {
  test('labels part the picture: areas add up and boxes hold their pixels', () => {
    fc.assert(
      fc.property(pictures, (image) => {
        const regions = findFlatRegions(image, 3);
        const areas = new Int32Array(regions.count);
        for (const [pixel, label] of regions.labels.entries()) {
          const x = pixel % image.width;
          const y = Math.floor(pixel / image.width);
          areas[label]++;
          expect(x >= regions.left[label] && x < regions.right[label]).toBe(true);
          expect(y >= regions.top[label] && y < regions.bottom[label]).toBe(true);
        }
        expect([...areas]).toEqual([...regions.area]);
      }),
    );
  });

  test('neighbours share a label exactly when they are alike or joined by a chain that is', () => {
    fc.assert(
      fc.property(pictures, (image) => {
        const { labels } = findFlatRegions(image, 3);
        for (let pixel = 0; pixel + 1 < labels.length; pixel++) {
          if ((pixel + 1) % image.width === 0) continue;
          const alike = Math.abs(image.data[pixel * 4] - image.data[pixel * 4 + 4]) <= 3;
          if (alike) expect(labels[pixel]).toBe(labels[pixel + 1]);
        }
      }),
    );
  });

  test('a gentle gradient is one region, a hole is another, and colours are means', () => {
    const image = canvas(40, 30, [100, 100, 100]);
    for (let y = 0; y < 30; y++) fill(image, 0, y, 40, 1, [100 + 2 * y, 100, 100]);
    fill(image, 10, 10, 5, 5, [0, 0, 0]);
    const regions = findFlatRegions(image, 3);
    expect(regions.count).toBe(2);
    expect(regions.color[regions.labels[12 * 40 + 12]]).toBe(0);
    expect(regions.area[regions.labels[0]]).toBe(40 * 30 - 25);
  });
});
