import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  alignSigns,
  ownStacks,
  type Sign,
  stackGlyphs,
} from '../../../../shared/features/reading/align-signs.ts';
import { rereadLine, textOf } from '../../../../shared/features/reading/read-line.ts';
import { type Glyph, toLine } from '../../../../shared/features/reading/text-line.ts';

const glyph = (x: number, y: number, width: number, height: number): Glyph => ({
  component: x * 1000 + y,
  box: { x, y, width, height },
  area: width * height,
  ground: 1,
  second: -1,
  purity: 1,
  lean: 0,
  longestRow: 1,
  rowExtent: 1,
});
const sign = (text: string, x: number, spaceBefore = false): Sign => ({
  text,
  confidence: 0.95,
  x,
  spaceBefore,
  stacks: null,
  alone: false,
});
/** Letters 8 pixels wide and 10 high, one every `step` pixels. */
const letters = (count: number, step = 10): Glyph[] =>
  Array.from({ length: count }, (_, index) => glyph(index * step, 0, 8, 10));

describe('stackGlyphs', () => {
  it('puts a full stop below the arm of an r beside it, that of a question mark below it', () => {
    const [r, question] = [glyph(0, 13, 5, 7), glyph(0, 10, 5, 7)];
    const rest = [9, 17, 25].map((x) => glyph(x, 10, 6, 10));
    expect(stackGlyphs(toLine([r, glyph(3, 18, 3, 2), ...rest]))).toHaveLength(5);
    expect(stackGlyphs(toLine([question, glyph(2, 18, 2, 2), ...rest]))).toHaveLength(4);
  });
});

describe('alignSigns', () => {
  it('finds the ink of a long line where a row of characters far off the diagonal was not read', () => {
    const before = fc.integer({ min: 0, max: 30 });
    const gap = fc.integer({ min: 0, max: 30 });
    fc.assert(
      fc.property(before, gap, (read, unread) => {
        const count = read + unread + 20;
        const shown = Array.from({ length: count }, (_, index) => index).filter(
          (index) => index < read || index >= read + unread,
        );
        const { signs, missed } = alignSigns(
          shown.map((index) => sign('n', index * 10 + 4)),
          stackGlyphs(toLine(letters(count))),
          10,
        );
        expect(signs.map(({ stacks }) => stacks?.first)).toEqual(shown);
        expect(missed).toHaveLength(unread);
      }),
    );
  });

  it('gives each character its own ink where there are as many of both', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'e', 'n', 'R', '5'), { minLength: 1, maxLength: 25 }),
        (text) => {
          const stacks = stackGlyphs(toLine(letters(text.length)));
          const aligned = alignSigns(
            text.map((character, index) => sign(character, index * 10 + 4)),
            stacks,
            10,
          );
          expect(aligned.missed).toEqual([]);
          expect(aligned.signs.map((one) => one.stacks?.first)).toEqual(text.map((_, index) => index));
          expect(aligned.signs.every((one) => one.alone)).toBe(true);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('names the ink that nothing was read for', () => {
    const stacks = stackGlyphs(toLine(letters(3)));
    expect(alignSigns([sign('a', 4), sign('b', 24)], stacks, 10).missed).toEqual([1]);
  });
});

describe('rereadLine', () => {
  it('puts back a dot and an underscore that were lost', () => {
    const dot = toLine([...letters(2), glyph(20, 8, 2, 2), glyph(24, 0, 8, 10), glyph(34, 0, 8, 10)]);
    const text = [sign('2', 4), sign('4', 14), sign('1', 28), sign('8', 38)];
    expect(textOf(rereadLine(dot, text))).toBe('24.18');
    const low = toLine([...letters(2), glyph(20, 11, 8, 1), glyph(30, 0, 8, 10), glyph(40, 0, 8, 10)]);
    const split = [sign('o', 4), sign('n', 14), sign('m', 34, true), sign('e', 44)];
    expect(textOf(rereadLine(low, split))).toBe('on_me');
  });

  it('takes spaces from the gaps: added where wide, removed where letters stand as close as elsewhere', () => {
    const close = (from: number): Glyph[] => letters(3, 9).map(({ box }) => glyph(box.x + from, 0, 8, 10));
    const wide = toLine([...close(0), ...close(33)]);
    const read = ['a', 'n', 'd', 't', 'h', 'e'].map((character, index) =>
      sign(character, (index > 2 ? 6 : 0) + index * 9 + 4, index === 1),
    );
    expect(textOf(rereadLine(wide, read))).toBe('and the');
  });
});

describe('marks told one by one', () => {
  it('have a stack each, even where their glyphs touch', () => {
    const line = toLine([glyph(0, 0, 8, 10), glyph(3, 0, 8, 10), glyph(20, 0, 8, 10)]);
    expect(stackGlyphs(line)).toHaveLength(2);
    expect(ownStacks(line).map(({ box }) => box.x)).toEqual([0, 3, 20]);
  });
});
