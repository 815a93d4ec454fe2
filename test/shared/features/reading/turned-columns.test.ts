import { expect, test } from 'vitest';
import { separateInk } from '../../../../shared/features/reading/ink.ts';
import { findTurnedColumns } from '../../../../shared/features/reading/turned-columns.ts';
import type { RgbaImage } from '../../../../shared/raster/image.ts';
import { canvas, fill } from '../../../fixtures/paint.ts';

const INK = [40, 40, 40] as const;

/** Bars ten pixels wide, one above the other from `y` on, so far apart. */
function stack(image: RgbaImage, x: number, y: number, count: number, gap: number, height = 6): void {
  for (let at = 0; at < count; at++) fill(image, x, y + at * (height + gap), 10, height, [...INK]);
}
/** A name whose letters touch. */
function name(image: RgbaImage): void {
  fill(image, 40, 50, 10, 17, [...INK]);
  for (const [y, height] of [
    [53, 4],
    [60, 4],
  ])
    fill(image, 40, y, 8, height, [250, 250, 250]);
}
const page = (): RgbaImage => canvas(200, 160, [250, 250, 250]);
const boxesOn = (image: RgbaImage) => findTurnedColumns(separateInk(image)).map(({ box }) => box);

test('glyphs one above the other as close as letters are a column of turned text', () => {
  const image = page();
  stack(image, 40, 50, 6, 1);
  expect(boxesOn(image)).toEqual([{ x: 36, y: 46, width: 18, height: 49 }]);
});

test('words with spaces between them are one column', () => {
  const image = page();
  for (const y of [30, 68]) stack(image, 40, y, 4, 1);
  expect(boxesOn(image)).toEqual([{ x: 36, y: 26, width: 18, height: 73 }]);
});

test('characters of rows, and glyphs that have others beside them, are none', () => {
  const rows = page();
  stack(rows, 40, 20, 6, 7);
  expect(boxesOn(rows)).toEqual([]);
  const words = page();
  for (const x of [40, 52, 64, 76]) stack(words, x, 50, 6, 1);
  expect(boxesOn(words)).toEqual([]);
});

test('a short name is one beside others that are level with it', () => {
  const alone = page();
  name(alone);
  expect(boxesOn(alone)).toEqual([]);
  const beside = page();
  name(beside);
  for (const x of [80, 120]) stack(beside, x, 50, 3, 1, 7);
  expect(boxesOn(beside)).toHaveLength(3);
});

test('the components of a column are those inside its box', () => {
  const image = page();
  stack(image, 40, 50, 6, 1);
  fill(image, 120, 20, 30, 30, [...INK]);
  const ink = separateInk(image);
  expect(findTurnedColumns(ink)[0].components).toHaveLength(6);
});
