import { describe, expect, it } from 'vitest';
import { findTextLines } from '../../../../shared/features/reading/find-text-lines.ts';
import { separateInk } from '../../../../shared/features/reading/ink.ts';
import type { RgbaImage } from '../../../../shared/raster/image.ts';
import { canvas, fill } from '../../../fixtures/paint.ts';

describe('rows of marks', () => {
  it('reads touching carets by their period, without a recogniser', () => {
    const image = canvas(200, 40, [30, 30, 30]);
    // Each caret: 8 columns, its upper edge rises to the middle and falls again.
    for (let cell = 0; cell < 10; cell++)
      [3, 2, 1, 0, 0, 1, 2, 3].forEach((top, column) => {
        fill(image, 20 + cell * 8 + column, 15 + top, 1, 2, [240, 240, 240]);
      });
    const rows = findTextLines(separateInk(image)).markRows;
    expect(rows.map(({ signs }) => signs.map((sign) => sign.text).join(''))).toEqual(['^^^^^^^^^^']);
  });

  it('reads carets of which only some touch as one row', () => {
    const image = canvas(200, 40, [30, 30, 30]);
    // Cells of 8 columns; the foot of every third caret reaches the next one.
    for (let cell = 0; cell < 9; cell++)
      [3, 2, 1, 0, 1, 2, 3].forEach((top, column) => {
        fill(
          image,
          20 + cell * 8 + column,
          15 + top,
          cell % 3 === 0 && column === 6 ? 2 : 1,
          1,
          [240, 240, 240],
        );
      });
    const rows = findTextLines(separateInk(image)).markRows;
    expect(rows.map(({ signs }) => signs.map((sign) => sign.text).join(''))).toEqual(['^^^^^^^^^']);
  });

  it('reads the bullets of a password, and leaves a straight rule alone', () => {
    const image = canvas(200, 60, [255, 255, 255]);
    for (let dot = 0; dot < 6; dot++) {
      fill(image, 21 + dot * 8, 20, 3, 5, [20, 20, 20]);
      fill(image, 20 + dot * 8, 21, 5, 3, [20, 20, 20]);
    }
    fill(image, 20, 45, 150, 4, [20, 20, 20]);
    const rows = findTextLines(separateInk(image)).markRows;
    expect(rows.map(({ signs }) => signs.map((sign) => sign.text).join(''))).toEqual(['••••••']);
  });

  /** `count` marks of the given rows of pixels, so many columns apart. */
  function rowOf(image: RgbaImage, rows: readonly string[], count: number, step: number, y: number, x = 20) {
    for (let mark = 0; mark < count; mark++)
      rows.forEach((row, at) => {
        [...row].forEach((cell, column) => {
          if (cell === '#') fill(image, x + mark * step + column, y + at, 1, 1, [20, 20, 20]);
        });
      });
  }

  const STAR = ['..##..', '#.##.#', '######', '..##..', '######', '#.##.#', '..##..'];

  it('reads stars that hang above the line of the words before them', () => {
    const image = canvas(300, 40, [255, 255, 255]);
    for (let letter = 0; letter < 8; letter++) fill(image, 20 + letter * 8, 10, 6, 11, [20, 20, 20]);
    rowOf(image, STAR, 12, 8, 11, 92);
    const rows = findTextLines(separateInk(image)).markRows;
    expect(rows.map(({ signs }) => signs.map((sign) => sign.text).join(''))).toEqual(['************']);
  });

  it('reads stars that end a line, some of them drawn wider', () => {
    const image = canvas(300, 40, [255, 255, 255]);
    for (let letter = 0; letter < 8; letter++) fill(image, 20 + letter * 8, 10, 6, 11, [20, 20, 20]);
    const wide = ['...#...', '.#.#.#.', '#######', '..##...', '.#####.', '#..#..#'];
    for (let star = 0; star < 12; star++)
      rowOf(image, star % 3 ? STAR.slice(1) : wide, 1, 8, 11, 84 + 8 * star);
    const { lines, markRows } = findTextLines(separateInk(image));
    expect(markRows.map(({ signs }) => signs.map((sign) => sign.text).join(''))).toEqual(['************']);
    expect(lines.map(({ glyphs }) => glyphs.length)).toEqual([8]);
  });

  it('leaves the points of a grid and the dashes of a broken rule alone', () => {
    const image = canvas(300, 60, [255, 255, 255]);
    rowOf(image, ['###', '###', '###'], 30, 6, 15);
    rowOf(image, ['####', '####'], 20, 11, 40);
    expect(findTextLines(separateInk(image)).markRows).toEqual([]);
  });

  it('reads a row of dashes that are nearly as high as wide', () => {
    const image = canvas(300, 40, [255, 255, 255]);
    rowOf(image, ['.####', '#####', '#####'], 20, 9, 15);
    const rows = findTextLines(separateInk(image)).markRows;
    expect(rows.map(({ signs }) => signs.map((sign) => sign.text).join(''))).toEqual(['-'.repeat(20)]);
  });
});
