import sharp, { type Sharp } from 'sharp';

/** Raw RGBA pixels of a picture in which every pixel can be told from its neighbours. */
export function pattern(width: number, height: number): Uint8Array {
  const data = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      data.set([(x * 40) & 255, (y * 40) & 255, ((x + y) * 20) & 255, 255], (y * width + x) * 4);
  return data;
}

/** The pattern as a sharp pipeline, ready to be encoded. */
export const patternImage = (width: number, height: number): Sharp =>
  sharp(pattern(width, height), { raw: { width, height, channels: 4 } });

type BmpOptions = {
  width: number;
  height: number;
  bits: 1 | 4 | 8 | 16 | 24 | 32;
  topDown?: boolean;
  /** Value of the fourth byte of 32-bit pixels. */
  alpha?: number;
  /** Four bytes (B, G, R, 0) a colour, for up to 8 bits. */
  palette?: number[];
  /** The value of a pixel: a palette index, 16-bit 555 colour, or 24-bit 0xRRGGBB. */
  pixel: (x: number, y: number) => number;
};

/** A BMP file with a BITMAPINFOHEADER, uncompressed (Microsoft's bitmap storage format). */
export function makeBmp({
  width,
  height,
  bits,
  topDown,
  alpha = 0,
  palette = [],
  pixel,
}: BmpOptions): Uint8Array {
  const stride = Math.ceil((width * bits) / 32) * 4;
  const start = 54 + palette.length;
  const file = Buffer.alloc(start + stride * height);
  file.write('BM');
  file.writeUInt32LE(file.length, 2);
  file.writeUInt32LE(start, 10);
  file.writeUInt32LE(40, 14);
  file.writeInt32LE(width, 18);
  file.writeInt32LE(topDown ? -height : height, 22);
  file.writeUInt16LE(1, 26);
  file.writeUInt16LE(bits, 28);
  file.writeUInt32LE(palette.length / 4, 46);
  file.set(palette, 54);
  for (let y = 0; y < height; y++) {
    const row = start + (topDown ? y : height - 1 - y) * stride;
    for (let x = 0; x < width; x++) writePixel(file, row, x, bits, pixel(x, y), alpha);
  }
  return file;
}

function writePixel(file: Buffer, row: number, x: number, bits: number, value: number, alpha: number): void {
  if (bits < 8) file[row + ((x * bits) >> 3)] |= value << (8 - bits - ((x * bits) & 7));
  else if (bits === 8) file[row + x] = value;
  else if (bits === 16) file.writeUInt16LE(value, row + x * 2);
  else {
    file.writeUIntLE(value, row + (x * bits) / 8, 3);
    if (bits === 32) file[row + x * 4 + 3] = alpha;
  }
}

/** A PNG whose header claims a size that its (tiny) data does not hold. */
export async function claimPngSize(width: number, height: number): Promise<Uint8Array> {
  const png = await patternImage(4, 4).png().toBuffer();
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
