import { expect, test } from 'vitest';
import { findTextLines } from '../../../../shared/features/reading/find-text-lines.ts';
import { separateInk } from '../../../../shared/features/reading/ink.ts';
import type { RgbaImage } from '../../../../shared/raster/image.ts';
import { canvas, fill } from '../../../fixtures/paint.ts';

type Color = [number, number, number];
const WHITE: Color = [255, 255, 255];
const INK: Color = [20, 20, 30];

/** Letters ten pixels high from `x` on, with a foot or a bar in turn: where they are six pixels wide, they touch. */
function word(image: RgbaImage, x: number, y: number, letters: number, color: Color, step = 8): void {
  for (let letter = 0; letter < letters; letter++) {
    fill(image, x + letter * step, y, 2, 10, color);
    fill(image, x + letter * step, y + (letter % 2 === 0 ? 8 : 4), 6, 2, color);
  }
}

const boxesIn = (image: RgbaImage) => findTextLines(separateInk(image)).lines.map(({ box }) => box);

test('a cell of a table that its rows fill is a ground', () => {
  const image = canvas(400, 200, [90, 90, 90]);
  fill(image, 40, 40, 90, 62, INK);
  for (const row of [0, 1, 2, 3]) word(image, 44, 43 + row * 15, 10, WHITE);
  expect(boxesIn(image)).toHaveLength(4);
});

test('so is a label in the frame of the focus', () => {
  const image = canvas(200, 80, [225, 235, 245]);
  fill(image, 40, 20, 24, 16, [160, 185, 205]);
  fill(image, 41, 21, 22, 14, [225, 235, 245]);
  word(image, 43, 23, 2, INK, 10);
  expect(boxesIn(image)).toEqual([{ x: 43, y: 23, width: 16, height: 10 }]);
});

test('letters reach into the lower band of the gradient they stand on', () => {
  const image = canvas(300, 80, [120, 140, 170]);
  fill(image, 60, 30, 70, 16, [226, 235, 251]);
  fill(image, 60, 46, 70, 6, [200, 220, 245]);
  word(image, 68, 39, 6, INK);
  expect(boxesIn(image)).toEqual([{ x: 68, y: 39, width: 46, height: 10 }]);
});

test('a label that begins on the filled part of a bar is found', () => {
  const image = canvas(200, 60, WHITE);
  fill(image, 40, 20, 31, 16, [53, 132, 228]);
  fill(image, 49, 20, 22, 16, [235, 235, 235]);
  word(image, 46, 23, 3, INK);
  expect(boxesIn(image)).toContainEqual({ x: 49, y: 23, width: 19, height: 10 });
});

test('the round corners of a badge are no part of its word', () => {
  const image = canvas(300, 80, WHITE);
  const [orange, edge]: Color[] = [
    [221, 107, 32],
    [240, 180, 140],
  ];
  fill(image, 100, 30, 66, 18, orange);
  for (const [x, y] of [
    [100, 30],
    [164, 30],
    [100, 46],
    [164, 46],
  ])
    fill(image, x, y, 2, 2, edge);
  word(image, 110, 34, 6, WHITE, 6);
  expect(boxesIn(image)).toEqual([{ x: 110, y: 34, width: 36, height: 10 }]);
});
