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
  expect(textsOf(cell('"B1"', 40, 100, 0.8), cell('"A2"', 40, 140, 0.6))).toEqual(['"B1"', '"A2"']);
});

test('letters of a table of characters are kept, a lone one is an icon', () => {
  const keys = [...'ABDGKM'].map((letter, at) => cell(letter, 40 * (at % 3), 100 + 40 * (at >> 1), 0.95));
  const textsOf = (...cells: ReturnType<typeof cell>[]) => acceptLines(cells).map(textOf);
  expect(textsOf(...keys, cell('Q', 120, 140, 0.8))).toEqual([...'ABDGKMQ']);
  expect(textsOf(cell('Q', 120, 140, 0.8))).toEqual([]);
});

test('a capital between its neighbours in the alphabet is the head of a column', () => {
  const textsOf = (...cells: ReturnType<typeof cell>[]) => acceptLines(cells).map(textOf);
  const [b, d] = [cell('B', 100, 50, 0.95), cell('D', 260, 50, 0.95)];
  expect(textsOf(b, cell('C', 180, 50, 0.7), d)).toEqual(['B', 'C', 'D']);
  expect(textsOf(b, cell('X', 180, 50, 0.7), d)).toEqual(['B', 'D']);
  expect(textsOf(b, cell('C', 20, 50, 0.7))).toEqual(['B']);
});

test('prompts without a word are kept, other marks are not', () => {
  const textsOf = (text: string) => acceptLines([cell(text, 40, 100, 0.8)]).map(textOf);
  expect(textsOf('>>>')).toEqual(['>>>']);
  expect(textsOf('C:\\>')).toEqual(['C:\\>']);
  expect(textsOf('<>>')).toEqual([]);
});

test('times of day, keys pressed together, keys held with Ctrl and permissions are kept however unsure they were read', () => {
  const textsOf = (text: string) => acceptLines([cell(text, 40, 100, 0.45)]).map(textOf);
  for (const text of ['10:33', 'Ctrl+E', 'Ctrl+Shift+F5', '-rw-r--r--'])
    expect(textsOf(text)).toEqual([text]);
  expect(acceptLines([cell('^G', 40, 100, 0.8)]).map(textOf)).toEqual(['^G']);
  for (const text of ['47:80', 'Al+E', '----------w']) expect(textsOf(text)).toEqual([]);
});

test('the numbers of rows are kept, without the ticks of a scale', () => {
  const rows = ['30-', '20-', '10-'].map((text, row) => cell(text, 40, 100 + 20 * row, 0.4));
  expect(acceptLines(rows).map(textOf)).toEqual(['30', '20', '10']);
});

test('the folder above is kept however unsure it was read', () => {
  const textsOf = (text: string) => acceptLines([cell(text, 40, 100, 0)]).map(textOf);
  expect(textsOf('../')).toEqual(['../']);
  expect(textsOf('*../')).toEqual(['*../']);
  expect(textsOf('./.')).toEqual([]);
});
