import type { Crop } from '../model/evidence-card.ts';
import type { Box } from '../model/geometry.ts';
import type { Hasher, ImageCodec } from '../ports.ts';
import { cropRgba } from '../raster/crop.ts';
import type { RgbaImage } from '../raster/image.ts';
import { toBase64 } from './base64.ts';

/** Bytes of PNG data that one card holds at most; regions after that keep their selector only. */
export const MAX_CROP_BYTES = 20_000_000;

/** One PNG crop a region, in order; null for a region outside the picture or past the card's size limit. */
export async function cropRegions(
  image: RgbaImage,
  regions: readonly Box[],
  codec: ImageCodec,
  hasher: Hasher,
): Promise<(Crop | null)[]> {
  const crops: (Crop | null)[] = [];
  let total = 0;
  for (const region of regions) {
    const pixels = total < MAX_CROP_BYTES ? cropRgba(image, region) : null;
    const png = pixels && (await codec.encodePng(pixels));
    const fits = png !== null && total + png.length <= MAX_CROP_BYTES;
    if (!pixels || !fits) {
      crops.push(null);
      continue;
    }
    total += png.length;
    crops.push({
      width: pixels.width,
      height: pixels.height,
      sha256: hasher.sha256(png),
      data_url: `data:image/png;base64,${toBase64(png)}`,
    });
  }
  return crops;
}
