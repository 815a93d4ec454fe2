import type { RgbaImage } from './image.ts';
import { measuredBands } from './measured-bands.ts';

/**
 * A straight edge along one axis. A horizontal run at `at` separates row `at - 1` from row `at` for the columns
 * `start` (inclusive) to `end` (exclusive); a vertical run separates columns likewise.
 */
export type EdgeRun = { at: number; start: number; end: number };

/**
 * Horizontal edges at least `minLength` pixels long where some channel changes by more than `threshold` from one row
 * to the next. Breaks of up to `gap` pixels are bridged. Ordered from top to bottom, then left to right.
 */
export function horizontalEdges(image: RgbaImage, threshold: number, minLength: number, gap = 2): EdgeRun[] {
  return edges(image, threshold, minLength, gap, false);
}

/** Vertical edges, as `horizontalEdges`; ordered from left to right, then top to bottom. */
export function verticalEdges(image: RgbaImage, threshold: number, minLength: number, gap = 2): EdgeRun[] {
  return edges(image, threshold, minLength, gap, true);
}

function edges(
  image: RgbaImage,
  threshold: number,
  minLength: number,
  gap: number,
  upright: boolean,
): EdgeRun[] {
  const count = upright ? image.width : image.height;
  const bands = { of: upright ? 'columns' : 'rows', size: 1, reach: 1, count } as const;
  const runsAt = measuredBands(image, `edges ${bands.of} ${threshold} ${minLength} ${gap}`, bands, (at) =>
    edgesAt(image, at, threshold, minLength, gap, upright),
  );
  const runs: EdgeRun[] = [];
  for (let at = 1; at < count; at++) for (const run of runsAt(at)) runs.push(run);
  return runs;
}

/** The edges between one row or column and the one before it. */
function edgesAt(
  { width, height, data }: RgbaImage,
  at: number,
  threshold: number,
  minLength: number,
  gap: number,
  upright: boolean,
): EdgeRun[] {
  const along = upright ? height : width;
  const runs: EdgeRun[] = [];
  const back = upright ? 4 : 4 * width;
  const step = upright ? 4 * width : 4;
  let start = -1;
  let last = -1;
  let byte = at * back;
  for (let position = 0; position < along; position++, byte += step) {
    const before = byte - back;
    const red = data[byte] - data[before];
    const green = data[byte + 1] - data[before + 1];
    const blue = data[byte + 2] - data[before + 2];
    const changes =
      red > threshold ||
      red < -threshold ||
      green > threshold ||
      green < -threshold ||
      blue > threshold ||
      blue < -threshold;
    if (!changes) continue;
    if (start < 0 || position - last > gap + 1) {
      if (start >= 0 && last + 1 - start >= minLength) runs.push({ at, start, end: last + 1 });
      start = position;
    }
    last = position;
  }
  if (start >= 0 && last + 1 - start >= minLength) runs.push({ at, start, end: last + 1 });
  return runs;
}
