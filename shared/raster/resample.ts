import type { GrayImage } from './image.ts';

type Taps = { start: Int32Array; weights: Float32Array; size: number };

/** Catmull-Rom cubic (Keys 1981, a = -0.5), support 2. */
const cubic = (distance: number): number => {
  const x = Math.abs(distance);
  if (x < 1) return (1.5 * x - 2.5) * x * x + 1;
  return x < 2 ? ((-0.5 * x + 2.5) * x - 4) * x + 2 : 0;
};

function tapsFor(from: number, to: number): Taps {
  const scale = to / from;
  const stretch = Math.max(1, 1 / scale);
  const size = Math.ceil(2 * stretch) * 2 + 1;
  const start = new Int32Array(to);
  const weights = new Float32Array(to * size);
  for (let out = 0; out < to; out++) {
    const centre = (out + 0.5) / scale - 0.5;
    start[out] = Math.floor(centre) - Math.ceil(2 * stretch) + 1;
    let sum = 0;
    for (let tap = 0; tap < size; tap++) {
      const weight = cubic((start[out] + tap - centre) / stretch);
      weights[out * size + tap] = weight;
      sum += weight;
    }
    for (let tap = 0; tap < size; tap++) weights[out * size + tap] /= sum;
  }
  return { start, weights, size };
}

/** Resizes with a cubic kernel, widened where the picture shrinks, so that nothing aliases. Sizes in pixels, >= 1. */
export function resample(image: GrayImage, width: number, height: number): GrayImage {
  const columns = tapsFor(image.width, width);
  const rows = tapsFor(image.height, height);
  const middle = new Float32Array(width * image.height);
  const { start, weights, size } = columns;
  // One row with its ends repeated as far as the taps reach.
  const before = Math.max(0, -start[0]);
  const row = new Uint8Array(Math.max(before + image.width, before + start[width - 1] + size));
  for (let y = 0; y < image.height; y++) {
    const source = image.data.subarray(y * image.width, (y + 1) * image.width);
    row.fill(source[0], 0, before);
    row.set(source, before);
    row.fill(source[image.width - 1], before + image.width);
    for (let x = 0; x < width; x++) {
      const from = before + start[x];
      let sum = 0;
      for (let tap = 0; tap < size; tap++) sum += weights[x * size + tap] * row[from + tap];
      middle[y * width + x] = sum;
    }
  }
  const data = new Uint8Array(width * height);
  const sums = new Float32Array(width);
  for (let y = 0; y < height; y++) {
    sums.fill(0);
    for (let tap = 0; tap < rows.size; tap++) {
      const from = Math.min(image.height - 1, Math.max(0, rows.start[y] + tap)) * width;
      const weight = rows.weights[y * rows.size + tap];
      if (weight === 0) continue;
      for (let x = 0; x < width; x++) sums[x] += weight * middle[from + x];
    }
    for (let x = 0; x < width; x++) data[y * width + x] = Math.max(0, Math.min(255, sums[x] + 0.5));
  }
  return { width, height, data };
}
