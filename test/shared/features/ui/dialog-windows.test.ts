import { describe, expect, test } from 'vitest';
import { findUiElements } from '../../../../shared/features/ui-elements.ts';
import type { Line } from '../../../../shared/model/image-features.ts';
import { canvas, fill } from '../../../fixtures/paint.ts';
import { cross, frame, INK, PAGE, WHITE, writtenWord } from '../../../fixtures/paint-screen.ts';
import { inWindow } from '../../../fixtures/painted-window.ts';

const DESKTOP = [60, 90, 120] as const;
const BAR = [70, 70, 80] as const;
const BUTTON = [210, 210, 210] as const;

/** A window of 300 by 160 with a mark and a cross in its title bar, on a ground that `paint` may change. */
function loneWindow(paint: (image: ReturnType<typeof canvas>, lines: Line[]) => void) {
  const image = canvas(420, 280, [...DESKTOP]);
  const lines: Line[] = [];
  paint(image, lines);
  frame(image, 60, 60, 300, 160, INK, PAGE);
  fill(image, 61, 61, 298, 25, [...BAR]);
  fill(image, 324, 76, 8, 2, WHITE);
  cross(image, 342, 70, 8, WHITE);
  frame(image, 270, 182, 72, 26, INK, [...BUTTON]);
  lines.push(
    writtenWord(image, 'Warning', 180, 67, 60, WHITE),
    writtenWord(image, 'Nothing was saved', 90, 120, 140, INK),
    writtenWord(image, 'OK', 296, 190, 20, INK),
  );
  return findUiElements(image, lines);
}

describe('dialogs in windows of their own', () => {
  test('one with two buttons in its title bar is a window on a bare ground, listed once, as the dialog', () => {
    const { elements, windows } = loneWindow(() => {});
    expect(windows).toMatchObject([{ title: 'Warning', kind: 'dialog' }]);
    for (const role of ['dialog', 'title_bar'] as const)
      expect(elements.filter((element) => element.role === role)).toMatchObject([{ name: 'Warning' }]);
    expect(elements.filter(({ role }) => role === 'window')).toEqual([]);
    expect(elements.find(({ role }) => role === 'dialog')?.box).toEqual(windows[0].box);
  });

  test('two marks in the corner of a panel among other things make no window', () => {
    const { windows } = loneWindow((image) => {
      for (let x = 10; x < 400; x += 40) fill(image, x, 20, 24, 240, [200, 120, 40]);
    });
    expect(windows).toEqual([]);
  });

  test('a window with a field to fill in is a dialog where its foot has a button that ends it', () => {
    const settings = (label: string) =>
      inWindow((image, lines) => {
        frame(image, 120, 120, 200, 28, INK, WHITE);
        lines.push(writtenWord(image, 'Name', 60, 128, 40, INK));
        frame(image, 420, 308, 90, 28, INK, [...BUTTON]);
        lines.push(writtenWord(image, label, 440, 316, 50, INK));
      });
    expect(settings('Cancel').filter(({ role }) => role === 'dialog')).toHaveLength(1);
    expect(settings('Archive').filter(({ role }) => role === 'dialog')).toHaveLength(0);
  });
});
