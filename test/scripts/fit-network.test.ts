import { describe, expect, it } from 'vitest';
import { fitNetwork } from '../../scripts/learn/fit-network.ts';
import { generator } from '../../scripts/learn/generator.ts';
import { networkShares } from '../../shared/learned/small-network.ts';

const OPTIONS = { classes: 2, hidden: 24, epochs: 200, rate: 0.03, dropout: 0, smoothing: 0.02, decay: 0 };

/** Points of which those with one large coordinate are of class 1, as no straight line tells them apart. */
function points(): { rows: Float32Array[]; labels: number[] } {
  const random = generator(3);
  const rows = Array.from({ length: 400 }, () => Float32Array.from([random(), random()]));
  return { rows, labels: rows.map(([a, b]) => (a > 0.5 !== b > 0.5 ? 1 : 0)) };
}

describe('fitNetwork', () => {
  it('learns what one line does not part', () => {
    const { rows, labels } = points();
    const network = {
      ...fitNetwork(
        rows,
        labels,
        labels.map(() => 1),
        OPTIONS,
      ),
      classes: ['even', 'odd'],
    };
    const right = rows.filter((row, i) => (networkShares(network, row)[1] > 0.5 ? 1 : 0) === labels[i]);
    expect(right.length / rows.length).toBeGreaterThan(0.95);
  });

  it('gives the same network for the same rows', () => {
    const { rows, labels } = points();
    const again = () =>
      fitNetwork(
        rows,
        labels,
        labels.map(() => 1),
        { ...OPTIONS, epochs: 2, dropout: 0.3 },
      );
    expect(again().first).toEqual(again().first);
  });
});
