/** What a BMP file's header says. Offsets follow Microsoft's bitmap storage format; OS/2's 12-byte header is read too. */
export type BmpHeader = {
  width: number;
  height: number;
  /** Rows are stored from the top; else from the bottom. */
  topDown: boolean;
  bits: number;
  compression: number;
  /** Where the pixels start. */
  start: number;
  /** Red, green, blue for each palette entry. */
  palette: Uint8Array;
  /** Red, green, blue and alpha of 16- and 32-bit pixels; an alpha mask of 0 means none. */
  masks: readonly [number, number, number, number];
};

/** Values of the compression field. */
export const BMP_COMPRESSION = { none: 0, rle8: 1, rle4: 2, bitFields: 3, alphaBitFields: 6 } as const;

const FILE_HEADER = 14;
const CORE_HEADER = 12;
const INFO_HEADER = 40;

/** Width and height in pixels, from the first bytes of the file. Throws where they are cut off or negative. */
export function bmpSize(bytes: Uint8Array): { width: number; height: number } {
  const { width, height } = readBmpHeader(bytes);
  return { width, height };
}

/** Throws an Error that names the fault where the header is damaged. */
export function readBmpHeader(bytes: Uint8Array): BmpHeader {
  if (bytes.length < 26) throw new Error('the BMP header is cut off');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = view.getUint32(FILE_HEADER, true);
  const start = view.getUint32(10, true);
  if (size === CORE_HEADER) return readCoreHeader(view, bytes, start);
  if (size < INFO_HEADER || bytes.length < FILE_HEADER + INFO_HEADER)
    throw new Error('the BMP header is cut off');
  const width = view.getInt32(18, true);
  const height = view.getInt32(22, true);
  if (width < 0) throw new Error('the BMP header names a negative width');
  const bits = view.getUint16(28, true);
  const compression = view.getUint32(30, true);
  const paletteAt = FILE_HEADER + size;
  return {
    width,
    height: Math.abs(height),
    topDown: height < 0,
    bits,
    compression,
    start,
    palette: readPalette(bytes, paletteAt, start, 4, bits, view.getUint32(46, true)),
    masks: readMasks(view, size, bits, compression),
  };
}

function readCoreHeader(view: DataView, bytes: Uint8Array, start: number): BmpHeader {
  const bits = view.getUint16(24, true);
  return {
    width: view.getUint16(18, true),
    height: view.getUint16(20, true),
    topDown: false,
    bits,
    compression: BMP_COMPRESSION.none,
    start,
    palette: readPalette(bytes, FILE_HEADER + CORE_HEADER, start, 3, bits, 0),
    masks: [0, 0, 0, 0],
  };
}

function readPalette(
  bytes: Uint8Array,
  at: number,
  end: number,
  entry: 3 | 4,
  bits: number,
  used: number,
): Uint8Array {
  if (bits > 8) return new Uint8Array();
  const room = Math.floor((Math.min(end, bytes.length) - at) / entry);
  const count = Math.max(0, Math.min(used || 1 << bits, 1 << bits, room));
  const palette = new Uint8Array(count * 3);
  for (let color = 0; color < count; color++)
    for (let channel = 0; channel < 3; channel++)
      palette[color * 3 + channel] = bytes[at + color * entry + 2 - channel];
  return palette;
}

function readMasks(view: DataView, size: number, bits: number, compression: number): BmpHeader['masks'] {
  const given = compression === BMP_COMPRESSION.bitFields || compression === BMP_COMPRESSION.alphaBitFields;
  if (!given) return bits === 16 ? [0x7c00, 0x3e0, 0x1f, 0] : [0xff0000, 0xff00, 0xff, 0xff000000];
  const withAlpha = size >= 56 || compression === BMP_COMPRESSION.alphaBitFields;
  if (view.byteLength < (withAlpha ? 70 : 66)) throw new Error('the BMP header is cut off');
  const mask = (at: number): number => view.getUint32(at, true);
  return [mask(54), mask(58), mask(62), withAlpha ? mask(66) : 0];
}
