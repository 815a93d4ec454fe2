import { describe, expect, test } from 'vitest';
import { findUiElements } from '../../../../shared/features/ui-elements.ts';
import { canvas, fill } from '../../../fixtures/paint.ts';
import { cross, frame, GREY, INK, WHITE, writtenWord } from '../../../fixtures/paint-screen.ts';

/** A pane at the left of a page with crosses in two columns and four rows, as far apart as told. */
function tools(across: number, down: number) {
  const image = canvas(700, 400, WHITE);
  frame(image, 20, 20, 112, 232, GREY, [246, 246, 246]);
  for (let column = 0; column < 2; column++)
    for (let row = 0; row < 4; row++) {
      const [x, y] = [76 + (column - 0.5) * across - 10, 52 + row * down - 10];
      cross(image, x, y, 20, INK);
      fill(image, x + 8, y, 4, 20, INK);
    }
  const lines = [
    writtenWord(image, 'Drawing', 300, 60, 70, INK),
    writtenWord(image, 'Untitled', 300, 100, 70, INK),
    writtenWord(image, 'Layers', 300, 140, 60, INK),
  ];
  return findUiElements(image, lines).elements.filter(({ role, box }) => role === 'button' && box.x < 200);
}

describe('palettes', () => {
  test('drawings in rows and columns of a narrow pane are buttons as large as they lie apart', () => {
    const found = tools(54, 56);
    expect(found).toHaveLength(8);
    for (const { box } of found) {
      expect(box.width).toBeGreaterThanOrEqual(52);
      expect(box.width).toBeLessThanOrEqual(58);
    }
  });

  test('drawings that lie farther apart one way than the other make up no grid of tools', () => {
    expect(tools(54, 44).filter(({ box }) => box.width >= 50)).toHaveLength(0);
  });
});
