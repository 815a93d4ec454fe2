import { expect, test } from 'vitest';
import { findTextLines } from '../../../../shared/features/reading/find-text-lines.ts';
import { separateInk } from '../../../../shared/features/reading/ink.ts';
import { lineCoverage } from '../../../../shared/features/reading/prepare-line.ts';
import type { RgbaImage } from '../../../../shared/raster/image.ts';
import { canvas, fill } from '../../../fixtures/paint.ts';

const BLACK: [number, number, number] = [0, 0, 0];
const TEAL: [number, number, number] = [30, 190, 160];

/** An upright letter with a foot, ten pixels high. */
function letter(image: RgbaImage, x: number, y: number): void {
  fill(image, x, y, 2, 10, BLACK);
  fill(image, x, y + 8, 6, 2, BLACK);
}

test('a letter on the border of a cell, in the colour of what lies beside it, keeps its stroke', () => {
  const image = canvas(300, 60, BLACK);
  fill(image, 40, 20, 60, 16, TEAL);
  for (const x of [40, 49, 58, 67]) letter(image, x, 23);
  const ink = separateInk(image);
  const { lines } = findTextLines(ink);
  const line = lines.find(({ box }) => box.x === 40);
  expect(line?.glyphs.map(({ box }) => [box.x, box.width])).toEqual([
    [40, 6],
    [49, 6],
    [58, 6],
    [67, 6],
  ]);
  const coverage = line && lineCoverage(image, ink, line);
  const at = coverage ? 4 * coverage.box.width + 40 - coverage.box.x : -1;
  expect(coverage?.data[at]).toBe(255);
});

test('text on a tab that opens to the page below its bar is found', () => {
  const image = canvas(400, 120, [255, 255, 255]);
  fill(image, 0, 0, 400, 35, [222, 225, 230]);
  fill(image, 8, 6, 120, 29, [255, 255, 255]);
  for (const x of [30, 39, 48, 57]) letter(image, x, 14);
  const { lines } = findTextLines(separateInk(image));
  expect(lines.map(({ box, glyphs }) => [box.x, glyphs.length])).toEqual([[30, 4]]);
});

test('letters across the bands of a gradient stay whole', () => {
  const image = canvas(300, 60, [60, 60, 60]);
  fill(image, 0, 20, 300, 12, [90, 90, 90]);
  fill(image, 0, 32, 300, 12, [120, 120, 120]);
  for (const x of [40, 49, 58, 67, 76]) letter(image, x, 27);
  const glyphs = findTextLines(separateInk(image)).lines.flatMap((line) => line.glyphs);
  expect(glyphs.map(({ box }) => box.height)).toEqual([10, 10, 10, 10, 10]);
});

test('a digit on a small round badge is found, the counter of a heavy letter is not', () => {
  const RED: [number, number, number] = [220, 50, 60];
  const image = canvas(200, 60, [255, 255, 255]);
  fill(image, 41, 20, 12, 14, RED);
  fill(image, 40, 21, 14, 12, RED);
  fill(image, 44, 22, 5, 2, [255, 255, 255]);
  fill(image, 47, 24, 2, 8, [255, 255, 255]);
  fill(image, 100, 20, 14, 14, BLACK);
  fill(image, 103, 23, 8, 8, [255, 255, 255]);
  const ink = separateInk(image);
  const { lines } = findTextLines(ink);
  expect(lines.some(({ box }) => box.x === 44 && box.height === 10)).toBe(true);
  expect(ink.isGround[ink.regions.labels[20 * 200 + 106]]).toBe(0);
});

test('the joined bars of two T stay, a frame around letters goes', () => {
  const image = canvas(200, 80, [255, 255, 255]);
  fill(image, 40, 20, 28, 2, BLACK);
  for (const x of [46, 60]) fill(image, x, 20, 2, 16, BLACK);
  const ink = separateInk(image);
  expect(ink.components.labels[20 * 200 + 42]).toBe(ink.components.labels[30 * 200 + 46]);
});
