import { describe, expect, it } from 'vitest';
import { canConvolve, FINISH, makeKernel } from '../../../shared/learned/convolve.ts';

const CHANNELS = 12;
/** Rows of four blocks and the border. */
const STRIDE = 6;
const PLANE = STRIDE * 3 * CHANNELS;

/** What becomes of the first of two blocks: each output is its own channel twice, less 6, plus the next block's. */
function firstBlock(finish: number): number[] {
  const { convolve, floats } = makeKernel();
  const [made, biases, weights] = [PLANE, 2 * PLANE, 2 * PLANE + CHANNELS];
  const numbers = floats(weights + 9 * CHANNELS * CHANNELS).fill(0);
  const first = (STRIDE + 1) * CHANNELS;
  for (let channel = 0; channel < CHANNELS; channel++) {
    numbers[first + channel] = channel;
    numbers[first + CHANNELS + channel] = 1;
    numbers[biases + channel] = -6;
    numbers[weights + (4 * CHANNELS + channel) * CHANNELS + channel] = 2;
    numbers[weights + (5 * CHANNELS + channel) * CHANNELS + channel] = 1;
  }
  convolve(0, CHANNELS, 4 * made, CHANNELS, 4 * weights, 4 * biases, 2, 1, STRIDE, finish);
  const third = made + first + 2 * CHANNELS;
  expect([...numbers.subarray(third, third + 3 * CHANNELS)].every((value) => value === 0)).toBe(true);
  return [...numbers.subarray(made + first, made + first + CHANNELS)];
}

describe('the kernel of convolution', () => {
  it('runs here', () => expect(canConvolve()).toBe(true));

  it('sums neighbours up and leaves the border empty', () => {
    expect(firstBlock(FINISH.none)).toEqual([-5, -3, -1, 1, 3, 5, 7, 9, 11, 13, 15, 17]);
  });

  it('lets a tenth of what is below nothing through', () => {
    const [low, , , high] = firstBlock(FINISH.excite);
    expect([low, high]).toEqual([Math.fround(-5 * Math.fround(0.1)), 1]);
  });

  it('adds the block itself, and keeps the spread', () => {
    expect(firstBlock(FINISH.exciteAndAdd)[3]).toBeCloseTo((1 + 3) * Math.SQRT1_2, 5);
  });

  it('makes room for as many numbers as are asked for', () => {
    expect(makeKernel().floats(100_000)).toHaveLength(100_000);
  });
});
