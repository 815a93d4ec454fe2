import { describe, expect, test } from 'vitest';
import { findUiElements } from '../../../../shared/features/ui-elements.ts';
import type { Line } from '../../../../shared/model/image-features.ts';
import { canvas, fill } from '../../../fixtures/paint.ts';
import { cross, frame, GREY, INK, PAGE, WHITE, word, writtenWord } from '../../../fixtures/paint-screen.ts';

/** A page with a framed paper of 500 x 240, some text in its upper left corner, and what else is painted on it. */
function paper(paint: (image: ReturnType<typeof canvas>) => void) {
  const image = canvas(700, 400, PAGE);
  frame(image, 100, 80, 500, 240, GREY, WHITE);
  const lines: Line[] = [
    writtenWord(image, 'Minutes', 112, 92, 60, INK),
    writtenWord(image, 'meeting', 112, 116, 60, INK),
    writtenWord(image, 'nobody', 112, 140, 60, INK),
  ];
  paint(image);
  return findUiElements(image, lines).elements.filter(({ role }) => role === 'input');
}

describe('areas of a page to write several lines in', () => {
  const box = { x: 100, y: 80, width: 500, height: 240 };

  test('a framed area under a bar of tools is one', () => {
    const tools = (count: number) =>
      paper((image) => {
        for (let at = 0; at < count; at++) {
          fill(image, 110 + at * 34, 52, 14, 2, INK);
          fill(image, 110 + at * 34, 58, 14, 2, INK);
          fill(image, 116 + at * 34, 54, 2, 12, INK);
        }
      });
    expect(tools(7)).toMatchObject([{ box, value: 'Minutes meeting nobody' }]);
    expect(tools(0)).toHaveLength(0);
  });

  test('a grip in the lower right corner makes one, too', () => {
    expect(paper((image) => cross(image, 586, 306, 9, GREY))).toMatchObject([{ box }]);
    expect(paper((image) => cross(image, 560, 280, 9, GREY))).toHaveLength(0);
  });

  test('a sentence in a field with a sign that was not read is one value', () => {
    const image = canvas(900, 200, PAGE);
    frame(image, 100, 60, 700, 34, GREY, WHITE);
    const lines = [
      writtenWord(image, 'search', 112, 71, 54, INK),
      writtenWord(image, 'options', 190, 71, 60, INK),
    ];
    word(image, 170, 72, 14, 12, INK);
    const fields = findUiElements(image, lines).elements.filter(({ role }) => role === 'input');
    expect(fields).toMatchObject([{ value: 'search options' }]);
  });
});
