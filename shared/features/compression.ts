import type { Box } from '../model/geometry.ts';
import { median } from '../numbers/median.ts';
import type { GrayImage } from '../raster/image.ts';
import { activeBlocks, BLOCK } from './jpeg-blocks.ts';
import { measureRinging } from './ringing.ts';

/** Blocks looked at; more add time but no accuracy. */
const MOST_BLOCKS = 700;

/** Low frequencies (vertical, horizontal) that every encoder keeps longest. */
const FREQUENCIES = [
  [0, 1],
  [1, 0],
  [1, 1],
  [0, 2],
  [2, 0],
  [1, 2],
  [2, 1],
  [0, 3],
  [3, 0],
] as const;

/** Steps of a quantiser that can be told from the rounding of pixels; quality 10 has about 55 to 80 here. */
const LEAST_STEP = 3;
const MOST_STEP = 120;
const FULL_STRENGTH = 60;

/** Edge width in pixels from which blur disturbs the ground around letters as ringing does. */
const BLURRED = 1.45;

/**
 * Strength of JPEG compression, 0 (none) .. 1 (quality 10 and below), from two traces: the quantiser's steps and the
 * ringing around letters. Both hold while the picture has not been cropped or scaled afterwards.
 * @param boxes where to look: text, or the whole picture
 * @param edgeWidth 10-90 % width of the picture's edges in pixels
 */
export function measureCompression(gray: GrayImage, boxes: readonly Box[], edgeWidth: number): number {
  return Math.max(quantisation(gray, boxes), edgeWidth < BLURRED ? measureRinging(gray, boxes) : 0);
}

/**
 * The step to whose multiples the low DCT coefficients of the 8x8 grid cluster (Fan and de Queiroz, "Identification
 * of bitmap compression history", 2003), over 60. Blur and noise leave no such clusters; clipping at white and black
 * hides them.
 */
function quantisation(gray: GrayImage, boxes: readonly Box[]): number {
  const starts = activeBlocks(gray, boxes, MOST_BLOCKS);
  if (starts.length < 8) return 0;
  const steps = FREQUENCIES.map(([vertical, horizontal]) =>
    quantiserStep(starts.map((start) => Math.abs(coefficient(gray, start, vertical, horizontal)))),
  ).filter((step) => step > 0);
  if (steps.length < FREQUENCIES.length / 2) return 0;
  return Math.min(1, median(steps) / FULL_STRENGTH);
}

const COSINES = Float64Array.from({ length: BLOCK * BLOCK }, (_, index) => {
  const frequency = Math.floor(index / BLOCK);
  const scale = frequency === 0 ? Math.sqrt(1 / BLOCK) : Math.sqrt(2 / BLOCK);
  return scale * Math.cos(((2 * (index % BLOCK) + 1) * frequency * Math.PI) / (2 * BLOCK));
});

/** One coefficient of a block's type-II DCT, scaled as in JPEG (ITU-T T.81, A.3.3). */
function coefficient(
  { data, width }: GrayImage,
  start: number,
  vertical: number,
  horizontal: number,
): number {
  let sum = 0;
  for (let y = 0; y < BLOCK; y++) {
    let row = 0;
    for (let x = 0; x < BLOCK; x++) row += COSINES[horizontal * BLOCK + x] * data[start + y * width + x];
    sum += COSINES[vertical * BLOCK + y] * row;
  }
  return sum;
}

/** How tightly coefficients must cluster at the multiples, as the mean of cos(2 pi value / step). */
const TIGHT = 0.8;
const LEAST_VALUES = 12;

/** The largest step that explains the values, 0 where none does. Values of one multiple alone prove nothing. */
function quantiserStep(values: readonly number[]): number {
  const falling = Float64Array.from(values).sort().reverse();
  let count = 0;
  let beyond = 0;
  for (let step = MOST_STEP; step >= LEAST_STEP; step--) {
    while (count < falling.length && falling[count] >= 0.6 * step) count++;
    while (beyond < count && falling[beyond] > 1.5 * step) beyond++;
    if (count >= LEAST_VALUES && beyond >= 0.2 * count && clusters(falling, count, step)) return step;
  }
  return 0;
}

/** Whether the first values cluster at the multiples of a step; ends as soon as the rest can't make up for those seen. */
function clusters(values: Float64Array, count: number, step: number): boolean {
  let missed = 0;
  for (let at = 0; at < count; at++) {
    missed += 1 - Math.cos((2 * Math.PI * values[at]) / step);
    if (missed >= (1 - TIGHT) * count) return false;
  }
  return true;
}
