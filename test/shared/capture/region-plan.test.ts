import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CapturedDisplay } from '../../../shared/capture/display-geometry.ts';
import { planRegion } from '../../../shared/capture/region-plan.ts';
import { area, intersection } from '../../../shared/model/geometry.ts';

const left: CapturedDisplay = {
  id: 'left',
  bounds: { x: -800, y: -100, width: 800, height: 600 },
  picture: { width: 1200, height: 900 },
};
const main: CapturedDisplay = {
  id: 'main',
  bounds: { x: 0, y: 0, width: 1000, height: 700 },
  picture: { width: 1000, height: 700 },
};

describe('the picture of a region', () => {
  it('is the crop itself on one display, at that display’s scale', () => {
    expect(planRegion({ x: -600, y: 0, width: 100, height: 60 }, [left, main])).toEqual({
      ok: true,
      value: {
        width: 150,
        height: 90,
        scale: 1.5,
        parts: [
          {
            display: 'left',
            crop: { x: 300, y: 150, width: 150, height: 90 },
            place: { x: 0, y: 0, width: 150, height: 90 },
          },
        ],
      },
    });
  });

  it('has the finest scale across displays, and keeps that display’s pixels', () => {
    const plan = planRegion({ x: -100, y: 10, width: 300, height: 40 }, [left, main]);
    expect(plan).toMatchObject({ ok: true, value: { width: 450, height: 60, scale: 1.5 } });
    if (!plan.ok) return;
    const [fine, coarse] = plan.value.parts;
    expect(fine.place).toEqual({ x: 0, y: 0, width: fine.crop.width, height: fine.crop.height });
    expect(coarse).toMatchObject({
      crop: { x: 0, y: 10, width: 200, height: 40 },
      place: { x: 150, y: 0, width: 300, height: 60 },
    });
  });

  it('leaves out what no display covers, and is refused where that is all', () => {
    expect(planRegion({ x: -900, y: 0, width: 200, height: 10 }, [left, main])).toMatchObject({
      value: { width: 150 },
    });
    expect(planRegion({ x: 5000, y: 0, width: 10, height: 10 }, [left, main])).toMatchObject({ ok: false });
  });

  it('has parts that lie inside of it and cover each other nowhere', () => {
    const place = fc.record({
      x: fc.integer({ min: -790, max: 990 }),
      y: fc.integer({ min: -90, max: 690 }),
      width: fc.integer({ min: 4, max: 1800 }),
      height: fc.integer({ min: 4, max: 800 }),
    });
    fc.assert(
      fc.property(place, (selection) => {
        const plan = planRegion(selection, [left, main]);
        if (!plan.ok) return;
        const whole = { x: 0, y: 0, width: plan.value.width, height: plan.value.height };
        const places = plan.value.parts.map((part) => part.place);
        for (const part of places) expect(intersection(part, whole)).toEqual(part);
        const [one, two] = places;
        if (two) expect(intersection(one, two)).toBeNull();
        expect(places.reduce((sum, part) => sum + area(part), 0)).toBeLessThanOrEqual(area(whole));
      }),
    );
  });
});
