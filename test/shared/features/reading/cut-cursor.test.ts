import { expect, test } from 'vitest';
import { cutCursor } from '../../../../shared/features/reading/cut-cursor.ts';
import type { LineCoverage } from '../../../../shared/features/reading/prepare-line.ts';
import { toLine } from '../../../../shared/features/reading/text-line.ts';
import { glyphOf } from '../../../fakes/read-line.ts';

/** A picture of full coverage in the given boxes. */
function covered(...boxes: Parameters<typeof glyphOf>[0][]): LineCoverage {
  const box = { x: 0, y: 0, width: 60, height: 16 };
  const data = new Uint8Array(box.width * box.height);
  for (const { x, y, width, height } of boxes)
    for (let row = y; row < y + height; row++) data.fill(255, row * 60 + x, row * 60 + x + width);
  return { box, data };
}

const LETTERS = [0, 9, 18].map((x) => ({ x, y: 2, width: 6, height: 9 }));
const CURSOR = { x: 34, y: 0, width: 8, height: 15 };
/** A sign whose bar of one row reaches the cursor. */
const SIGN = { x: 27, y: 2, width: 4, height: 10 };
const BAR = { x: 31, y: 6, width: 3, height: 1 };

test('a filled cell behind the letters is cut off, and the picture with it', () => {
  const line = toLine([...LETTERS, CURSOR].map(glyphOf));
  const cut = cutCursor(line, covered(...LETTERS, CURSOR));
  expect(cut.line.glyphs.map(({ box }) => box)).toEqual(LETTERS);
  expect(cut.coverage.box.width).toBe(35);
  expect(Math.max(...Array.from({ length: 16 }, (_, row) => cut.coverage.data[row * 35 + 34]))).toBe(0);
});

test('the sign that it touches stays', () => {
  const joined = { x: 27, y: 0, width: 15, height: 15 };
  const line = toLine([...LETTERS, joined].map(glyphOf));
  const { glyphs } = cutCursor(line, covered(...LETTERS, SIGN, BAR, CURSOR)).line;
  expect(glyphs[3].box).toEqual({ x: 27, y: 2, width: 7, height: 10 });
  const alone = toLine([glyphOf(joined)]);
  expect(cutCursor(alone, covered(SIGN, BAR, CURSOR)).line.glyphs[0].box).toEqual(glyphs[3].box);
});

test('squares, stems and what stands on the line are no cursors', () => {
  for (const shape of [
    { x: 34, y: 0, width: 15, height: 15 },
    { x: 34, y: 0, width: 4, height: 15 },
    { x: 34, y: 2, width: 5, height: 9 },
  ]) {
    const line = toLine([...LETTERS, shape].map(glyphOf));
    expect(cutCursor(line, covered(...LETTERS, shape)).line).toBe(line);
  }
  const lone = toLine([glyphOf(CURSOR)]);
  expect(cutCursor(lone, covered(CURSOR)).line).toBe(lone);
});
