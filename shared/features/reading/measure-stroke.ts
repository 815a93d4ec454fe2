import type { Box } from '../../model/geometry.ts';
import type { Components } from '../../raster/components.ts';

/** How a component leans and how much of its width its rows take (see Glyph). */
export function measureStroke(
  { labels, width: stride }: Components,
  component: number,
  { x, y, width, height }: Box,
): { lean: number; longestRow: number; rowExtent: number } {
  const third = Math.max(1, Math.round(height / 3));
  const upper = { sum: 0, count: 0 };
  const lower = { sum: 0, count: 0 };
  let extents = 0;
  let longest = 0;
  for (let row = 0; row < height; row++) {
    const part = row < third ? upper : row >= height - third ? lower : null;
    let first = width;
    let last = -1;
    for (let column = 0; column < width; column++) {
      if (labels[(y + row) * stride + x + column] !== component) continue;
      if (first > column) first = column;
      last = column;
      if (part) {
        part.sum += column;
        part.count++;
      }
    }
    if (last < first) continue;
    extents += last - first + 1;
    longest = Math.max(longest, last - first + 1);
  }
  const shift = upper.sum / Math.max(1, upper.count) - lower.sum / Math.max(1, lower.count);
  return {
    lean: shift / Math.max(1, height - third),
    longestRow: longest / width,
    rowExtent: extents / (width * height),
  };
}
