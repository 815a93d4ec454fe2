import fc from 'fast-check';
import { expect, test } from 'vitest';
import { containsPoint, grow, intersection } from '../../../shared/model/geometry.ts';
import { changedAreas } from '../../../shared/raster/changed-areas.ts';
import { canvas, fill } from '../../fixtures/paint.ts';

const APART = 20;
const points = fc.array(fc.record({ x: fc.nat(199), y: fc.nat(149) }), { maxLength: 12 });

test('every pixel that differs lies in one area, and no two areas are near each other', () => {
  fc.assert(
    fc.property(points, (changed) => {
      const before = canvas(200, 150, [10, 20, 30]);
      const now = canvas(200, 150, [10, 20, 30]);
      for (const { x, y } of changed) fill(now, x, y, 1, 1, [200, 0, 0]);
      const areas = changedAreas(before, now, APART);
      for (const { x, y } of changed)
        expect(areas.filter((area) => containsPoint(area, x, y))).toHaveLength(1);
      for (const area of areas) {
        const near = grow(area, APART, 1000, 1000);
        expect(areas.filter((other) => other !== area && intersection(near, other))).toEqual([]);
      }
      if (changed.length === 0) expect(areas).toEqual([]);
    }),
  );
});

test('areas are tight to the pixels that differ, over the borders of tiles', () => {
  const before = canvas(200, 150, [10, 20, 30]);
  const now = canvas(200, 150, [10, 20, 30]);
  fill(now, 29, 61, 40, 7, [200, 0, 0]);
  fill(now, 199, 149, 1, 1, [200, 0, 0]);
  expect(changedAreas(before, now, APART)).toEqual([
    { x: 29, y: 61, width: 40, height: 7 },
    { x: 199, y: 149, width: 1, height: 1 },
  ]);
});
