import { describe, expect, test } from 'vitest';
import { findUiElements } from '../../../../shared/features/ui-elements.ts';
import type { Line } from '../../../../shared/model/image-features.ts';
import { canvas, fill } from '../../../fixtures/paint.ts';
import { type Color, writtenWord } from '../../../fixtures/paint-screen.ts';

/** A page with words in its four corners, and a sheet of three parts in its middle with two buttons in its foot. */
function screen(page: Color, words: Color, sheet: Color, ink: Color, line: Color) {
  const image = canvas(800, 600, page);
  const lines: Line[] = [];
  for (const [x, y] of [
    [40, 40],
    [600, 40],
    [40, 540],
    [600, 540],
  ] as const)
    lines.push(writtenWord(image, 'Orders', x, y, 70, words));
  fill(image, 250, 180, 300, 200, sheet);
  fill(image, 250, 220, 300, 1, line);
  fill(image, 250, 330, 300, 1, line);
  lines.push(writtenWord(image, 'Not saved', 266, 194, 100, ink, 16));
  lines.push(writtenWord(image, 'The disk is full', 266, 250, 180, ink));
  for (const [x, text] of [
    [330, 'Retry'],
    [440, 'Cancel'],
  ] as const) {
    fill(image, x, 340, 96, 30, [40, 90, 200]);
    lines.push(writtenWord(image, text, x + 22, 349, 52, [255, 255, 255]));
  }
  return findUiElements(image, lines).elements;
}
const dialogs = (...colors: Parameters<typeof screen>) =>
  screen(...colors).filter(({ role }) => role === 'dialog');

describe('dialogs that a page lays over itself', () => {
  const box = { x: 250, y: 180, width: 300, height: 200 };

  test('head, body and foot over a dimmed page are one dialog, and its head is no field', () => {
    const elements = screen([150, 150, 150], [20, 20, 20], [255, 255, 255], [20, 20, 20], [225, 225, 225]);
    expect(elements.filter(({ role }) => role === 'dialog')).toMatchObject([{ name: 'Not saved', box }]);
    expect(elements.filter(({ role }) => role === 'input' || role === 'combobox')).toHaveLength(0);
  });

  test('a light sheet over a page tinted in a colour is one', () => {
    expect(
      dialogs([250, 216, 214], [90, 50, 50], [250, 250, 250], [20, 20, 20], [225, 225, 225]),
    ).toMatchObject([{ box }]);
  });

  test('a dark sheet over a darkened page is one', () => {
    expect(dialogs([15, 18, 20], [80, 82, 84], [40, 44, 50], [245, 245, 245], [70, 74, 80])).toMatchObject([
      { box },
    ]);
  });

  test('a card on a page that is as bright and as dark as it is none', () => {
    expect(
      dialogs([232, 234, 238], [20, 20, 20], [255, 255, 255], [20, 20, 20], [225, 225, 225]),
    ).toHaveLength(0);
  });
});
