import type { Box } from '../model/geometry.ts';
import type { GrayImage } from '../raster/image.ts';

/** Side of the blocks that JPEG compresses one by one (ITU-T T.81). */
export const BLOCK = 8;

/** Standard deviation in levels from which a block holds something worth compressing. */
const ACTIVE = 8;

/**
 * Offsets of the first pixels of blocks that hold something, spread evenly, at most about `most`.
 * @param boxes where to look: text, or the whole picture
 */
export function activeBlocks(gray: GrayImage, boxes: readonly Box[], most: number): number[] {
  const starts = [...new Set(boxes.flatMap((box) => blockStarts(gray, box)))].filter(
    (start) => deviation(gray, start) > ACTIVE,
  );
  const every = Math.max(1, Math.floor(starts.length / most));
  return starts.filter((_, index) => index % every === 0);
}

/** Share of the blocks that are of one level, 0..1: screens have them, also after JPEG; photographs do not. */
export function flatBlockShare(gray: GrayImage): number {
  const starts = blockStarts(gray, { x: 0, y: 0, width: gray.width, height: gray.height });
  return starts.length === 0
    ? 0
    : starts.filter((start) => deviation(gray, start) === 0).length / starts.length;
}

/** Blocks of the picture's grid that lie at least partly in the box. */
function blockStarts({ width, height }: GrayImage, box: Box): number[] {
  const first = (at: number) => Math.max(0, Math.floor(at / BLOCK) * BLOCK);
  const starts: number[] = [];
  for (let y = first(box.y); y < box.y + box.height && y + BLOCK <= height; y += BLOCK)
    for (let x = first(box.x); x < box.x + box.width && x + BLOCK <= width; x += BLOCK)
      starts.push(y * width + x);
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
