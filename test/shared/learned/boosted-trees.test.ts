import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { growTrees } from '../../../scripts/learn/grow-trees.ts';
import { pageModels, windowModels } from '../../../shared/features/ui/learned/models.ts';
import { classProbabilities } from '../../../shared/learned/boosted-trees.ts';

const OPTIONS = {
  classes: 2,
  rounds: 20,
  depth: 3,
  rate: 0.3,
  leastWeight: 0.1,
  smoothing: 1,
  factShare: 1,
};

/** Points of a square; the second class is what lies in one corner of it. */
const points = Array.from({ length: 400 }, (_, index) => Float32Array.of(index % 20, Math.floor(index / 20)));
const labels = points.map(([x, y]) => (x > 9 && y > 9 ? 1 : 0));
const weights = points.map(() => 1);

describe('boosted trees', () => {
  test('learn a corner that no single fact gives away', () => {
    const model = growTrees(points, labels, weights, OPTIONS);
    const right = points.filter(
      (point, index) => classProbabilities(model, point)[labels[index]] > 0.8,
    ).length;
    expect(right).toBe(points.length);
  });

  test('are the same for the same examples', () => {
    expect(growTrees(points, labels, weights, { ...OPTIONS, factShare: 0.5 })).toEqual(
      growTrees(points, labels, weights, { ...OPTIONS, factShare: 0.5 }),
    );
  });

  test.each([
    ['pages', pageModels().first],
    ['pages at the second look', pageModels().second],
    ['windows', windowModels().first],
    ['windows at the second look', windowModels().second],
  ])('of %s give shares that sum to one, whatever the facts', (_, model) => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -2, max: 500, noNaN: true }), { minLength: 218, maxLength: 218 }),
        (facts) => {
          const shares = classProbabilities(model, facts);
          expect(shares).toHaveLength(model.classes);
          expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6);
        },
      ),
      { numRuns: 50 },
    );
  });
});
