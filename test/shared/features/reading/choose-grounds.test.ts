import { expect, test } from 'vitest';
import { chooseGlyphs } from '../../../../shared/features/reading/choose-glyphs.ts';
import { findTextLines } from '../../../../shared/features/reading/find-text-lines.ts';
import { separateInk } from '../../../../shared/features/reading/ink.ts';
import type { RgbaImage } from '../../../../shared/raster/image.ts';
import { canvas, fill } from '../../../fixtures/paint.ts';

const [GREY, WHITE, BLACK] = [
  [140, 140, 140],
  [255, 255, 255],
  [20, 20, 20],
] as const;

/** Strokes like five letters, 10 pixels high. */
function word(image: RgbaImage, x: number, y: number): void {
  for (let letter = 0; letter < 5; letter++) {
    fill(image, x + 9 * letter, y, 2, 10, BLACK);
    fill(image, x + 9 * letter, y, 6, 2, BLACK);
  }
}

const boxesOn = (image: RgbaImage) => findTextLines(separateInk(image)).lines.map(({ box }) => box);

test('a dialog with an arrow at its edge is a ground', () => {
  const image = canvas(320, 200, GREY);
  for (let row = 0; row < 6; row++) fill(image, 52 - row, 24 + row, 2 * row + 1, 1, WHITE);
  fill(image, 30, 30, 260, 130, WHITE);
  for (const y of [50, 80, 110, 140]) {
    word(image, 50, y);
    word(image, 130, y);
    word(image, 210, y);
  }
  expect(boxesOn(image).length).toBeGreaterThanOrEqual(4);
});

test('the thick stems of a large heading are ink', () => {
  const image = canvas(200, 120, WHITE);
  for (const x of [40, 70, 100]) fill(image, x, 20, 17, 64, BLACK);
  const { glyphs } = chooseGlyphs(separateInk(image));
  expect(glyphs.map(({ box }) => box.x)).toEqual([40, 70, 100]);
});

/** A bold K and i whose soft edges touch above and below: + is a soft pixel. */
const KI = [
  '+##+  ++++++##+',
  '+##+ +++++ +##+',
  '+##+++#++  ++++',
  '+##++##+   +##+',
  '+##+##+    +##+',
  '+####+     +##+',
  '+####++    +##+',
  '+##+##++   +##+',
  '+##++##++  +##+',
  '+##+ +##++ +##+',
  '+##+ + ##+ +##+',
  '+##+  ++##++##+',
];

test('bold letters that touch are no frame, a box to tick is one', () => {
  const image = canvas(120, 60, WHITE);
  KI.forEach((row, y) => {
    [...row].forEach((sign, x) => {
      if (sign !== ' ') fill(image, 20 + x, 20 + y, 1, 1, sign === '#' ? BLACK : GREY);
    });
  });
  // A box with a full border.
  fill(image, 60, 20, 14, 14, BLACK);
  fill(image, 61, 21, 12, 12, WHITE);
  const { glyphs } = chooseGlyphs(separateInk(image));
  expect(glyphs.map(({ box }) => box.x)).toEqual([20]);
});

test('a bold r is ink, though its stem is thick for its height', () => {
  const image = canvas(120, 80, WHITE);
  for (const x of [20, 50, 80]) {
    fill(image, x, 20, 10, 30, BLACK);
    fill(image, x + 9, 22, 14, 6, BLACK);
    fill(image, x - 3, 47, 17, 3, BLACK);
  }
  const { glyphs } = chooseGlyphs(separateInk(image));
  expect(glyphs.map(({ box }) => box)).toEqual(
    [17, 47, 77].map((x) => ({ x, y: 20, width: 26, height: 30 })),
  );
});

test('a disc with a number is a ground', () => {
  const image = canvas(120, 80, WHITE);
  for (let row = -15; row < 15; row++) {
    const half = Math.round(Math.sqrt(15.5 * 15.5 - (row + 0.5) * (row + 0.5)));
    fill(image, 60 - half, 40 + row, 2 * half, 1, GREY);
  }
  fill(image, 59, 35, 2, 10, BLACK);
  fill(image, 57, 36, 2, 2, BLACK);
  fill(image, 56, 43, 8, 2, BLACK);
  const { glyphs } = chooseGlyphs(separateInk(image));
  expect(glyphs.map(({ box }) => box)).toContainEqual({ x: 56, y: 35, width: 8, height: 10 });
});
