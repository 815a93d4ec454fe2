import { expect, test } from 'vitest';
import { chooseGlyphs } from '../../../../shared/features/reading/choose-glyphs.ts';
import { separateInk } from '../../../../shared/features/reading/ink.ts';
import { canvas, fill } from '../../../fixtures/paint.ts';

type Color = readonly [number, number, number];
const [PAGE, BUTTON, MIXED, TEXT]: Color[] = [
  [255, 255, 255],
  [40, 90, 200],
  [150, 170, 228],
  [0, 140, 0],
];

/** A button whose upper left corner is cut off along a slope of one pixel in the colour given. */
function glyphsWith(corner: Color): number {
  const image = canvas(120, 80, PAGE);
  fill(image, 20, 20, 80, 40, BUTTON);
  for (let step = 0; step < 7; step++) {
    fill(image, 20, 20 + step, 6 - step, 1, PAGE);
    fill(image, 26 - step, 20 + step, 1, 1, corner);
  }
  return chooseGlyphs(separateInk(image)).glyphs.length;
}

test('the soft corner of a button is no glyph, a stroke of its own colour there is', () => {
  expect(glyphsWith(MIXED)).toBe(0);
  expect(glyphsWith(TEXT)).toBe(1);
});
