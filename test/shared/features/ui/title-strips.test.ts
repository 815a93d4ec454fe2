import { describe, expect, test } from 'vitest';
import { findUiElements } from '../../../../shared/features/ui-elements.ts';
import type { Line } from '../../../../shared/model/image-features.ts';
import type { RgbaImage } from '../../../../shared/raster/image.ts';
import { canvas, fill } from '../../../fixtures/paint.ts';
import { type Color, cross, frame, INK, PAGE, WHITE, writtenWord } from '../../../fixtures/paint-screen.ts';

const DESKTOP: Color = [60, 90, 120];
const BAR: Color = [120, 140, 200];

type Window = { x: number; y: number; width: number; height: number; title: string };

const FRONT: Window = { x: 220, y: 180, width: 260, height: 160, title: 'Lamps' };
const BEHIND: Window = { x: 40, y: 40, width: 360, height: 240, title: 'Boats' };

/** A window with an outline of one pixel, a title bar of 20 and a body below. */
function paintWindow(image: RgbaImage, { x, y, width, height, title }: Window): Line {
  frame(image, x, y, width, height, INK, PAGE);
  fill(image, x + 1, y + 1, width - 2, 20, [...BAR]);
  fill(image, x + 1, y + 21, width - 2, 1, INK);
  return writtenWord(image, title, x + 150, y + 6, 50, WHITE);
}

/** A bevelled frame: two lines more inside the outline. */
function paintBevel(image: RgbaImage, { x, y, width, height }: Window): void {
  for (const side of [x + 4, x + width - 5]) fill(image, side, y + 22, 1, height - 24, INK);
  fill(image, x + 4, y + height - 5, width - 8, 1, INK);
}

const iconAt = (image: RgbaImage, { x, y }: Window): void => fill(image, x + 5, y + 6, 10, 10, [200, 60, 40]);

const squaresAt = (image: RgbaImage, { x, y, width }: Window): void => {
  for (const left of [x + width - 36, x + width - 18]) frame(image, left, y + 5, 12, 12, INK, WHITE);
};

/** A rolled, an enlarged and a closed sign. */
function controlsAt(image: RgbaImage, { x, y, width }: Window): void {
  const left = x + width - 58;
  fill(image, left, y + 12, 8, 2, WHITE);
  frame(image, left + 20, y + 7, 8, 8, WHITE, BAR);
  cross(image, left + 40, y + 7, 8, WHITE);
}

function windowsOn(paint: (image: RgbaImage) => Line[]) {
  const image = canvas(560, 400, [...DESKTOP]);
  const lines = paint(image);
  return findUiElements(image, lines).windows;
}

const boxOf = ({ x, y, width, height }: Window) => ({ x, y, width, height });

describe('title strips', () => {
  test('a frame with an icon and two squares in its title bar is a window without a cross', () => {
    const found = windowsOn((image) => {
      const line = paintWindow(image, BEHIND);
      paintBevel(image, BEHIND);
      iconAt(image, BEHIND);
      squaresAt(image, BEHIND);
      return [line];
    });
    expect(found).toMatchObject([{ title: 'Boats', box: boxOf(BEHIND) }]);
  });

  test('the same strip without a frame is a card of a page', () => {
    const found = windowsOn((image) => {
      const line = paintWindow(image, BEHIND);
      iconAt(image, BEHIND);
      squaresAt(image, BEHIND);
      return [line];
    });
    expect(found).toEqual([]);
  });

  test('keys at both ends that are as high as the title bar need no frame', () => {
    const found = windowsOn((image) => {
      const { x, y, width } = BEHIND;
      const line = paintWindow(image, BEHIND);
      for (const left of [x + 1, x + width - 21]) frame(image, left, y + 1, 20, 20, INK, WHITE);
      fill(image, x + 7, y + 15, 8, 2, INK);
      cross(image, x + width - 16, y + 6, 10, INK);
      return [line];
    });
    expect(found).toMatchObject([{ title: 'Boats', box: boxOf(BEHIND) }]);
  });

  test('a window that lies over a side and the foot of another does not make it smaller', () => {
    const found = windowsOn((image) => {
      const behind = paintWindow(image, BEHIND);
      controlsAt(image, BEHIND);
      fill(image, BEHIND.x + 1, BEHIND.y + 90, BEHIND.width - 2, 1, INK);
      const front = paintWindow(image, FRONT);
      controlsAt(image, FRONT);
      return [behind, front];
    });
    expect(found).toMatchObject([
      { title: 'Boats', box: boxOf(BEHIND), front: false },
      { title: 'Lamps', box: boxOf(FRONT), front: true },
    ]);
  });

  test('beside a window a framed title alone is one as well', () => {
    const plain = { ...BEHIND, x: 20, width: 180 };
    const paint = (beside: boolean) =>
      windowsOn((image) => {
        const title = paintWindow(image, { ...plain, title: '' });
        paintBevel(image, plain);
        const lines = [title, writtenWord(image, 'Boats', 90, 46, 50, WHITE)];
        if (!beside) return lines;
        lines.push(paintWindow(image, FRONT));
        controlsAt(image, FRONT);
        return lines;
      });
    expect(paint(true).map(({ title }) => title)).toEqual(expect.arrayContaining(['Boats', 'Lamps']));
    expect(paint(false)).toEqual([]);
  });
});
