import { channelDifference } from '../../raster/color-difference.ts';
import type { FlatRegions } from '../../raster/flat-regions.ts';

/**
 * A cell of a table that its rows of text fill, or a button's label in its focus frame: its own along all four sides,
 * and no less than half of its box.
 */
const FULL_CELL = { shorterSide: 12, fill: 0.5 };
/** Share of a side that is its own. Bits may stick out of large cells, by so many pixels. */
const WHOLE_SIDE = 0.9;
const LARGE = 40;
const STICKS_OUT = 2;

/** Whether a region is a rectangle that text fills, with no room for a large square between the letters. */
export function isFullCell(regions: FlatRegions, region: number): boolean {
  const { left, top, right, bottom, area } = regions;
  const [width, height] = [right[region] - left[region], bottom[region] - top[region]];
  const shorterSide = Math.min(width, height);
  if (shorterSide < FULL_CELL.shorterSide || area[region] < FULL_CELL.fill * width * height) return false;
  if (isLabelled(regions, region)) return true;
  const [x0, x1, y0, y1] = [left[region], right[region] - 1, top[region], bottom[region] - 1];
  const isLarge = shorterSide >= LARGE;
  const insets = Array.from({ length: isLarge ? STICKS_OUT + 1 : 1 }, (_, inset) => inset);
  const least = isLarge ? WHOLE_SIDE : 1;
  return (
    insets.some((inset) => rowShare(regions, region, y0 + inset) >= least) &&
    insets.some((inset) => rowShare(regions, region, y1 - inset) >= least) &&
    insets.some((inset) => columnShare(regions, region, x0 + inset) >= least) &&
    insets.some((inset) => columnShare(regions, region, x1 - inset) >= least)
  );
}

/** The free part of a bar, whose label reaches out of it on one side: wider than letters are, and mostly its own. */
const LABELLED = { aspect: 1.3, fill: 0.7, sides: 3 };

function isLabelled(regions: FlatRegions, region: number): boolean {
  const { left, top, right, bottom, area } = regions;
  const [width, height] = [right[region] - left[region], bottom[region] - top[region]];
  if (width < LABELLED.aspect * height || area[region] < LABELLED.fill * width * height) return false;
  const whole = [
    rowShare(regions, region, top[region]),
    rowShare(regions, region, bottom[region] - 1),
    columnShare(regions, region, left[region]),
    columnShare(regions, region, right[region] - 1),
  ].filter((share) => share === 1);
  return whole.length >= LABELLED.sides;
}

/** The band that a gradient ends in below a ground: lower than text, as wide as the ground, and nearly of its colour. */
const BAND = { lowest: 3, highest: 8, shortest: 30, levels: 40, side: 0.6 };

/** Whether a region is the last band of the gradient that a ground above it begins: letters reach into it. */
export function isLowerBand(regions: FlatRegions, isGround: Uint8Array, region: number): boolean {
  const { labels, width: stride, left, top, right, bottom } = regions;
  const [width, height] = [right[region] - left[region], bottom[region] - top[region]];
  if (height < BAND.lowest || height > BAND.highest || width < BAND.shortest || top[region] === 0)
    return false;
  const above = labels[(top[region] - 1) * stride + left[region]];
  return (
    isGround[above] === 1 &&
    Math.abs(left[above] - left[region]) <= 1 &&
    Math.abs(right[above] - right[region]) <= 1 &&
    channelDifference(regions.color[above], regions.color[region]) <= BAND.levels &&
    rowShare(regions, region, bottom[region] - 1) >= WHOLE_SIDE &&
    columnShare(regions, region, left[region]) >= BAND.side &&
    columnShare(regions, region, right[region] - 1) >= BAND.side
  );
}

/** Share of a row of a region's box that is its own. */
function rowShare({ labels, width, left, right }: FlatRegions, region: number, y: number): number {
  let own = 0;
  for (let x = left[region]; x < right[region]; x++) own += labels[y * width + x] === region ? 1 : 0;
  return own / (right[region] - left[region]);
}

function columnShare({ labels, width, top, bottom }: FlatRegions, region: number, x: number): number {
  let own = 0;
  for (let y = top[region]; y < bottom[region]; y++) own += labels[y * width + x] === region ? 1 : 0;
  return own / (bottom[region] - top[region]);
}
