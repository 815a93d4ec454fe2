import { decode } from 'bmp-ts';
import type { RgbaImage } from '../../../shared/raster/image.ts';

/** Width and height from a BMP file's header, in pixels; a negative height means rows from the top. */
export function bmpSize(bytes: Uint8Array): { width: number; height: number } {
  if (bytes.length < 26) throw new Error('the BMP header is cut off');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(14, true) === 12)
    return { width: view.getUint16(18, true), height: view.getUint16(20, true) };
  return { width: Math.abs(view.getInt32(18, true)), height: Math.abs(view.getInt32(22, true)) };
}

/** Decodes a BMP file; only 32-bit files carry an alpha channel, and those that leave it empty are opaque. */
export function decodeBmp(bytes: Uint8Array): RgbaImage {
  const { width, height, data } = decode(Buffer.from(bytes), { toRGBA: true });
  if (data.length !== width * height * 4) throw new Error('the BMP pixel data is cut off');
  const transparent = data.every((value, index) => index % 4 !== 3 || value === 0);
  if (transparent) for (let alpha = 3; alpha < data.length; alpha += 4) data[alpha] = 255;
  return { width, height, data };
}
