import { expect, test } from 'vitest';
import { findTextLines } from '../../../../shared/features/reading/find-text-lines.ts';
import { separateInk } from '../../../../shared/features/reading/ink.ts';
import { canvas, fill } from '../../../fixtures/paint.ts';

test('digits as high as a heading of an error page are ink and no pattern', () => {
  const image = canvas(300, 160, [232, 232, 232]);
  for (const x of [40, 130]) {
    fill(image, x, 20, 76, 112, [50, 50, 50]);
    fill(image, x + 14, 34, 48, 84, [232, 232, 232]);
    // Round corners.
    for (const [dx, dy] of [
      [0, 0],
      [66, 0],
      [0, 102],
      [66, 102],
    ])
      fill(image, x + dx, 20 + dy, 10, 10, [232, 232, 232]);
  }
  const ink = separateInk(image);
  expect(ink.isRough).toBe(false);
  expect(findTextLines(ink).lines.map(({ box }) => box)).toEqual([{ x: 40, y: 20, width: 166, height: 112 }]);
});
