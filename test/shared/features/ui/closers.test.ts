import { describe, expect, test } from 'vitest';
import { findUiElements } from '../../../../shared/features/ui-elements.ts';
import { canvas, fill } from '../../../fixtures/paint.ts';
import { cross, INK, PAGE, writtenWord } from '../../../fixtures/paint-screen.ts';

/** A message on a ground of its own with a cross at x; the buttons that lie around it. */
function closers(x: number, y: number) {
  const image = canvas(700, 300, PAGE);
  fill(image, 60, 80, 560, 60, [255, 226, 200]);
  const lines = [
    writtenWord(image, 'Not saved', 84, 104, 90, INK),
    writtenWord(image, 'elsewhere', 84, 220, 90, INK),
  ];
  cross(image, x, y, 9, INK);
  return findUiElements(image, lines).elements.filter(
    ({ role, box }) => role === 'button' && box.x <= x && box.x + box.width >= x + 9,
  );
}

describe('crosses that close', () => {
  test('one at the right end of a message is a button, larger than the cross', () => {
    const [button, ...rest] = closers(590, 100);
    expect(rest).toEqual([]);
    expect(button.box.width).toBeGreaterThan(16);
    expect(button.box.width).toBeLessThan(40);
  });

  test('one in the middle of it, or on the bare page, is none', () => {
    expect(closers(360, 100)).toEqual([]);
    expect(closers(500, 220)).toEqual([]);
  });

  test('one that is written in the line of a title is as high as the line and hardly wider than itself', () => {
    const image = canvas(700, 300, PAGE);
    fill(image, 60, 80, 360, 90, [255, 226, 200]);
    const lines = [
      writtenWord(image, 'Order all seeds', 80, 92, 120, INK),
      writtenWord(image, 'Eleven are done', 80, 130, 120, INK),
    ];
    cross(image, 400, 94, 9, INK);
    const [button] = findUiElements(image, lines).elements.filter(
      ({ role, box }) => role === 'button' && box.x <= 400 && box.x + box.width >= 409,
    );
    expect(button.box.width).toBeLessThan(14);
    expect(button.box.height).toBeGreaterThan(14);
  });
});
