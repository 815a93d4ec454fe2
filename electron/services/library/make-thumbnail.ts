import sharp from 'sharp';
import type { RgbaImage } from '../../../shared/raster/image.ts';

/** Longest side of a thumbnail in pixels. */
const SIDE = 320;

/** A small WebP picture for grids; pictures that are smaller stay as they are. */
export function makeThumbnail({ width, height, data }: RgbaImage): Promise<Buffer> {
  return sharp(data, { raw: { width, height, channels: 4 } })
    .resize({ width: SIDE, height: SIDE, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 75 })
    .toBuffer();
}
