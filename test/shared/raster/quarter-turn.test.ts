import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxBeforeTurn, quarterTurn } from '../../../shared/raster/quarter-turn.ts';
import { canvas, fill } from '../../fixtures/paint.ts';

const TURNS = ['clockwise', 'counterclockwise'] as const;

test('what is written from below to above lies level after a turn clockwise', () => {
  const image = canvas(8, 20, [255, 255, 255]);
  fill(image, 2, 15, 1, 1, [200, 0, 0]);
  fill(image, 2, 5, 1, 1, [0, 0, 200]);
  const { width, height, data } = quarterTurn(image, 'clockwise', 3);
  expect([width, height]).toEqual([26, 14]);
  const at = (x: number, y: number): number[] => [
    ...data.subarray(4 * (y * width + x), 4 * (y * width + x) + 3),
  ];
  expect(at(3 + 4, 3 + 2)).toEqual([200, 0, 0]);
  expect(at(3 + 14, 3 + 2)).toEqual([0, 0, 200]);
});

test('a box of the turned picture lies where its pixels came from', () => {
  const placed = fc.record({
    x: fc.nat(12),
    y: fc.nat(9),
    width: fc.integer({ min: 1, max: 6 }),
    height: fc.integer({ min: 1, max: 5 }),
    margin: fc.nat(4),
    turn: fc.constantFrom(...TURNS),
  });
  fc.assert(
    fc.property(placed, ({ margin, turn, ...box }) => {
      const image = canvas(20, 16, [255, 255, 255]);
      fill(image, box.x, box.y, box.width, box.height, [0, 0, 0]);
      const { width, height, data } = quarterTurn(image, turn, margin);
      const dark: [number, number][] = [];
      for (let y = margin; y < height - margin; y++)
        for (let x = margin; x < width - margin; x++) if (data[4 * (y * width + x)] === 0) dark.push([x, y]);
      const [xs, ys] = [dark.map(([x]) => x), dark.map(([, y]) => y)];
      const turned = {
        x: Math.min(...xs),
        y: Math.min(...ys),
        width: Math.max(...xs) - Math.min(...xs) + 1,
        height: Math.max(...ys) - Math.min(...ys) + 1,
      };
      expect(boxBeforeTurn(turned, image, turn, margin)).toEqual(box);
    }),
  );
});
