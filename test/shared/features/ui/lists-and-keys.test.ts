import { describe, expect, test } from 'vitest';
import { findUiElements } from '../../../../shared/features/ui-elements.ts';
import type { Line } from '../../../../shared/model/image-features.ts';
import type { RgbaImage } from '../../../../shared/raster/image.ts';
import { canvas, fill } from '../../../fixtures/paint.ts';
import { frame, GREY, INK, PAGE, WHITE, writtenWord } from '../../../fixtures/paint-screen.ts';
import { inWindow } from '../../../fixtures/painted-window.ts';

/** Cells of 60 by 30 that share their lines, each with a word of `width` pixels, `aside` pixels from its left. */
function grid(
  image: RgbaImage,
  lines: Line[],
  labels: readonly string[],
  width: number,
  aside: number,
): void {
  for (const [index, label] of labels.entries()) {
    const x = 100 + 60 * (index % 4);
    const y = 120 + 30 * Math.floor(index / 4);
    frame(image, x, y, 61, 31, GREY, WHITE);
    lines.push(writtenWord(image, label, x + aside, y + 9, width, INK));
  }
}

const KEYS = ['7', '8', '9', 'C', '4', '5', '6', 'M', '1', '2', '3', '0'];

describe('pads of keys', () => {
  test('cells with one short label in the middle are buttons, each with its label', () => {
    const found = inWindow((image, lines) => grid(image, lines, KEYS, 8, 26));
    const keys = found.filter(({ role, box }) => role === 'button' && box.y >= 110);
    expect(keys.map(({ name }) => name).sort()).toEqual([...KEYS].sort());
    expect(found.some(({ role }) => role === 'table')).toBe(false);
  });

  test('cells written from the left are a table', () => {
    const found = inWindow((image, lines) => grid(image, lines, KEYS, 30, 3));
    expect(found.filter(({ role }) => role === 'table')).toHaveLength(1);
    expect(found.some(({ role, box }) => role === 'button' && box.y >= 110)).toBe(false);
  });
});

describe('tables', () => {
  test('a list under the heads of its columns reaches to the end of its ground, over a selected row', () => {
    const found = inWindow((image, lines) => {
      fill(image, 60, 100, 400, 200, WHITE);
      for (const [index, head] of ['Name', 'Size', 'Type'].entries()) {
        frame(image, 60 + index * 133, 100, 134, 24, GREY, WHITE);
        lines.push(writtenWord(image, head, 68 + index * 133, 106, 36, INK));
      }
      fill(image, 60, 172, 400, 24, [50, 110, 210]);
      for (let row = 0; row < 4; row++)
        for (const [index, cell] of ['notes', '12 kB', 'text'].entries())
          lines.push(writtenWord(image, cell, 68 + index * 133, 130 + row * 24, 40, row === 2 ? WHITE : INK));
    });
    const tables = found.filter(({ role }) => role === 'table');
    expect(tables).toMatchObject([{ box: { x: 60, y: 100, height: 200 } }]);
    expect(found.filter(({ role }) => role === 'tab' || role === 'input')).toEqual([]);
  });

  test('rows on a page that lines part, with cells on common columns', () => {
    const paint = (columns: number) => {
      const page = canvas(700, 400, WHITE);
      const lines: Line[] = [];
      for (let row = 0; row < 5; row++) {
        fill(page, 50, 60 + row * 44, 600, 1, [200, 200, 200]);
        for (let column = 0; column < columns; column++)
          if (row < 4)
            lines.push(writtenWord(page, `cell${row}${column}`, 60 + column * 180, 76 + row * 44, 60, INK));
      }
      return findUiElements(page, lines).elements.filter(({ role }) => role === 'table');
    };
    expect(paint(3)).toMatchObject([{ box: { x: 50, width: 600 } }]);
    const [{ box }] = paint(3);
    expect(Math.abs(box.y - 60)).toBeLessThanOrEqual(1);
    expect(Math.abs(box.height - 176)).toBeLessThanOrEqual(2);
    expect(paint(1)).toEqual([]);
  });
});

describe('blank panes of windows', () => {
  test('wide ones are to be written in, tall ones at the side are lists without entries; pages have none', () => {
    const found = inWindow((image) => {
      frame(image, 40, 70, 124, 260, GREY, WHITE);
      frame(image, 170, 70, 350, 200, GREY, WHITE);
    });
    const panes = found.filter(({ box }) => box.width >= 100 && box.height >= 100 && box.height < 300);
    expect(panes.map(({ role, box }) => [role, box.x])).toEqual(
      expect.arrayContaining([
        ['table', 40],
        ['input', 170],
      ]),
    );
    expect(panes).toHaveLength(2);
    const page = canvas(560, 380, PAGE);
    frame(page, 170, 70, 350, 200, GREY, WHITE);
    expect(findUiElements(page, []).elements).toEqual([]);
  });
});
