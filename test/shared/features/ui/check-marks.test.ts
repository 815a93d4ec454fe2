import { describe, expect, test } from 'vitest';
import { findCheckMark, isDisc } from '../../../../shared/features/ui/check-marks.ts';
import type { Panel } from '../../../../shared/features/ui/contents.ts';
import { prepareScreen } from '../../../../shared/features/ui/screen.ts';
import type { RgbaImage } from '../../../../shared/raster/image.ts';
import { canvas, fill } from '../../../fixtures/paint.ts';
import { disc, GREY, INK, WHITE, writtenWord } from '../../../fixtures/paint-screen.ts';

/** What an outlined circle before a label is taken for, with a drawing of this size in it. */
function markWith(drawing: { width: number; height: number } | null) {
  const image = canvas(300, 120, WHITE);
  disc(image, 60, 60, 10, GREY);
  disc(image, 60, 60, 8, WHITE);
  const screen = prepareScreen(image, [writtenWord(image, 'Remember', 78, 54, 70, INK)]);
  if (!screen) throw new Error('no screen');
  const panel = {
    box: { x: 50, y: 50, width: 21, height: 21 },
    border: 0x828282,
    fill: 0xffffff,
    outside: 0xffffff,
    runs: [],
    blobs: drawing ? [{ box: { x: 57, y: 56, ...drawing }, ink: 30 }] : [],
  };
  return findCheckMark(screen.surface, panel as unknown as Panel, screen.runs, true);
}

describe('a circle before words', () => {
  test('is a radio button, chosen where a dot is in it', () => {
    expect(markWith(null)).toMatchObject({
      role: 'radio',
      state: ['unchecked'],
      name: 'Remember',
    });
    expect(markWith({ width: 8, height: 8 })).toMatchObject({
      role: 'radio',
      state: ['checked'],
    });
  });

  test('is a sign where a letter is in it', () => {
    expect(markWith({ width: 4, height: 9 })).toBeNull();
  });
});

describe('isDisc', () => {
  const surfaceOf = (paint: (image: RgbaImage) => void) => {
    const image = canvas(120, 120, WHITE);
    paint(image);
    const screen = prepareScreen(image, [writtenWord(image, 'Remember', 78, 54, 40, INK)]);
    if (!screen) throw new Error('no screen');
    return screen.surface;
  };

  test('a disc and a ring are one, a square with rounded corners is none', () => {
    const box = { x: 32, y: 32, width: 17, height: 17 };
    expect(
      isDisc(
        surfaceOf((image) => disc(image, 40, 40, 8, GREY)),
        box,
      ),
    ).toBe(true);
    const ring = surfaceOf((image) => {
      disc(image, 40, 40, 8, GREY);
      disc(image, 40, 40, 7, WHITE);
    });
    expect(isDisc(ring, box)).toBe(true);
    const square = surfaceOf((image) => {
      fill(image, 34, 32, 13, 17, GREY);
      fill(image, 32, 34, 17, 13, GREY);
    });
    expect(isDisc(square, box)).toBe(false);
  });
});
