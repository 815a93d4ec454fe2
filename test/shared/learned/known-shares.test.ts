import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classProbabilities } from '../../../shared/learned/boosted-trees.ts';
import { knownShares } from '../../../shared/learned/known-shares.ts';

/** Two classes, told apart by the first and the second fact. */
const model = {
  classes: 2,
  trees: [
    [0, 0.5, 1, -1, 1, 0, -1, -1, 0],
    [1, 0, 1, -1, -2, 0, -1, 3, 0],
  ],
};

test('shares are those of the model, and remembered', () => {
  const facts = fc.float({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(facts, facts, (a, b) => {
      const row = Float32Array.from([a, b]);
      const shares = knownShares(model, row);
      expect(shares).toEqual(classProbabilities(model, row));
      expect(knownShares(model, row.slice())).toBe(shares);
    }),
  );
});
