import type { RgbaImage } from './image.ts';
import { measuredBands } from './measured-bands.ts';

/** Share of the pixels that may lie beyond the ends of the range. */
const BEYOND = 0.001;

/** Rows whose levels are counted together. */
const BAND = 16;

/** The darkest and lightest level of any channel, but for a thousandth of the pixels. */
export function levelEnds(image: RgbaImage): { low: number; high: number } {
  const { width, height, data } = image;
  const bytes = BAND * width * 4;
  const bands = { of: 'rows', size: BAND, reach: 0, count: Math.ceil(height / BAND) } as const;
  const countsOf = measuredBands(image, 'levels', bands, (band) =>
    countLevels(data, band * bytes, Math.min(data.length, (band + 1) * bytes)),
  );
  const counts = new Uint32Array(256);
  for (let band = 0; band < bands.count; band++) {
    const own = countsOf(band);
    for (let level = 0; level < 256; level++) counts[level] += own[level];
  }
  const bound = (data.length / 4) * 3 * BEYOND;
  let low = 0;
  for (let sum = counts[0]; sum <= bound && low < 255; sum += counts[++low]);
  let high = 255;
  for (let sum = counts[255]; sum <= bound && high > low; sum += counts[--high]);
  return { low, high };
}

function countLevels(data: RgbaImage['data'], from: number, to: number): Uint32Array {
  const counts = new Uint32Array(256);
  for (let at = from; at < to; at += 4) {
    counts[data[at]]++;
    counts[data[at + 1]]++;
    counts[data[at + 2]]++;
  }
  return counts;
}

/** Multiplies the distance of every channel from the middle of the picture's levels, to black and white at most. */
export function stretchLevels(image: RgbaImage, gain: number): RgbaImage {
  const { low, high } = levelEnds(image);
  const middle = (low + high) / 2;
  const table = Uint8ClampedArray.from({ length: 256 }, (_, level) => 127.5 + (level - middle) * gain);
  const data = Uint8ClampedArray.from(image.data, (level, at) => (at % 4 === 3 ? level : table[level]));
  return { ...image, data };
}
