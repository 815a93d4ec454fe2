import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOf } from '../../../../shared/features/reading/read-line.ts';
import { settleColumnMarks } from '../../../../shared/features/reading/settle-column-marks.ts';
import { readInCells } from '../../../fakes/read-line.ts';

const column = (texts: readonly string[], x = 40) =>
  texts.map((text, row) => readInCells(text, { x, baseline: 60 + 30 * row, pitch: 8 }));
const settled = (texts: readonly string[]): string[] => settleColumnMarks(column(texts)).map(textOf);

test('a mark whose figure was read as a letter is written as the others of its column', () => {
  expect(settled(['Buoy', 'N1', 'N2', 'N3', 'NG'])).toEqual(['Buoy', 'N1', 'N2', 'N3', 'N6']);
  expect(settled(['WM-12', 'WM-13', 'WM-14', 'WM-IS'])[3]).toBe('WM-15');
});

test('words stay that are no marks, have too few beside them, or stand in another column', () => {
  for (const texts of [
    ['N1', 'N2', 'NG'],
    ['N1', 'N2', 'N3', 'NW'],
    ['N1', 'N2', 'N3', 'SG'],
    ['N1', 'S2', 'N3', 'N4', 'NG'],
    ['N1', 'N2', 'N3', 'NO', 'NA', 'NEW', 'NIL'],
  ])
    expect(settled(texts)).toEqual(texts);
  const beside = [...column(['N1', 'N2', 'N3']), ...column(['NG'], 300)];
  expect(settleColumnMarks(beside).map(textOf)).toEqual(['N1', 'N2', 'N3', 'NG']);
});

test('among places of a capital and a figure each, the letters of others are figures', () => {
  expect(settled(['Shelf', 'C3', 'Al', 'B7', 'Ad'])).toEqual(['Shelf', 'C3', 'A1', 'B7', 'A4']);
  for (const texts of [
    ['C3', 'Al'],
    ['C3', 'B7', 'All'],
    ['C3', 'B7', 'Al', 'Mn'],
  ])
    expect(settled(texts)).toEqual(texts);
});

test('nothing changes but into a mark of as many signs', () => {
  const texts = fc.array(fc.stringMatching(/^[ABN]{1,2}[0-9GSOd]{1,2}$/), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(texts, (all) => {
      for (const [at, text] of settled(all).entries())
        if (text !== all[at]) expect(text).toMatch(new RegExp(`^[A-Z]+\\d{1,4}$(?<=^.{${all[at].length}})`));
    }),
  );
});
