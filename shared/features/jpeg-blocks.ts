import type { Box } from '../model/geometry.ts';
import type { GrayImage } from '../raster/image.ts';
import { measuredBands } from '../raster/measured-bands.ts';

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
  const [columns, rows] = [Math.floor(gray.width / BLOCK), Math.floor(gray.height / BLOCK)];
  const bands = { of: 'rows', size: BLOCK, reach: 0, count: rows } as const;
  const flatIn = measuredBands(gray, 'flat blocks', bands, (band) => {
    let flat = 0;
    for (let column = 0; column < columns; column++)
      if (isFlat(gray, (band * gray.width + column) * BLOCK)) flat++;
    return flat;
  });
  let flat = 0;
  for (let band = 0; band < rows; band++) flat += flatIn(band);
  return columns * rows === 0 ? 0 : flat / (columns * rows);
}

function isFlat({ data, width }: GrayImage, start: number): boolean {
  for (let y = 0; y < BLOCK; y++)
    for (let x = 0, at = start + y * width; x < BLOCK; x++, at++) if (data[at] !== data[start]) return false;
  return true;
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
