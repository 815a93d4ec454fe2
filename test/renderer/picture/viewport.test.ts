import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fitPicture,
  MAX_SCALE,
  panBy,
  revealBox,
  toPicture,
  toScreen,
  zoomAt,
} from '../../../renderer/views/picture/viewport.ts';

const size = fc.record({
  width: fc.integer({ min: 1, max: 8000 }),
  height: fc.integer({ min: 1, max: 8000 }),
});
const view = fc.record({
  width: fc.integer({ min: 200, max: 2000 }),
  height: fc.integer({ min: 150, max: 1400 }),
});
const point = fc.record({ x: fc.integer({ min: 0, max: 2000 }), y: fc.integer({ min: 0, max: 1400 }) });

describe('a picture in its view', () => {
  it('fits whole, in the middle, and never larger than its pixels', () => {
    fc.assert(
      fc.property(size, view, (picture, room) => {
        const fitted = fitPicture(picture, room);
        expect(fitted.scale).toBeLessThanOrEqual(1);
        expect(picture.width * fitted.scale).toBeLessThanOrEqual(room.width);
        expect(picture.height * fitted.scale).toBeLessThanOrEqual(room.height);
        expect(fitted.x * 2 + picture.width * fitted.scale).toBeCloseTo(room.width, 3);
      }),
    );
  });

  it('keeps the point under the pointer while it zooms', () => {
    const picture = { width: 1600, height: 1200 };
    const room = { width: 800, height: 600 };
    const before = fitPicture(picture, room);
    const at = { x: 300, y: 250 };
    const after = zoomAt(before, 2, at, picture, room);
    expect(toPicture(after, at).x).toBeCloseTo(toPicture(before, at).x);
    expect(toPicture(after, at).y).toBeCloseTo(toPicture(before, at).y);
  });

  it('can be zoomed and moved as one likes without being lost', () => {
    const step = fc.oneof(
      fc.record({ factor: fc.double({ min: 0.1, max: 10, noNaN: true }), at: point }),
      fc.record({ dx: fc.integer({ min: -5000, max: 5000 }), dy: fc.integer({ min: -5000, max: 5000 }) }),
    );
    fc.assert(
      fc.property(size, view, fc.array(step, { maxLength: 12 }), (picture, room, steps) => {
        let now = fitPicture(picture, room);
        for (const change of steps)
          now =
            'factor' in change
              ? zoomAt(now, change.factor, change.at, picture, room)
              : panBy(now, change.dx, change.dy, picture, room);
        expect(now.scale).toBeLessThanOrEqual(MAX_SCALE);
        expect(now.scale).toBeGreaterThan(0);
        const shown = toScreen(now, { x: 0, y: 0, ...picture });
        expect(shown.x + shown.width).toBeGreaterThan(0);
        expect(shown.y + shown.height).toBeGreaterThan(0);
        expect(shown.x).toBeLessThan(room.width);
        expect(shown.y).toBeLessThan(room.height);
      }),
    );
  });

  it('is not moved for a box that is seen, and moved for one that is not', () => {
    const picture = { width: 1000, height: 1000 };
    const room = { width: 500, height: 500 };
    const actual = { scale: 1, x: 0, y: 0 };
    expect(revealBox(actual, { x: 10, y: 10, width: 100, height: 20 }, picture, room)).toBe(actual);
    const moved = revealBox(actual, { x: 800, y: 900, width: 100, height: 20 }, picture, room);
    const seen = toScreen(moved, { x: 800, y: 900, width: 100, height: 20 });
    expect(seen.x >= 0 && seen.x + seen.width <= 500 && seen.y >= 0 && seen.y + seen.height <= 500).toBe(
      true,
    );
  });

  it('is enlarged for a line too small to recognise', () => {
    const picture = { width: 8000, height: 8000 };
    const room = { width: 800, height: 800 };
    const box = { x: 4000, y: 4000, width: 200, height: 20 };
    const shown = revealBox(fitPicture(picture, room), box, picture, room);
    expect(toScreen(shown, box).height).toBeGreaterThanOrEqual(5);
  });
});
