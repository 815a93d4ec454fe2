import { expect, test } from 'vitest';
import { withoutRuling } from '../../../../../shared/features/ui/learned/without-ruling.ts';

const panel = (x: number, y: number, textInside = 0) => ({
  box: { x, y, width: 20, height: 20 },
  textInside,
  blobs: [],
  inside: 0,
});

const grid = (columns: number, rows: number, textInside = 0) =>
  Array.from({ length: columns * rows }, (_, index) =>
    panel(20 * (index % columns), 20 * Math.floor(index / columns), textInside),
  );

test('the squares of ruled paper are left out, what stands among them stays', () => {
  const button = panel(40, 40, 1);
  expect(withoutRuling([...grid(12, 8), button], 1)).toEqual([button]);
});

test('a row of empty boxes, a small grid and cells with text are no ruling', () => {
  for (const panels of [grid(12, 1), grid(4, 3), grid(12, 8, 1)])
    expect(withoutRuling(panels, 1)).toEqual(panels);
});
