import { describe, expect, test } from 'vitest';
import { findEvenRows } from '../../../../../shared/features/ui/learned/even-rows.ts';
import { prepareScreen } from '../../../../../shared/features/ui/screen.ts';
import { canvas } from '../../../../fixtures/paint.ts';
import { cross, INK, WHITE, writtenWord } from '../../../../fixtures/paint-screen.ts';

type Word = readonly [text: string, width: number];

/** Texts of the even rows when words stand on one row with these gaps between them, marks in the gaps or not. */
function entriesOf(words: readonly Word[], gaps: readonly number[], marked = false, code = false): string[] {
  const image = canvas(700, 200, WHITE);
  let x = 30;
  const lines = words.map(([text, width], index) => {
    const line = writtenWord(image, text, x, 60, width, INK);
    if (marked && index < gaps.length) cross(image, x + width + 12, 60, 12, INK);
    x += width + (gaps[index] ?? 0);
    return line;
  });
  const screen = prepareScreen(image, lines);
  if (!screen) throw new Error('no screen');
  const { runs, blobs, surface } = screen;
  return [...findEvenRows(runs, blobs, new Set(code ? runs : []), surface.unit)].map(({ text }) => text);
}

const MENU: Word[] = [
  ['File', 26],
  ['Functions', 60],
  ['Tools', 30],
];

describe('rows of entries', () => {
  test('have the same room between words that are not equally wide', () => {
    expect(entriesOf(MENU, [32, 32])).toEqual(['File', 'Functions', 'Tools']);
    expect(entriesOf(MENU, [32, 50])).toEqual([]);
    expect(entriesOf(MENU.slice(0, 2), [32])).toEqual([]);
  });

  test('are not seen where all words are as wide, as on the axis of a chart', () => {
    expect(
      entriesOf(
        [
          ['Jan', 28],
          ['Feb', 28],
          ['Mar', 28],
          ['Apr', 28],
        ],
        [32, 32, 32],
      ),
    ).toEqual([]);
  });

  test('are not seen across marks to tick, and not in program text', () => {
    expect(entriesOf(MENU, [36, 36], true)).toEqual([]);
    expect(entriesOf(MENU, [32, 32], false, true)).toEqual([]);
  });
});
