import type { BmpHeader } from './bmp-header.ts';

/** Second bytes of an escape (a run of length 0). */
const END_OF_LINE = 0;
const END_OF_BITMAP = 1;
const DELTA = 2;

/**
 * The palette indices of an RLE4 or RLE8 bitmap, row by row from the top (Microsoft's bitmap compression). Pixels that
 * the runs skip have index 0. Throws where the data ends before its end mark.
 */
export function expandRunLengths(bytes: Uint8Array, header: BmpHeader): Uint8Array {
  const { width, height, bits, topDown } = header;
  const indices = new Uint8Array(width * height);
  let at = header.start;
  let x = 0;
  let y = 0;
  const next = (): number => {
    if (at >= bytes.length) throw new Error('the BMP pixel data is cut off');
    return bytes[at++];
  };
  const put = (index: number): void => {
    if (x < width && y < height) indices[(topDown ? y : height - 1 - y) * width + x] = index;
    x++;
  };
  while (y < height) {
    const length = next();
    const value = next();
    if (length > 0) for (let step = 0; step < length; step++) put(bits === 8 ? value : nibble(value, step));
    else if (value === END_OF_BITMAP) break;
    else if (value === END_OF_LINE) {
      x = 0;
      y++;
    } else if (value === DELTA) {
      x += next();
      y += next();
    } else {
      const stored = bits === 8 ? value : Math.ceil(value / 2);
      const literal = Array.from({ length: stored }, next);
      // Literal runs are padded to two bytes.
      if (stored % 2 === 1) next();
      for (let step = 0; step < value; step++)
        put(bits === 8 ? literal[step] : nibble(literal[step >> 1], step));
    }
  }
  return indices;
}

/** The high half of a byte for even steps, the low half for odd ones. */
const nibble = (byte: number, step: number): number => (step % 2 === 0 ? byte >> 4 : byte & 15);
