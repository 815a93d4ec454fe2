import fc from 'fast-check';
import { expect, test } from 'vitest';
import { turnOf } from '../../../shared/model/turn.ts';

const size = fc.record({
  width: fc.integer({ min: 300, max: 3000 }),
  height: fc.integer({ min: 300, max: 2000 }),
});
const degrees = fc.double({ min: -12, max: 12, noNaN: true });
const share = fc.double({ min: 0.3, max: 0.55, noNaN: true });

test('a point goes to the source and back', () => {
  fc.assert(
    fc.property(size, degrees, share, share, (source, angle, x, y) => {
      const turn = turnOf(source, angle);
      const point = { x: x * turn.width, y: y * turn.height };
      const back = turn.toUpright(turn.toSource(point));
      expect(back.x).toBeCloseTo(point.x, 6);
      expect(back.y).toBeCloseTo(point.y, 6);
    }),
  );
});

test('a box comes back from around its tilted self within a few pixels', () => {
  fc.assert(
    fc.property(size, degrees, share, share, (source, angle, x, y) => {
      const turn = turnOf(source, angle);
      const box = {
        x: Math.round(x * turn.width),
        y: Math.round(y * turn.height),
        width: Math.round(0.15 * turn.width),
        height: 14,
      };
      const corners = [0, box.width].flatMap((right) =>
        [0, box.height].map((down) => turn.toSource({ x: box.x + right, y: box.y + down })),
      );
      const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
      // What lies beyond the border of the source is cut off there, and can't come back.
      fc.pre(Math.min(...xs) > 1 && Math.max(...xs) < source.width - 1);
      fc.pre(Math.min(...ys) > 1 && Math.max(...ys) < source.height - 1);
      const around = turn.boxToSource(box);
      const edges = [Math.min(...xs) - around.x, Math.min(...ys) - around.y];
      edges.push(Math.max(...xs) - around.x - around.width, Math.max(...ys) - around.y - around.height);
      for (const edge of edges) expect(Math.abs(edge)).toBeLessThanOrEqual(0.51);
      const back = turn.boxToUpright(around);
      for (const side of ['x', 'y', 'width', 'height'] as const)
        expect(Math.abs(back[side] - box[side])).toBeLessThanOrEqual(3);
    }),
  );
});

test('boxes stay whole, within the picture and not empty, even at its corners', () => {
  const any = fc.record({
    x: fc.integer({ min: 0, max: 299 }),
    y: fc.integer({ min: 0, max: 299 }),
    width: fc.integer({ min: 0, max: 300 }),
    height: fc.integer({ min: 0, max: 300 }),
  });
  fc.assert(
    fc.property(size, degrees, any, (source, angle, box) => {
      const turn = turnOf(source, angle);
      for (const [moved, within] of [
        [turn.boxToSource(box), source],
        [turn.boxToUpright(box), turn],
      ] as const) {
        for (const side of Object.values(moved)) expect(Number.isInteger(side)).toBe(true);
        expect(moved.width).toBeGreaterThan(0);
        expect(moved.height).toBeGreaterThan(0);
        expect(moved.x + moved.width).toBeLessThanOrEqual(within.width);
        expect(moved.y + moved.height).toBeLessThanOrEqual(within.height);
      }
    }),
  );
});
