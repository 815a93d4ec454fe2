import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hexColor, magnifiedPart, placeMagnifier } from '../../../renderer/overlay/magnified-part.ts';
import { placePanel } from '../../../renderer/overlay/place-panel.ts';
import { intersection } from '../../../shared/model/geometry.ts';

const display = { x: -1280, y: 0, width: 1280, height: 800 };
const panel = { width: 390, height: 260 };

describe('the panel', () => {
  it('stands right of the selection, else left, else below, else above', () => {
    expect(placePanel({ x: -1200, y: 100, width: 300, height: 200 }, panel, display)).toEqual({
      x: -888,
      y: 100,
    });
    expect(placePanel({ x: -500, y: 100, width: 450, height: 200 }, panel, display).x).toBe(-500 - 390 - 12);
    expect(placePanel({ x: -1270, y: 20, width: 1260, height: 300 }, panel, display).y).toBe(332);
    expect(placePanel({ x: -1270, y: 400, width: 1260, height: 390 }, panel, display).y).toBe(128);
  });

  it('always lies on the display, and off the selection where there is room', () => {
    const box = fc.record({
      x: fc.integer({ min: -1280, max: -100 }),
      y: fc.integer({ min: 0, max: 700 }),
      width: fc.integer({ min: 4, max: 1280 }),
      height: fc.integer({ min: 4, max: 800 }),
    });
    fc.assert(
      fc.property(box, (selection) => {
        const place = { ...placePanel(selection, panel, display), ...panel };
        expect(intersection(place, display)).toEqual(place);
        const narrow = selection.width < 400 && selection.x > -1200 && selection.x < -800;
        if (narrow) expect(intersection(place, selection)).toBeNull();
      }),
    );
  });
});

describe('the magnifier', () => {
  it('shows the pixel under the point, in the picture’s own pixels, and none beyond its edge', () => {
    expect(magnifiedPart({ x: -1280, y: 0 }, display, 1920, 1200)).toEqual({ x: 0, y: 0 });
    expect(magnifiedPart({ x: -1270, y: 11 }, display, 1920, 1200)).toEqual({ x: 15, y: 16 });
    expect(magnifiedPart({ x: 40, y: 900 }, display, 1920, 1200)).toEqual({ x: 1919, y: 1199 });
  });

  it('stays on the display, and names colours as style sheets do', () => {
    expect(placeMagnifier({ x: 10, y: 10 }, display)).toEqual({ x: 32, y: 32 });
    expect(placeMagnifier({ x: 1270, y: 790 }, display)).toEqual({ x: 1097, y: 590 });
    expect(hexColor(new Uint8ClampedArray([255, 0, 10, 255]))).toBe('#ff000a');
  });
});
