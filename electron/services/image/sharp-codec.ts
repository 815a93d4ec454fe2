import sharp, { type SharpOptions } from 'sharp';
import { failed, ok, type Result } from '../../../shared/model/errors.ts';
import type { CancelSignal, DecodedImage, ImageCodec, ImageHeader } from '../../../shared/ports.ts';
import type { GrayImage, RgbaImage } from '../../../shared/raster/image.ts';
import { bmpSize } from './bmp-header.ts';
import { decodeBmp } from './decode-bmp.ts';
import { sniffMediaType } from './sniff-media-type.ts';

// Every picture comes as bytes and is decoded once: what libvips keeps of its last operations is of no use.
sharp.cache(false);

/** Largest picture that is decoded: over three times an 8K screen, 480 MB as RGBA. */
export const MAX_PIXELS = 120_000_000;

const READABLE = 'Give a PNG, JPEG, WebP, BMP, GIF, TIFF, AVIF or PDF.';
const DECODE_SECONDS = 20;

/** Bounds of every decoder call: the header's pixel count, damaged data, and time. */
const options: SharpOptions = { limitInputPixels: MAX_PIXELS, failOn: 'error', pages: 1 };

/**
 * Decodes pictures with libvips (sharp; BMP here) to 8-bit sRGB RGBA: EXIF orientation applied, CMYK and
 * 16 bit converted, the first frame of animations. The pixel count is checked on the header, before any pixel is
 * decoded. Errors: empty_file, unsupported_format, corrupt_image, image_too_large, image_too_small, cancelled.
 */
export class SharpCodec implements ImageCodec {
  async probe(bytes: Uint8Array): Promise<Result<ImageHeader>> {
    if (bytes.length === 0) return failed('empty_file', 'The file is empty.', READABLE);
    const mediaType = sniffMediaType(bytes);
    if (!mediaType)
      return failed('unsupported_format', 'The file is not a picture that Askshot can read.', READABLE);
    try {
      const header = mediaType === 'image/bmp' ? { ...bmpSize(bytes), pages: 1 } : await readHeader(bytes);
      return refuseBySize(header.width, header.height) ?? ok({ ...header, mediaType });
    } catch (error) {
      return damaged(error);
    }
  }

  async decode(bytes: Uint8Array, signal?: CancelSignal): Promise<Result<DecodedImage>> {
    const header = await this.probe(bytes);
    if (!header.ok) return header;
    const { mediaType, pages } = header.value;
    try {
      const pixels = mediaType === 'image/bmp' ? decodeBmp(bytes) : await decodePixels(bytes);
      if (signal?.aborted)
        return failed('cancelled', 'The work was cancelled.', 'Start it again when you like.');
      return ok({ pixels, mediaType, pages });
    } catch (error) {
      return damaged(error);
    }
  }

  async encodePng(image: RgbaImage | GrayImage): Promise<Uint8Array> {
    const { width, height, data } = image;
    const channels = data.length === width * height ? 1 : 4;
    return sharp(data, { raw: { width, height, channels } }).png({ compressionLevel: 6 }).toBuffer();
  }

  async encodeJpeg({ data, width, height }: RgbaImage, quality: number): Promise<Uint8Array> {
    return sharp(data, { raw: { width, height, channels: 4 } })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality })
      .toBuffer();
  }
}

async function readHeader(bytes: Uint8Array): Promise<{ width: number; height: number; pages: number }> {
  const { autoOrient, pages = 1 } = await sharp(bytes, { ...options, limitInputPixels: false }).metadata();
  return { ...autoOrient, pages };
}

async function decodePixels(bytes: Uint8Array): Promise<RgbaImage> {
  const { data, info } = await sharp(bytes, options)
    .autoOrient()
    .toColourspace('srgb')
    .ensureAlpha()
    .raw({ depth: 'uchar' })
    .timeout({ seconds: DECODE_SECONDS })
    .toBuffer({ resolveWithObject: true });
  if (info.channels !== 4) throw new Error(`${info.channels} channels after conversion`);
  return { width: info.width, height: info.height, data };
}

function refuseBySize(width: number, height: number): ReturnType<typeof failed> | null {
  if (width < 1 || height < 1)
    return failed(
      'image_too_small',
      `The picture is ${width} x ${height} pixels.`,
      'Capture an area that is not empty.',
    );
  if (width * height > MAX_PIXELS)
    return failed(
      'image_too_large',
      `The picture is ${width} x ${height}, more than ${MAX_PIXELS / 1e6} megapixels.`,
      'Crop it, or save it at a smaller size.',
    );
  return null;
}

const damaged = (error: unknown): ReturnType<typeof failed> =>
  failed(
    'corrupt_image',
    `The picture is damaged or cut off (${firstLine(error)}).`,
    'Save or capture it again.',
  );

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0].slice(0, 120);
