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
  for (let pixel = data.indexOf(1); pixel >= 0; pixel = data.indexOf(1, pixel)) {
    const y = Math.floor(pixel / width);
    const origin = y * width;
    const start = pixel - origin;
    let end = start + 1;
    while (end < width && data[origin + end]) end++;
    if (end - start >= SHORTEST_HORIZONTAL) eraseRun(data, origin, start, end, 1, width, y, height, erased);
    pixel = origin + end;
  }
}

/** Each run that is long enough crosses one row of as many: only there they are looked for, in the first they cross. */
function collectVertical({ width, height, data }: BinaryImage, erased: number[]): void {
  for (let y = SHORTEST_VERTICAL - 1; y < height; y += SHORTEST_VERTICAL) {
    const row = data.subarray(y * width, (y + 1) * width);
    const before = y - SHORTEST_VERTICAL;
    for (let x = row.indexOf(1); x >= 0; x = row.indexOf(1, x + 1)) {
      let start = y;
      while (start > 0 && start > before && data[(start - 1) * width + x]) start--;
      if (start === before) continue;
      let end = y + 1;
      while (end < height && data[end * width + x]) end++;
      if (end - start >= SHORTEST_VERTICAL) eraseRun(data, x, start, end, width, 1, x, width, erased);
    }
  }
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
  if (along === 1 && length < LONGEST_BARS && standsUnderStem(data, origin + start, length, across)) return;
  if (thin.length >= 0.5 * length && thin.length < length) for (const pixel of thin) erased.push(pixel);
}

/** Columns of the stem of a large bold letter, rows of it as a part of the run's length, and no more than of a letter. */
const STEM = { columns: 4, lowest: 0.9, highest: 2.5 };

/** Whether one thick stem, as high as the run is long, stands on it: the foot of a large E or L; a frame has two sides. */
function standsUnderStem(data: Uint8Array, first: number, length: number, across: number): boolean {
  let stems = 0;
  let columns = 0;
  for (let position = 0; position <= length; position++) {
    const height = position < length ? heightAbove(data, first + position, across, STEM.highest * length) : 0;
    if (height >= STEM.lowest * length && height < STEM.highest * length) columns++;
    else {
      if (columns >= STEM.columns) stems++;
      columns = 0;
    }
  }
  return stems === 1;
}

function heightAbove(data: Uint8Array, pixel: number, across: number, most: number): number {
  let height = 1;
  while (height < most && data[pixel - height * across]) height++;
  return height;
}
