import { median } from '../../numbers/median.ts';
import { channelDifference } from '../../raster/color-difference.ts';
import { labelComponents } from '../../raster/components.ts';
import { blendsOf, isBlend } from './blends.ts';
import type { PlotPixels } from './plot-pixels.ts';

/** A line of one colour: for each column of its plot its middle, its lower and its upper end; NaN where it is not seen. */
export type Curve = {
  color: number;
  middle: Float64Array;
  low: Float64Array;
  high: Float64Array;
  first: number;
  last: number;
};

/** A line spans at least this share of the columns, and is seen in this share of those that it spans. */
const SPAN = 0.45;
const SEEN = 0.72;
/** Pieces of a line that others cross are at least this long. */
const SHORTEST_PIECE = 9;
/** Where a line is level over its whole length it is one of the grid. */
const LEAST_RISE = 4;
/** A height that holds one colour over this share of the columns is a line of the grid; most of a curve lies on none. */
const RULE = 0.12;
const MOST_ON_RULES = 0.55;
const WHOLE_RULE = 0.4;
const USUAL_THICKNESS = 9;

/** Lines of a plot, of colours that no bar has. */
export function findCurves(plot: PlotPixels, without: ReadonlySet<number>): Curve[] {
  const found: Curve[] = [];
  const candidates = mayBeCurves(plot);
  // Pure colours come before those that they and the ground are mixed to.
  const order = plot.colors.map((color, at) => ({ color, at: at + 1 }));
  order.sort((a, b) => contrastOf(b.color, plot.grounds) - contrastOf(a.color, plot.grounds));
  for (const { color, at } of order) {
    const isMixed = [...without, ...found.map((curve) => curve.color)].some((other) =>
      isBlend(color, plot.colors[other - 1], plot.grounds),
    );
    const curve = without.has(at) || isMixed || !candidates.has(at) ? null : curveOf(plot, at);
    if (curve) found.push(curve);
  }
  return found.sort((a, b) => a.color - b.color);
}

const contrastOf = (color: number, grounds: readonly number[]): number =>
  Math.min(...grounds.map((ground) => channelDifference(color, ground)));

/** Colours that are seen in enough columns, and fill no area. */
function mayBeCurves({ marks, columns, rise, colors }: PlotPixels): Set<number> {
  const seen = new Int32Array(colors.length + 1);
  const all = new Int32Array(colors.length + 1);
  const last = new Int32Array(colors.length + 1).fill(-1);
  for (let column = 0, at = 0; column < columns; column++)
    for (const end = at + rise; at < end; at++) {
      const color = marks[at];
      if (color === 0) continue;
      all[color]++;
      if (last[color] === column) continue;
      last[color] = column;
      seen[color]++;
    }
  const isThin = (color: number): boolean =>
    seen[color] >= FEW_COLUMNS * columns && all[color] <= MOST_AREA * columns * rise;
  return new Set(colors.map((_, at) => at + 1).filter(isThin));
}
/** Thin lines have their pure colour in few columns. */
const FEW_COLUMNS = 0.02;
const MOST_AREA = 0.12;

function curveOf(plot: PlotPixels, color: number): Curve | null {
  const { columns, rise } = plot;
  const data = new Uint8Array(columns * rise);
  const isOwn = blendsOf(plot, color);
  for (let at = 0; at < data.length; at++) data[at] = isOwn[plot.classes[at]];
  if (isGrid(data, columns, rise)) return null;
  // Columns of the plot are rows of this mask.
  const parts = labelComponents({ width: rise, height: columns, data });
  const sums = new Float64Array(columns);
  const counts = new Int32Array(columns);
  const low = new Float64Array(columns).fill(Number.NaN);
  const high = new Float64Array(columns).fill(Number.NaN);
  const isPiece = (part: number): boolean =>
    parts.bottom[part] - parts.top[part] >= SHORTEST_PIECE ||
    parts.right[part] - parts.left[part] >= 3 * SHORTEST_PIECE;
  eachSet(data, rise, (column, height, at) => {
    if (!isPiece(parts.labels[at])) return;
    sums[column] += height;
    counts[column]++;
    if (Number.isNaN(low[column])) low[column] = height;
    high[column] = height;
  });
  const middle = sums.map((sum, column) => (counts[column] > 0 ? sum / counts[column] : Number.NaN));
  const first = middle.findIndex((value) => !Number.isNaN(value));
  const last = middle.findLastIndex((value) => !Number.isNaN(value));
  if (first < 0 || last - first < SPAN * columns) return null;
  const seen = middle.filter((value) => !Number.isNaN(value));
  const thickness = median([...counts.filter((count) => count > 0)]);
  const isCurve =
    seen.length >= SEEN * (last - first + 1) &&
    Math.max(...seen) - Math.min(...seen) >= LEAST_RISE &&
    thickness <= USUAL_THICKNESS;
  return isCurve ? { color, middle, low, high, first, last } : null;
}

/** Whether a colour draws level or upright rules; rules over the whole plot are wiped out of the mask. */
function isGrid(mask: Uint8Array, columns: number, rise: number): boolean {
  const inRow = new Int32Array(rise);
  const inColumn = new Int32Array(columns);
  let all = 0;
  eachSet(mask, rise, (column, height) => {
    inRow[height]++;
    inColumn[column]++;
    all++;
  });
  const onRows = inRow.reduce((sum, count) => sum + (count >= RULE * columns ? count : 0), 0);
  const onColumns = inColumn.reduce((sum, count) => sum + (count >= WHOLE_RULE * rise ? count : 0), 0);
  if (Math.max(onRows, onColumns) >= MOST_ON_RULES * all) return true;
  eachSet(mask, rise, (column, height, at) => {
    if (inRow[height] >= WHOLE_RULE * columns || inColumn[column] >= WHOLE_RULE * rise) mask[at] = 0;
  });
  return false;
}

/** Visits the set places of a mask; few are, so that they are sought by the engine. */
function eachSet(
  mask: Uint8Array,
  rise: number,
  visit: (column: number, height: number, at: number) => void,
): void {
  for (let at = mask.indexOf(1); at >= 0; at = mask.indexOf(1, at + 1)) {
    const column = Math.floor(at / rise);
    visit(column, at - column * rise, at);
  }
}

/** Around a corner or a marker the ends of a line's pixels are not its middle; so far off its way is straight again. */
const MARKER = 6;
const REACH = 22;
const FEWEST_SEEN = 6;

/** The height of a line at a column: where its ways on both sides meet if that lies on it, else its middle there; NaN where it is not seen. */
export function heightAt(curve: Curve, column: number, spacing: number): number {
  const reach = Math.min(REACH, Math.floor(spacing / 2));
  const ways = [-1, 1]
    .map((side) => extrapolate(curve, column, side, reach))
    .filter((way) => !Number.isNaN(way));
  const near = [0, -1, 1, -2, 2]
    .map((step) => column + step)
    .find((at) => !Number.isNaN(curve.middle[at] ?? Number.NaN));
  if (ways.length === 2) {
    const met = (ways[0] + ways[1]) / 2;
    if (near === undefined) return Math.abs(ways[0] - ways[1]) < REACH ? met : Number.NaN;
    if (met >= curve.low[near] - 2 && met <= curve.high[near] + 2) return met;
  }
  if (near !== undefined) return curve.middle[near];
  return ways.length === 1 ? ways[0] : Number.NaN;
}

/** The straight line through what is seen on one side of a column, at that column (least squares). */
function extrapolate({ middle }: Curve, column: number, side: number, reach: number): number {
  const points: [number, number][] = [];
  for (let step = MARKER; step <= reach; step++) {
    const height = middle[column + side * step];
    if (height !== undefined && !Number.isNaN(height)) points.push([side * step, height]);
  }
  if (points.length < FEWEST_SEEN) return Number.NaN;
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / points.length;
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / points.length;
  const over = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  const under = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  return meanY - (over / under) * meanX;
}
