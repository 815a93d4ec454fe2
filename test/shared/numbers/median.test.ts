import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median } from '../../../shared/numbers/median.ts';

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

describe('median', () => {
  it('is the middle value, the upper one of an even number', () => {
    expect(median([10, 9, 100])).toBe(10);
    expect(median([4, 1, 3, 2])).toBe(3);
  });

  it('is what stands for none where there are no values', () => {
    expect(median([])).toBeNaN();
    expect(median([], 7)).toBe(7);
  });

  it('has at least half of the values on either side, and leaves them as they are', () => {
    fc.assert(
      fc.property(fc.array(finite, { minLength: 1 }), (values) => {
        const before = [...values];
        const middle = median(values);
        expect(values).toEqual(before);
        expect(2 * values.filter((value) => value <= middle).length).toBeGreaterThanOrEqual(values.length);
        expect(2 * values.filter((value) => value >= middle).length).toBeGreaterThanOrEqual(values.length);
      }),
    );
  });
});
