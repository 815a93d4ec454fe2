/**
 * A convolutional network that turns a grey picture into one of the same size. It works on blocks of 2 x 2 pixels
 * (sub-pixel convolution, Shi et al. 2016): their four levels are the channels of its first layer and what its last
 * layer adds to them. Layers between are added to what they were made of (He et al. 2016).
 */

import { FINISH, type Kernel, makeKernel } from './convolve.ts';
import { stepsOf } from './weight-signs.ts';

/** As it is stored: each channel of each layer has a bias, and its weights in signs, from -MOST to MOST times its scale. */
export type StoredConvNetwork = {
  channels: number;
  layers: number;
  biases: number[];
  scales: number[];
  weights: string;
};

/** Channels are padded with zeros to whole groups; weights are [group of outputs][tap][from][output]. */
type Layer = { from: number; to: number; weights: Float32Array; biases: Float32Array };
export type ConvNetwork = { layers: readonly Layer[]; kernel: Kernel };

/** Levels of a block of pixels, which are the first layer's channels. */
const BLOCK = 2;
const SUBPIXELS = BLOCK * BLOCK;
/** Weights that join one channel with another: 3 x 3 neighbours. */
const TAPS = 9;
/** Outputs and neighbouring blocks that the kernel works out together. */
const GROUP = 12;
const TOGETHER = 4;
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
    const layer = emptyLayer(from, to);
    for (let out = 0; out < to; out++, row++) {
      layer.biases[out] = stored.biases[row];
      for (let channel = 0; channel < from; channel++)
        for (let tap = 0; tap < TAPS; tap++)
          layer.weights[placeOf(layer, out, channel, tap)] = steps[weight++] * stored.scales[row];
    }
    return layer;
  });
  return { layers, kernel: makeKernel() };
}

const padded = (channels: number): number => Math.ceil(channels / GROUP) * GROUP;

function emptyLayer(channels: number, outputs: number): Layer {
  const from = channels === SUBPIXELS ? SUBPIXELS : padded(channels);
  const to = padded(outputs);
  return { from, to, weights: new Float32Array(to * from * TAPS), biases: new Float32Array(to) };
}

const placeOf = ({ from }: Layer, out: number, channel: number, tap: number): number =>
  ((Math.floor(out / GROUP) * TAPS + tap) * from + channel) * GROUP + (out % GROUP);

/**
 * @param levels grey levels 0..255 of `width` x `height` pixels, both even
 * @returns levels of the same pixels, not clipped
 */
export function runConvNetwork(
  { layers, kernel }: ConvNetwork,
  levels: Float64Array,
  width: number,
  height: number,
): Float64Array {
  const size = sizeOf(width, height);
  const room = (size.height + 2) * size.stride * Math.max(...layers.map(({ to }) => to));
  const parameters = Math.max(...layers.map(({ weights, biases }) => weights.length + biases.length));
  const floats = kernel.floats(2 * room + parameters).fill(0, 0, 2 * room);
  writeBlocks(floats, levels, width, size);
  let [source, made] = [0, room];
  layers.forEach((layer, index) => {
    // There lay the blocks of the picture, whose border is another place.
    if (index === 1) floats.fill(0, made, made + room);
    runLayer(
      kernel,
      floats,
      layer,
      { source, made, parameters: 2 * room },
      size,
      finishOf(index, layers.length),
    );
    [source, made] = [made, source];
  });
  return pixelsOf(floats.subarray(source), layers[layers.length - 1].to, levels, width, size);
}

function finishOf(index: number, layers: number): number {
  if (index === layers - 1) return FINISH.none;
  return index === 0 ? FINISH.excite : FINISH.exciteAndAdd;
}

const FLOAT_BYTES = 4;

function runLayer(
  kernel: Kernel,
  floats: Float32Array,
  { from, to, weights, biases }: Layer,
  at: { source: number; made: number; parameters: number },
  { width, height, stride }: Size,
  finish: number,
): void {
  floats.set(biases, at.parameters);
  floats.set(weights, at.parameters + to);
  kernel.convolve(
    FLOAT_BYTES * at.source,
    from,
    FLOAT_BYTES * at.made,
    to,
    FLOAT_BYTES * (at.parameters + to),
    FLOAT_BYTES * at.parameters,
    width,
    height,
    stride,
    finish,
  );
}

/** In blocks; `stride` is how far rows are apart: a border and what makes a whole number of groups. */
type Size = { width: number; height: number; stride: number };

function sizeOf(width: number, height: number): Size {
  const blocks = width / BLOCK;
  return { width: blocks, height: height / BLOCK, stride: Math.ceil(blocks / TOGETHER) * TOGETHER + 2 };
}

/** Where the channels of a block begin in planes of so many channels. */
const blockAt = (x: number, y: number, channels: number, { stride }: Size): number =>
  ((y + 1) * stride + x + 1) * channels;

function writeBlocks(planes: Float32Array, levels: Float64Array, width: number, size: Size): void {
  for (let y = 0; y < size.height; y++)
    for (let x = 0; x < size.width; x++)
      for (let sub = 0; sub < SUBPIXELS; sub++)
        planes[blockAt(x, y, SUBPIXELS, size) + sub] = GAIN * (levels[pixelAt(x, y, sub, width)] / 255 - 0.5);
}

const pixelAt = (x: number, y: number, sub: number, width: number): number =>
  (BLOCK * y + (sub >> 1)) * width + BLOCK * x + (sub & 1);

function pixelsOf(
  planes: Float32Array,
  channels: number,
  levels: Float64Array,
  width: number,
  size: Size,
): Float64Array {
  const pixels = Float64Array.from(levels);
  for (let y = 0; y < size.height; y++)
    for (let x = 0; x < size.width; x++)
      for (let sub = 0; sub < SUBPIXELS; sub++)
        pixels[pixelAt(x, y, sub, width)] += 255 * planes[blockAt(x, y, channels, size) + sub];
  return pixels;
}
