import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../../../../shared/features/ui/learned/candidate.ts';
import { poolVariants } from '../../../../../shared/features/ui/learned/pool-variants.ts';
import type { Box } from '../../../../../shared/model/geometry.ts';

const drawing: Box = { x: 10, y: 10, width: 16, height: 16 };
const other: Box = { x: 90, y: 10, width: 16, height: 16 };

const around = (core: Box, ruled = false): Candidate => ({
  kind: ruled ? 'rule' : 'drawing',
  box: core,
  rule: ruled ? { role: 'button', box: core, name: '', state: [], confidence: 0.8 } : null,
  run: null,
  panel: null,
  core,
});

describe('boxes around one thing', () => {
  test('speak for one another, the likeliest most of all', () => {
    const [first, second, third] = poolVariants(
      [around(drawing), around(drawing), around(other)],
      [0.2, 0.1, 0.2],
    );
    expect(first).toBeCloseTo(0.26);
    expect(second).toBeGreaterThan(0.1);
    expect(second).toBeLessThan(first);
    expect(third).toBe(0.2);
  });

  test('do not speak for what a rule found, nor it for them', () => {
    expect(poolVariants([around(drawing, true), around(drawing)], [0.5, 0.2])).toEqual([0.5, 0.2]);
  });

  test('stay probabilities in the order that they had', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 9 }),
        (own) => {
          const pooled = poolVariants(
            own.map(() => around(drawing)),
            own,
          );
          for (const [index, value] of pooled.entries()) {
            expect(value).toBeGreaterThanOrEqual(own[index]);
            expect(value).toBeLessThanOrEqual(1);
            for (const [j, before] of own.entries())
              if (before < own[index]) expect(pooled[j]).toBeLessThanOrEqual(value);
          }
        },
      ),
    );
  });
});
