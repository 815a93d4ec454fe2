import { expect, test } from 'vitest';
import { separateInk } from '../../../../shared/features/reading/ink.ts';
import { readTurned } from '../../../../shared/features/reading/read-turned.ts';
import { findTurnedColumns } from '../../../../shared/features/reading/turned-columns.ts';
import type { Line } from '../../../../shared/model/image-features.ts';
import type { RgbaImage } from '../../../../shared/raster/image.ts';
import { canvas, fill } from '../../../fixtures/paint.ts';

/** Six bars one above the other, the lowest one wider to the right. */
function column(): RgbaImage {
  const image = canvas(200, 160, [250, 250, 250]);
  for (let at = 0; at < 6; at++) fill(image, 40, 50 + 7 * at, at === 5 ? 12 : 10, 6, [40, 40, 40]);
  return image;
}

/** A reader that sees words where the wider bar is the first one. */
const readerOf =
  (text: string, confidence: number) =>
  async (part: RgbaImage): Promise<Line[]> => {
    const rowsOf = (x: number): number =>
      Array.from({ length: part.height }, (_, y) => part.data[4 * (y * part.width + x)]).filter(
        (v) => v < 100,
      ).length;
    const dark = Array.from({ length: part.width }, (_, x) => x).filter((x) => rowsOf(x) > 0);
    if (rowsOf(dark[0]) <= rowsOf(dark[dark.length - 1])) return [];
    const box = { x: dark[0], y: 14, width: dark.length, height: 12 };
    return [{ id: '', text, confidence, box, words: [{ text, confidence, box: { ...box, width: 6 } }] }];
  };

const read = (image: RgbaImage, text: string, confidence: number) => {
  const ink = separateInk(image);
  return readTurned(image, ink, findTurnedColumns(ink), readerOf(text, confidence));
};

test('words are read the way they run, and their boxes lie upright in the picture', async () => {
  const [found] = await read(column(), 'Litres', 0.9);
  expect(found.line.text).toBe('Litres');
  expect(found.components).toHaveLength(6);
  const { box, words } = found.line;
  expect([box.x, box.width]).toEqual([40, 12]);
  expect(words[0].box.y).toBe(85);
  expect(words[0].box.height).toBe(6);
});

test('what is unsure or hardly letters is left out', async () => {
  expect(await read(column(), 'Litres', 0.5)).toEqual([]);
  expect(await read(column(), '1 — a', 0.9)).toEqual([]);
});

test('other ink is left out of the part that is read', async () => {
  const image = column();
  fill(image, 44, 40, 1, 8, [0, 0, 0]);
  const parts: RgbaImage[] = [];
  const ink = separateInk(image);
  await readTurned(image, ink, findTurnedColumns(ink), async (part) => {
    parts.push(part);
    return [];
  });
  const darkest = Math.min(...parts[0].data.filter((_, at) => at % 4 === 0));
  expect(darkest).toBe(40);
});
