import type { BinaryImage } from '../../raster/image.ts';

/** Thicker strokes than this are not rules, borders or underlines. */
const THICKEST_RULE = 3;
const SHORTEST_HORIZONTAL = 24;
const SHORTEST_VERTICAL = 40;
/** Letters whose bars touch are no wider together. */
const LONGEST_BARS = 60;

/**
 * Clears long thin straight runs (underlines, borders, table rules) where they touch something else, so that what they
 * touch stands free. Runs that stand alone (a dashed line typed as text) stay. Works in place.
 */
export function eraseThinRuns(mask: BinaryImage): void {
  const erased: number[] = [];
  collectHorizontal(mask, erased);
  collectVertical(mask, erased);
  for (const pixel of erased) mask.data[pixel] = 0;
}

function collectHorizontal({ width, height, data }: BinaryImage, erased: number[]): void {
  for (let y = 0; y < height; y++) {
    const origin = y * width;
    for (let start = 0; start < width; start++) {
      if (!data[origin + start]) continue;
      let end = start + 1;
      while (end < width && data[origin + end]) end++;
      if (end - start >= SHORTEST_HORIZONTAL) eraseRun(data, origin, start, end, 1, width, y, height, erased);
      start = end;
    }
  }
}

/** Row by row, as pixels lie in memory, with the row that the run under way in each column began in. */
function collectVertical({ width, height, data }: BinaryImage, erased: number[]): void {
  const began = new Int32Array(width).fill(-1);
  const close = (x: number, end: number): void => {
    if (end - began[x] >= SHORTEST_VERTICAL) eraseRun(data, x, began[x], end, width, 1, x, width, erased);
    began[x] = -1;
  };
  for (let y = 0, pixel = 0; y < height; y++)
    for (let x = 0; x < width; x++, pixel++) {
      const before = y > 0 ? data[pixel - width] : 0;
      if (data[pixel] === before) continue;
      if (before) close(x, y);
      else began[x] = y;
    }
  for (let x = 0; x < width; x++) if (began[x] >= 0) close(x, height);
}

/** Marks the thin pixels of one run, if it is thin for most of its length and touches something thicker. */
function eraseRun(
  data: Uint8Array,
  origin: number,
  start: number,
  end: number,
  along: number,
  across: number,
  line: number,
  lines: number,
  erased: number[],
): void {
  const thin: number[] = [];
  let touchesBefore = false;
  for (let position = start; position < end; position++) {
    const pixel = origin + position * along;
    let thickness = 1;
    for (let step = 1; step <= THICKEST_RULE && line - step >= 0 && data[pixel - step * across]; step++)
      thickness++;
    if (thickness > THICKEST_RULE) touchesBefore = true;
    for (let step = 1; step <= THICKEST_RULE && line + step < lines && data[pixel + step * across]; step++)
      thickness++;
    if (thickness <= THICKEST_RULE) thin.push(pixel);
  }
  const length = end - start;
  // Stems hang from inside it: the joined bars of two capital T. A frame's sides hang from its ends alone.
  const hasStems = thin.some((pixel, index) => index > 0 && pixel - thin[index - 1] > along);
  if (hasStems && !touchesBefore && along === 1 && length < LONGEST_BARS) return;
  if (thin.length >= 0.5 * length && thin.length < length) for (const pixel of thin) erased.push(pixel);
}
