import { describe, expect, test } from 'vitest';
import { findUiElements } from '../../../../shared/features/ui-elements.ts';
import type { RgbaImage } from '../../../../shared/raster/image.ts';
import { canvas, fill } from '../../../fixtures/paint.ts';
import { cross, frame, INK, PAGE, WHITE, writtenWord } from '../../../fixtures/paint-screen.ts';

const DESKTOP = [60, 90, 120] as const;
const BAR = [40, 40, 46] as const;

/** Windows found where one of 400 by 240 at (50, 40) has a title bar of 34 pixels that `paint` puts buttons on. */
function windowsWith(paint: (image: RgbaImage) => void) {
  const image = canvas(520, 340, [...DESKTOP]);
  frame(image, 50, 40, 400, 240, INK, PAGE);
  fill(image, 51, 41, 398, 33, [...BAR]);
  paint(image);
  const lines = [
    writtenWord(image, 'Boats', 200, 51, 50, WHITE),
    writtenWord(image, 'Nothing here', 90, 160, 120, INK),
  ];
  return findUiElements(image, lines).windows;
}

/** Minimise, maximise and close, with the middles of the outer ones 2 pitches apart. */
function glyphs(image: RgbaImage, left: number, top: number, pitch: number): void {
  fill(image, left, top + 6, 8, 2, WHITE);
  fill(image, left + pitch, top, 8, 8, WHITE);
  fill(image, left + pitch + 2, top + 2, 4, 4, [90, 90, 96]);
  cross(image, left + 2 * pitch, top, 8, WHITE);
}

const disc = (image: RgbaImage, left: number, top: number, size: number): void => {
  const radius = size / 2;
  for (let y = 0; y < size; y++) {
    const half = Math.sqrt(radius ** 2 - (y + 0.5 - radius) ** 2);
    fill(image, Math.round(left + radius - half), top + y, Math.round(2 * half), 1, [90, 90, 96]);
  }
};

describe('frames of windows', () => {
  test('buttons of the title bar may be round', () => {
    const found = windowsWith((image) => {
      for (let x = 330; x < 430; x += 37) disc(image, x, 45, 24);
      glyphs(image, 338, 53, 37);
    });
    expect(found).toMatchObject([{ box: { x: 50, y: 40, width: 400, height: 240 } }]);
  });

  test('buttons of the title bar may touch one another', () => {
    const found = windowsWith((image) => {
      for (let row = 0; row < 17; row++)
        fill(image, 390, 48 + row, 51, 1, [110 - 2 * row, 110 - 2 * row, 116 - 2 * row]);
      glyphs(image, 394, 53, 17);
    });
    expect(found).toMatchObject([{ box: { x: 50, y: 40, width: 400, height: 240 } }]);
  });

  test('two round tools in a corner make no window', () => {
    const found = windowsWith((image) => {
      disc(image, 367, 45, 24);
      disc(image, 404, 45, 24);
      fill(image, 375, 59, 8, 2, WHITE);
      cross(image, 412, 53, 8, WHITE);
    });
    expect(found).toEqual([]);
  });

  test('a line of shading in the title bar is not its top', () => {
    const found = windowsWith((image) => {
      fill(image, 300, 44, 150, 1, [70, 70, 76]);
      glyphs(image, 338, 53, 37);
    });
    expect(found).toMatchObject([{ box: { x: 50, y: 40, width: 400, height: 240 } }]);
  });
});
