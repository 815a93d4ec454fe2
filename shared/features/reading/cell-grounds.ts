import { labelComponents } from '../../raster/components.ts';
import type { FlatRegions } from '../../raster/flat-regions.ts';
import type { BinaryImage } from '../../raster/image.ts';
import { inscribedSquares } from './inscribed-squares.ts';

/** Heights in pixels of a cell that text stands in: a selected word, a function key's label, a changed part of a row. */
const LOWEST = 9;
const HIGHEST = 48;
const NARROWEST = 5;
/** Share of its upper and lower side that belongs to a cell. */
const LEAST_SIDE = 0.7;
/** Columns of ink that may run on across its upper or lower side: over the bands of a gradient, letters do. */
const MOST_CROSSING = 2;

export type Cells = {
  /** 1 for regions that are cells. */
  isCell: Uint8Array;
  /** For each pixel one more than the number of the cell it lies in, or 0; null where the picture has none. */
  zones: Int32Array | null;
};

/** Whether a region is a cell where that is known beforehand, else null. */
export type KnownCell = (region: number) => boolean | null;

/**
 * Rectangular grounds no higher than a line, as terminals and editors draw behind characters: glyphs fill them to the
 * border, where they touch what lies outside.
 */
export function findCells(regions: FlatRegions, isGround: Uint8Array, known: KnownCell = () => null): Cells {
  const isCell = new Uint8Array(regions.count);
  const cells: number[] = [];
  for (let region = 0; region < regions.count; region++)
    if (known(region) ?? (isGround[region] && isRectangle(regions, isGround, region))) cells.push(region);
  if (cells.length === 0) return { isCell, zones: null };
  const { width, labels } = regions;
  const zones = new Int32Array(labels.length);
  // Smaller cells lie on larger ones.
  for (const region of cells.sort((a, b) => sizeOf(regions, b) - sizeOf(regions, a))) {
    isCell[region] = 1;
    for (let y = regions.top[region]; y < regions.bottom[region]; y++)
      zones.fill(region + 1, y * width + regions.left[region], y * width + regions.right[region]);
  }
  return { isCell, zones };
}

const sizeOf = ({ left, top, right, bottom }: FlatRegions, region: number): number =>
  (right[region] - left[region]) * (bottom[region] - top[region]);

/** A rectangle: all four corners are its own, and most of its upper and lower side. */
function isRectangle(regions: FlatRegions, isGround: Uint8Array, region: number): boolean {
  const { labels, width, left, top, right, bottom } = regions;
  const [x0, y0, x1, y1] = [left[region], top[region], right[region] - 1, bottom[region] - 1];
  const [columns, rows] = [x1 - x0 + 1, y1 - y0 + 1];
  if (rows < LOWEST || rows > HIGHEST || columns < NARROWEST) return false;
  const own = (x: number, y: number): boolean => labels[y * width + x] === region;
  if (!own(x0, y0) || !own(x1, y0) || !own(x0, y1) || !own(x1, y1)) return false;
  return [
    [y0, y0 - 1],
    [y1, y1 + 1],
  ].every(([side, beyond]) => {
    let [inside, crossing] = [0, 0];
    for (let x = x0; x <= x1; x++) {
      if (own(x, side)) inside++;
      else if (beyond >= 0 && beyond < regions.height && !isGround[labels[beyond * width + x]]) crossing++;
    }
    return inside >= LEAST_SIDE * columns && crossing <= MOST_CROSSING;
  });
}

/** Thickest stroke of a letter, in heights of its cell, and in pixels: what is thicker is the ground of a tab. */
const THICKEST = { part: 0.3, pixels: 5 };

/**
 * In a cell, what belongs to a ground outside it is ink: the letter of a function key that has the colour of the gap
 * before it. Such pixels are given the number after the last region, which is no ground. What no stroke is as thick as
 * stays: a tab that opens to the page below the bar it stands in. Works in place.
 */
export function claimCells(regions: FlatRegions, isGround: Uint8Array, { zones }: Cells): void {
  if (!zones) return;
  const { labels, left, top, right, bottom, count } = regions;
  const claimed: BinaryImage = {
    width: regions.width,
    height: regions.height,
    data: new Uint8Array(labels.length),
  };
  let isAny = false;
  for (let pixel = 0; pixel < zones.length; pixel++) {
    const cell = zones[pixel] - 1;
    const own = labels[pixel];
    if (cell < 0 || own === cell || !isGround[own]) continue;
    const isOutside =
      left[own] < left[cell] ||
      top[own] < top[cell] ||
      right[own] > right[cell] ||
      bottom[own] > bottom[cell];
    if (!isOutside) continue;
    claimed.data[pixel] = 1;
    isAny = true;
  }
  if (!isAny) return;
  const pieces = labelComponents(claimed, zones);
  const squares = inscribedSquares(pieces);
  for (let pixel = 0; pixel < zones.length; pixel++) {
    if (!claimed.data[pixel]) continue;
    const cell = zones[pixel] - 1;
    const thickest = Math.max(THICKEST.pixels, THICKEST.part * (bottom[cell] - top[cell]));
    if (squares[pieces.labels[pixel]] <= thickest) labels[pixel] = count;
  }
}
