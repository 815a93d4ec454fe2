import type { FlatRegions } from '../../raster/flat-regions.ts';

/** Side in pixels of the largest square that lies within one region: how thick its strokes are. */
export function inscribedSquare(
  { labels, width, left, top, right, bottom }: FlatRegions,
  region: number,
): number {
  const columns = right[region] - left[region];
  let above = new Int32Array(columns + 1);
  let largest = 0;
  for (let y = top[region]; y < bottom[region]; y++) {
    const sides = new Int32Array(columns + 1);
    for (let column = 0; column < columns; column++)
      if (labels[y * width + left[region] + column] === region) {
        sides[column + 1] = 1 + Math.min(sides[column], above[column], above[column + 1]);
        largest = Math.max(largest, sides[column + 1]);
      }
    above = sides;
  }
  return largest;
}
