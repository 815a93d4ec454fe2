import { expect, test } from 'vitest';
import { chooseLines } from '../../../../shared/features/reading/choose-lines.ts';
import type { Glyph, TextLine } from '../../../../shared/features/reading/text-line.ts';

const line = (y: number, tall: number, glyphs: number): TextLine => ({
  box: { x: 0, y, width: 100, height: tall },
  glyphs: new Array<Glyph>(glyphs).fill({
    component: 0,
    box: { x: 0, y, width: tall, height: tall },
    area: tall,
    ground: 0,
    second: -1,
    purity: 1,
    lean: 0,
    longestRow: 1,
    rowExtent: 1,
  }),
  ground: 0,
  size: tall,
  tall,
  baseline: y + tall,
});

test('all lines of an ordinary screen are read', () => {
  const lines = [line(0, 10, 20), line(20, 6, 20)];
  expect(chooseLines(lines)).toEqual({ chosen: lines, unread: 0 });
});

test('of too many lines the largest are read, in their order', () => {
  const lines = [line(0, 5, 10), line(10, 20, 10), line(40, 8, 10)];
  const { chosen, unread } = chooseLines(lines, { mostLines: 2 });
  expect(chosen).toEqual([lines[1], lines[2]]);
  expect(unread).toBe(1);
});

test('ten thousand lines of tiny text keep within the bound', () => {
  const lines = Array.from({ length: 10_000 }, (_, index) => line(index * 6, 4, 30));
  const { chosen, unread } = chooseLines(lines);
  expect(chosen.length).toBeLessThanOrEqual(3000);
  expect(chosen.length * 30).toBeLessThanOrEqual(40_000);
  expect(unread).toBe(10_000 - chosen.length);
});
