import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaOfTarget, regionOfPart } from '../../../shared/capture/region-of-part.ts';
import { planRegion } from '../../../shared/capture/region-plan.ts';
import { containment } from '../../../shared/model/geometry.ts';

describe('regionOfPart', () => {
  it('takes the part with its surroundings, on the display and scale that it came from', () => {
    const area = { x: -800, y: -100, width: 800, height: 600 };
    const region = regionOfPart(
      { x: 600, y: 450, width: 300, height: 30 },
      { width: 1200, height: 900 },
      area,
    );
    expect(region).toEqual({ x: -460, y: 130, width: 320, height: 160 });
  });

  it('keeps within the area at its corners', () => {
    const area = { x: 0, y: 0, width: 1000, height: 700 };
    const region = regionOfPart(
      { x: 990, y: 690, width: 10, height: 10 },
      { width: 1000, height: 700 },
      area,
    );
    expect(region).toEqual({ x: 680, y: 540, width: 320, height: 160 });
  });

  it('always shows the whole part, lies within the area, and can be captured', () => {
    const coordinate = fc.double({ min: 0, max: 0.9, noNaN: true });
    const size = fc.double({ min: 0.01, max: 0.1, noNaN: true });
    fc.assert(
      fc.property(
        fc.integer({ min: -3000, max: 3000 }),
        fc.integer({ min: -2000, max: 2000 }),
        fc.integer({ min: 400, max: 3000 }),
        fc.integer({ min: 300, max: 2000 }),
        fc.constantFrom(1, 1.25, 1.5, 2),
        coordinate,
        coordinate,
        size,
        size,
        (x, y, width, height, scale, left, top, wide, high) => {
          const area = { x, y, width, height };
          const picture = { width: Math.round(width * scale), height: Math.round(height * scale) };
          const part = {
            x: Math.floor(left * picture.width),
            y: Math.floor(top * picture.height),
            width: Math.ceil(wide * picture.width),
            height: Math.ceil(high * picture.height),
          };
          const region = regionOfPart(part, picture, area);
          expect(containment(region, area)).toBe(1);
          const plan = planRegion(region, [{ id: 'a', bounds: area, picture }]);
          if (!plan.ok) throw new Error(plan.error.message);
          const { crop } = plan.value.parts[0];
          expect(crop.x).toBeLessThanOrEqual(part.x);
          expect(crop.y).toBeLessThanOrEqual(part.y);
          expect(crop.x + crop.width).toBeGreaterThanOrEqual(part.x + part.width);
          expect(crop.y + crop.height).toBeGreaterThanOrEqual(part.y + part.height);
        },
      ),
    );
  });
});

describe('areaOfTarget', () => {
  const [left, right] = [
    { id: 'left', label: '', box: { x: -800, y: 0, width: 800, height: 600 }, scale: 1 },
    { id: 'right', label: '', box: { x: 0, y: 0, width: 1000, height: 700 }, scale: 1 },
  ];
  const targets = { displays: [left, right], windows: [], last_region: null };

  it('is that of the display, of all displays, or of the region', () => {
    expect(areaOfTarget({ kind: 'display', display: 'left' }, targets)).toEqual(left.box);
    expect(areaOfTarget({ kind: 'desktop' }, targets)).toEqual({ x: -800, y: 0, width: 1800, height: 700 });
    expect(areaOfTarget({ kind: 'region', box: right.box }, targets)).toEqual(right.box);
  });

  it('is not known of a window, which may have moved, or of a display that is gone', () => {
    expect(areaOfTarget({ kind: 'window', window: 'w' }, targets)).toBeNull();
    expect(areaOfTarget({ kind: 'display', display: 'gone' }, targets)).toBeNull();
  });
});
