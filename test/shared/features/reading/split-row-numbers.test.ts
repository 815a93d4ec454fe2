import { expect, test } from 'vitest';
import { textOf } from '../../../../shared/features/reading/read-line.ts';
import { splitRowNumbers } from '../../../../shared/features/reading/split-row-numbers.ts';
import { toLine } from '../../../../shared/features/reading/text-line.ts';
import { readInCells } from '../../../fakes/read-line.ts';

/** What rows are parted into whose leading digits stand so many pixels below the line. */
const parted = (rows: readonly string[], lower: number): string[] =>
  splitRowNumbers(
    rows.map((text, row) => {
      const read = readInCells(text, { x: 0, baseline: 20 + 30 * row, pitch: 8, known: false });
      const digits = /^\d*/.exec(text)?.[0].length ?? 0;
      const stacks = read.stacks.map((stack, at) => {
        const box = { ...stack.box, y: stack.box.y + (at < digits ? lower : 0) };
        return { box, glyphs: stack.glyphs.map((glyph) => ({ ...glyph, box })) };
      });
      return { ...read, stacks, line: toLine(stacks.flatMap(({ glyphs }) => glyphs)) };
    }),
  ).map(textOf);

test('numbers that stand lower than the text behind them and count on are parted from it', () => {
  expect(parted(['1Meeting', '2rsync', '10Part'], 2)).toEqual(['1', 'Meeting', '2', 'rsync', '10', 'Part']);
});

test('digits on the line, two rows, and numbers that do not count stay', () => {
  for (const [rows, lower] of [
    [['1Meeting', '2rsync', '3Part'], 0],
    [['1Meeting', '2rsync'], 2],
    [['3rdfloor', '3dprint', '1stfloor'], 2],
  ] as const)
    expect(parted(rows, lower)).toEqual([...rows]);
});
