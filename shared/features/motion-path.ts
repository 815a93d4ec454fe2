import type { GrayImage } from '../raster/image.ts';
import { measuredBands } from '../raster/measured-bands.ts';

/** A straight, even movement: steps of one pixel along `dx`, `dy`, over `length` pixels. */
export type MotionPath = {
  direction: 'horizontal' | 'vertical' | 'diagonal';
  dx: 0 | 1;
  dy: 0 | 1;
  length: number;
};

const DIRECTIONS = [
  { direction: 'horizontal', dx: 1, dy: 0 },
  { direction: 'vertical', dx: 0, dy: 1 },
  { direction: 'diagonal', dx: 1, dy: 1 },
] as const;

const SHORTEST = 3;
const LONGEST = 18;

/** Correlation that an even movement leaves at its length (in theory -0.5), and what no other direction may reach. */
const TRACE = -0.38;
const UNTOUCHED = -0.22;

/** Second differences up to this many levels are noise. */
const WOBBLE = 6;

const known = new WeakMap<GrayImage, MotionPath | null>();

/**
 * The path of an even movement, or null; worked out once for a picture, which may not be written to afterwards. Every edge is repeated with the opposite sign at the path's end, so that the
 * second differences along it correlate by about -0.5 at its length, and at no other (Yitzhaky and Kopeika, 1997).
 */
export function findMotionPath(gray: GrayImage): MotionPath | null {
  const path = known.get(gray);
  if (path !== undefined) return path;
  const found = strongestPath(gray);
  known.set(gray, found);
  return found;
}

/** Rows of which one is looked at first, and the correlation above which no direction is sought in all of them. */
const SPARSE = 6;
const NO_TRACE = -0.2;

function strongestPath(gray: GrayImage): MotionPath | null {
  const traces = (sparse: number) =>
    DIRECTIONS.map((along) => ({ ...along, ...strongestTrace(gray, along.dx, along.dy, sparse) }));
  if (traces(SPARSE).every(({ trace }) => trace > NO_TRACE)) return null;
  const found = traces(1).sort((p, q) => p.trace - q.trace);
  const [best, next] = found;
  if (best.trace > TRACE || next.trace < UNTOUCHED) return null;
  const { direction, dx, dy, length } = best;
  return { direction, dx, dy, length };
}

function strongestTrace(gray: GrayImage, dx: number, dy: number, sparse: number) {
  const { width, height } = gray;
  const every = sparse * Math.max(1, Math.floor((width * height) / 600_000));
  const count = Math.max(0, Math.ceil((height - 2 - dy * LONGEST) / every));
  const bands = { of: 'rows', size: every, reach: 2 + dy * LONGEST, count } as const;
  const sumsOf = measuredBands(gray, `motion ${dx} ${dy}`, bands, (band) =>
    correlations(gray, 1 + band * every, dx, dy * width + dx),
  );
  // Whole numbers, so that the order in which they are summed up makes no difference.
  const sums = new Float64Array(LONGEST + 1);
  for (let band = 0; band < count; band++) {
    const own = sumsOf(band);
    for (let lag = 0; lag <= LONGEST; lag++) sums[lag] += own[lag];
  }
  let length = SHORTEST;
  for (let lag = SHORTEST; lag <= LONGEST; lag++) if (sums[lag] < sums[length]) length = lag;
  return { length, trace: sums[0] > 0 ? sums[length] / sums[0] : 0 };
}

/** Sums of products of the second differences along a step, by their distance in steps, from the pixels of one row. */
function correlations({ width, data }: GrayImage, y: number, dx: number, step: number): Float64Array {
  const sums = new Float64Array(LONGEST + 1);
  const end = (y + 1) * width - 1 - dx * LONGEST;
  for (let at = y * width + 1; at < end; at++) {
    const here = 2 * data[at] - data[at - step] - data[at + step];
    if (here < WOBBLE && here > -WOBBLE) continue;
    sums[0] += here * here;
    for (let lag = SHORTEST, there = at + SHORTEST * step; lag <= LONGEST; lag++, there += step)
      sums[lag] += here * (2 * data[there] - data[there - step] - data[there + step]);
  }
  return sums;
}
