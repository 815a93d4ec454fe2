import { expect, test } from 'vitest';
import { gatherMarks } from '../../../../shared/features/reading/gather-marks.ts';
import { type Glyph, toLine } from '../../../../shared/features/reading/text-line.ts';
import { glyphOf } from '../../../fakes/read-line.ts';

/** Letters ten pixels high that stand on row 20. */
const letters = (x: number, count: number): Glyph[] =>
  Array.from({ length: count }, (_, at) => glyphOf({ x: x + 9 * at, y: 10, width: 7, height: 10 }));
const dots = (x: number, count: number, step = 9): Glyph[] =>
  Array.from({ length: count }, (_, at) => glyphOf({ x: x + step * at, y: 18, width: 2, height: 2 }));
const dashes = (x: number, count: number, step = 9): Glyph[] =>
  Array.from({ length: count }, (_, at) => glyphOf({ x: x + step * at, y: 15, width: 6, height: 1 }));

const said = (rows: ReturnType<typeof gatherMarks>['rows']): string[] =>
  rows.map(({ signs }) => signs.map(({ text }) => text).join(''));

test('the dots of an ellipsis follow the first of them into the line', () => {
  const [first, ...others] = dots(62, 3);
  const gathered = gatherMarks([toLine([...letters(0, 6), first])], others);
  expect(gathered.lines[0].glyphs).toHaveLength(9);
  expect(gathered.alone).toEqual([]);
});

test('before a word they are followed to the left', () => {
  const [first, second, third] = dots(0, 3);
  const gathered = gatherMarks([toLine([third, ...letters(27, 6)])], [first, second]);
  expect(gathered.lines[0].glyphs).toHaveLength(9);
});

test('many dots or hyphens are a row of their own, as large as the words beside it', () => {
  for (const [run, text] of [
    [dots(62, 9), '.........'],
    [dashes(60, 9), '---------'],
  ] as const) {
    const [first, ...others] = run;
    const { lines, rows, alone } = gatherMarks([toLine([...letters(0, 6), first])], others);
    expect(lines[0].glyphs).toHaveLength(6);
    expect(said(rows)).toEqual([text]);
    expect(rows[0].line.tall).toBe(10);
    expect(alone).toEqual([]);
  }
});

test('dots that stand apart are a row where words stand on their line, unless they are a rule', () => {
  const words = toLine(letters(300, 6));
  expect(said(gatherMarks([words], dots(0, 12)).rows)).toEqual(['............']);
  expect(gatherMarks([words], dots(0, 12, 3)).rows).toEqual([]);
  const higher = dots(0, 12).map((dot) => ({ ...dot, box: { ...dot.box, y: 8 } }));
  expect(gatherMarks([words], higher)).toEqual({ lines: [words], alone: higher, rows: [] });
});

test('three dots on the line of words further off are an ellipsis, other few dots are specks', () => {
  const words = toLine(letters(300, 6));
  expect(said(gatherMarks([words], dots(0, 3)).rows)).toEqual(['...']);
  for (const count of [2, 4, 5]) expect(gatherMarks([words], dots(0, count)).rows).toEqual([]);
  const higher = dots(0, 3).map((dot) => ({ ...dot, box: { ...dot.box, y: 14 } }));
  expect(gatherMarks([words], higher).rows).toEqual([]);
});

test('the dashes of a broken rule and the strokes of an equals sign stay where they are', () => {
  const [first, ...others] = dashes(60, 9, 12);
  const line = toLine([...letters(0, 6), first]);
  expect(gatherMarks([line], others).alone).toEqual(others);
  const [upper] = dashes(60, 1);
  const lower = { ...upper, box: { ...upper.box, y: 17 } };
  const equals = toLine([...letters(0, 6), upper, lower]);
  const next = dashes(69, 2);
  expect(gatherMarks([equals], next).alone).toEqual(next);
});
