import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containsPoint, grow } from '../../../shared/model/geometry.ts';
import { MASK_MARGIN, paintMasks } from '../../../shared/redact/paint-masks.ts';

const WIDTH = 40;
const HEIGHT = 30;

describe('paintMasks', () => {
  it('leaves nothing of what lies under a mask and touches nothing else', () => {
    const inside = fc.record({
      x: fc.integer({ min: -5, max: WIDTH }),
      y: fc.integer({ min: -5, max: HEIGHT }),
      width: fc.integer({ min: 0, max: WIDTH }),
      height: fc.integer({ min: 0, max: HEIGHT }),
    });
    fc.assert(
      fc.property(inside, (region) => {
        const data = new Uint8Array(WIDTH * HEIGHT * 4).fill(200);
        const painted = paintMasks({ width: WIDTH, height: HEIGHT, data }, [region]);
        const covered = grow(region, MASK_MARGIN, WIDTH, HEIGHT);
        for (let y = 0; y < HEIGHT; y++)
          for (let x = 0; x < WIDTH; x++) {
            const pixel = [...painted.data.subarray((y * WIDTH + x) * 4, (y * WIDTH + x) * 4 + 4)];
            expect(pixel).toEqual(containsPoint(covered, x, y) ? [0, 0, 0, 255] : [200, 200, 200, 200]);
          }
        expect(data.every((value) => value === 200)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});
