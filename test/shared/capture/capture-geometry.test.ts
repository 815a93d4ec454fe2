import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CapturedDisplay, cropsOfSelection } from '../../../shared/capture/display-geometry.ts';
import type { Box } from '../../../shared/model/geometry.ts';
import {
  clampSelection,
  lastRegionOn,
  nudgeSelection,
  resizeSelection,
  SMALLEST_SIDE,
  selectionBetween,
} from '../../../shared/model/selection.ts';

type Shape = { width: number; height: number; scale: number };

const shape = fc.record({
  width: fc.integer({ min: 320, max: 3840 }),
  height: fc.integer({ min: 240, max: 2160 }),
  scale: fc.constantFrom(1, 1.25, 1.5, 1.75, 2, 3),
});

/** Displays side by side from a left edge that may be negative. */
function sideBySide(shapes: readonly Shape[], left: number, top: number): CapturedDisplay[] {
  let x = left;
  return shapes.map(({ width, height, scale }, index) => {
    const bounds = { x, y: top, width, height };
    x += width;
    const picture = { width: Math.round(width * scale), height: Math.round(height * scale) };
    return { id: `d${index}`, bounds, picture };
  });
}

const layout = fc
  .tuple(
    fc.array(shape, { minLength: 1, maxLength: 4 }),
    fc.integer({ min: -6000, max: 2000 }),
    fc.integer({ min: -3000, max: 1000 }),
  )
  .map(([shapes, left, top]) => sideBySide(shapes, left, top));

const box = fc.record({
  x: fc.integer({ min: -7000, max: 12000 }),
  y: fc.integer({ min: -4000, max: 4000 }),
  width: fc.integer({ min: 0, max: 8000 }),
  height: fc.integer({ min: 0, max: 4000 }),
});
const area = fc.record({
  x: fc.integer({ min: -5000, max: 5000 }),
  y: fc.integer({ min: -5000, max: 5000 }),
  width: fc.integer({ min: SMALLEST_SIDE, max: 4000 }),
  height: fc.integer({ min: SMALLEST_SIDE, max: 4000 }),
});
const step = fc.record({ dx: fc.integer({ min: -500, max: 500 }), dy: fc.integer({ min: -500, max: 500 }) });

const isInside = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

describe('crops of a selection', () => {
  it('cuts each display in its own pixels, left of a main display too', () => {
    const displays = sideBySide(
      [
        { width: 1280, height: 800, scale: 1.5 },
        { width: 1920, height: 1080, scale: 1 },
      ],
      -1280,
      0,
    );
    expect(cropsOfSelection({ x: -100, y: 10, width: 150, height: 20 }, displays)).toEqual({
      ok: true,
      value: [
        { display: 'd0', crop: { x: 1770, y: 15, width: 150, height: 30 } },
        { display: 'd1', crop: { x: 0, y: 10, width: 50, height: 20 } },
      ],
    });
  });

  it('says so when no display is covered', () => {
    const displays = sideBySide([{ width: 800, height: 600, scale: 1 }], 0, 0);
    const crops = cropsOfSelection({ x: 800, y: 0, width: 50, height: 50 }, displays);
    expect(crops).toMatchObject({ ok: false, error: { code: 'invalid_request' } });
  });

  it('never leaves a picture, and takes the whole picture of a display selected whole', () => {
    fc.assert(
      fc.property(layout, box, (displays, selection) => {
        const crops = cropsOfSelection(selection, displays);
        for (const { display, crop } of crops.ok ? crops.value : []) {
          const picture = displays.find(({ id }) => id === display)?.picture;
          expect(picture && isInside(crop, { x: 0, y: 0, ...picture })).toBe(true);
        }
        for (const { id, bounds, picture } of displays)
          expect(cropsOfSelection(bounds, displays)).toEqual({
            ok: true,
            value: [{ display: id, crop: { x: 0, y: 0, ...picture } }],
          });
      }),
    );
  });

  it('loses no column and takes none twice where two selections touch', () => {
    fc.assert(
      fc.property(shape, fc.double({ min: 0.1, max: 0.9, noNaN: true }), (one, share) => {
        const displays = sideBySide([one], -500, -300);
        const left = Math.round(one.width * share);
        const widths = [
          { x: -500, y: -300, width: left, height: one.height },
          { x: -500 + left, y: -300, width: one.width - left, height: one.height },
        ].map((part) => {
          const crops = cropsOfSelection(part, displays);
          return crops.ok ? (crops.value[0]?.crop.width ?? 0) : 0;
        });
        expect((widths[0] ?? 0) + (widths[1] ?? 0)).toBe(displays[0]?.picture.width);
      }),
    );
  });
});

describe('a selection', () => {
  it('stays inside its area and above the smallest side, whatever is done to it', () => {
    fc.assert(
      fc.property(area, box, step, (within, start, by) => {
        const clamped = clampSelection(start, within);
        const corner = { x: start.x + start.width, y: start.y + start.height };
        for (const selection of [
          clamped,
          nudgeSelection(clamped, by, within),
          resizeSelection(clamped, by, within),
          selectionBetween(corner, start, within),
        ]) {
          expect(isInside(selection, within)).toBe(true);
          expect(Math.min(selection.width, selection.height)).toBeGreaterThanOrEqual(SMALLEST_SIDE);
        }
      }),
    );
  });

  it('keeps its size when moved and its origin when resized', () => {
    fc.assert(
      fc.property(area, box, step, (within, start, by) => {
        const selection = clampSelection(start, within);
        const { width, height } = selection;
        expect(nudgeSelection(selection, by, within)).toMatchObject({ width, height });
        expect(resizeSelection(selection, by, within)).toMatchObject({ x: selection.x, y: selection.y });
      }),
    );
  });

  it('is the same dragged from any corner', () => {
    fc.assert(
      fc.property(area, box, (within, { x, y, width, height }) => {
        const whole = selectionBetween({ x, y }, { x: x + width, y: y + height }, within);
        expect(selectionBetween({ x: x + width, y: y + height }, { x, y }, within)).toEqual(whole);
        expect(selectionBetween({ x: x + width, y }, { x, y: y + height }, within)).toEqual(whole);
      }),
    );
  });
});

describe('the last region', () => {
  const displays = sideBySide(
    [
      { width: 1280, height: 800, scale: 2 },
      { width: 1920, height: 1080, scale: 1 },
    ],
    -1280,
    0,
  );
  const region = { x: -50, y: 20, width: 100, height: 60 };

  it('is repeated across the displays that hold it', () => {
    expect(lastRegionOn(region, displays)).toEqual(region);
  });

  it('counts a place that two mirrored displays show once', () => {
    const [left, main] = displays;
    if (!left || !main) throw new Error('two displays expected');
    expect(lastRegionOn(region, [left, left])).toBeNull();
    expect(lastRegionOn(region, [left, main, main])).toEqual(region);
  });

  it('is not repeated when a display that held a part of it is gone', () => {
    expect(lastRegionOn(region, displays.slice(1))).toBeNull();
  });
});
