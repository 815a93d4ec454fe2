import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DisjointSets } from '../../../shared/raster/disjoint-sets.ts';

describe('DisjointSets', () => {
  it('joins exactly what a chain of unions connects, and numbers the sets without gaps', () => {
    const size = 30;
    const pair = fc.tuple(fc.nat(size - 1), fc.nat(size - 1));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 40 }), (pairs) => {
        const sets = new DisjointSets(1);
        for (let index = 0; index < size; index++) sets.add();
        const colour = Array.from({ length: size }, (_, index) => index);
        for (const [a, b] of pairs) {
          sets.union(a, b);
          const [keep, drop] = [colour[a], colour[b]];
          colour.forEach((value, index) => {
            if (value === drop) colour[index] = keep;
          });
        }
        const { map, count } = sets.compact();
        expect(count).toBe(new Set(colour).size);
        expect(new Set(map).size).toBe(count);
        for (let a = 0; a < size; a++)
          for (let b = 0; b < size; b++) expect(map[a] === map[b]).toBe(colour[a] === colour[b]);
      }),
      { numRuns: 50 },
    );
  });
});
