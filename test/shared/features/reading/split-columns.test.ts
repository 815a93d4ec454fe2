import { expect, test } from 'vitest';
import { dropIcons } from '../../../../shared/features/reading/drop-icons.ts';
import { textOf } from '../../../../shared/features/reading/read-line.ts';
import { splitColumns } from '../../../../shared/features/reading/split-columns.ts';
import { readInCells } from '../../../fakes/read-line.ts';

const row = { baseline: 50, pitch: 8, x: 0, known: false };

test('a gap too wide for a space parts columns of a proportional font, not of a fixed one', () => {
  const wide = readInCells('Size  Type', row);
  expect(splitColumns(wide).map(textOf)).toEqual(['Size', 'Type']);
  expect(splitColumns({ ...wide, pitch: 8 }).map(textOf)).toEqual(['Size Type']);
});

test('the wide spaces of a justified line part nothing', () => {
  const justified = readInCells('all  of  this  is  justified', row);
  expect(splitColumns(justified)).toHaveLength(1);
});

test('an icon higher than the label is dropped though it was read as a number, a number is not', () => {
  const label = readInCells('89 Layout', row);
  for (const glyph of label.stacks.slice(0, 2)) glyph.box = { ...glyph.box, y: 36, height: 18 };
  expect(textOf(dropIcons(label))).toBe('Layout');
  expect(textOf(dropIcons(readInCells('89 Layout', row)))).toBe('89 Layout');
});
