import { describe, expect, test } from 'vitest';
import { prepareScreen } from '../../../../shared/features/ui/screen.ts';
import { findByRules, findUiElements } from '../../../../shared/features/ui-elements.ts';
import type { Line, Role } from '../../../../shared/model/image-features.ts';
import type { RgbaImage } from '../../../../shared/raster/image.ts';
import { canvas, fill } from '../../../fixtures/paint.ts';
import { type Color, frame, GREY, INK, PAGE, WHITE, writtenWord } from '../../../fixtures/paint-screen.ts';

const BLUE: Color = [10, 90, 220];

function page(ground: Color, paint: (image: RgbaImage, lines: Line[]) => void) {
  const image = canvas(800, 500, ground);
  const lines: Line[] = [];
  paint(image, lines);
  return findUiElements(image, lines).elements;
}

/** What the rules alone say: painted words are no writing to the model, which learned on real pages. */
function ruled(ground: Color, paint: (image: RgbaImage, lines: Line[]) => void) {
  const image = canvas(800, 500, ground);
  const lines: Line[] = [];
  paint(image, lines);
  const screen = prepareScreen(image, lines);
  return screen ? findByRules(screen) : [];
}

const named = (elements: readonly { role: Role; name: string }[], role: Role) =>
  elements.filter((element) => element.role === role).map(({ name }) => name);

describe('pages', () => {
  test('words in a colour of their own are links, an error in red is none', () => {
    const found = ruled(WHITE, (image, lines) => {
      lines.push(
        writtenWord(image, 'Read', 40, 40, 40, INK),
        writtenWord(image, 'details', 84, 40, 50, BLUE),
      );
      lines.push(writtenWord(image, 'Wrong password', 40, 80, 110, [210, 20, 30]));
    });
    expect(named(found, 'link')).toEqual(['details']);
  });

  test('a column at the side with short entries far apart is navigation', () => {
    const found = ruled(WHITE, (image, lines) => {
      fill(image, 200, 0, 1, 500, GREY);
      for (const [index, entry] of ['Overview', 'Install', 'Usage', 'Trouble'].entries())
        lines.push(writtenWord(image, entry, 20, 40 + index * 36, 60, INK));
      lines.push(
        writtenWord(image, 'Keep three copies of your data on two kinds of storage', 240, 60, 420, INK),
      );
    });
    expect(named(found, 'link').sort()).toEqual(['Install', 'Overview', 'Trouble', 'Usage']);
  });

  test('a column with fields among its words is a form, no navigation', () => {
    const found = ruled(WHITE, (image, lines) => {
      fill(image, 250, 0, 1, 500, GREY);
      for (const [index, label] of ['Name', 'Street', 'Town', 'Country'].entries()) {
        lines.push(writtenWord(image, label, 20, 40 + index * 80, 60, INK));
        frame(image, 20, 60 + index * 80, 200, 32, GREY, WHITE);
      }
    });
    expect(named(found, 'link')).toEqual([]);
  });

  test('rows on common columns are a table without lines', () => {
    const found = page(WHITE, (image, lines) => {
      for (let row = 0; row < 4; row++) {
        lines.push(writtenWord(image, 'article', 60, 60 + row * 24, 70, INK));
        lines.push(writtenWord(image, 'price', 220, 60 + row * 24, 40, INK));
        lines.push(writtenWord(image, 'stock', 340, 60 + row * 24, 40, INK));
      }
    });
    const tables = found.filter(({ role }) => role === 'table');
    expect(tables).toHaveLength(1);
    expect(tables[0]).toMatchObject({ value: '4 rows' });
  });

  test('rows that mix colours are program text, not links', () => {
    const found = page([30, 30, 30], (image, lines) => {
      for (let row = 0; row < 4; row++) {
        lines.push(writtenWord(image, 'return', 60, 60 + row * 24, 60, [80, 150, 220]));
        lines.push(writtenWord(image, 'value', 126, 60 + row * 24, 50, [210, 210, 210]));
        lines.push(writtenWord(image, '"text"', 182, 60 + row * 24, 60, [200, 140, 90]));
      }
    });
    expect(named(found, 'link')).toEqual([]);
  });

  test('a panel over a dimmed page is a dialog with its title', () => {
    const found = page([100, 100, 105], (image, lines) => {
      fill(image, 250, 120, 300, 220, WHITE);
      lines.push(writtenWord(image, 'Login', 370, 140, 60, INK, 20));
      frame(image, 280, 190, 240, 30, GREY, WHITE);
      fill(image, 280, 270, 240, 36, [40, 100, 60]);
      lines.push(writtenWord(image, 'Send', 380, 282, 40, WHITE));
    });
    expect(found.find(({ role }) => role === 'dialog')).toMatchObject({
      name: 'Login',
      box: { x: 250, y: 120, width: 300, height: 220 },
    });
    expect(named(found, 'button')).toEqual(['Send']);
  });

  test('faded words make a button disabled; the one in a strong colour is the default', () => {
    const found = page(PAGE, (image, lines) => {
      frame(image, 60, 60, 100, 32, GREY, [240, 240, 240]);
      lines.push(writtenWord(image, 'Apply', 88, 70, 44, [190, 190, 190]));
      fill(image, 180, 60, 100, 32, BLUE);
      lines.push(writtenWord(image, 'Save', 212, 70, 36, WHITE));
      frame(image, 300, 60, 100, 32, GREY, [240, 240, 240]);
      lines.push(writtenWord(image, 'Cancel', 326, 70, 48, INK));
    });
    const states = Object.fromEntries(
      found.filter(({ role }) => role === 'button').map(({ name, state }) => [name, state]),
    );
    expect(states).toEqual({ Apply: ['disabled'], Save: ['default'], Cancel: [] });
  });

  test('entries of a bar with icons before them are links, those with a chevron menu buttons', () => {
    const found = ruled(WHITE, (image, lines) => {
      fill(image, 0, 56, 800, 1, GREY);
      fill(image, 0, 110, 800, 1, GREY);
      for (const [index, entry] of ['Home', 'Forms', 'Plugins'].entries()) {
        const x = 30 + index * 130;
        roof(image, x, 75, 18);
        lines.push(writtenWord(image, entry, x + 28, 78, 50, INK));
      }
      for (let row = 0; row < 4; row++) fill(image, 30 + 260 + 82 + row, 82 + row, 8 - 2 * row, 1, INK);
    });
    expect(named(found, 'link')).toEqual(['Home', 'Forms']);
    expect(named(found, 'button')).toEqual(['Plugins']);
    const icons = found.filter(({ role }) => role === 'icon').map(({ box }) => box.x + box.width / 2);
    expect(icons.sort((a, b) => a - b).map((x) => Math.round(x / 10))).toEqual([4, 17, 30]);
  });

  test('the icon beside the words of a button is seen, a lone letter of them is none', () => {
    const found = page(WHITE, (image, lines) => {
      frame(image, 60, 60, 130, 36, GREY, [240, 240, 245]);
      roof(image, 72, 70, 16);
      lines.push(writtenWord(image, 'Upload', 100, 72, 70, INK));
      frame(image, 260, 60, 130, 36, GREY, [240, 240, 245]);
      lines.push(writtenWord(image, 'Cancel', 290, 72, 70, INK));
    });
    expect(named(found, 'button').sort()).toEqual(['Cancel', 'Upload']);
    const icons = found.filter(({ role }) => role === 'icon');
    expect(icons).toHaveLength(1);
    expect(Math.abs(icons[0].box.x - 71)).toBeLessThanOrEqual(1);
  });
});

/** A sign of lines: a house without walls. */
function roof(image: RgbaImage, x: number, y: number, size: number): void {
  for (let at = 0; at < size / 2; at++) {
    fill(image, x + size / 2 - at - 2, y + at, 3, 2, INK);
    fill(image, x + size / 2 + at - 1, y + at, 3, 2, INK);
  }
  fill(image, x + size / 2 - 1, y + size / 2, 2, size / 2, INK);
  fill(image, x + 1, y + size - 2, size - 2, 2, INK);
}
