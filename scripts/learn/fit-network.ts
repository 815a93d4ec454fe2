/**
 * Trains a network of one hidden layer for several classes: rectified units, softmax loss with smoothed labels
 * (Szegedy et al. 2016), dropout (Srivastava et al. 2014) and Adam (Kingma & Ba 2015). The same rows and options give
 * the same network.
 */
import { generator } from './generator.ts';

export type NetworkOptions = {
  classes: number;
  hidden: number;
  epochs: number;
  /** Step size at the start; it falls to nothing along half a cosine. */
  rate: number;
  /** Share of the hidden units that rest in each step. */
  dropout: number;
  /** Share of the label that is given to all classes alike. */
  smoothing: number;
  /** Share by which weights shrink in each step, times the step size. */
  decay: number;
};

/** Weights row by row: of each fact to every hidden unit, and of each hidden unit to every class. */
export type Network = {
  facts: number;
  hidden: number;
  classes: number;
  first: Float32Array;
  firstBias: Float32Array;
  second: Float32Array;
  secondBias: Float32Array;
};

const BATCH = 128;

/** @param rows facts of each example; `labels` their classes; `weights` how much each counts */
export function fitNetwork(
  rows: readonly Float32Array[],
  labels: ArrayLike<number>,
  weights: ArrayLike<number>,
  options: NetworkOptions,
): Network {
  const random = generator(5);
  const network = startOf(rows[0].length, options, random);
  const layers = [network.first, network.firstBias, network.second, network.secondBias].map(adam);
  const order = Int32Array.from(rows.keys());
  const steps = options.epochs * Math.ceil(rows.length / BATCH);
  for (let epoch = 0, step = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (let start = 0; start < order.length; start += BATCH, step++) {
      const batch = order.subarray(start, start + BATCH);
      for (const row of batch)
        learn(network, layers, rows[row], labels[row], weights[row] / batch.length, options, random);
      const rate = 0.5 * options.rate * (1 + Math.cos((Math.PI * step) / steps));
      for (const layer of layers) advance(layer, step + 1, rate, options.decay);
    }
  }
  return network;
}

function startOf(facts: number, { hidden, classes }: NetworkOptions, random: () => number): Network {
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const filled = (length: number, spread: number) => Float32Array.from({ length }, () => spread * normal());
  return {
    facts,
    hidden,
    classes,
    first: filled(facts * hidden, Math.sqrt(4 / facts)),
    firstBias: new Float32Array(hidden),
    second: filled(hidden * classes, Math.sqrt(1 / hidden)),
    secondBias: new Float32Array(classes),
  };
}

/** Weights with the derivatives of one batch and their running moments. */
type Layer = { values: Float32Array; slopes: Float32Array; mean: Float32Array; square: Float32Array };

const adam = (values: Float32Array): Layer => ({
  values,
  slopes: new Float32Array(values.length),
  mean: new Float32Array(values.length),
  square: new Float32Array(values.length),
});

const KEEP_MEAN = 0.9;
const KEEP_SQUARE = 0.999;

function advance({ values, slopes, mean, square }: Layer, step: number, rate: number, decay: number): void {
  const pace = (rate * Math.sqrt(1 - KEEP_SQUARE ** step)) / (1 - KEEP_MEAN ** step);
  for (let i = 0; i < values.length; i++) {
    const slope = slopes[i];
    mean[i] = KEEP_MEAN * mean[i] + (1 - KEEP_MEAN) * slope;
    square[i] = KEEP_SQUARE * square[i] + (1 - KEEP_SQUARE) * slope * slope;
    values[i] -= (pace * mean[i]) / (Math.sqrt(square[i]) + 1e-8) + rate * decay * values[i];
    slopes[i] = 0;
  }
}

/** Adds the derivatives of one example's loss. */
function learn(
  { hidden, classes, first, firstBias, second, secondBias }: Network,
  [firstLayer, firstBiasLayer, secondLayer, secondBiasLayer]: readonly Layer[],
  row: Float32Array,
  label: number,
  weight: number,
  { dropout, smoothing }: NetworkOptions,
  random: () => number,
): void {
  const units = Float32Array.from(firstBias);
  for (let fact = 0; fact < row.length; fact++) {
    const value = row[fact];
    if (value === 0) continue;
    for (let unit = 0, at = fact * hidden; unit < hidden; unit++, at++) units[unit] += value * first[at];
  }
  for (let unit = 0; unit < hidden; unit++)
    units[unit] = units[unit] > 0 && random() >= dropout ? units[unit] / (1 - dropout) : 0;
  const shares = Float32Array.from(secondBias);
  for (let unit = 0; unit < hidden; unit++) {
    const value = units[unit];
    if (value === 0) continue;
    for (let k = 0, at = unit * classes; k < classes; k++, at++) shares[k] += value * second[at];
  }
  let largest = -Infinity;
  for (const score of shares) largest = Math.max(largest, score);
  let sum = 0;
  for (let k = 0; k < classes; k++) sum += shares[k] = Math.exp(shares[k] - largest);
  for (let k = 0; k < classes; k++) {
    const wanted = smoothing / classes + (k === label ? 1 - smoothing : 0);
    shares[k] = weight * (shares[k] / sum - wanted);
    secondBiasLayer.slopes[k] += shares[k];
  }
  const slopes = new Float32Array(hidden);
  for (let unit = 0; unit < hidden; unit++) {
    const value = units[unit];
    if (value === 0) continue;
    let slope = 0;
    for (let k = 0, at = unit * classes; k < classes; k++, at++) {
      slope += second[at] * shares[k];
      secondLayer.slopes[at] += value * shares[k];
    }
    slopes[unit] = slope / (1 - dropout);
    firstBiasLayer.slopes[unit] += slopes[unit];
  }
  for (let fact = 0; fact < row.length; fact++) {
    const value = row[fact];
    if (value === 0) continue;
    for (let unit = 0, at = fact * hidden; unit < hidden; unit++, at++)
      firstLayer.slopes[at] += value * slopes[unit];
  }
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
}
