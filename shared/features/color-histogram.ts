import type { RgbaImage } from '../raster/image.ts';
import { toHex } from './color-space.ts';

/** One cell of colour space that holds pixels: its commonest colour and its share of the picture. */
export type ColorBin = { red: number; green: number; blue: number; hex: string; share: number };

/** Pixels looked at; more add time but no accuracy. */
const SAMPLES = 400_000;

const BITS = 5;
const CELLS = 1 << (3 * BITS);

/**
 * The colours of a picture in cells of 8 levels a channel, commonest first. A cell stands for its majority colour
 * (Boyer and Moore's vote), so flat fills keep their exact value. Transparent pixels count as white.
 * @param box part of the picture to look at; all of it by default
 */
export function colorHistogram(
  image: RgbaImage,
  box = { x: 0, y: 0, width: image.width, height: image.height },
): ColorBin[] {
  const { data, width } = image;
  const counts = new Uint32Array(CELLS);
  const votes = new Int32Array(CELLS);
  const majority = new Uint32Array(CELLS);
  const step = Math.max(1, Math.ceil(Math.sqrt((box.width * box.height) / SAMPLES)));
  let total = 0;
  for (let y = box.y; y < box.y + box.height; y += step)
    for (let x = box.x; x < box.x + box.width; x += step) {
      const at = (y * width + x) * 4;
      const seen = data[at + 3] > 127;
      const color = seen ? (data[at] << 16) | (data[at + 1] << 8) | data[at + 2] : 0xffffff;
      const cell = ((color >> 19) << (2 * BITS)) | (((color >> 11) & 31) << BITS) | ((color & 255) >> 3);
      counts[cell]++;
      total++;
      if (votes[cell] === 0) majority[cell] = color;
      votes[cell] += majority[cell] === color ? 1 : -1;
    }
  return collect(counts, majority, total);
}

function collect(counts: Uint32Array, majority: Uint32Array, total: number): ColorBin[] {
  const bins: ColorBin[] = [];
  for (let cell = 0; cell < CELLS; cell++) {
    if (counts[cell] === 0) continue;
    const color = majority[cell];
    const [red, green, blue] = [color >> 16, (color >> 8) & 255, color & 255];
    bins.push({ red, green, blue, hex: toHex(red, green, blue), share: counts[cell] / total });
  }
  return bins.sort((p, q) => q.share - p.share);
}
