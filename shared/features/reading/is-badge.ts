import { channelDifference } from '../../raster/color-difference.ts';
import type { FlatRegions } from '../../raster/flat-regions.ts';

/** Sides in pixels of a badge (the count beside a bell, hardly with room around its digits) or a button's pill. */
const SMALLEST = 10;
const HIGHEST = 48;
const WIDEST = 96;
/** Round ends of those that are higher reach their border in fewer rows. */
const HIGH = 32;
/** Wider than this for its height it is a pill, straight above and below. */
const DISC = 1.3;
/** Share of its box that is its own: round letters have less. */
const LEAST_FILL = 0.6;
/** Share of the middle ninth that is not its own: a disc has none, the counter of an O is nearly all of it. */
const LEAST_INK = 0.15;
const MOST_INK = 0.8;
/** A digit in a small badge softens all of it, but hardly covers more than half. */
const MOST_COVERED = 0.55;

/** Whether a region is a small filled shape, round or square, with something drawn in its middle. */
export function isBadge(regions: FlatRegions, region: number): boolean {
  const { labels, width, left, top, right, bottom, area, color } = regions;
  const [x0, y0] = [left[region], top[region]];
  const [columns, rows] = [right[region] - x0, bottom[region] - y0];
  if (Math.min(columns, rows) < SMALLEST || rows > HIGHEST || columns > WIDEST) return false;
  if (area[region] < LEAST_FILL * columns * rows) return false;
  const own = (x: number, y: number): boolean => labels[(y0 + y) * width + x0 + x] === region;
  const [fromX, toX] = [Math.ceil(columns / 3), Math.floor((2 * columns) / 3)];
  const [fromY, toY] = [Math.ceil(rows / 3), Math.floor((2 * rows) / 3)];
  const inset = Math.max(columns, rows) > HIGH ? 2 : 0;
  const [high, low] = columns > DISC * rows ? [0, rows - 1] : [inset, rows - 1 - inset];
  for (let x = fromX; x < toX; x++) if (!own(x, high) || !own(x, low)) return false;
  for (let y = fromY; y < toY; y++) if (!own(inset, y) || !own(columns - 1 - inset, y)) return false;
  const contrasts: number[] = [];
  for (let y = fromY; y < toY; y++)
    for (let x = fromX; x < toX; x++)
      if (!own(x, y))
        contrasts.push(channelDifference(color[region], color[labels[(y0 + y) * width + x0 + x]]));
  const all = Math.max(1, (toX - fromX) * (toY - fromY));
  const share = contrasts.length / all;
  if (share < LEAST_INK || share <= MOST_INK) return share >= LEAST_INK;
  const most = Math.max(1, ...contrasts);
  return contrasts.reduce((sum, contrast) => sum + contrast / most, 0) <= MOST_COVERED * all;
}
