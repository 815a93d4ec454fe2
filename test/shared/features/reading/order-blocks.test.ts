import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderBlocks } from '../../../../shared/features/reading/order-blocks.ts';

const block = (name: string, x: number, y: number, width: number, height: number) => ({
  name,
  box: { x, y, width, height },
});
const names = (blocks: readonly { name: string }[]): string => blocks.map(({ name }) => name).join(' ');

describe('orderBlocks', () => {
  it('reads a table row by row', () => {
    const cells = ['b2', 'a1', 'b1', 'a2'].map((name) =>
      block(name, name[1] === '1' ? 0 : 200, name[0] === 'a' ? 0 : 30, 80, 12),
    );
    expect(names(orderBlocks(cells))).toBe('a1 a2 b1 b2');
  });

  it('reads a heading, then one column of prose after the other', () => {
    const page = [
      block('right', 300, 40, 200, 300),
      block('heading', 0, 0, 500, 20),
      block('left-1', 0, 40, 200, 100),
      block('left-2', 0, 150, 200, 190),
    ];
    expect(names(orderBlocks(page))).toBe('heading left-1 left-2 right');
  });

  it('loses and invents nothing', () => {
    const side = fc.integer({ min: 0, max: 300 });
    const some = fc.array(fc.tuple(side, side, side, side), { maxLength: 40 });
    fc.assert(
      fc.property(some, (boxes) => {
        const blocks = boxes.map(([x, y, width, height], index) =>
          block(String(index), x, y, width + 1, height + 1),
        );
        expect(new Set(orderBlocks(blocks))).toEqual(new Set(blocks));
        expect(orderBlocks(blocks)).toHaveLength(blocks.length);
      }),
      { numRuns: 100 },
    );
  });
});
