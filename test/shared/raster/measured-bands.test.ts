import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Box } from '../../../shared/model/geometry.ts';
import { changedAreas } from '../../../shared/raster/changed-areas.ts';
import { toGray } from '../../../shared/raster/gray.ts';
import { grayOf } from '../../../shared/raster/gray-of.ts';
import type { RgbaImage } from '../../../shared/raster/image.ts';
import { type Bands, measuredBands } from '../../../shared/raster/measured-bands.ts';
import { measuredBox } from '../../../shared/raster/measured-boxes.ts';
import { endSuccession, succeed, successionOf } from '../../../shared/raster/succession.ts';
import { canvas, fill } from '../../fixtures/paint.ts';

const [WIDTH, HEIGHT] = [60, 50];
const boxes = fc.array(
  fc.record({
    x: fc.nat(WIDTH - 1),
    y: fc.nat(HEIGHT - 1),
    width: fc.integer({ min: 1, max: 20 }),
    height: fc.integer({ min: 1, max: 20 }),
  }),
  { maxLength: 4 },
);
const bands = fc
  .record({
    of: fc.constantFrom('rows' as const, 'columns' as const),
    size: fc.integer({ min: 1, max: 9 }),
    reach: fc.nat(5),
  })
  .map((kind): Bands => ({ ...kind, count: Math.floor((kind.of === 'rows' ? HEIGHT : WIDTH) / kind.size) }));

function painted(base: RgbaImage | null, areas: readonly Box[], red: number): RgbaImage {
  const image = base ? { ...base, data: Uint8Array.from(base.data) } : canvas(WIDTH, HEIGHT, [9, 9, 9]);
  areas.forEach(({ x, y, width, height }, index) => {
    fill(image, x, y, width, height, [red + index, 40, 200]);
  });
  return image;
}

/** All that a band may depend on: the sum of its pixels and of those in reach, each by its place. */
const sumOf =
  ({ width, height, data }: RgbaImage, { of, size, reach }: Bands) =>
  (band: number): number => {
    let sum = 0;
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        const at = of === 'rows' ? y : x;
        if (at < band * size - reach || at >= (band + 1) * size + reach) continue;
        sum += data[4 * (y * width + x)] * (1 + ((7 * x + 13 * y) % 101));
      }
    return sum;
  };

test('the bands of a picture that succeeds another are those measured anew, and few of them are measured', () => {
  fc.assert(
    fc.property(boxes, boxes, bands, (first, second, kind) => {
      const before = painted(null, first, 100);
      const now = painted(before, second, 180);
      const early = measuredBands(before, 'sum', kind, sumOf(before, kind));
      for (let band = 0; band < kind.count; band++) early(band);
      const areas = changedAreas(before, now, 4);
      succeed(now, before, areas);
      let measured = 0;
      const late = measuredBands(now, 'sum', kind, (band) => {
        measured++;
        return sumOf(now, kind)(band);
      });
      for (let band = 0; band < kind.count; band++) expect(late(band)).toBe(sumOf(now, kind)(band));
      if (areas.length === 0) expect(measured).toBe(0);
    }),
  );
});

test('boxes that no change reaches are taken over, the others measured anew', () => {
  fc.assert(
    fc.property(boxes, boxes, (places, changes) => {
      const before = painted(null, places, 100);
      const now = painted(before, changes, 180);
      const inside = places.map(({ x, y, width, height }) => ({
        x,
        y,
        width: Math.min(width, WIDTH - x),
        height: Math.min(height, HEIGHT - y),
      }));
      const pixels = (image: RgbaImage, { x, y, width, height }: Box): number[] =>
        Array.from(
          { length: width * height },
          (_, at) => image.data[4 * ((y + Math.floor(at / width)) * WIDTH + x + (at % width))],
        );
      for (const box of inside) measuredBox(before, 'red', box, () => pixels(before, box));
      succeed(now, before, changedAreas(before, now, 4));
      for (const box of inside)
        expect(measuredBox(now, 'red', box, () => pixels(now, box))).toEqual(pixels(now, box));
    }),
  );
});

test('the luma of a picture that succeeds another is that of the picture', () => {
  fc.assert(
    fc.property(boxes, boxes, (first, second) => {
      const before = painted(null, first, 100);
      const now = painted(before, second, 180);
      grayOf(before);
      succeed(now, before, changedAreas(before, now, 4));
      expect(grayOf(now)).toEqual(toGray(now));
      expect(successionOf(grayOf(now))?.before).toBe(grayOf(before));
    }),
  );
});

test('the picture before is let go of, and no picture comes before itself', () => {
  const [before, now] = [canvas(4, 4, [0, 0, 0]), canvas(4, 4, [0, 0, 1])];
  succeed(now, before, []);
  endSuccession(now);
  expect(successionOf(now)).toBeNull();
  succeed(now, now, []);
  expect(successionOf(now)).toBeNull();
});
