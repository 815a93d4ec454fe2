import { type Box, bottom, grow, right } from '../model/geometry.ts';
import type { RgbaImage } from '../raster/image.ts';

/** Pixels that a mask reaches beyond the text it hides: anti-aliased edges would give letters away. */
export const MASK_MARGIN = 3;

/** A copy of the picture with the regions painted solid black. Blur could be undone; this can not. */
export function paintMasks(image: RgbaImage, regions: readonly Box[]): RgbaImage {
  const data = Uint8Array.from(image.data);
  for (const region of regions) {
    const box = grow(region, MASK_MARGIN, image.width, image.height);
    for (let y = box.y; y < bottom(box); y++)
      for (let byte = (y * image.width + box.x) * 4; byte < (y * image.width + right(box)) * 4; byte += 4) {
        data[byte] = data[byte + 1] = data[byte + 2] = 0;
        data[byte + 3] = 255;
      }
  }
  return { width: image.width, height: image.height, data };
}
