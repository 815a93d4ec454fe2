import type { GrayImage } from '../raster/image.ts';
import { measuredBands } from '../raster/measured-bands.ts';

const TILE = 8;

/** The quietest share of the tiles stands for the picture: text and edges lie in the others. */
const QUIET = 0.3;

/** Standard deviation of noise in grey levels, measured where nothing is drawn (0 on clean screens). */
export function measureNoise(gray: GrayImage): number {
  const { width, height, data } = gray;
  const step = Math.max(TILE, Math.floor(Math.sqrt((width * height) / 4000) / TILE) * TILE);
  const count = height < TILE ? 0 : Math.floor((height - TILE) / step) + 1;
  const deviationsOf = measuredBands(gray, 'noise', { of: 'rows', size: step, reach: 0, count }, (band) => {
    const deviations: number[] = [];
    for (let left = 0; left + TILE <= width; left += step)
      deviations.push(residual(data, width, left, band * step));
    return deviations;
  });
  const deviations = Float64Array.from(Array.from({ length: count }, (_, band) => deviationsOf(band)).flat());
  if (deviations.length === 0) return 0;
  deviations.sort();
  return Math.round(deviations[Math.floor(QUIET * deviations.length)] * 100) / 100;
}

/** Deviation of pixels from the mean of their right and lower neighbours, which cancels gradients. */
function residual(data: Uint8Array, width: number, left: number, top: number): number {
  let squares = 0;
  let count = 0;
  for (let y = top; y + 2 < top + TILE; y++)
    for (let x = left; x + 2 < left + TILE; x++) {
      const at = y * width + x;
      const second = data[at] - 2 * data[at + 1] + data[at + 2];
      squares += second * second;
      count++;
    }
  return Math.sqrt(squares / count / 6);
}
