import { DisjointSets } from './disjoint-sets.ts';
import type { RgbaImage } from './image.ts';
import { wholePixels } from './whole-pixels.ts';

/**
 * Connected areas of nearly one colour. Arrays are indexed by region number; `right` and `bottom` are exclusive.
 * `color` is the mean colour packed as 0xRRGGBB.
 */
export type FlatRegions = {
  width: number;
  height: number;
  /** Region number of each pixel, row by row. */
  labels: Int32Array;
  count: number;
  left: Int32Array;
  top: Int32Array;
  right: Int32Array;
  bottom: Int32Array;
  area: Int32Array;
  color: Int32Array;
};

type Bounds = Pick<FlatRegions, 'left' | 'top' | 'right' | 'bottom'>;

/** Room for the runs of a small picture. */
const FEWEST_RUNS = 1 << 16;

type Roughness = { rough: Uint8Array; tolerance: number } | null;

/** Whether neighbouring pixels belong together; the first is the one below or on the right. */
type Alike = (pixel: number, before: number) => boolean;

/** Pieces of rows whose neighbours belong together, from left to right and from top to bottom. */
type Runs = {
  /** First pixel of each, and one past the last pixel of the picture at the end. */
  starts: Int32Array;
  /** 1 where all pixels of it are the same. */
  even: Uint8Array;
  /** For each row the number of its first run, and one past the last at the end. */
  rows: Int32Array;
  count: number;
};

/**
 * Labelling with union-find (Rosenfeld & Pfaltz 1966) over runs, 4-connected: neighbours belong together when no
 * channel differs by more than `tolerance`, so that gentle gradients stay one region. Transparency is ignored. Pixels
 * that are 1 in `rough` may differ by a tolerance of their own. Regions are numbered by their first pixels.
 */
export function findFlatRegions(
  image: RgbaImage,
  tolerance: number,
  roughness: Roughness = null,
): FlatRegions {
  const found = findFlatRuns(image, tolerance, roughness);
  const { width, height } = image;
  return { width, height, labels: labelPixels(image, found), ...found.bounds, ...measure(image, found) };
}

/** Flat regions as pieces of rows, without a number for each pixel: regions of runs, and boxes around regions. */
export type FlatRuns = { runs: Runs; map: Int32Array; count: number; bounds: Bounds };

/** The regions of `findFlatRegions`, in runs alone. */
export function findFlatRuns(image: RgbaImage, tolerance: number, roughness: Roughness = null): FlatRuns {
  const whole = wholePixels(image.data);
  const alike = likeness(image, whole, tolerance, roughness);
  const runs = findRuns(image, whole, alike);
  const { map, count } = linkRuns(image, runs, alike, roughness === null).compact();
  return { runs, map, count, bounds: boundsOf(image, runs, map, count) };
}

function likeness({ data }: RgbaImage, whole: Int32Array, smooth: number, roughness: Roughness): Alike {
  return (pixel, before) => {
    if (whole[pixel] === whole[before]) return true;
    const tolerance = roughness?.rough[pixel] ? roughness.tolerance : smooth;
    const a = pixel * 4;
    const b = before * 4;
    const red = data[a] - data[b];
    if (red > tolerance || red < -tolerance) return false;
    const green = data[a + 1] - data[b + 1];
    if (green > tolerance || green < -tolerance) return false;
    const blue = data[a + 2] - data[b + 2];
    return blue <= tolerance && blue >= -tolerance;
  };
}

function findRuns({ width, height }: RgbaImage, whole: Int32Array, alike: Alike): Runs {
  let starts = new Int32Array(FEWEST_RUNS);
  let even = new Uint8Array(FEWEST_RUNS);
  const rows = new Int32Array(height + 1);
  let count = 0;
  for (let y = 0, pixel = 0; y < height; y++) {
    rows[y] = count;
    const end = pixel + width;
    // There is room for a row of single pixels, and for the end of the last run.
    if (count + width >= starts.length) {
      const room = 2 * (starts.length + width);
      starts = enlarged(starts, new Int32Array(room));
      even = enlarged(even, new Uint8Array(room));
    }
    while (pixel < end) {
      starts[count] = pixel;
      let isEven = 1;
      for (pixel++; pixel < end; pixel++) {
        if (whole[pixel] === whole[pixel - 1]) continue;
        if (!alike(pixel, pixel - 1)) break;
        isEven = 0;
      }
      even[count++] = isEven;
    }
  }
  rows[height] = count;
  starts[count] = width * height;
  return { starts, even, rows, count };
}

function enlarged<Numbers extends Int32Array | Uint8Array>(numbers: Numbers, larger: Numbers): Numbers {
  larger.set(numbers);
  return larger;
}

/** @param isUniform one tolerance holds everywhere, so that one pixel tells of two even runs whether they join. */
function linkRuns(
  { width, height }: RgbaImage,
  { starts, even, rows, count }: Runs,
  alike: Alike,
  isUniform: boolean,
): DisjointSets {
  const sets = DisjointSets.singles(count);
  for (let y = 1; y < height; y++) {
    let above = rows[y - 1];
    let run = rows[y];
    while (above < rows[y] && run < rows[y + 1]) {
      const from = Math.max(starts[above] + width, starts[run]);
      const endAbove = starts[above + 1] + width;
      const end = starts[run + 1];
      const isDecidedAtOnce = isUniform && even[above] && even[run];
      const to = isDecidedAtOnce ? from + 1 : Math.min(endAbove, end);
      for (let pixel = from; pixel < to; pixel++)
        if (alike(pixel, pixel - width)) {
          sets.union(above, run);
          break;
        }
      if (endAbove <= end) above++;
      if (end <= endAbove) run++;
    }
  }
  return sets;
}

function boundsOf({ width, height }: RgbaImage, runs: Runs, map: Int32Array, count: number): Bounds {
  const left = new Int32Array(count).fill(width);
  const top = new Int32Array(count).fill(height);
  const right = new Int32Array(count);
  const bottom = new Int32Array(count);
  for (let y = 0; y < height; y++)
    for (let run = runs.rows[y]; run < runs.rows[y + 1]; run++) {
      const region = map[run];
      const from = runs.starts[run] - y * width;
      const to = runs.starts[run + 1] - y * width;
      if (from < left[region]) left[region] = from;
      if (to > right[region]) right[region] = to;
      if (y < top[region]) top[region] = y;
      bottom[region] = y + 1;
    }
  return { left, top, right, bottom };
}

/** Runs that are longer are filled faster at once. */
const LONG = 24;

function labelPixels({ width, height }: RgbaImage, { runs, map }: FlatRuns): Int32Array {
  const labels = new Int32Array(width * height);
  for (let run = 0; run < runs.count; run++) {
    const region = map[run];
    const from = runs.starts[run];
    const to = runs.starts[run + 1];
    if (to - from > LONG) labels.fill(region, from, to);
    else for (let pixel = from; pixel < to; pixel++) labels[pixel] = region;
  }
  return labels;
}

/** Areas and mean colours. */
function measure(
  { data }: RgbaImage,
  { runs, map, count }: FlatRuns,
): Pick<FlatRegions, 'count' | 'area' | 'color'> {
  const area = new Int32Array(count);
  const sums = new Float64Array(count * 3);
  for (let run = 0; run < runs.count; run++) {
    const region = map[run];
    const from = runs.starts[run];
    const to = runs.starts[run + 1];
    area[region] += to - from;
    const last = runs.even[run] ? from + 1 : to;
    const times = runs.even[run] ? to - from : 1;
    for (let pixel = from; pixel < last; pixel++)
      for (let channel = 0; channel < 3; channel++)
        sums[region * 3 + channel] += times * data[pixel * 4 + channel];
  }
  const color = new Int32Array(count);
  for (let region = 0; region < count; region++) {
    const mean = (channel: number) => Math.round(sums[region * 3 + channel] / area[region]);
    color[region] = (mean(0) << 16) | (mean(1) << 8) | mean(2);
  }
  return { count, area, color };
}
