import type { RgbaImage } from '../raster/image.ts';

/** Side of the grey picture that is transformed, and of the low frequencies that are kept. */
const SIDE = 64;
const KEPT = 16;
/** Pixels of a cell that are read along each side at most. */
const SAMPLES = 32;
/** Bytes in a hash: one bit for each kept frequency. */
export const LOOK_HASH_BYTES = (KEPT * KEPT) / 8;

/** Rows of the type-II discrete cosine transform for the kept frequencies. */
const COSINES = Float64Array.from({ length: KEPT * SIDE }, (_, index) =>
  Math.cos((Math.PI * Math.floor(index / SIDE) * (2 * (index % SIDE) + 1)) / (2 * SIDE)),
);

/**
 * A 256-bit hash of how a picture looks: the low frequencies of its discrete cosine transform against their median
 * (pHash; Zauner 2010). Blur, scaling, noise and compression change few bits; flat interfaces of the same layout
 * differ in few bits too, so it is read together with the text's hash.
 */
export function perceptualHash(image: RgbaImage): Uint8Array<ArrayBuffer> {
  const gray = shrink(image);
  const rows = new Float64Array(KEPT * SIDE);
  for (let v = 0; v < KEPT; v++)
    for (let x = 0; x < SIDE; x++) {
      let sum = 0;
      for (let y = 0; y < SIDE; y++) sum += gray[y * SIDE + x] * COSINES[v * SIDE + y];
      rows[v * SIDE + x] = sum;
    }
  const frequencies = new Float64Array(KEPT * KEPT);
  for (let v = 0; v < KEPT; v++)
    for (let u = 0; u < KEPT; u++) {
      let sum = 0;
      for (let x = 0; x < SIDE; x++) sum += rows[v * SIDE + x] * COSINES[u * SIDE + x];
      frequencies[v * KEPT + u] = sum;
    }
  return bitsAbove(frequencies, median(frequencies.slice(1)));
}

/** Number of bits in which two hashes of the same length differ. */
export function hammingDistance(a: Uint8Array, b: Uint8Array): number {
  let distance = 0;
  for (let at = 0; at < a.length; at++) distance += countBits(a[at] ^ b[at]);
  return distance;
}

/** Number of bits set in a 32-bit word. */
export function countBits(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Mean luma of each cell of a SIDE x SIDE grid; transparent pixels lie on white. */
function shrink({ width, height, data }: RgbaImage): Float64Array {
  const cells = new Float64Array(SIDE * SIDE);
  for (let row = 0; row < SIDE; row++) {
    const top = Math.floor((row * height) / SIDE);
    const end = Math.max(top + 1, Math.floor(((row + 1) * height) / SIDE));
    for (let column = 0; column < SIDE; column++) {
      const left = Math.floor((column * width) / SIDE);
      const until = Math.max(left + 1, Math.floor(((column + 1) * width) / SIDE));
      cells[row * SIDE + column] = meanLuma(data, width, left, top, until, end);
    }
  }
  return cells;
}

function meanLuma(
  data: RgbaImage['data'],
  width: number,
  left: number,
  top: number,
  until: number,
  end: number,
): number {
  const stepX = Math.ceil((until - left) / SAMPLES);
  const stepY = Math.ceil((end - top) / SAMPLES);
  let sum = 0;
  let count = 0;
  for (let y = top; y < end; y += stepY)
    for (let x = left; x < until; x += stepX) {
      const at = (y * width + x) * 4;
      const luma = 0.299 * data[at] + 0.587 * data[at + 1] + 0.114 * data[at + 2];
      const alpha = data[at + 3] / 255;
      sum += luma * alpha + 255 * (1 - alpha);
      count++;
    }
  return sum / count;
}

function median(values: Float64Array): number {
  const sorted = values.sort();
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Rounding noise around the median of a flat picture must not decide bits. */
const NOISE = 1e-6;

function bitsAbove(values: Float64Array, threshold: number): Uint8Array<ArrayBuffer> {
  const bits = new Uint8Array(LOOK_HASH_BYTES);
  for (const [index, value] of values.entries())
    if (value > threshold + NOISE) bits[index >> 3] |= 1 << (index & 7);
  return bits;
}
