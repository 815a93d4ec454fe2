import { expect, test } from 'vitest';
import { type ReadLine, textOf } from '../../../../shared/features/reading/read-line.ts';
import { turningMarks } from '../../../../shared/features/reading/turning-marks.ts';
import { readInCells } from '../../../fakes/read-line.ts';

const at = (text: string, x: number, baseline = 40, pitch = 8) => readInCells(text, { x, baseline, pitch });
const said = (marks: readonly ReadLine[], accepted: readonly ReadLine[]): string[] =>
  [...turningMarks([...marks, ...accepted], accepted).values()].map(textOf);

test('angles in the row of a page or a month are kept, elsewhere they are icons', () => {
  const [back, on] = [at('«', 20), at('»', 120)];
  expect(said([back, on], [at('2', 70)])).toEqual(['«', '»']);
  expect(said([back, on], [at('May 2026', 40)])).toEqual(['«', '»']);
  expect(said([back, on], [at('2', 70, 90)])).toEqual([]);
  expect(said([back, on], [at('File', 70)])).toEqual([]);
  expect(said([back], [at('2', 400)])).toEqual([]);
});

test('a slim sign for less or more is an angle', () => {
  expect(said([at('<', 20)], [at('2', 70)])).toEqual(['‹']);
  expect(said([at('>', 20, 40, 12)], [at('2', 70)])).toEqual(['>']);
});
