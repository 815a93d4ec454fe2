import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countInside, findIconSeries } from '../../../../../shared/features/ui/learned/icon-series.ts';
import { prepareScreen } from '../../../../../shared/features/ui/screen.ts';
import type { Box } from '../../../../../shared/model/geometry.ts';
import { canvas } from '../../../../fixtures/paint.ts';
import { cross, INK, WHITE, writtenWord } from '../../../../fixtures/paint-screen.ts';

/** Series among crosses of 16 pixels at these places, beside words at others. */
function seriesOf(
  places: readonly (readonly [number, number])[],
  words: readonly (readonly [number, number])[] = [],
) {
  const image = canvas(700, 420, WHITE);
  for (const [x, y] of places) cross(image, x, y, 16, INK);
  const lines = words.map(([x, y]) => writtenWord(image, 'Entry', x, y, 50, INK));
  const screen = prepareScreen(image, [...lines, writtenWord(image, 'Notes', 600, 400, 50, INK)]);
  if (!screen) throw new Error('no screen');
  return findIconSeries(screen.blobs, screen.runs, screen.surface.unit);
}

const left = (boxes: ReadonlySet<Box>) =>
  [...boxes].map(({ x }) => Math.round(x / 10) * 10).sort((a, b) => a - b);

describe('series of icons', () => {
  test('are three and more in a row at an even pitch, as in a toolbar', () => {
    const { rows, columns } = seriesOf([
      [40, 40],
      [80, 40],
      [120, 40],
      [400, 40],
    ]);
    expect(left(rows)).toEqual([40, 80, 120]);
    expect(columns.size).toBe(0);
    expect(
      seriesOf([
        [40, 40],
        [80, 40],
      ]).rows.size,
    ).toBe(0);
    expect(
      seriesOf([
        [40, 40],
        [80, 40],
        [138, 40],
      ]).rows.size,
    ).toBe(0);
  });

  test('stand under one another too, yet not where each has a label beside it', () => {
    const column = [60, 100, 140].map((y) => [200, y] as const);
    expect(seriesOf(column).columns.size).toBe(3);
    const labels = column.map(([x, y]) => [x + 34, y + 2] as const);
    expect(seriesOf(column, labels).columns.size).toBe(0);
  });

  test('are counted inside a box', () => {
    const { rows } = seriesOf([
      [40, 40],
      [80, 40],
      [120, 40],
    ]);
    expect(countInside(rows, { x: 70, y: 30, width: 80, height: 40 })).toBe(2);
    expect(countInside(rows, { x: 70, y: 45, width: 80, height: 40 })).toBe(0);
  });

  test('never hold fewer than three drawings, wherever drawings stand', () => {
    const place = fc.tuple(fc.integer({ min: 5, max: 660 }), fc.integer({ min: 5, max: 360 }));
    fc.assert(
      fc.property(fc.array(place, { maxLength: 10 }), (places) => {
        const { rows, columns } = seriesOf(places);
        for (const { size } of [rows, columns]) expect(size === 0 || size >= 3).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});
