import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  networkShares,
  readNetwork,
  type SmallNetwork,
  writeNetwork,
} from '../../../shared/learned/small-network.ts';

const weight = fc.float({ min: -3, max: 3, noNaN: true });
const network: fc.Arbitrary<SmallNetwork> = fc
  .record({
    facts: fc.integer({ min: 1, max: 5 }),
    hidden: fc.integer({ min: 1, max: 4 }),
    classes: fc.integer({ min: 2, max: 4 }),
  })
  .chain(({ facts, hidden, classes }) => {
    const row = (length: number) =>
      fc.array(weight, { minLength: length, maxLength: length }).map((values) => Float32Array.from(values));
    return fc.record({
      classes: fc.constant(Array.from({ length: classes }, (_, k) => `class ${k}`)),
      hidden: fc.constant(hidden),
      first: row(facts * hidden),
      firstBias: row(hidden),
      second: row(hidden * classes),
      secondBias: row(classes),
    });
  });

describe('small network', () => {
  it('gives probabilities that sum to 1', () => {
    fc.assert(
      fc.property(
        network,
        fc.array(fc.float({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 }),
        (net, facts) => {
          const shares = networkShares(net, facts.slice(0, net.first.length / net.hidden));
          expect(shares.length).toBe(net.classes.length);
          expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6);
        },
      ),
    );
  });

  it('reads back what was written, each weight within half a step of its row', () => {
    fc.assert(
      fc.property(network, (net) => {
        const stored = writeNetwork(net);
        const back = readNetwork(JSON.parse(JSON.stringify(stored)));
        expect(back.classes).toEqual(net.classes);
        for (const [i, value] of net.first.entries())
          expect(Math.abs(back.first[i] - value)).toBeLessThanOrEqual(
            0.51 * stored.scales[Math.floor(i / net.hidden)] + 1e-6,
          );
      }),
    );
  });

  it('takes the class whose units its facts wake', () => {
    const net: SmallNetwork = {
      classes: ['none', 'left', 'right'],
      hidden: 2,
      first: Float32Array.from([4, 0, 0, 4]),
      firstBias: Float32Array.from([0, 0]),
      second: Float32Array.from([0, 4, 0, 0, 0, 4]),
      secondBias: Float32Array.from([1, 0, 0]),
    };
    const likeliest = (facts: number[]): string => {
      const shares = networkShares(net, facts);
      return net.classes[shares.indexOf(Math.max(...shares))];
    };
    expect(likeliest([1, 0])).toBe('left');
    expect(likeliest([0, 1])).toBe('right');
    expect(likeliest([0, 0])).toBe('none');
  });
});
