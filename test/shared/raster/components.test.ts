import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelComponents } from '../../../shared/raster/components.ts';

const draw = (rows: readonly string[]) => ({
  width: rows[0].length,
  height: rows.length,
  data: Uint8Array.from(rows.join(''), (mark) => (mark === '#' ? 1 : 0)),
});

describe('labelComponents', () => {
  it('joins diagonals and the two arms of a U', () => {
    const found = labelComponents(draw(['#.#..', '#.#..', '###.#', '.....', '#..#.']));
    expect(found.count).toBe(4);
    expect([found.left[0], found.top[0], found.right[0], found.bottom[0], found.area[0]]).toEqual([
      0, 0, 3, 3, 7,
    ]);
    expect(labelComponents(draw(['#.', '.#'])).count).toBe(1);
  });

  it('gives every set pixel one component whose box holds it, and areas that add up', () => {
    const size = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(size, size, fc.infiniteStream(fc.boolean()), (width, height, bits) => {
        const data = Uint8Array.from({ length: width * height }, () => (bits.next().value ? 1 : 0));
        const found = labelComponents({ width, height, data });
        let total = 0;
        for (const area of found.area) total += area;
        expect(total).toBe(data.reduce((sum, bit) => sum + bit, 0));
        data.forEach((bit, pixel) => {
          const label = found.labels[pixel];
          expect(label >= 0).toBe(bit === 1);
          if (label < 0) return;
          const [x, y] = [pixel % width, Math.floor(pixel / width)];
          expect(x >= found.left[label] && x < found.right[label]).toBe(true);
          expect(y >= found.top[label] && y < found.bottom[label]).toBe(true);
        });
      }),
      { numRuns: 60 },
    );
  });
});
