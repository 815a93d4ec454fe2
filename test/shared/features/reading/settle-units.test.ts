import { expect, test } from 'vitest';
import { stackGlyphs } from '../../../../shared/features/reading/align-signs.ts';
import { settleUnits } from '../../../../shared/features/reading/settle-units.ts';
import { toLine } from '../../../../shared/features/reading/text-line.ts';
import type { Box } from '../../../../shared/model/geometry.ts';
import { glyphOf } from '../../../fakes/read-line.ts';

type Read = { text: string; at: number; x?: number; alone?: boolean; spaceBefore?: boolean };

/** What is read of characters whose ink has these boxes; `at` says which of them a sign was read from. */
function settled(boxes: readonly Box[], reads: readonly Read[]): string {
  const line = { ...toLine(boxes.map((box) => glyphOf(box))), tall: 10, baseline: 20 };
  const stacks = stackGlyphs(line);
  const signs = reads.map(({ text, at, x, alone = true, spaceBefore = false }) => ({
    text,
    confidence: 0.9,
    x: x ?? boxes[at].x + boxes[at].width / 2,
    spaceBefore,
    stacks: { first: at, last: at },
    alone,
  }));
  return settleUnits(signs, stacks, line)
    .map(({ text, spaceBefore }) => (spaceBefore ? ` ${text}` : text))
    .join('');
}

const digit = (x: number): Box => ({ x, y: 10, width: 7, height: 10 });
const percent = (x: number): Box => ({ x, y: 10, width: 11, height: 10 });

test('a ring of a percent sign is no digit before it', () => {
  const boxes = [digit(0), digit(8), percent(17)];
  const shared = { alone: false, at: 2 };
  expect(
    settled(boxes, [
      { text: '1', at: 0 },
      { text: '4', at: 1 },
      { text: '9', x: 20, ...shared },
      { text: '%', ...shared },
    ]),
  ).toBe('14%');
  const wide = [digit(0), { ...percent(8), width: 18 }];
  const joined = { alone: false, at: 1 };
  expect(
    settled(wide, [
      { text: '1', at: 0 },
      { text: '9', x: 11, ...joined },
      { text: '%', x: 20, ...joined },
    ]),
  ).toBe('19%');
});

test('in a narrow font a digit and a percent sign that touch are two', () => {
  const narrow = (x: number): Box => ({ x, y: 10, width: 5, height: 10 });
  const shared = { at: 1, alone: false };
  const reads = [
    { text: '2', at: 0 },
    { text: '0', x: 8, ...shared },
    { text: '%', x: 14, ...shared },
  ];
  expect(settled([narrow(0), { ...narrow(6), width: 12 }], reads)).toBe('20%');
});

test('a capital O is no digit before it, and begins its word', () => {
  const capital: Box = { x: 20, y: 10, width: 9, height: 10 };
  const shared = { at: 1, alone: false };
  const read = (box: Box): string =>
    settled(
      [digit(0), box],
      [
        { text: '7', at: 0 },
        { text: '0', x: 24, spaceBefore: true, ...shared },
        { text: 'O', x: 25, ...shared },
      ],
    );
  expect(read(capital)).toBe('7 O');
  expect(read({ ...capital, width: 15 })).toBe('7 0O');
});

test('what is wider than high is a percent sign, no 9', () => {
  expect(
    settled(
      [digit(0), percent(9)],
      [
        { text: '6', at: 0 },
        { text: '9', at: 1 },
      ],
    ),
  ).toBe('6%');
  expect(
    settled(
      [digit(0), digit(9)],
      [
        { text: '6', at: 0 },
        { text: '9', at: 1 },
      ],
    ),
  ).toBe('69');
});

test('a gram hangs below the line behind an amount', () => {
  const low: Box = { x: 20, y: 13, width: 7, height: 10 };
  const amount = (unit: Box, spaceBefore: boolean): string =>
    settled(
      [digit(0), digit(8), unit],
      [
        { text: '4', at: 0 },
        { text: '5', at: 1 },
        { text: '9', at: 2, spaceBefore },
      ],
    );
  expect(amount(low, true)).toBe('45 g');
  expect(amount(low, false)).toBe('459');
  expect(amount(digit(20), true)).toBe('45 9');
});
