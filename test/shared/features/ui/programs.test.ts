import { describe, expect, test } from 'vitest';
import { findUiElements } from '../../../../shared/features/ui-elements.ts';
import { unionOf } from '../../../../shared/model/geometry.ts';
import type { Line } from '../../../../shared/model/image-features.ts';
import type { RgbaImage } from '../../../../shared/raster/image.ts';
import { canvas, fill } from '../../../fixtures/paint.ts';
import {
  type Color,
  cross,
  frame,
  GREY,
  INK,
  PAGE,
  WHITE,
  writtenWord,
} from '../../../fixtures/paint-screen.ts';

const DESKTOP: Color = [60, 90, 120];
const BAR: Color = [70, 70, 80];

/** A window at (100, 60), 500 by 320, with a title bar of 26 pixels and three controls. */
function desktop(paint: (image: RgbaImage, lines: Line[]) => void) {
  const image = canvas(720, 440, DESKTOP);
  frame(image, 100, 60, 500, 320, INK, PAGE);
  fill(image, 101, 61, 498, 25, BAR);
  const lines = [writtenWord(image, 'Settings', 300, 67, 70, WHITE)];
  fill(image, 540, 76, 8, 2, WHITE);
  frame(image, 560, 70, 8, 8, WHITE, BAR);
  cross(image, 580, 70, 8, WHITE);
  paint(image, lines);
  return findUiElements(image, lines);
}

describe('windows', () => {
  test('outline, title, title bar and its three buttons', () => {
    const ui = desktop(() => undefined);
    expect(ui.windows).toMatchObject([
      { title: 'Settings', front: true, theme: 'light', box: { x: 100, y: 60, width: 500, height: 320 } },
    ]);
    expect(ui.elements.find(({ role }) => role === 'title_bar')?.box).toMatchObject({
      x: 100,
      y: 60,
      width: 500,
    });
    const names = ui.elements.filter(({ role }) => role === 'button').map(({ name }) => name);
    expect(names.sort()).toEqual(['Close', 'Maximize', 'Minimize']);
  });

  test('the words under the title bar are a menu; each entry reaches half way to the next', () => {
    const ui = desktop((image, lines) => {
      for (const [text, x, width] of [
        ['File', 110, 24],
        ['Edit', 152, 26],
        ['View', 196, 32],
      ] as const)
        lines.push(writtenWord(image, text, x, 92, width, INK));
    });
    const items = ui.elements.filter(({ role }) => role === 'menu_item').sort((a, b) => a.box.x - b.box.x);
    expect(items.map(({ name }) => name)).toEqual(['File', 'Edit', 'View']);
    expect(Math.abs(items[0].box.x + items[0].box.width - items[1].box.x)).toBeLessThanOrEqual(2);
  });

  test('entries of a menu that were read as one line are told by the room between them', () => {
    const entries = [
      ['File', 110, 24],
      ['Functions', 148, 62],
      ['Save all', 224, 56],
    ] as const;
    const ui = desktop((image, lines) => {
      const parts = entries.flatMap(([text, x, width]) => writtenWord(image, text, x, 92, width, INK));
      const words = parts.flatMap((line) => line.words);
      lines.push({
        ...parts[0],
        text: 'File Functions Save all',
        words,
        box: unionOf(words.map(({ box }) => box)),
      });
    });
    const items = ui.elements.filter(({ role }) => role === 'menu_item').sort((a, b) => a.box.x - b.box.x);
    expect(items.map(({ name }) => name)).toEqual(['File', 'Functions', 'Save all']);
  });

  test('a column of choices is as wide as its widest label; pages count the mark alone', () => {
    const paint = (image: RgbaImage, lines: Line[]) => {
      for (const [index, width] of [60, 140].entries()) {
        frame(image, 130, 150 + index * 30, 13, 13, GREY, WHITE);
        lines.push(writtenWord(image, index ? 'Longer label' : 'Short', 152, 151 + index * 30, width, INK));
      }
      lines.push(
        writtenWord(image, 'Other', 420, 151, 60, INK),
        writtenWord(image, 'column', 420, 181, 60, INK),
      );
    };
    const marks = desktop(paint).elements.filter(({ role }) => role === 'checkbox');
    expect(marks.map(({ box }) => box.width)).toEqual([168, 168]);
    const page = canvas(720, 440, PAGE);
    const lines: Line[] = [];
    paint(page, lines);
    const bare = findUiElements(page, lines).elements.filter(({ role }) => role === 'checkbox');
    expect(bare.map(({ box }) => box.width)).toEqual([13, 13]);
  });

  test('a trough with a shorter thumb is a scroll bar and tells its place', () => {
    const ui = desktop((image) => {
      fill(image, 560, 90, 14, 280, [215, 215, 215]);
      fill(image, 562, 160, 10, 140, [120, 120, 120]);
    });
    expect(ui.elements.find(({ role }) => role === 'scrollbar')).toMatchObject({
      value: '50%',
      box: { x: 560, y: 90, width: 14, height: 280 },
    });
  });

  test('the row of a list in the colour of a selection', () => {
    const ui = desktop((image, lines) => {
      frame(image, 120, 110, 200, 200, GREY, WHITE);
      fill(image, 121, 160, 198, 24, [50, 110, 210]);
      for (const [index, name] of ['Arc', 'Breeze', 'Greybird', 'Numix', 'Raleigh'].entries())
        lines.push(writtenWord(image, name, 128, 118 + index * 24, 60, index === 2 ? WHITE : INK));
    });
    expect(ui.elements.find(({ role }) => role === 'list_item')).toMatchObject({
      name: 'Greybird',
      state: ['selected'],
    });
  });
});
