import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  area,
  type Box,
  bottom,
  centre,
  containment,
  containsPoint,
  grow,
  intersection,
  intersectionOverUnion,
  right,
  unionOf,
} from '../../../shared/model/geometry.ts';

const size = fc.integer({ min: 0, max: 60 });
const place = fc.integer({ min: -40, max: 40 });
const anyBox: fc.Arbitrary<Box> = fc.record({ x: place, y: place, width: size, height: size });
const within = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x && inner.y >= outer.y && right(inner) <= right(outer) && bottom(inner) <= bottom(outer);

describe('geometry', () => {
  it('the common part lies in both boxes, whichever comes first, and is every common pixel', () => {
    fc.assert(
      fc.property(anyBox, anyBox, place, place, (a, b, x, y) => {
        const common = intersection(a, b);
        expect(intersection(b, a)).toEqual(common);
        if (common) expect(within(common, a) && within(common, b) && area(common) > 0).toBe(true);
        const inBoth = containsPoint(a, x, y) && containsPoint(b, x, y);
        expect(common !== null && containsPoint(common, x, y)).toBe(inBoth);
      }),
    );
  });

  it('the union holds every box and touches its own edges', () => {
    fc.assert(
      fc.property(fc.array(anyBox, { minLength: 1, maxLength: 6 }), (boxes) => {
        const union = unionOf(boxes);
        expect(boxes.every((box) => within(box, union))).toBe(true);
        expect(Math.min(...boxes.map((box) => box.x))).toBe(union.x);
        expect(Math.max(...boxes.map(bottom))).toBe(bottom(union));
      }),
    );
    expect(() => unionOf([])).toThrow(RangeError);
  });

  it('intersection over union is symmetric, 0..1, and 1 only for the same pixels', () => {
    fc.assert(
      fc.property(anyBox, anyBox, (a, b) => {
        const value = intersectionOverUnion(a, b);
        expect(value).toBe(intersectionOverUnion(b, a));
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(value === 1).toBe(area(a) > 0 && JSON.stringify(a) === JSON.stringify(b));
      }),
    );
  });

  it('containment is a share, and 1 exactly for a box that lies inside', () => {
    fc.assert(
      fc.property(anyBox, anyBox, (inner, outer) => {
        const share = containment(inner, outer);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        if (area(inner) > 0) expect(share === 1).toBe(within(inner, outer));
      }),
    );
  });

  it('a grown box stays in the image and keeps what was in it', () => {
    fc.assert(
      fc.property(anyBox, fc.nat(20), (box, margin) => {
        const image = { x: 0, y: 0, width: 50, height: 50 };
        const grown = grow(box, margin, image.width, image.height);
        const inside = intersection(box, image);
        if (inside) expect(within(grown, image) && within(inside, grown)).toBe(true);
        expect(Math.min(grown.width, grown.height)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('the centre of a box with pixels lies in it', () => {
    fc.assert(
      fc.property(anyBox, (box) => {
        fc.pre(area(box) > 0);
        const { x, y } = centre(box);
        expect(containsPoint(box, x, y)).toBe(true);
      }),
    );
  });
});
