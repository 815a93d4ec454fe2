import { expect, test } from 'vitest';
import { acceptLines } from '../../../../shared/features/reading/accept-line.ts';
import { textOf } from '../../../../shared/features/reading/read-line.ts';
import { readInCells } from '../../../fakes/read-line.ts';

const around = { calm: 1, even: 1 };

function cell(text: string, x: number, baseline: number, confidence: number) {
  const read = readInCells(text, { x, baseline, pitch: 8, known: false });
  return { read: { ...read, signs: read.signs.map((sign) => ({ ...sign, confidence })) }, around };
}

test('an unsure code is kept below one of its form in its column, and nowhere else', () => {
  const sure = cell('A12', 40, 100, 0.8);
  const textsOf = (...cells: ReturnType<typeof cell>[]) => acceptLines(cells).map(textOf);
  expect(textsOf(sure, cell('B07', 40, 140, 0.4))).toEqual(['A12', 'B07']);
  expect(textsOf(sure, cell('B07', 90, 140, 0.4))).toEqual(['A12']);
  expect(textsOf(sure, cell('WAX', 40, 140, 0.4))).toEqual(['A12']);
  expect(textsOf(cell('B07', 40, 140, 0.4))).toEqual([]);
});
