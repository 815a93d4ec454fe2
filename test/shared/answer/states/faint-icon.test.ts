import { describe, expect, it } from 'vitest';
import { screenOf } from '../../../../shared/answer/screen/screen.ts';
import { isFaint } from '../../../../shared/answer/states/faint-icon.ts';
import type { RgbaImage } from '../../../../shared/raster/image.ts';
import { element, screen } from '../screen-record.ts';

/** A light bar with one sign per button, each in the shade of grey that is given. */
function bar(shades: readonly number[]): RgbaImage {
  const image = { width: 400, height: 60, data: new Uint8Array(4 * 400 * 60).fill(246) };
  for (const [at, shade] of shades.entries())
    for (let y = 20; y < 34; y++)
      for (let x = 20 + 40 * at; x < 34 + 40 * at; x++)
        image.data.set([shade, shade, shade, 255], 4 * (y * 400 + x));
  return image;
}
const record = screen([], {
  ui: {
    elements: [0, 1, 2, 3].map((at) => element(`b${at}`, 'button', '', [10 + 40 * at, 10, 34, 34])),
    windows: [],
  },
});
const faint = (at: number, shades: readonly number[]) =>
  isFaint(record.ui.elements[at].box, screenOf(record), bar(shades));

describe('a sign without words', () => {
  it('is greyed out where it is much fainter than the others of its bar', () => {
    expect(faint(1, [40, 180, 50, 60])).toBe(true);
    expect(faint(0, [40, 180, 50, 60])).toBe(false);
    expect(faint(1, [180, 180, 180, 180])).toBe(false);
  });
});
