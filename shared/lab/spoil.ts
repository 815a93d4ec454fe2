import type { RgbaImage } from '../raster/image.ts';

/** Small fast generator with a fixed seed (mulberry32), so that every run spoils pictures alike. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Gaussian noise, the same on all three channels' scale but independent (Box and Muller). `sigma` in levels. */
export function addNoise(image: RgbaImage, sigma: number, seed = 1): RgbaImage {
  const random = seededRandom(seed);
  const data = new Uint8ClampedArray(image.data);
  for (let at = 0; at < data.length; at++) {
    if (at % 4 === 3) continue;
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    data[at] += sigma * normal;
  }
  return { ...image, data };
}

/** Moves every channel towards middle grey; `factor` 1 changes nothing, 0 leaves a grey picture. */
export function lowerContrast(image: RgbaImage, factor: number): RgbaImage {
  const data = new Uint8ClampedArray(image.data);
  for (let at = 0; at < data.length; at++) if (at % 4 !== 3) data[at] = 128 + (data[at] - 128) * factor;
  return { ...image, data };
}

/** Side of an occluding patch as a share of the picture's shorter side. */
const PATCH = 0.12;

/** Covers about `share` of the picture (0..1) with dark patches at seeded places. */
export function occlude(image: RgbaImage, share: number, seed = 1): RgbaImage {
  const { width, height } = image;
  const random = seededRandom(seed);
  const data = new Uint8ClampedArray(image.data);
  const side = Math.max(1, Math.round(PATCH * Math.min(width, height)));
  const columns = Math.ceil(width / side);
  const rows = Math.ceil(height / side);
  const cells = Array.from({ length: columns * rows }, (_, index) => ({ index, key: random() }));
  cells.sort((p, q) => p.key - q.key);
  for (const { index } of cells.slice(0, Math.round(share * cells.length))) {
    const left = (index % columns) * side;
    const top = Math.floor(index / columns) * side;
    for (let y = top; y < Math.min(height, top + side); y++)
      for (let x = left; x < Math.min(width, left + side); x++)
        data.set([40, 40, 40, 255], (y * width + x) * 4);
  }
  return { ...image, data };
}

/** Turns the picture about its centre (bilinear); corners take the colour of the top left pixel. */
export function rotate(image: RgbaImage, degrees: number): RgbaImage {
  const { width, height, data } = image;
  const out = new Uint8ClampedArray(data.length);
  const cosine = Math.cos((degrees * Math.PI) / 180);
  const sine = Math.sin((degrees * Math.PI) / 180);
  const [middleX, middleY] = [(width - 1) / 2, (height - 1) / 2];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const fromX = cosine * (x - middleX) + sine * (y - middleY) + middleX;
      const fromY = -sine * (x - middleX) + cosine * (y - middleY) + middleY;
      samplePixel(image, fromX, fromY, out, (y * width + x) * 4);
    }
  return { width, height, data: out };
}

function samplePixel(
  { width, height, data }: RgbaImage,
  x: number,
  y: number,
  out: Uint8ClampedArray,
  to: number,
): void {
  const left = Math.floor(x);
  const top = Math.floor(y);
  if (left < 0 || top < 0 || left >= width || top >= height) {
    out.set(data.subarray(0, 3), to);
    out[to + 3] = 255;
    return;
  }
  const right = Math.min(width - 1, left + 1);
  const bottom = Math.min(height - 1, top + 1);
  const [u, v] = [x - left, y - top];
  for (let channel = 0; channel < 4; channel++) {
    const at = (column: number, row: number) => data[(row * width + column) * 4 + channel];
    out[to + channel] =
      (at(left, top) * (1 - u) + at(right, top) * u) * (1 - v) +
      (at(left, bottom) * (1 - u) + at(right, bottom) * u) * v;
  }
}
