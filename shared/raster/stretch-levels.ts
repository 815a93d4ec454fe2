import type { RgbaImage } from './image.ts';

/** Share of the pixels that may lie beyond the ends of the range. */
const BEYOND = 0.001;

/** The darkest and lightest level of any channel, but for a thousandth of the pixels. */
export function levelEnds({ data }: RgbaImage): { low: number; high: number } {
  const counts = new Uint32Array(256);
  for (let at = 0; at < data.length; at += 4) {
    counts[data[at]]++;
    counts[data[at + 1]]++;
    counts[data[at + 2]]++;
  }
  const bound = (data.length / 4) * 3 * BEYOND;
  let low = 0;
  for (let sum = counts[0]; sum <= bound && low < 255; sum += counts[++low]);
  let high = 255;
  for (let sum = counts[255]; sum <= bound && high > low; sum += counts[--high]);
  return { low, high };
}

/** Multiplies the distance of every channel from the middle of the picture's levels, to black and white at most. */
export function stretchLevels(image: RgbaImage, gain: number): RgbaImage {
  const { low, high } = levelEnds(image);
  const middle = (low + high) / 2;
  const table = Uint8ClampedArray.from({ length: 256 }, (_, level) => 127.5 + (level - middle) * gain);
  const data = Uint8ClampedArray.from(image.data, (level, at) => (at % 4 === 3 ? level : table[level]));
  return { ...image, data };
}
