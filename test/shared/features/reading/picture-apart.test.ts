import { expect, test } from 'vitest';
import { pictureApart } from '../../../../shared/features/reading/picture-apart.ts';

const placed = (rows: readonly string[], rise = rows.length) => ({
  picture: {
    width: rows[0].length,
    height: rows.length,
    data: Uint8Array.from(rows.flatMap((row) => [...row].map((cell) => (cell === '#' ? 255 : 0)))),
  },
  rise,
});

test('a drawing a pixel further right is the same, one that stands higher is not', () => {
  const stem = placed(['##.', '.#.', '.#.', '###']);
  expect(pictureApart(stem, placed(['.##.', '..#.', '..#.', '.###']))).toBe(0);
  expect(pictureApart(stem, placed(['##.', '.#.', '.#.', '###'], 6))).toBeGreaterThan(100);
});

test('the difference is that of all pixels of both', () => {
  expect(pictureApart(placed(['##', '##']), placed(['##', '#.']))).toBe(255 / 4);
});
