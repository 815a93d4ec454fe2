import { softmax } from './boosted-trees.ts';
import { MOST, SIGNS, stepsOf } from './weight-signs.ts';

/**
 * A network of one hidden layer as it is stored: each row of weights is written with one sign a weight, from -MOST to
 * MOST times the row's own scale.
 */
export type StoredNetwork = {
  facts: number;
  classes: string[];
  firstBias: number[];
  secondBias: number[];
  /** Scale of the weights of each fact, then of each hidden unit. */
  scales: number[];
  /** Weights of each fact to every hidden unit, then of each hidden unit to every class. */
  weights: string;
};

export type SmallNetwork = {
  classes: readonly string[];
  hidden: number;
  first: Float32Array;
  firstBias: Float32Array;
  second: Float32Array;
  secondBias: Float32Array;
};

export function readNetwork({ facts, classes, scales, weights, ...biases }: StoredNetwork): SmallNetwork {
  const hidden = biases.firstBias.length;
  const steps = stepsOf(weights);
  const decode = (row: number, from: number, length: number): Float32Array =>
    Float32Array.from({ length }, (_, k) => steps[from + k] * scales[row]);
  const first = new Float32Array(facts * hidden);
  for (let fact = 0; fact < facts; fact++) first.set(decode(fact, fact * hidden, hidden), fact * hidden);
  const second = new Float32Array(hidden * classes.length);
  for (let unit = 0; unit < hidden; unit++)
    second.set(
      decode(facts + unit, facts * hidden + unit * classes.length, classes.length),
      unit * classes.length,
    );
  return {
    classes,
    hidden,
    first,
    firstBias: Float32Array.from(biases.firstBias),
    second,
    secondBias: Float32Array.from(biases.secondBias),
  };
}

/** What `readNetwork` reads back, each weight within half a step of what it was. */
export function writeNetwork(network: SmallNetwork): StoredNetwork {
  const { classes, hidden, first, second } = network;
  const rows = [...rowsOf(first, hidden), ...rowsOf(second, classes.length)];
  const scales = rows.map((row) =>
    Number((row.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-6) / MOST).toPrecision(4)),
  );
  const round = (values: Float32Array): number[] => Array.from(values, (value) => Number(value.toFixed(3)));
  return {
    facts: first.length / hidden,
    classes: [...classes],
    firstBias: round(network.firstBias),
    secondBias: round(network.secondBias),
    scales,
    weights: rows
      .map((row, index) =>
        Array.from(row, (weight) => SIGNS[clamp(Math.round(weight / scales[index])) + MOST]).join(''),
      )
      .join(''),
  };
}

const clamp = (level: number): number => Math.min(MOST, Math.max(-MOST, level));

const rowsOf = (values: Float32Array, width: number): Float32Array[] =>
  Array.from({ length: values.length / width }, (_, row) => values.subarray(row * width, (row + 1) * width));

/** Probability of each class for a row of facts; they sum to 1. */
export function networkShares(
  { classes, hidden, first, firstBias, second, secondBias }: SmallNetwork,
  facts: ArrayLike<number>,
): Float64Array {
  const units = Float64Array.from(firstBias);
  for (let fact = 0; fact < facts.length; fact++) {
    const value = facts[fact];
    if (value === 0) continue;
    for (let unit = 0, at = fact * hidden; unit < hidden; unit++, at++) units[unit] += value * first[at];
  }
  const scores = Float64Array.from(secondBias);
  for (let unit = 0; unit < hidden; unit++) {
    const value = units[unit];
    if (value <= 0) continue;
    for (let k = 0, at = unit * classes.length; k < classes.length; k++, at++)
      scores[k] += value * second[at];
  }
  return softmax(scores);
}
