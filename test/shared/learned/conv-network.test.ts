import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reachOf, readConvNetwork, runConvNetwork } from '../../../shared/learned/conv-network.ts';
import { MOST, SIGNS } from '../../../shared/learned/weight-signs.ts';

const CHANNELS = 8;
const LAYERS = 3;
/** Channels into and out of each layer. */
const SIZES = [
  [4, CHANNELS],
  [CHANNELS, CHANNELS],
  [CHANNELS, 4],
];
const ROWS = 2 * CHANNELS + 4;
const WEIGHTS = 9 * (4 * CHANNELS + CHANNELS * CHANNELS + CHANNELS * 4);

const stored = fc.record({
  channels: fc.constant(CHANNELS),
  layers: fc.constant(LAYERS),
  biases: fc.array(fc.double({ min: -0.2, max: 0.2, noNaN: true }), { minLength: ROWS, maxLength: ROWS }),
  scales: fc.array(fc.double({ min: 0, max: 0.01, noNaN: true }), { minLength: ROWS, maxLength: ROWS }),
  weights: fc
    .array(fc.integer({ min: -MOST, max: MOST }), { minLength: WEIGHTS, maxLength: WEIGHTS })
    .map((steps) => steps.map((step) => SIGNS[step + MOST]).join('')),
});
const SIDE = 12;
const picture = fc
  .array(fc.integer({ min: 0, max: 255 }), { minLength: SIDE * SIDE, maxLength: SIDE * SIDE })
  .map((levels) => Float64Array.from(levels));

type Stored = Parameters<typeof readConvNetwork>[0];

/** The network as its definition says it, channel by channel and block by block. */
function asDefined({ weights, scales, biases }: Stored, levels: Float64Array): number[] {
  const half = SIDE / 2;
  let planes = [0, 1, 2, 3].map((sub) =>
    Array.from({ length: half * half }, (_, block) => {
      const [x, y] = [2 * (block % half) + (sub & 1), 2 * Math.floor(block / half) + (sub >> 1)];
      return 3 * (levels[y * SIDE + x] / 255 - 0.5);
    }),
  );
  let [weight, row] = [0, 0];
  SIZES.forEach(([from, to], layer) => {
    const made = Array.from({ length: to }, () => {
      const [scale, bias] = [scales[row], biases[row++]];
      const taps = Array.from({ length: from * 9 }, () => (SIGNS.indexOf(weights[weight++]) - MOST) * scale);
      return Array.from({ length: half * half }, (_, block) => {
        let sum = bias;
        taps.forEach((tap, index) => {
          const x = (block % half) + (index % 3) - 1;
          const y = Math.floor(block / half) + (Math.floor(index / 3) % 3) - 1;
          if (x >= 0 && y >= 0 && x < half && y < half)
            sum += tap * planes[Math.floor(index / 9)][y * half + x];
        });
        return sum;
      });
    });
    if (layer === LAYERS - 1) planes = made;
    else {
      const excited = made.map((plane) => plane.map((value) => (value < 0 ? 0.1 * value : value)));
      planes =
        layer === 0
          ? excited
          : excited.map((plane, c) => plane.map((value, at) => (value + planes[c][at]) * Math.SQRT1_2));
    }
  });
  return Array.from(levels, (level, at) => {
    const [x, y] = [at % SIDE, Math.floor(at / SIDE)];
    return level + 255 * planes[2 * (y & 1) + (x & 1)][(y >> 1) * half + (x >> 1)];
  });
}

describe('a convolutional network', () => {
  it('gives what its definition says', () => {
    fc.assert(
      fc.property(stored, picture, (net, levels) => {
        const made = runConvNetwork(readConvNetwork(net), levels, SIDE, SIDE);
        asDefined(net, levels).forEach((level, at) => {
          expect(made[at]).toBeCloseTo(level, 2);
        });
      }),
      { numRuns: 15 },
    );
  });

  it('depends on nothing that lies farther away than its reach', () => {
    const side = 40;
    fc.assert(
      fc.property(stored, fc.integer({ min: 0, max: 255 }), (weights, level) => {
        const net = readConvNetwork(weights);
        const flat = new Float64Array(side * side).fill(128);
        const changed = Float64Array.from(flat);
        changed[0] = level;
        const [before, after] = [flat, changed].map((levels) => runConvNetwork(net, levels, side, side));
        for (let y = 0; y < side; y++)
          for (let x = 0; x < side; x++)
            if (Math.max(x, y) > reachOf(net) + 1) expect(after[y * side + x]).toBe(before[y * side + x]);
      }),
      { numRuns: 10 },
    );
  });
});
