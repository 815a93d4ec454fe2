/**
 * A convolutional network that turns a grey picture into one of the same size. It works on blocks of 2 x 2 pixels
 * (sub-pixel convolution, Shi et al. 2016): their four levels are the channels of its first layer and what its last
 * layer adds to them. Layers between are added to what they were made of (He et al. 2016).
 */

import { stepsOf } from './weight-signs.ts';

/** As it is stored: each channel of each layer has a bias, and its weights in signs, from -MOST to MOST times its scale. */
export type StoredConvNetwork = {
  channels: number;
  layers: number;
  biases: number[];
  scales: number[];
  weights: string;
};

type Layer = { from: number; to: number; weights: Float64Array; biases: Float64Array };
export type ConvNetwork = { layers: readonly Layer[] };

/** Levels of a block of pixels, which are the first layer's channels. */
const BLOCK = 2;
const SUBPIXELS = BLOCK * BLOCK;
/** Weights that join one channel with another: 3 x 3 neighbours. */
const TAPS = 9;
/** Slope of a unit that is not excited. */
const LEAK = 0.1;
/** Keeps the spread of a sum of two. */
const HALVED = Math.SQRT1_2;
/** What the network was shown of black and white: -1.5 to 1.5. */
const GAIN = 3;

/** How many pixels around a pixel its result depends on. */
export const reachOf = (network: ConvNetwork): number => BLOCK * network.layers.length;

export function readConvNetwork(stored: StoredConvNetwork): ConvNetwork {
  const { channels } = stored;
  const steps = stepsOf(stored.weights);
  const sizes = Array.from({ length: stored.layers }, (_, layer) => ({
    from: layer === 0 ? SUBPIXELS : channels,
    to: layer === stored.layers - 1 ? SUBPIXELS : channels,
  }));
  let [weight, row] = [0, 0];
  const layers = sizes.map(({ from, to }) => {
    const weights = new Float64Array(to * from * TAPS);
    const biases = Float64Array.from(stored.biases.slice(row, row + to));
    for (let out = 0; out < to; out++, row++)
      for (let index = 0; index < from * TAPS; index++)
        weights[out * from * TAPS + index] = steps[weight++] * stored.scales[row];
    return { from, to, weights, biases };
  });
  return { layers };
}

/**
 * @param levels grey levels 0..255 of `width` x `height` pixels, both even
 * @returns levels of the same pixels, not clipped
 */
export function runConvNetwork(
  { layers }: ConvNetwork,
  levels: Float64Array,
  width: number,
  height: number,
): Float64Array {
  const size = { width: width / BLOCK, height: height / BLOCK };
  let planes = blocksOf(levels, width, size);
  layers.forEach((layer, index) => {
    const made = convolved(layer, planes, size);
    if (index === layers.length - 1) planes = made;
    else {
      excite(made);
      planes = index === 0 ? made : added(planes, made);
    }
  });
  return pixelsOf(planes, levels, width, size);
}

type Size = { width: number; height: number };

/** Planes have a border of one block of zeros, so that every block has neighbours. */
const planeLength = ({ width, height }: Size): number => (width + 2) * (height + 2);

function blocksOf(levels: Float64Array, width: number, size: Size): Float64Array {
  const length = planeLength(size);
  const planes = new Float64Array(SUBPIXELS * length);
  for (let sub = 0; sub < SUBPIXELS; sub++)
    for (let y = 0; y < size.height; y++) {
      const from = (BLOCK * y + (sub >> 1)) * width + (sub & 1);
      const to = sub * length + (y + 1) * (size.width + 2) + 1;
      for (let x = 0; x < size.width; x++) planes[to + x] = GAIN * (levels[from + BLOCK * x] / 255 - 0.5);
    }
  return planes;
}

function pixelsOf(planes: Float64Array, levels: Float64Array, width: number, size: Size): Float64Array {
  const length = planeLength(size);
  const pixels = Float64Array.from(levels);
  for (let sub = 0; sub < SUBPIXELS; sub++)
    for (let y = 0; y < size.height; y++) {
      const to = (BLOCK * y + (sub >> 1)) * width + (sub & 1);
      const from = sub * length + (y + 1) * (size.width + 2) + 1;
      for (let x = 0; x < size.width; x++) pixels[to + BLOCK * x] += 255 * planes[from + x];
    }
  return pixels;
}

/** Channels that are worked out at a time, so that what was read of the planes serves each of them. */
const TOGETHER = 4;

function convolved(layer: Layer, planes: Float64Array, size: Size): Float64Array {
  const length = planeLength(size);
  const made = new Float64Array(layer.to * length);
  for (let out = 0; out < layer.to; out += TOGETHER) {
    const four = [0, 1, 2, 3].map((k) => made.subarray((out + k) * length, (out + k + 1) * length));
    four.forEach((plane, k) => {
      fillInside(plane, layer.biases[out + k], size);
    });
    for (let channel = 0; channel < layer.from; channel++) {
      const from = planes.subarray(channel * length, (channel + 1) * length);
      const weights = [0, 1, 2, 3].map((k) => {
        const at = ((out + k) * layer.from + channel) * TAPS;
        return layer.weights.subarray(at, at + TAPS);
      });
      for (let row = 1; row <= size.height; row++)
        addRow(four, from, weights, row * (size.width + 2), size.width);
    }
  }
  return made;
}

function fillInside(plane: Float64Array, value: number, { width, height }: Size): void {
  for (let row = 1; row <= height; row++) {
    const start = row * (width + 2) + 1;
    plane.fill(value, start, start + width);
  }
}

/** Adds what a row of a channel and its neighbours give four channels; written out, because all time is spent here. */
function addRow(
  [s, t, u, v]: readonly Float64Array[],
  from: Float64Array,
  [j, k, l, m]: readonly Float64Array[],
  at: number,
  width: number,
): void {
  const stride = width + 2;
  const [j0, j1, j2, j3, j4, j5, j6, j7, j8] = j;
  const [k0, k1, k2, k3, k4, k5, k6, k7, k8] = k;
  const [l0, l1, l2, l3, l4, l5, l6, l7, l8] = l;
  const [m0, m1, m2, m3, m4, m5, m6, m7, m8] = m;
  let [a, d, g] = [from[at - stride], from[at], from[at + stride]];
  let [b, e, h] = [from[at - stride + 1], from[at + 1], from[at + stride + 1]];
  for (let x = at + 1; x <= at + width; x++) {
    const c = from[x - stride + 1];
    const f = from[x + 1];
    const i = from[x + stride + 1];
    s[x] += a * j0 + b * j1 + c * j2 + d * j3 + e * j4 + f * j5 + g * j6 + h * j7 + i * j8;
    t[x] += a * k0 + b * k1 + c * k2 + d * k3 + e * k4 + f * k5 + g * k6 + h * k7 + i * k8;
    u[x] += a * l0 + b * l1 + c * l2 + d * l3 + e * l4 + f * l5 + g * l6 + h * l7 + i * l8;
    v[x] += a * m0 + b * m1 + c * m2 + d * m3 + e * m4 + f * m5 + g * m6 + h * m7 + i * m8;
    a = b;
    b = c;
    d = e;
    e = f;
    g = h;
    h = i;
  }
}

function excite(planes: Float64Array): void {
  for (let index = 0; index < planes.length; index++) if (planes[index] < 0) planes[index] *= LEAK;
}

function added(planes: Float64Array, made: Float64Array): Float64Array {
  for (let index = 0; index < made.length; index++) made[index] = (planes[index] + made[index]) * HALVED;
  return made;
}
