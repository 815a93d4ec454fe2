import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelComponents } from '../../../shared/raster/components.ts';
import { findFlatRegions } from '../../../shared/raster/flat-regions.ts';

/** Numbers of the connected areas by flood filling, in the order of their first pixels; -1 where there is none. */
function flood(
  width: number,
  height: number,
  isSet: (pixel: number) => boolean,
  steps: readonly (readonly [number, number])[],
  joins: (a: number, b: number) => boolean,
): number[] {
  const labels = new Array<number>(width * height).fill(-1);
  let count = 0;
  for (let first = 0; first < labels.length; first++) {
    if (!isSet(first) || labels[first] >= 0) continue;
    labels[first] = count;
    const open = [first];
    for (let pixel = open.pop(); pixel !== undefined; pixel = open.pop())
      for (const [dx, dy] of steps) {
        const [x, y] = [(pixel % width) + dx, Math.floor(pixel / width) + dy];
        if (x < 0 || y < 0 || x >= width || y >= height) continue;
        const other = y * width + x;
        if (labels[other] >= 0 || !isSet(other) || !joins(pixel, other)) continue;
        labels[other] = count;
        open.push(other);
      }
    count++;
  }
  return labels;
}

const FOUR = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
] as const;
const EIGHT = [...FOUR, [1, 1], [1, -1], [-1, 1], [-1, -1]] as const;
const picture = fc.record({
  width: fc.integer({ min: 1, max: 12 }),
  height: fc.integer({ min: 1, max: 12 }),
});
const pixelsOf = (size: { width: number; height: number }, most: number) =>
  fc.array(fc.integer({ min: 0, max: most }), {
    minLength: size.width * size.height,
    maxLength: size.width * size.height,
  });

describe('labelling by runs', () => {
  it('gives the components that flood filling gives, with zones and without', () => {
    const drawn = picture.chain((size) =>
      fc.record({
        size: fc.constant(size),
        ink: pixelsOf(size, 1),
        zones: pixelsOf(size, 1),
        zoned: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(drawn, ({ size: { width, height }, ink, zones, zoned }) => {
        const mask = { width, height, data: Uint8Array.from(ink) };
        const found = labelComponents(mask, zoned ? Int32Array.from(zones) : null);
        const joins = (a: number, b: number) => !zoned || zones[a] === zones[b];
        const expected = flood(width, height, (pixel) => ink[pixel] === 1, EIGHT, joins);
        expect([...found.labels]).toEqual(expected);
        expect([...found.area]).toEqual(
          Array.from({ length: found.count }, (_, label) => expected.filter((own) => own === label).length),
        );
      }),
    );
  });

  it('gives the flat areas that flood filling gives, smooth and rough', () => {
    const drawn = picture.chain((size) =>
      fc.record({ size: fc.constant(size), levels: pixelsOf(size, 40), rough: pixelsOf(size, 1) }),
    );
    fc.assert(
      fc.property(drawn, ({ size: { width, height }, levels, rough }) => {
        const data = Uint8Array.from(levels.flatMap((level) => [level, level, 0, 255]));
        const roughness = { rough: Uint8Array.from(rough), tolerance: 12 };
        const found = findFlatRegions({ width, height, data }, 4, roughness);
        // The pixel below or on the right says how far the two may differ.
        const joins = (a: number, b: number) =>
          Math.abs(levels[a] - levels[b]) <= (rough[Math.max(a, b)] ? 12 : 4);
        expect([...found.labels]).toEqual(flood(width, height, () => true, FOUR, joins));
      }),
      { numRuns: 2000 },
    );
  });
});
