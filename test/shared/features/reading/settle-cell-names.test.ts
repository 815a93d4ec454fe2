import { expect, test } from 'vitest';
import { textOf } from '../../../../shared/features/reading/read-line.ts';
import { settleCellNames } from '../../../../shared/features/reading/settle-cell-names.ts';
import { readInCells } from '../../../fakes/read-line.ts';

const at = (text: string, x: number, baseline: number) =>
  readInCells(text, { x, baseline, pitch: 8, known: false });
const heads = (texts: string) => [...texts].map((text, column) => at(text, 100 + 60 * column, 60));

test('below the heads of columns a capital and a stroke name a cell', () => {
  expect(textOf(settleCellNames([at('Al', 0, 20), ...heads('ABC')])[0])).toBe('A1');
});

test('without a sheet they are a word', () => {
  expect(textOf(settleCellNames([at('Al', 0, 20), ...heads('AB')])[0])).toBe('Al');
  expect(textOf(settleCellNames([at('Al', 0, 20), ...heads('AXC')])[0])).toBe('Al');
  expect(textOf(settleCellNames([at('All', 0, 20), ...heads('ABC')])[0])).toBe('All');
});
