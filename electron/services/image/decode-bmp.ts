import type { RgbaImage } from '../../../shared/raster/image.ts';
import { BMP_COMPRESSION, type BmpHeader, readBmpHeader } from './bmp-header.ts';
import { expandRunLengths } from './bmp-run-lengths.ts';

/**
 * Decodes a BMP file: 1, 4, 8, 16, 24 or 32 bits, palettes, bit fields, run lengths, rows from either end. An alpha
 * channel that is 0 everywhere is one that the writer left empty: such pictures are opaque. Throws an Error that
 * names the fault where the file is damaged.
 */
export function decodeBmp(bytes: Uint8Array): RgbaImage {
  const header = readBmpHeader(bytes);
  const { width, height, bits, compression } = header;
  const data = new Uint8Array(width * height * 4).fill(255);
  if (compression === BMP_COMPRESSION.rle8 || compression === BMP_COMPRESSION.rle4) {
    if (bits !== (compression === BMP_COMPRESSION.rle8 ? 8 : 4))
      throw new Error('the BMP compression does not fit');
    const indices = expandRunLengths(bytes, header);
    for (let pixel = 0; pixel < indices.length; pixel++)
      putColor(data, pixel, header.palette, indices[pixel]);
    return { width, height, data };
  }
  const { none, bitFields, alphaBitFields } = BMP_COMPRESSION;
  if (![none, bitFields, alphaBitFields].some((known) => known === compression))
    throw new Error(`the BMP compression ${compression} is not supported`);
  const stride = Math.ceil((width * bits) / 32) * 4;
  if (header.start + stride * height > bytes.length) throw new Error('the BMP pixel data is cut off');
  const readRow = rowReader(header);
  for (let y = 0; y < height; y++) {
    const row = header.start + (header.topDown ? y : height - 1 - y) * stride;
    readRow(bytes, row, data, y * width);
  }
  if (bits === 32 || bits === 16) fillEmptyAlpha(data);
  return { width, height, data };
}

type RowReader = (bytes: Uint8Array, row: number, data: Uint8Array, pixel: number) => void;

function rowReader(header: BmpHeader): RowReader {
  switch (header.bits) {
    case 1:
    case 4:
    case 8:
      return paletteRow(header);
    case 16:
    case 32:
      return maskedRow(header);
    case 24:
      return (bytes, row, data, pixel) => {
        for (let x = 0; x < header.width; x++)
          for (let channel = 0; channel < 3; channel++)
            data[(pixel + x) * 4 + channel] = bytes[row + x * 3 + 2 - channel];
      };
    default:
      throw new Error(`BMP files of ${header.bits} bits a pixel are not supported`);
  }
}

function paletteRow({ width, bits, palette }: BmpHeader): RowReader {
  const perByte = 8 / bits;
  const mask = (1 << bits) - 1;
  return (bytes, row, data, pixel) => {
    for (let x = 0; x < width; x++) {
      const shift = 8 - bits * ((x % perByte) + 1);
      putColor(data, pixel + x, palette, (bytes[row + Math.floor(x / perByte)] >> shift) & mask);
    }
  };
}

function maskedRow({ width, bits, masks }: BmpHeader): RowReader {
  const channels = masks.map(channelOf);
  const step = bits / 8;
  return (bytes, row, data, pixel) => {
    for (let x = 0; x < width; x++) {
      const at = row + x * step;
      const low = bytes[at] | (bytes[at + 1] << 8);
      const value = bits === 16 ? low : (low | (bytes[at + 2] << 16) | (bytes[at + 3] << 24)) >>> 0;
      for (let channel = 0; channel < 4; channel++) {
        const { mask, shift, highest } = channels[channel];
        if (highest > 0)
          data[(pixel + x) * 4 + channel] = Math.round((((value & mask) >>> shift) * 255) / highest);
      }
    }
  };
}

function channelOf(mask: number): { mask: number; shift: number; highest: number } {
  const shift = mask === 0 ? 0 : 31 - Math.clz32(mask & -mask);
  return { mask, shift, highest: mask >>> shift };
}

/** An index beyond the palette is black, as viewers show it. */
function putColor(data: Uint8Array, pixel: number, palette: Uint8Array, index: number): void {
  for (let channel = 0; channel < 3; channel++) data[pixel * 4 + channel] = palette[index * 3 + channel] ?? 0;
}

function fillEmptyAlpha(data: Uint8Array): void {
  for (let alpha = 3; alpha < data.length; alpha += 4) if (data[alpha] !== 0) return;
  for (let alpha = 3; alpha < data.length; alpha += 4) data[alpha] = 255;
}
