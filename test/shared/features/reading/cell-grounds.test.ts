import { expect, test } from 'vitest';
import { findTextLines } from '../../../../shared/features/reading/find-text-lines.ts';
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
  const { lines, ink } = findTextLines(image);
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

test('letters across the bands of a gradient stay whole', () => {
  const image = canvas(300, 60, [60, 60, 60]);
  fill(image, 0, 20, 300, 12, [90, 90, 90]);
  fill(image, 0, 32, 300, 12, [120, 120, 120]);
  for (const x of [40, 49, 58, 67, 76]) letter(image, x, 27);
  const glyphs = findTextLines(image).lines.flatMap((line) => line.glyphs);
  expect(glyphs.map(({ box }) => box.height)).toEqual([10, 10, 10, 10, 10]);
});
