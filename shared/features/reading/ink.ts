import { type Components, labelComponents } from '../../raster/components.ts';
import { type FlatRegions, findFlatRegions } from '../../raster/flat-regions.ts';
import type { BinaryImage, RgbaImage } from '../../raster/image.ts';
import { eraseThinRuns } from './erase-thin-runs.ts';

/** A picture divided into grounds (what text stands on) and ink (everything that stands on them). */
export type Ink = {
  regions: FlatRegions;
  /** 1 for regions that text may stand on. */
  isGround: Uint8Array;
  components: Components;
  /** For each component the region that surrounds it most, or -1. */
  groundOf: Int32Array;
};

/** Neighbouring pixels within this many levels belong to one area: it follows gradients and stops at glyphs. */
const FLAT_TOLERANCE = 5;
/** Taller regions than this are never the stroke of a glyph. */
const LARGEST_GLYPH = 150;

/** Separates the grounds from the ink; rules and borders that touch glyphs are cut off them. */
export function separateInk(image: RgbaImage): Ink {
  const regions = findFlatRegions(image, FLAT_TOLERANCE);
  const isGround = chooseGrounds(regions);
  const { width, height, labels } = regions;
  const mask: BinaryImage = { width, height, data: new Uint8Array(width * height) };
  for (let pixel = 0; pixel < labels.length; pixel++) mask.data[pixel] = isGround[labels[pixel]] ? 0 : 1;
  eraseThinRuns(mask);
  const components = labelComponents(mask);
  return { regions, isGround, components, groundOf: voteGrounds(components, regions, isGround) };
}

/**
 * A ground is thick for its size: somewhere in it a square fits that no stroke of a glyph of that size has room for.
 */
function chooseGrounds(regions: FlatRegions): Uint8Array {
  const squares = inscribedSquares(regions);
  const isGround = new Uint8Array(regions.count);
  for (let region = 0; region < regions.count; region++) {
    const width = regions.right[region] - regions.left[region];
    const height = regions.bottom[region] - regions.top[region];
    const square = squares[region];
    if (square < 4 || regions.area[region] < 100) continue;
    const large = height > LARGEST_GLYPH || width > 2 * LARGEST_GLYPH;
    const wide = width >= 2 * height && square >= 0.2 * height;
    if (large || wide || square >= 0.3 * Math.min(width, height)) isGround[region] = 1;
  }
  return isGround;
}

/** Side of the largest square of pixels that lies in each region. */
function inscribedSquares(regions: FlatRegions): Int32Array {
  const { width, height, labels, count } = regions;
  const largest = new Int32Array(count);
  let above = new Int32Array(width);
  let current = new Int32Array(width);
  for (let y = 0, pixel = 0; y < height; y++) {
    for (let x = 0; x < width; x++, pixel++) {
      const label = labels[pixel];
      let side = 1;
      if (
        x > 0 &&
        y > 0 &&
        labels[pixel - 1] === label &&
        labels[pixel - width] === label &&
        labels[pixel - width - 1] === label
      )
        side = 1 + Math.min(current[x - 1], above[x], above[x - 1]);
      current[x] = side;
      if (side > largest[label]) largest[label] = side;
    }
    [above, current] = [current, above];
  }
  return largest;
}

/** The ground that most runs of a component begin or end at (majority vote of Boyer and Moore, 1981). */
function voteGrounds(components: Components, regions: FlatRegions, isGround: Uint8Array): Int32Array {
  const leader = new Int32Array(components.count).fill(-1);
  const votes = new Int32Array(components.count);
  const { width, height } = components;
  const vote = (component: number, pixel: number): void => {
    const region = regions.labels[pixel];
    if (!isGround[region]) return;
    if (leader[component] === region) votes[component]++;
    else if (votes[component] === 0) {
      leader[component] = region;
      votes[component] = 1;
    } else votes[component]--;
  };
  for (let y = 0, pixel = 0; y < height; y++) {
    for (let x = 0; x < width; x++, pixel++) {
      const component = components.labels[pixel];
      if (component < 0) continue;
      if (x > 0 && components.labels[pixel - 1] !== component) vote(component, pixel - 1);
      if (x + 1 < width && components.labels[pixel + 1] !== component) vote(component, pixel + 1);
      if (y > 0 && components.labels[pixel - width] !== component) vote(component, pixel - width);
      if (y + 1 < height && components.labels[pixel + width] !== component) vote(component, pixel + width);
    }
  }
  return leader;
}
