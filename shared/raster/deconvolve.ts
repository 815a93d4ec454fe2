import type { GrayImage } from './image.ts';

/** One straight pass of a blur: weights along a step, centre in the middle, summing to 1; symmetric. */
export type BlurPass = { dx: 0 | 1; dy: 0 | 1; kernel: Float32Array };

/** A bell curve with a standard deviation in pixels, across and down. */
export function gaussianPasses(sigma: number): BlurPass[] {
  const radius = Math.max(1, Math.ceil(2.5 * sigma));
  const kernel = Float32Array.from({ length: 2 * radius + 1 }, (_, at) =>
    Math.exp(-((at - radius) ** 2) / (2 * sigma * sigma)),
  );
  normalize(kernel);
  return [
    { dx: 1, dy: 0, kernel },
    { dx: 0, dy: 1, kernel },
  ];
}

/** An even movement over a length in pixels along a step. */
export function motionPass(dx: 0 | 1, dy: 0 | 1, length: number): BlurPass {
  const half = length / 2;
  const reach = Math.ceil(half - 0.5);
  const kernel = Float32Array.from({ length: 2 * reach + 1 }, (_, at) =>
    Math.max(0, Math.min(half, at - reach + 0.5) - Math.max(-half, at - reach - 0.5)),
  );
  normalize(kernel);
  return { dx, dy, kernel };
}

function normalize(kernel: Float32Array): void {
  const sum = kernel.reduce((total, value) => total + value, 0);
  for (let at = 0; at < kernel.length; at++) kernel[at] /= sum;
}

/**
 * Takes a known blur back by the iteration of Richardson (1972) and Lucy (1974): the picture is sought whose blurred
 * form is the one seen. More rounds give sharper edges and more ringing beside them.
 */
export function deconvolve(image: GrayImage, passes: readonly BlurPass[], rounds: number): GrayImage {
  const { width, height } = image;
  const seen = Float32Array.from(image.data, (level) => level + 1);
  const size = { width, height };
  let guess: Float32Array = seen.slice();
  for (let round = 0; round < rounds; round++) {
    const ratio = blur(guess, size, passes);
    for (let at = 0; at < ratio.length; at++) ratio[at] = seen[at] / Math.max(1e-3, ratio[at]);
    const correction = blur(ratio, size, passes);
    const next = new Float32Array(guess.length);
    for (let at = 0; at < next.length; at++) next[at] = Math.min(256, guess[at] * correction[at]);
    guess = next;
  }
  return { width, height, data: Uint8Array.from(guess, (level) => Math.max(0, Math.min(255, level - 0.5))) };
}

/** Applies passes one after the other; borders are repeated. */
function blur(
  values: Float32Array,
  { width, height }: { width: number; height: number },
  passes: readonly BlurPass[],
): Float32Array {
  let current = values;
  for (const { dx, dy, kernel } of passes) {
    const out = new Float32Array(current.length);
    const reach = (kernel.length - 1) / 2;
    const columns = new Int32Array(width + 2 * reach).map((_, x) =>
      Math.max(0, Math.min(width - 1, x - reach)),
    );
    for (let y = 0; y < height; y++)
      for (let tap = -reach; tap <= reach; tap++) {
        const from = Math.max(0, Math.min(height - 1, y + tap * dy)) * width;
        const weight = kernel[tap + reach];
        const shift = reach + tap * dx;
        for (let x = 0, to = y * width; x < width; x++, to++)
          out[to] += weight * current[from + columns[x + shift]];
      }
    current = out;
  }
  return current;
}
