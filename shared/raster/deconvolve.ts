import type { GrayImage } from './image.ts';

/** One pass of a blur: what share of a pixel comes from the one that lies so far off. The weights sum to 1. */
export type BlurPass = readonly { dx: number; dy: number; weight: number }[];

/** A bell curve with a standard deviation in pixels, across and down. */
export function gaussianPasses(sigma: number): BlurPass[] {
  const radius = Math.max(1, Math.ceil(2.5 * sigma));
  const curve = Array.from({ length: 2 * radius + 1 }, (_, at) => ({
    offset: at - radius,
    weight: Math.exp(-((at - radius) ** 2) / (2 * sigma * sigma)),
  }));
  return [
    normalized(curve.map(({ offset, weight }) => ({ dx: offset, dy: 0, weight }))),
    normalized(curve.map(({ offset, weight }) => ({ dx: 0, dy: offset, weight }))),
  ];
}

/** An even movement over a length in pixels along a step. */
export function motionPass(dx: number, dy: number, length: number): BlurPass {
  const half = length / 2;
  const reach = Math.ceil(half - 0.5);
  return normalized(
    Array.from({ length: 2 * reach + 1 }, (_, at) => at - reach).map((step) => ({
      dx: step * dx,
      dy: step * dy,
      weight: Math.max(0, Math.min(half, step + 0.5) - Math.max(-half, step - 0.5)),
    })),
  );
}

/** Distance in pixels between two points of a trail at which it is sampled. */
const TRAIL_STEP = 0.5;

/**
 * A movement that fades: the picture is drawn out to one side with the weights of half a bell curve, as image editors
 * blur in motion.
 * @param sigma of the curve, in pixels along the trail
 * @param dx with `dy` a direction; of any length
 */
export function trailPass(dx: number, dy: number, sigma: number): BlurPass {
  const length = Math.hypot(dx, dy);
  const weights = new Map<string, { dx: number; dy: number; weight: number }>();
  const add = (x: number, y: number, weight: number): void => {
    const tap = weights.get(`${x} ${y}`) ?? { dx: x, dy: y, weight: 0 };
    weights.set(`${x} ${y}`, { ...tap, weight: tap.weight + weight });
  };
  for (let along = 0; along <= 2.5 * sigma; along += TRAIL_STEP) {
    const weight = Math.exp(-(along ** 2) / (2 * sigma * sigma));
    const [x, y] = [(along * dx) / length, (along * dy) / length];
    const [left, top] = [Math.floor(x), Math.floor(y)];
    const [u, v] = [x - left, y - top];
    add(left, top, weight * (1 - u) * (1 - v));
    add(left + 1, top, weight * u * (1 - v));
    add(left, top + 1, weight * (1 - u) * v);
    add(left + 1, top + 1, weight * u * v);
  }
  return normalized([...weights.values()].filter(({ weight }) => weight > 1e-3));
}

function normalized(pass: BlurPass): BlurPass {
  const sum = pass.reduce((total, { weight }) => total + weight, 0);
  return pass.map((tap) => ({ ...tap, weight: tap.weight / sum }));
}

const turnedAround = (pass: BlurPass): BlurPass =>
  pass.map(({ dx, dy, weight }) => ({ dx: -dx, dy: -dy, weight }));

/** The longest step ahead, as a share of the last one. */
const LONGEST_STEP = 0.98;

/**
 * Takes a known blur back by the iteration of Richardson (1972) and Lucy (1974), each round starting ahead of where the
 * one before ended (Biggs and Andrews, Applied Optics 1997): the picture is sought whose blurred form is the one seen.
 * More rounds give sharper edges and more ringing beside them.
 */
export function deconvolve(image: GrayImage, passes: readonly BlurPass[], rounds: number): GrayImage {
  const { width, height } = image;
  const seen = Float32Array.from(image.data, (level) => level + 1);
  const size = { width, height };
  const backward = passes.map(turnedAround);
  let guess: Float32Array = seen;
  let ahead: Float32Array = seen;
  let stepBefore: Float32Array | null = null;
  for (let round = 0; round < rounds; round++) {
    const ratio = blur(ahead, size, passes);
    for (let at = 0; at < ratio.length; at++) ratio[at] = seen[at] / Math.max(1e-3, ratio[at]);
    const next = blur(ratio, size, backward);
    const step = new Float32Array(next.length);
    for (let at = 0; at < next.length; at++) {
      next[at] = Math.min(256, ahead[at] * next[at]);
      step[at] = next[at] - ahead[at];
    }
    const share = stepBefore ? likeness(step, stepBefore) : 0;
    stepBefore = step;
    ahead = new Float32Array(next.length);
    for (let at = 0; at < next.length; at++)
      ahead[at] = Math.max(1e-2, Math.min(256, next[at] + share * (next[at] - guess[at])));
    guess = next;
  }
  return { width, height, data: Uint8Array.from(guess, (level) => Math.max(0, Math.min(255, level - 0.5))) };
}

/** How far two steps go the same way: how far ahead the next round may start. */
function likeness(step: Float32Array, before: Float32Array): number {
  let both = 0;
  let own = 1e-9;
  for (let at = 0; at < step.length; at++) {
    both += step[at] * before[at];
    own += before[at] * before[at];
  }
  return Math.max(0, Math.min(LONGEST_STEP, both / own));
}

/** Applies passes one after the other; borders are repeated. */
function blur(values: Float32Array, size: { width: number; height: number }, passes: readonly BlurPass[]) {
  let current = values;
  for (const pass of passes) current = applyPass(current, size, pass);
  return current;
}

function applyPass(
  values: Float32Array,
  { width, height }: { width: number; height: number },
  pass: BlurPass,
): Float32Array {
  const out = new Float32Array(values.length);
  for (const { dx, dy, weight } of pass) {
    const first = Math.min(width, Math.max(0, -dx));
    const last = Math.max(first, Math.min(width, width - dx));
    for (let y = 0; y < height; y++) {
      const to = y * width;
      const from = Math.max(0, Math.min(height - 1, y + dy)) * width;
      for (let x = 0; x < first; x++) out[to + x] += weight * values[from];
      for (let x = first; x < last; x++) out[to + x] += weight * values[from + x + dx];
      for (let x = last; x < width; x++) out[to + x] += weight * values[from + width - 1];
    }
  }
  return out;
}
