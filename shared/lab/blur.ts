import type { RgbaImage } from '../raster/image.ts';

/** Points at which the bell curve is sampled within a pixel, so that blur far below a pixel still blurs. */
const POINTS = 16;

/** Gaussian blur with a kernel of three standard deviations to each side; borders are repeated. */
export function blurGaussian(image: RgbaImage, sigma: number): RgbaImage {
  const radius = Math.max(1, Math.ceil(3 * sigma));
  const kernel = new Float32Array(2 * radius + 1);
  for (let point = 0; point < kernel.length * POINTS; point++) {
    const distance = (point + 0.5) / POINTS - 0.5 - radius;
    kernel[Math.floor(point / POINTS)] += Math.exp(-(distance ** 2) / (2 * sigma * sigma));
  }
  normalize(kernel);
  return convolveLine(convolveLine(image, kernel, 1, 0), kernel, 0, 1);
}

/**
 * Motion blur along a straight path.
 * @param length of the path in pixels
 * @param angle in degrees: 0 is horizontal, 90 vertical; rounded to steps of 45
 */
export function blurMotion(image: RgbaImage, length: number, angle: number): RgbaImage {
  const half = Math.max(1, length) / 2;
  const reach = Math.ceil(half - 0.5);
  const kernel = Float32Array.from({ length: 2 * reach + 1 }, (_, index) =>
    Math.max(0, Math.min(half, index - reach + 0.5) - Math.max(-half, index - reach - 0.5)),
  );
  normalize(kernel);
  const step = ((Math.round(angle / 45) % 4) + 4) % 4;
  const [dx, dy] = [
    [1, 0],
    [1, 1],
    [0, 1],
    [-1, 1],
  ][step];
  return convolveLine(image, kernel, dx, dy);
}

function normalize(kernel: Float32Array): void {
  const sum = kernel.reduce((total, value) => total + value, 0);
  for (let index = 0; index < kernel.length; index++) kernel[index] /= sum;
}

/** Convolves along one direction; opaque result. */
function convolveLine(image: RgbaImage, kernel: Float32Array, dx: number, dy: number): RgbaImage {
  const { width, height, data } = image;
  const out = new Uint8ClampedArray(data.length);
  const reach = (kernel.length - 1) / 2;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      let red = 0;
      let green = 0;
      let blue = 0;
      for (let tap = -reach; tap <= reach; tap++) {
        const fromX = Math.max(0, Math.min(width - 1, x + tap * dx));
        const fromY = Math.max(0, Math.min(height - 1, y + tap * dy));
        const at = (fromY * width + fromX) * 4;
        const weight = kernel[tap + reach];
        red += weight * data[at];
        green += weight * data[at + 1];
        blue += weight * data[at + 2];
      }
      const at = (y * width + x) * 4;
      out[at] = red;
      out[at + 1] = green;
      out[at + 2] = blue;
      out[at + 3] = 255;
    }
  return { width, height, data: out };
}

/** Bilinear resize that averages where the picture shrinks (triangle filter widened by the scale). */
export function resizeBilinear(image: RgbaImage, width: number, height: number): RgbaImage {
  return resizeRows(resizeColumns(image, width), height);
}

type Taps = { first: number; weights: number[] };

/** The source pixels that each output pixel along one side rests on. */
function triangleTaps(from: number, to: number): Taps[] {
  const scale = from / to;
  const support = Math.max(1, scale);
  return Array.from({ length: to }, (_, out) => {
    const center = (out + 0.5) * scale - 0.5;
    const first = Math.ceil(center - support);
    const weights: number[] = [];
    for (let at = first; at <= Math.floor(center + support); at++)
      weights.push(Math.max(0, 1 - Math.abs(at - center) / support));
    const sum = weights.reduce((total, weight) => total + weight, 0);
    return { first, weights: weights.map((weight) => weight / sum) };
  });
}

function resizeColumns({ width: from, height, data }: RgbaImage, width: number): RgbaImage {
  const out = new Uint8ClampedArray(width * height * 4);
  const taps = triangleTaps(from, width);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const { first, weights } = taps[x];
      for (let channel = 0; channel < 4; channel++) {
        let sum = 0;
        for (let tap = 0; tap < weights.length; tap++) {
          const source = Math.max(0, Math.min(from - 1, first + tap));
          sum += weights[tap] * data[(y * from + source) * 4 + channel];
        }
        out[(y * width + x) * 4 + channel] = sum;
      }
    }
  return { width, height, data: out };
}

function resizeRows({ width, height: from, data }: RgbaImage, height: number): RgbaImage {
  const out = new Uint8ClampedArray(width * height * 4);
  const taps = triangleTaps(from, height);
  const stride = width * 4;
  for (let y = 0; y < height; y++) {
    const { first, weights } = taps[y];
    for (let at = 0; at < stride; at++) {
      let sum = 0;
      for (let tap = 0; tap < weights.length; tap++) {
        const source = Math.max(0, Math.min(from - 1, first + tap));
        sum += weights[tap] * data[source * stride + at];
      }
      out[y * stride + at] = sum;
    }
  }
  return { width, height, data: out };
}
