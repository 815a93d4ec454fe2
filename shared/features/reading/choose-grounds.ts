import type { FlatRegions } from '../../raster/flat-regions.ts';
import { isFullCell, isLowerBand } from './filled-grounds.ts';
import { inscribedSquares } from './inscribed-squares.ts';
import { isBadge } from './is-badge.ts';

/** Taller regions than this are never the stroke of a glyph. */
const LARGEST_GLYPH = 150;
/** Letters of two legs that are larger than this are thinner than a box. */
const LARGEST_BOLD = 48;
/** Upright regions that are slimmer than this hold no text. */
const SLIMMEST_GROUND = 16;
/** Nor do the stems of a heading's letters, which are full; bars of a chart are wider or higher. */
const LARGE_STEM = { width: 20, height: 80, aspect: 0.3, fill: 0.97 };
/** A bold r, T or L has as little of itself along one side of its box and as much along another; a disc has little along all. */
const SIDES = { open: 0.2, closed: 0.5 };
/** No stroke of a letter is as large and fills its box as much: a dialog with an arrow at its edge. */
const FILLED = { side: 24, fill: 0.7 };

/**
 * A ground is thick for its size: somewhere in it a square fits that no stroke of a glyph of that size has room for.
 * A button with a long label is thin, but straight on all four sides.
 * @returns 1 for each region that text may stand on; the number after the last region is no ground
 */
export function chooseGrounds(regions: FlatRegions): Uint8Array {
  const squares = inscribedSquares(regions);
  const isGround = new Uint8Array(regions.count + 1);
  for (let region = 0; region < regions.count; region++) {
    const width = regions.right[region] - regions.left[region];
    const height = regions.bottom[region] - regions.top[region];
    const square = squares[region];
    if (isBadge(regions, region)) isGround[region] = 1;
    if (square < 4 || regions.area[region] < 100) continue;
    const large = height > LARGEST_GLYPH || width > 2 * LARGEST_GLYPH;
    const wide = width >= 2 * height && height >= 9 && square >= 0.25 * height;
    const share = square / Math.max(width, height);
    // A bold n or u is as thick as a small box, and stands or ends on two legs.
    const isLetter =
      height <= LARGEST_BOLD &&
      width <= 1.2 * height &&
      share < 0.4 &&
      (hasLegs(regions, region) || hasOpenSide(regions, region));
    const thick = share >= 0.3 && !isLetter;
    // The stem of an l or i fills its box too, but is slim and upright.
    const fill = regions.area[region] / (width * height);
    const isStem =
      (width < 0.8 * height && width < SLIMMEST_GROUND) ||
      (width < LARGE_STEM.width &&
        height <= LARGE_STEM.height &&
        width < LARGE_STEM.aspect * height &&
        fill >= LARGE_STEM.fill);
    const filled = !isStem && Math.min(width, height) >= FILLED.side && fill >= FILLED.fill;
    const boxed =
      !isStem &&
      square >= 0.2 * Math.min(width, height) &&
      leastSide(regions, region) >= 0.6 &&
      hasClosedEnds(regions, region);
    if (large || wide || thick || boxed || filled || (!isStem && isFullCell(regions, region)))
      isGround[region] = 1;
  }
  for (let region = 0; region < regions.count; region++)
    if (!isGround[region] && isLowerBand(regions, isGround, region)) isGround[region] = 1;
  return isGround;
}

const leastSide = (regions: FlatRegions, region: number): number => Math.min(...sidesOf(regions, region));

function hasOpenSide(regions: FlatRegions, region: number): boolean {
  const sides = sidesOf(regions, region);
  return Math.min(...sides) < SIDES.open && Math.max(...sides) >= SIDES.closed;
}

/** Share of a region's own pixels along each side of its bounding box. */
function sidesOf({ labels, width, left, top, right, bottom }: FlatRegions, region: number): number[] {
  const [x0, y0, x1, y1] = [left[region], top[region], right[region] - 1, bottom[region] - 1];
  const own = (x: number, y: number): number => (labels[y * width + x] === region ? 1 : 0);
  let [above, below, before, after] = [0, 0, 0, 0];
  for (let x = x0; x <= x1; x++) {
    above += own(x, y0);
    below += own(x, y1);
  }
  for (let y = y0; y <= y1; y++) {
    before += own(x0, y);
    after += own(x1, y);
  }
  return [above / (x1 - x0 + 1), below / (x1 - x0 + 1), before / (y1 - y0 + 1), after / (y1 - y0 + 1)];
}

/** Whether a region is its own in the middle third of its upper and lower side: an H is open there. */
function hasClosedEnds({ labels, width, left, top, right, bottom }: FlatRegions, region: number): boolean {
  const third = Math.floor((right[region] - left[region]) / 3);
  for (let x = left[region] + third; x < right[region] - third; x++)
    for (const y of [top[region], bottom[region] - 1]) if (labels[y * width + x] !== region) return false;
  return true;
}

/** Whether a region's upper or lower side is its own at both ends and not in the middle. */
function hasLegs({ labels, width, left, top, right, bottom }: FlatRegions, region: number): boolean {
  const [first, last] = [left[region], right[region] - 1];
  const third = Math.floor((last - first + 1) / 3);
  return [top[region], bottom[region] - 1].some((y) => {
    const isOwn = (x: number): boolean => labels[y * width + x] === region;
    let [before, after] = [false, false];
    for (let step = 0; step < third; step++) {
      before ||= isOwn(first + step);
      after ||= isOwn(last - step);
    }
    return before && after && !isOwn((first + last) >> 1);
  });
}
