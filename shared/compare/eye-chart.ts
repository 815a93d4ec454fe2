import type { RgbaImage } from '../raster/image.ts';
import { LETTER_ROWS, writeWord } from './draw-word.ts';
import { MAX_AREA, MAX_SIDE } from './plan-tiles.ts';

/** Sides of the dots of the chart's rows in pixels, largest first: letters of 28, 21, 14 and 7 pixels. */
export const CHART_DOTS = [4, 3, 2, 1] as const;
const MARGIN = 60;
const STEP = 150;

/**
 * A chart as large as the largest picture that is ever sent, a word a row, each row smaller than the one above it: which
 * rows a model still reads tells how much of such a picture arrives, since servers scale pictures down without a word.
 * @param words one of WORD_LETTERS for each of CHART_DOTS
 */
export function drawEyeChart(words: readonly string[]): RgbaImage {
  const height = Math.floor(MAX_AREA / MAX_SIDE);
  const picture = { width: MAX_SIDE, height, data: new Uint8Array(MAX_SIDE * height * 4).fill(255) };
  CHART_DOTS.forEach((dot, row) => {
    writeWord(picture, words[row], chartRow(row).x, chartRow(row).y, dot);
  });
  return picture;
}

/** Where a row's word begins, in pixels of the chart: rows step to the right, so that no corner is left out. */
export const chartRow = (row: number): { x: number; y: number } => ({
  x: MARGIN + row * 3 * STEP,
  y: MARGIN + row * STEP,
});

/** Height in pixels of the smallest letters that were read, all larger rows read as well; null where none were. */
export function smallestRead(words: readonly string[], reply: string): number | null {
  const read = reply.toUpperCase().split(/[^A-Z]+/);
  const missed = words.findIndex((word) => !read.includes(word));
  const rows = missed < 0 ? words.length : missed;
  return rows === 0 ? null : CHART_DOTS[rows - 1] * LETTER_ROWS;
}
