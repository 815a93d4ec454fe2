import { describe, expect, test } from 'vitest';
import { findUiElements } from '../../../../shared/features/ui-elements.ts';
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
import { inWindow } from '../../../fixtures/painted-window.ts';

const ACCENT: Color = [40, 110, 220];

/** A disc, as of a slider's knob. */
function disc(image: RgbaImage, centreX: number, centreY: number, radius: number, color: Color): void {
  for (let y = -radius; y <= radius; y++) {
    const half = Math.round(Math.sqrt(radius * radius - y * y));
    fill(image, centreX - half, centreY + y, 2 * half + 1, 1, color);
  }
}

function downArrow(image: RgbaImage, x: number, y: number): void {
  for (let row = 0; row < 5; row++) fill(image, x + row, y + row, 10 - 2 * row, 1, INK);
}

describe('controls made of parts', () => {
  test.each([
    ['lying', 0.25],
    ['lying', 0.75],
    ['upright', 0.5],
  ] as const)('a %s track that a knob interrupts is a slider and tells its place (%f)', (way, place) => {
    const found = inWindow((image) => {
      const knob = Math.round(120 + 200 * place);
      if (way === 'lying') {
        fill(image, 120, 198, 200, 4, GREY);
        disc(image, knob, 200, 9, ACCENT);
      } else {
        fill(image, 398, 120, 4, 200, GREY);
        disc(image, 400, knob, 9, ACCENT);
      }
    });
    const sliders = found.filter(({ role }) => role === 'slider');
    expect(sliders).toHaveLength(1);
    expect(Math.abs(Number.parseInt(sliders[0].value ?? '', 10) - 100 * place)).toBeLessThanOrEqual(3);
  });

  test('a chain of steps is no slider: its line is interrupted more than once', () => {
    const found = inWindow((image) => {
      fill(image, 100, 198, 360, 4, GREY);
      for (const x of [180, 280, 380]) disc(image, x, 200, 9, ACCENT);
    });
    expect(found.filter(({ role }) => role === 'slider')).toEqual([]);
  });

  test('a field with an arrow part beside it is a field inside a choice', () => {
    const found = inWindow((image, lines) => {
      frame(image, 100, 120, 160, 30, GREY, WHITE);
      lines.push(writtenWord(image, 'demo', 108, 129, 40, INK));
      frame(image, 260, 120, 30, 30, GREY, PAGE);
      downArrow(image, 270, 133);
    });
    const boxes = (role: string) => found.filter((item) => item.role === role).map(({ box }) => box);
    expect(boxes('combobox')).toEqual([{ x: 100, y: 120, width: 190, height: 30 }]);
    expect(boxes('input')).toEqual([{ x: 100, y: 120, width: 161, height: 30 }]);
  });

  test('a typeface and its size on one box are a button', () => {
    const found = inWindow((image, lines) => {
      frame(image, 100, 120, 300, 30, GREY, [225, 225, 230]);
      lines.push(writtenWord(image, 'Sans', 215, 129, 50, INK), writtenWord(image, '10', 372, 129, 16, INK));
    });
    expect(found.filter(({ box }) => box.y >= 110 && box.height < 40)).toMatchObject([
      { role: 'button', box: { x: 100, y: 120, width: 300, height: 30 } },
    ]);
  });

  test('a number with signs to lower and raise it is one field', () => {
    const found = inWindow((image, lines) => {
      frame(image, 100, 120, 46, 30, GREY, WHITE);
      lines.push(writtenWord(image, '50', 108, 129, 18, INK));
      frame(image, 146, 120, 30, 30, GREY, PAGE);
      fill(image, 154, 134, 14, 2, INK);
      frame(image, 176, 120, 30, 30, GREY, PAGE);
      fill(image, 184, 134, 14, 2, INK);
      fill(image, 190, 128, 2, 14, INK);
    });
    expect(found.filter(({ role }) => role === 'input')).toMatchObject([
      { value: '50', box: { x: 100, y: 120, width: 106, height: 30 } },
    ]);
  });

  test('buttons that share the foot of a dialog evenly have its labels in the middle of their shares', () => {
    const foot = (positions: readonly number[]) =>
      inWindow((image, lines) => {
        fill(image, 31, 315, 498, 34, [220, 220, 225]);
        for (const [index, x] of positions.entries())
          lines.push(writtenWord(image, index ? 'Save' : 'Cancel', x, 326, 40, INK));
      }).filter(({ role, box }) => role === 'button' && box.width > 100);
    expect(foot([135, 384]).map(({ name, box }) => [name, box.x, box.width])).toEqual([
      ['Cancel', 30, 250],
      ['Save', 280, 250],
    ]);
    expect(foot([40, 100])).toEqual([]);
  });

  test('a label with a cross at its end on a wider pane is a tab', () => {
    const found = inWindow((image, lines) => {
      frame(image, 40, 130, 480, 200, GREY, WHITE);
      frame(image, 40, 101, 140, 30, GREY, WHITE);
      lines.push(writtenWord(image, 'notes.txt', 52, 110, 60, INK));
      cross(image, 160, 111, 9, INK);
    });
    expect(found.filter(({ role }) => role === 'tab')).toMatchObject([
      { name: 'notes.txt', box: { x: 40, width: 140 } },
    ]);
  });

  test('labels on the row of an outlined tab that opens into its pane are tabs, not a menu', () => {
    const found = inWindow((image, lines) => {
      frame(image, 40, 88, 480, 250, GREY, WHITE);
      frame(image, 120, 64, 80, 26, GREY, WHITE);
      fill(image, 121, 88, 78, 2, WHITE);
      for (const [index, label] of ['Style', 'Icons', 'Fonts'].entries())
        lines.push(writtenWord(image, label, 60 + 80 * index, 71, 40, INK));
    });
    const tabs = found.filter(({ role }) => role === 'tab').sort((a, b) => a.box.x - b.box.x);
    expect(tabs.map(({ name, state }) => [name, state])).toEqual([
      ['Style', []],
      ['Icons', ['selected']],
      ['Fonts', []],
    ]);
    expect(found.some(({ role }) => role === 'menu_item')).toBe(false);
  });

  test('an empty outline on a page is a box to tick even without a label; a bar of a program has icons like it', () => {
    const page = canvas(300, 160, WHITE);
    frame(page, 60, 60, 16, 16, GREY, WHITE);
    expect(findUiElements(page, []).elements).toMatchObject([{ role: 'checkbox', state: ['unchecked'] }]);
    const found = inWindow((image) => frame(image, 60, 80, 16, 16, GREY, PAGE));
    expect(found.filter(({ role }) => role === 'checkbox')).toEqual([]);
  });

  test.each([
    ['on', 'checked'],
    ['off', 'unchecked'],
  ] as const)('a pill with a knob at one end is a switch that is %s', (way, state) => {
    const page = canvas(300, 160, WHITE);
    const color: Color = way === 'on' ? ACCENT : [190, 190, 190];
    disc(page, 70, 70, 10, color);
    disc(page, 90, 70, 10, color);
    fill(page, 70, 60, 21, 21, color);
    disc(page, way === 'on' ? 90 : 70, 70, 7, WHITE);
    const found = findUiElements(page, [writtenWord(page, 'Remember', 112, 64, 70, INK)]).elements;
    expect(found).toMatchObject([
      { role: 'checkbox', name: 'Remember', state: [state], box: { x: 60, y: 60, width: 41, height: 21 } },
    ]);
  });

  test('the first line of a console under the title bar is no menu', () => {
    const rows = [
      'demo@desk:~$ make all',
      'cc -O2 -o main main.c',
      'main.c:12: error found',
      'make: stop here now',
    ];
    const found = inWindow((image, lines) => {
      fill(image, 31, 56, 498, 293, [20, 20, 30]);
      for (const [index, row] of rows.entries()) {
        let x = 36;
        for (const word of row.split(' ')) {
          lines.push(writtenWord(image, word, x, 64 + 18 * index, Math.max(3, word.length * 8 - 1), WHITE));
          x += (word.length + 1) * 8;
        }
      }
    });
    expect(found.filter(({ role }) => role === 'menu_item')).toEqual([]);
  });
});
