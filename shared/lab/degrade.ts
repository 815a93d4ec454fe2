import { failed, ok, type Result } from '../model/errors.ts';
import type { Degradation } from '../model/lab-report.ts';
import type { ImageCodec } from '../ports.ts';
import type { RgbaImage } from '../raster/image.ts';
import { blurGaussian, blurMotion, resizeBilinear } from './blur.ts';
import { addNoise, lowerContrast, occlude, rotate } from './spoil.ts';

/**
 * Spoils a picture; its size stays, so that boxes can be compared. The same input gives the same pixels.
 * JPEG goes through the codec, everything else is computed here.
 * Errors: those of the codec.
 */
export async function degrade(
  image: RgbaImage,
  { kind, amount }: Degradation,
  codec: ImageCodec,
): Promise<Result<RgbaImage>> {
  switch (kind) {
    case 'gaussian_blur':
      return ok(blurGaussian(image, amount));
    case 'motion_blur':
      return ok(blurMotion(image, amount, 0));
    case 'downscale':
      return ok(shrinkAndGrow(image, amount));
    case 'jpeg':
      return recompress(image, amount, codec);
    case 'noise':
      return ok(addNoise(image, amount));
    case 'contrast':
      return ok(lowerContrast(image, amount));
    case 'occlusion':
      return ok(occlude(image, amount));
    case 'rotation':
      return ok(rotate(image, amount));
  }
}

function shrinkAndGrow(image: RgbaImage, scale: number): RgbaImage {
  const width = Math.max(1, Math.round(image.width * scale));
  const height = Math.max(1, Math.round(image.height * scale));
  return resizeBilinear(resizeBilinear(image, width, height), image.width, image.height);
}

async function recompress(image: RgbaImage, quality: number, codec: ImageCodec): Promise<Result<RgbaImage>> {
  const decoded = await codec.decode(await codec.encodeJpeg(image, quality));
  if (!decoded.ok) return decoded;
  const { pixels } = decoded.value;
  if (pixels.width !== image.width || pixels.height !== image.height)
    return failed('internal', 'The codec changed the size of a JPEG picture.', 'Report this as a bug.');
  return ok(pixels);
}
