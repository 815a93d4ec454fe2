import type { Box } from '../model/geometry.ts';

/** A part of a picture, and the size it is sent at. */
export type Tile = { box: Box; width: number; height: number };

/**
 * Longest side and pixel count that vision servers take without scaling down (1568 px and about 1.15 megapixels are
 * the published bounds of one large provider; others allow more).
 */
export const MAX_SIDE = 1568;
export const MAX_AREA = 1_150_000;
/** Neighbouring tiles share this many pixels, so that a line of text is whole in one of them. */
const OVERLAP = 64;
/** Columns and rows of the grids that are tried, fewest tiles first. */
const GRIDS: readonly [number, number][] = [
  [2, 1],
  [1, 2],
  [3, 1],
  [1, 3],
  [2, 2],
  [3, 2],
  [2, 3],
];

/**
 * How a picture is sent so that no server scales it down unseen: whole where it fits, else an overview and tiles at
 * full size. Where six tiles would not do they are scaled as little as is needed.
 */
export function planTiles(width: number, height: number): Tile[] {
  const whole: Box = { x: 0, y: 0, width, height };
  if (fits(width, height)) return [{ box: whole, width, height }];
  const largest = width >= height ? GRIDS[5] : GRIDS[6];
  const grid =
    GRIDS.find((each) => cut(width, height, each).every((box) => fits(box.width, box.height))) ?? largest;
  return [whole, ...cut(width, height, grid)].map((box) => ({ box, ...scaledToFit(box.width, box.height) }));
}

const fits = (width: number, height: number): boolean =>
  Math.max(width, height) <= MAX_SIDE && width * height <= MAX_AREA;

function scaledToFit(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, MAX_SIDE / Math.max(width, height), Math.sqrt(MAX_AREA / (width * height)));
  return { width: Math.max(1, Math.floor(width * scale)), height: Math.max(1, Math.floor(height * scale)) };
}

function cut(width: number, height: number, [columns, rows]: readonly [number, number]): Box[] {
  const boxes: Box[] = [];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const x = Math.max(0, Math.floor((column * width) / columns) - (column > 0 ? OVERLAP : 0));
      const y = Math.max(0, Math.floor((row * height) / rows) - (row > 0 ? OVERLAP : 0));
      const right = Math.floor(((column + 1) * width) / columns);
      const bottom = Math.floor(((row + 1) * height) / rows);
      boxes.push({ x, y, width: right - x, height: bottom - y });
    }
  return boxes;
}
