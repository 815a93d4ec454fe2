import { describe, expect, test } from 'vitest';
import { findUiElements } from '../../../../shared/features/ui-elements.ts';
import type { RgbaImage } from '../../../../shared/raster/image.ts';
import { canvas, fill } from '../../../fixtures/paint.ts';
import { frame, GREY, INK, PAGE, WHITE, word } from '../../../fixtures/paint-screen.ts';
import { readLine } from '../../../fixtures/read-line.ts';

const elements = (image: RgbaImage, lines: Parameters<typeof findUiElements>[1]) =>
  findUiElements(image, lines).elements;

describe('controls', () => {
  test('centred words on a filled box are a button, with its words as name', () => {
    const image = canvas(300, 200, PAGE);
    fill(image, 60, 60, 120, 36, [0, 110, 220]);
    word(image, 95, 72, 50, 12, WHITE);
    expect(elements(image, [readLine('Submit', 95, 72, 50, 12)])).toMatchObject([
      { role: 'button', name: 'Submit', box: { x: 60, y: 60, width: 120, height: 36 }, color: '#006edc' },
    ]);
  });

  test('a bordered white box with words at its left is a field: its value, and the label before it', () => {
    const image = canvas(420, 200, PAGE);
    word(image, 20, 68, 60, 12, INK);
    frame(image, 100, 60, 240, 28, GREY, WHITE);
    word(image, 106, 68, 70, 12, INK);
    const found = elements(image, [
      readLine('Server:', 20, 68, 60, 12),
      readLine('localhost', 106, 68, 70, 12),
    ]);
    expect(found).toMatchObject([
      { role: 'input', name: 'Server', value: 'localhost', box: { x: 100, y: 60, width: 240, height: 28 } },
    ]);
    expect(found[0].state).not.toContain('empty');
  });

  test('an empty field says so', () => {
    const image = canvas(420, 200, PAGE);
    frame(image, 100, 60, 240, 28, GREY, WHITE);
    expect(elements(image, [])).toMatchObject([{ role: 'input', state: ['empty'], value: '' }]);
  });

  test('a small box before words is a checkbox; a mark inside ticks it', () => {
    const image = canvas(300, 120, PAGE);
    for (const [y, ticked] of [
      [20, false],
      [60, true],
    ] as const) {
      frame(image, 30, y, 14, 14, GREY, WHITE);
      if (ticked) fill(image, 34, y + 4, 6, 6, INK);
      word(image, 52, y + 1, 90, 12, INK);
    }
    const found = elements(image, [
      readLine('Remember me', 52, 21, 90, 12),
      readLine('Send report', 52, 61, 90, 12),
    ]);
    expect(found.map(({ role, name, state }) => [role, name, state])).toEqual([
      ['checkbox', 'Remember me', ['unchecked']],
      ['checkbox', 'Send report', ['checked']],
    ]);
  });

  test('an arrow at the right end makes a combobox', () => {
    const image = canvas(300, 120, PAGE);
    frame(image, 40, 40, 160, 28, GREY, WHITE);
    word(image, 48, 48, 50, 12, INK);
    for (let row = 0; row < 6; row++) fill(image, 180 + row, 51 + row, 12 - 2 * row, 1, INK);
    expect(elements(image, [readLine('English', 48, 48, 50, 12)])).toMatchObject([
      { role: 'combobox', value: 'English', box: { x: 40, y: 40, width: 160, height: 28 } },
    ]);
  });

  test('a grid of cells is one table, not many buttons', () => {
    const image = canvas(400, 200, WHITE);
    const lines = [];
    for (let row = 0; row < 4; row++)
      for (let column = 0; column < 3; column++) {
        frame(image, 40 + column * 99, 30 + row * 27, 100, 28, GREY, WHITE);
        word(image, 75 + column * 99, 38 + row * 27, 30, 11, INK);
        lines.push(readLine('cell', 75 + column * 99, 38 + row * 27, 30, 11));
      }
    expect(elements(image, lines)).toMatchObject([{ role: 'table', value: '4 x 3', box: { x: 40, y: 30 } }]);
  });

  test('underlined words are one link, though they were read as two lines', () => {
    const image = canvas(400, 120, WHITE);
    word(image, 40, 40, 60, 12, [0, 0, 200]);
    word(image, 106, 40, 50, 12, [0, 0, 200]);
    fill(image, 40, 54, 116, 1, [0, 0, 200]);
    word(image, 200, 40, 60, 12, INK);
    const found = elements(image, [
      readLine('meeting', 40, 40, 60, 12),
      readLine('notes', 106, 40, 50, 12),
      readLine('plain', 200, 40, 60, 12),
    ]);
    expect(found).toMatchObject([{ role: 'link', name: 'meeting notes', box: { x: 40, width: 116 } }]);
  });

  test('the fill of a bar gives its progress in per cent', () => {
    const image = canvas(400, 100, PAGE);
    fill(image, 50, 40, 120, 16, [40, 120, 240]);
    fill(image, 170, 40, 80, 16, [215, 215, 215]);
    expect(elements(image, [])).toMatchObject([
      { role: 'progress_bar', value: '60%', box: { x: 50, y: 40, width: 200, height: 16 } },
    ]);
  });
});
