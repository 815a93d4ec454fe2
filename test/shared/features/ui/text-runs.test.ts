import { describe, expect, test } from 'vitest';
import { prepareScreen } from '../../../../shared/features/ui/screen.ts';
import { canvas, fill } from '../../../fixtures/paint.ts';
import { INK, WHITE, word } from '../../../fixtures/paint-screen.ts';

/** The texts found in a line whose words have 5 pixels between them. */
function textsOf(words: readonly string[]): string[] {
  const image = canvas(500, 120, WHITE);
  let x = 40;
  const painted = words.map((text) => {
    const width = text.length === 1 ? 2 : 40;
    if (text.length === 1) fill(image, x, 50, width, 12, INK);
    else word(image, x, 50, width, 12, INK);
    const box = { x, y: 50, width, height: 12 };
    x += width + 5;
    return { text, confidence: 0.9, box };
  });
  const line = {
    id: 'line-1',
    text: words.join(' '),
    confidence: 0.9,
    box: { x: 40, y: 50, width: x - 45, height: 12 },
    words: painted,
  };
  return prepareScreen(image, [line])?.runs.map(({ text }) => text) ?? [];
}

describe('texts of a line', () => {
  test('marks between the entries of a row part them', () => {
    expect(textsOf(['previous', 'page', '|', 'next', '|', 'modules'])).toEqual(
      expect.arrayContaining(['previous page', 'next', 'modules']),
    );
  });

  test('words without marks between them are one text', () => {
    expect(textsOf(['previous', 'page'])).toEqual(['previous page']);
  });
});
