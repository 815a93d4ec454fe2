import { expect, test } from 'vitest';
import { separateGlyphs } from '../../../../shared/features/reading/separate-glyphs.ts';
import { type Glyph, toLine } from '../../../../shared/features/reading/text-line.ts';

const glyph = (x: number, y: number, width: number, height: number): Glyph => ({
  component: 1,
  box: { x, y, width, height },
  area: width * height,
  ground: 1,
  second: -1,
  purity: 1,
  lean: 0,
  longestRow: 1,
  rowExtent: 1,
});

/** A box of full coverage 7 wide and 10 high, and a dot of 2 by 2 at its foot, joined by a column of `bridge`. */
function digitAndDot(bridge: number): { box: Glyph['box']; data: Uint8Array } {
  const box = { x: 0, y: 0, width: 10, height: 10 };
  const data = new Uint8Array(100);
  for (let y = 0; y < 10; y++)
    for (let x = 0; x < 10; x++)
      if (x < 7) data[y * 10 + x] = 255;
      else if (y >= 8) data[y * 10 + x] = x === 7 ? bridge : 255;
  return { box, data };
}

test('a dot that only a soft edge joins to a digit stands apart', () => {
  const line = toLine([glyph(0, 0, 10, 10)]);
  const { glyphs } = separateGlyphs(line, digitAndDot(40));
  expect(glyphs.map(({ box }) => box)).toEqual([
    { x: 0, y: 0, width: 7, height: 10 },
    { x: 8, y: 8, width: 2, height: 2 },
  ]);
});

test('a bold dot with a stronger bridge is parted too, one that is truly joined is not', () => {
  const line = toLine([glyph(0, 0, 10, 10)]);
  expect(separateGlyphs(line, digitAndDot(120)).glyphs).toHaveLength(2);
  expect(separateGlyphs(line, digitAndDot(255))).toBe(line);
});
