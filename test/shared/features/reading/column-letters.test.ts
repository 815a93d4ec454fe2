import { expect, test } from 'vitest';
import { columnLetters } from '../../../../shared/features/reading/column-letters.ts';
import { readInCells } from '../../../fakes/read-line.ts';

const at = (text: string, x: number, row: number) =>
  readInCells(text, { x, baseline: 40 + 20 * row, pitch: 8, known: false });
const names = ['init', 'qps', 'dbus'].map((text, row) => at(text, 100, row));

test('lone capitals below each other on the lines of their rows are letters of a column', () => {
  const states = ['S', 'R', 'S'].map((text, row) => at(text, 40, row));
  expect(columnLetters(states, names)).toEqual(new Set(states));
});

test('fewer, signs of another form, of another height or off the line are none', () => {
  const two = ['S', 'S'].map((text, row) => at(text, 40, row));
  const crosses = ['X', 'X', 'X'].map((text, row) => at(text, 40, row));
  const beside = ['S', 'S', 'S'].map((text, row) => at(text, 40 + 12 * row, row));
  const lower = ['S', 'S', 'S'].map((text, row) => at(text, 40, row + 0.2));
  for (const reads of [two, crosses, beside, lower]) expect(columnLetters(reads, names).size).toBe(0);
});
