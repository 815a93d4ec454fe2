/** One observation: inputs, whether it happened, and how much it counts. */
export type Observation = { inputs: readonly number[]; happened: boolean; weight: number };

/** What is known of an input beforehand: which way it may count, and how strongly it is pulled towards zero (ridge). */
export type Prior = { sign: -1 | 0 | 1; pull: number };

/** Keeps a constant that is not pulled from being undetermined. */
const LEAST_PULL = 1e-6;
const ITERATIONS = 40;

/**
 * Weights whose signs are as expected (1, -1, or 0 for either): inputs that come out with the wrong sign are left
 * out and the rest fitted again.
 */
export function fitSigned(observations: readonly Observation[], priors: readonly Prior[]): number[] {
  const kept = priors.map(() => true);
  const pulls = priors.map(({ pull }) => pull);
  for (;;) {
    const masked = observations.map((observation) => ({
      ...observation,
      inputs: observation.inputs.map((input, index) => (kept[index] ? input : 0)),
    }));
    const weights = fitLogistic(masked, pulls);
    const wrong = weights.findIndex((weight, index) => kept[index] && weight * priors[index].sign < 0);
    if (wrong < 0) return weights.map((weight, index) => (kept[index] ? weight : 0));
    kept[wrong] = false;
  }
}

/** Weights of a logistic regression by iteratively reweighted least squares, each pulled towards zero by its own ridge. */
export function fitLogistic(observations: readonly Observation[], pulls: readonly number[]): number[] {
  const size = observations[0].inputs.length;
  // Most inputs of an observation are 0: what holds of one skill, one kind of answer, one kind of damage.
  const places = observations.map(({ inputs }) => [...inputs.keys()].filter((index) => inputs[index] !== 0));
  let weights = new Array<number>(size).fill(0);
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    const gradient = weights.map((weight, index) => pulls[index] * weight);
    const curvature = Array.from({ length: size }, (_, row) =>
      Array.from({ length: size }, (_, column) => (row === column ? Math.max(LEAST_PULL, pulls[row]) : 0)),
    );
    for (const [at, { inputs, happened, weight }] of observations.entries()) {
      const filled = places[at];
      let sum = 0;
      for (const index of filled) sum += inputs[index] * weights[index];
      const probability = 1 / (1 + Math.exp(-sum));
      const slope = weight * probability * (1 - probability);
      for (const row of filled) {
        gradient[row] += weight * (probability - (happened ? 1 : 0)) * inputs[row];
        for (const column of filled) curvature[row][column] += slope * inputs[row] * inputs[column];
      }
    }
    const step = solve(curvature, gradient);
    weights = weights.map((weight, index) => weight - step[index]);
    if (step.every((value) => Math.abs(value) < 1e-6)) break;
  }
  return weights;
}

/** Solves a symmetric positive definite system by Gaussian elimination with pivoting; the inputs are used up. */
function solve(matrix: number[][], vector: number[]): number[] {
  const size = vector.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++)
      if (Math.abs(matrix[row][column]) > Math.abs(matrix[pivot][column])) pivot = row;
    [matrix[column], matrix[pivot]] = [matrix[pivot], matrix[column]];
    [vector[column], vector[pivot]] = [vector[pivot], vector[column]];
    for (let row = column + 1; row < size; row++) {
      const factor = matrix[row][column] / matrix[column][column];
      for (let at = column; at < size; at++) matrix[row][at] -= factor * matrix[column][at];
      vector[row] -= factor * vector[column];
    }
  }
  const solution = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row--) {
    let sum = vector[row];
    for (let at = row + 1; at < size; at++) sum -= matrix[row][at] * solution[at];
    solution[row] = sum / matrix[row][row];
  }
  return solution;
}
