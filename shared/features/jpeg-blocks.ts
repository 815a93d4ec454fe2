import type { GrayImage } from '../raster/image.ts';

/** Side of the blocks that JPEG compresses one by one (ITU-T T.81). */
export const BLOCK = 8;

/** Standard deviation in levels from which a block holds something worth compressing. */
const ACTIVE = 8;

/** Offsets of the first pixels of blocks that hold something, spread evenly, at most about `most`. */
export function activeBlocks(gray: GrayImage, most: number): number[] {
  const starts = blockStarts(gray).filter((start) => deviation(gray, start) > ACTIVE);
  const every = Math.max(1, Math.floor(starts.length / most));
  return starts.filter((_, index) => index % every === 0);
}

/** Share of the blocks that are of one level, 0..1: screens have them, also after JPEG; photographs do not. */
export function flatBlockShare(gray: GrayImage): number {
  const starts = blockStarts(gray);
  return starts.length === 0
    ? 0
    : starts.filter((start) => deviation(gray, start) === 0).length / starts.length;
}

function blockStarts({ width, height }: GrayImage): number[] {
  const starts: number[] = [];
  for (let y = 0; y + BLOCK <= height; y += BLOCK)
    for (let x = 0; x + BLOCK <= width; x += BLOCK) starts.push(y * width + x);
  return starts;
}

function deviation({ data, width }: GrayImage, start: number): number {
  let sum = 0;
  let squares = 0;
  for (let y = 0; y < BLOCK; y++)
    for (let x = 0; x < BLOCK; x++) {
      const level = data[start + y * width + x];
      sum += level;
      squares += level * level;
    }
  const count = BLOCK * BLOCK;
  return Math.sqrt(Math.max(0, squares / count - (sum / count) ** 2));
}
