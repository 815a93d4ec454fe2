import type { RgbaImage } from '../raster/image.ts';
import { measuredBands } from '../raster/measured-bands.ts';

/** Side of the tiles that are judged, in pixels. */
const TILE = 32;

/** Colours (4 bits a channel) in a photographed tile; blurred text on one ground has fewer. */
const LEAST_COLORS = 8;

/** Samples of a tile that equal their neighbour exactly; drawn pixels mostly do. */
const MOST_EQUAL = 0.25;

/**
 * Share of the picture, 0..1, that looks photographed: tiles of many colours without flat parts, that have at
 * least three such neighbours (a lone icon has none).
 */
export function photoArea(image: RgbaImage): number {
  const columns = Math.floor(image.width / TILE);
  const rows = Math.floor(image.height / TILE);
  if (columns === 0 || rows === 0) return 0;
  const marks = new Uint8Array(columns * rows);
  const bands = { of: 'rows', size: TILE, reach: 0, count: rows } as const;
  const seen = new Uint16Array(4096);
  const photographedIn = measuredBands(image, 'photographed', bands, (row) =>
    Uint8Array.from({ length: columns }, (_, column) =>
      isPhotographed(image, column * TILE, row * TILE, seen, row * columns + column + 1) ? 1 : 0,
    ),
  );
  for (let row = 0; row < rows; row++) marks.set(photographedIn(row), row * columns);
  let count = 0;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      if (marks[row * columns + column] === 0) continue;
      const around =
        (column > 0 ? marks[row * columns + column - 1] : 0) +
        (column + 1 < columns ? marks[row * columns + column + 1] : 0) +
        (row > 0 ? marks[(row - 1) * columns + column] : 0) +
        (row + 1 < rows ? marks[(row + 1) * columns + column] : 0);
      if (around >= 2) count++;
    }
  return count / (columns * rows);
}

/** @param stamp differs for every tile, so that `seen` need not be cleared; taken modulo 2^16 */
function isPhotographed(
  { data, width }: RgbaImage,
  left: number,
  top: number,
  seen: Uint16Array,
  stamp: number,
): boolean {
  const mark = (stamp % 65535) + 1;
  let colors = 0;
  let equal = 0;
  let samples = 0;
  for (let y = top; y < top + TILE; y += 2)
    for (let x = left; x + 1 < left + TILE; x += 2) {
      const at = (y * width + x) * 4;
      const color = ((data[at] >> 4) << 8) | ((data[at + 1] >> 4) << 4) | (data[at + 2] >> 4);
      if (seen[color] !== mark) {
        seen[color] = mark;
        colors++;
      }
      samples++;
      if (data[at] === data[at + 4] && data[at + 1] === data[at + 5] && data[at + 2] === data[at + 6])
        equal++;
    }
  return colors >= LEAST_COLORS && equal <= MOST_EQUAL * samples;
}
