import { expect, it } from 'vitest';
import { CHART_DOTS, chartRow, drawEyeChart, smallestRead } from '../../../shared/compare/eye-chart.ts';
import { MAX_AREA, MAX_SIDE } from '../../../shared/compare/plan-tiles.ts';

const WORDS = ['CAKE', 'FERN', 'LAMP', 'TEXT'];

it('is as large as the largest picture that is sent, with ink in every row', () => {
  const { width, height, data } = drawEyeChart(WORDS);
  expect(width).toBe(MAX_SIDE);
  expect(width * height).toBeLessThanOrEqual(MAX_AREA);
  CHART_DOTS.forEach((dot, row) => {
    const { x, y } = chartRow(row);
    const rows = Array.from({ length: 7 * dot }, (_, offset) =>
      data.subarray(((y + offset) * width + x) * 4, ((y + offset) * width + x + 24 * dot) * 4),
    );
    expect(rows.every((pixels) => pixels.includes(0))).toBe(true);
  });
});

it.each([
  ['CAKE\nFERN\nLAMP\nTEXT', 7],
  ['cake, fern and lamp.', 14],
  ['CAKE\nTEXT', 28],
  ['There is no text.', null],
  ['', null],
])('counts rows from the largest on: %j', (reply, height) => {
  expect(smallestRead(WORDS, reply)).toBe(height);
});
