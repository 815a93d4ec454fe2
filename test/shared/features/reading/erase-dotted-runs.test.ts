import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eraseDottedRuns } from '../../../../shared/features/reading/erase-dotted-runs.ts';
import type { BinaryImage } from '../../../../shared/raster/image.ts';

function maskOf(rows: readonly string[]): BinaryImage {
  const width = Math.max(...rows.map((row) => row.length));
  const data = rows.flatMap((row) => [...row.padEnd(width)].map((sign) => (sign === '#' ? 1 : 0)));
  return { width, height: rows.length, data: Uint8Array.from(data) };
}

const rowsOf = ({ width, height, data }: BinaryImage): string[] =>
  Array.from({ length: height }, (_, y) =>
    [...data.subarray(y * width, (y + 1) * width)].map((ink) => (ink ? '#' : ' ')).join(''),
  );

function erased(rows: readonly string[]): string[] {
  const mask = maskOf(rows);
  eraseDottedRuns(mask);
  return rowsOf(mask);
}

const turned = (rows: readonly string[]): string[] =>
  [...rows[0]].map((_, x) => rows.map((row) => row[x]).join(''));

const DIGITS = ['  ##    ###   ', '   #   #  #   ', '   #     #    ', '  ###  ####   '];

test('a dotted line under digits goes, the digits stay', () => {
  const dotted = ['# # # # # # # ', '# # # # # # # '];
  expect(erased([...DIGITS, ...dotted])).toEqual([...DIGITS, ' '.repeat(14), ' '.repeat(14)]);
});

test('points of two pixels go as well, and what they lead to keeps its edge', () => {
  const line = ['  ##  ##  ##  ##  ##  ##  ##  #####'];
  expect(erased(line)).toEqual([`${' '.repeat(30)}#####`]);
});

test('upright lines go as those that lie', () => {
  const lying = ['              ', '# # # # # # # ', '              '];
  expect(erased(turned(lying))).toEqual(turned(['              ', '              ', '              ']));
});

test('strokes of letters, points that are typed, dashes and a colon stay', () => {
  for (const rows of [
    Array.from({ length: 5 }, () => '# # # # # # # #'),
    ['#   #   #   #   #   #   #'],
    ['#  #  #  #  #  #  #  #'],
    ['###  ###  ###  ###  ###  ###'],
    [' ', '#', ' ', '#', ' '],
  ])
    expect(erased(rows)).toEqual(rows);
});

test('a row of carets, of whose strokes one row is points, stays', () => {
  const caret = ['   ##   ', '  ####  ', ' ##  ## ', '##    ##'];
  const row = caret.map((part) => part.repeat(6));
  expect(erased(row)).toEqual(row);
});

test('a pattern of points that is higher than a line stays', () => {
  const pattern = Array.from({ length: 6 }, (_, y) => (y % 2 ? ' # # # # # # # ' : '# # # # # # # #'));
  expect(erased(pattern)).toEqual(pattern);
});

test('nothing is added, and mirrored or turned pictures lose the same', () => {
  const rows = fc.integer({ min: 1, max: 24 }).chain((width) =>
    fc.array(
      fc.array(fc.constantFrom(' ', '#'), { minLength: width, maxLength: width }).map((row) => row.join('')),
      { minLength: 1, maxLength: 24 },
    ),
  );
  fc.assert(
    fc.property(rows, (before) => {
      const after = erased(before);
      after.forEach((row, y) => {
        [...row].forEach((sign, x) => {
          if (sign === '#') expect(before[y][x]).toBe('#');
        });
      });
      expect(erased(turned(before))).toEqual(turned(after));
    }),
  );
});
