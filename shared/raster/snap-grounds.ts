import type { RgbaImage } from './image.ts';

/** Side in pixels of the tiles whose commonest colour is sought; lines of interface text stand in one or two. */
const TILE = 16;

/** Colours are told apart by their upper five bits when they are counted. */
const LOST_BITS = 3;

/** The commonest colour of every tile: red, green and blue one after the other. */
type Grounds = { columns: number; rows: number; colors: Uint8ClampedArray };

/**
 * Gives pixels close to the ground around them exactly its colour, so that grounds are flat again where noise or
 * compression has disturbed them. Glyphs keep their pixels, but for the palest.
 * @param within largest distance in levels, in any channel, from the commonest colour of a tile nearby
 */
export function snapGrounds(image: RgbaImage, within: number): RgbaImage {
  const { width, height } = image;
  const grounds = findGrounds(image);
  const data = new Uint8ClampedArray(image.data);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      const ground = nearestGround(grounds, x, y, data, at, within);
      if (ground >= 0) data.set(grounds.colors.subarray(ground, ground + 3), at);
    }
  return { width, height, data };
}

/** Offset of the ground colour of the pixel's own or a neighbouring tile that is nearest, or -1. */
function nearestGround(
  { columns, rows, colors }: Grounds,
  x: number,
  y: number,
  data: Uint8ClampedArray,
  at: number,
  within: number,
): number {
  const [column, row] = [Math.floor(x / TILE), Math.floor(y / TILE)];
  let nearest = -1;
  let least = within + 1;
  for (let r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++)
    for (let c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++) {
      const color = (r * columns + c) * 3;
      const distance = Math.max(
        Math.abs(data[at] - colors[color]),
        Math.abs(data[at + 1] - colors[color + 1]),
        Math.abs(data[at + 2] - colors[color + 2]),
      );
      if (distance >= least) continue;
      least = distance;
      nearest = color;
    }
  return nearest;
}

function findGrounds(image: RgbaImage): Grounds {
  const columns = Math.ceil(image.width / TILE);
  const rows = Math.ceil(image.height / TILE);
  const colors = new Uint8ClampedArray(columns * rows * 3);
  const tally = new Float64Array(4 << (3 * (8 - LOST_BITS)));
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      colors.set(commonestColor(image, column * TILE, row * TILE, tally), (row * columns + column) * 3);
  return { columns, rows, colors };
}

/** Mean of the commonest bin of colours in a window of two tiles around a tile; `tally` comes and goes empty. */
function commonestColor({ width, height, data }: RgbaImage, left: number, top: number, tally: Float64Array) {
  const margin = TILE / 2;
  const seen: number[] = [];
  let best = -1;
  for (let y = Math.max(0, top - margin); y < Math.min(height, top + TILE + margin); y++)
    for (let x = Math.max(0, left - margin); x < Math.min(width, left + TILE + margin); x++) {
      const at = (y * width + x) * 4;
      const bin = 4 * binOf(data[at], data[at + 1], data[at + 2]);
      if (tally[bin] === 0) seen.push(bin);
      tally[bin]++;
      tally[bin + 1] += data[at];
      tally[bin + 2] += data[at + 1];
      tally[bin + 3] += data[at + 2];
      if (best < 0 || tally[bin] > tally[best]) best = bin;
    }
  const mean = [1, 2, 3].map((channel) => tally[best + channel] / tally[best]);
  for (const bin of seen) tally.fill(0, bin, bin + 4);
  return mean;
}

const binOf = (red: number, green: number, blue: number): number => {
  const bits = 8 - LOST_BITS;
  return ((red >> LOST_BITS) << (2 * bits)) | ((green >> LOST_BITS) << bits) | (blue >> LOST_BITS);
};
