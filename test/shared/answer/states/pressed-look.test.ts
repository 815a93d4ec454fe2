import { describe, expect, it } from 'vitest';
import { screenOf } from '../../../../shared/answer/screen/screen.ts';
import { looksPressed } from '../../../../shared/answer/states/pressed-look.ts';
import type { RgbaImage } from '../../../../shared/raster/image.ts';
import { element, screen } from '../screen-record.ts';

/** A light bar with a sign every 40 pixels, where the grounds of those in the list are darker. */
function bar(pressed: readonly number[]): RgbaImage {
  const image = { width: 400, height: 60, data: new Uint8Array(4 * 400 * 60).fill(255) };
  const paint = (x: number, y: number, width: number, height: number, gray: number): void => {
    for (let row = y; row < y + height; row++)
      for (let column = x; column < x + width; column++)
        image.data.set([gray, gray, gray, 255], 4 * (row * 400 + column));
  };
  paint(0, 0, 400, 60, 246);
  for (let at = 0; at < 9; at++) {
    if (pressed.includes(at)) paint(10 + 40 * at, 10, 34, 34, 214);
    paint(22 + 40 * at, 20, 8, 12, 40);
  }
  return image;
}
const record = screen([], {
  ui: {
    elements: [0, 1, 2, 3, 4].map((at) => element(`b${at}`, 'button', `B${at}`, [10 + 40 * at, 10, 34, 34])),
    windows: [],
  },
});
const look = (at: number, pressed: readonly number[]) =>
  looksPressed(record.ui.elements[at].box, screenOf(record), bar(pressed));

describe('a button of a bar', () => {
  it('is held down where its ground alone differs from the bar', () => {
    expect(look(2, [2])).toBe(true);
    expect(look(1, [2])).toBe(false);
  });

  it('can not be told where every button has a ground of its own', () => {
    expect(look(2, [0, 1, 2, 3, 4, 5, 6, 7, 8])).toBeNull();
  });
});
