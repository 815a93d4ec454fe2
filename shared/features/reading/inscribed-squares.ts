import type { FlatRegions } from '../../raster/flat-regions.ts';

/** Side in pixels of the largest square that lies within each region: how thick its strokes are. */
export function inscribedSquares(
  regions: Pick<FlatRegions, 'width' | 'height' | 'labels' | 'count'>,
): Int32Array {
  const { width, height, labels, count } = regions;
  const largest = new Int32Array(count);
  /** Sides of the squares that end in the row above, overwritten from the left by those of this row. */
  const sides = new Int32Array(width);
  for (let y = 0, pixel = 0; y < height; y++) {
    let [beforeAbove, before] = [0, 0];
    for (let x = 0; x < width; x++, pixel++) {
      const label = labels[pixel];
      const above = sides[x];
      let side = 1;
      if (
        x > 0 &&
        y > 0 &&
        labels[pixel - 1] === label &&
        labels[pixel - width] === label &&
        labels[pixel - width - 1] === label
      ) {
        side = above < beforeAbove ? above : beforeAbove;
        side = 1 + (before < side ? before : side);
      }
      beforeAbove = above;
      before = side;
      sides[x] = side;
      if (side > largest[label]) largest[label] = side;
    }
  }
  return largest;
}
