import { expect, test } from 'vitest';
import { type Sign, stackGlyphs } from '../../../../shared/features/reading/align-signs.ts';
import { settleByInk } from '../../../../shared/features/reading/settle-by-ink.ts';
import { type Glyph, type TextLine, toLine } from '../../../../shared/features/reading/text-line.ts';

const glyph = (x: number, y: number, width: number, height: number): Glyph => ({
  component: x,
  box: { x, y, width, height },
  area: width * height,
  ground: 1,
  second: -1,
  purity: 1,
  lean: 0,
  longestRow: 1,
  rowExtent: 0.5,
});

const sign = (text: string, at: number, alone = true): Sign => ({
  text,
  confidence: 0.9,
  x: 0,
  spaceBefore: false,
  stacks: { first: at, last: at },
  alone,
});

/** Three letters ten pixels high, then the given ink. */
const lineWith = (...ink: Glyph[]): TextLine =>
  toLine([glyph(0, 0, 7, 10), glyph(9, 0, 7, 10), glyph(18, 0, 7, 10), ...ink]);

function settled(line: TextLine, ...signs: Sign[]): string {
  return settleByInk(signs, stackGlyphs(line), line)
    .map(({ text }) => text)
    .join('');
}

test('a copyright sign is round, a dotted zero is not', () => {
  expect(settled(lineWith(glyph(28, 0, 6, 10)), sign('©', 3))).toBe('0');
  expect(settled(lineWith(glyph(28, 0, 10, 10)), sign('©', 3))).toBe('©');
});

test('a stem with a dot over it is an i', () => {
  expect(settled(lineWith(glyph(28, 0, 2, 2), glyph(28, 3, 2, 7)), sign('1', 3))).toBe('i');
  expect(settled(lineWith(glyph(28, 0, 4, 10)), sign('1', 3))).toBe('1');
});

test('a slim mark at the height of capitals is a quotation mark, no star', () => {
  expect(settled(lineWith(glyph(28, 0, 2, 4)), sign('*', 3))).toBe("'");
  expect(settled(lineWith(glyph(28, 0, 5, 5)), sign('*', 3))).toBe('*');
});

test('of two characters read from ink for one, the letter stays beside letters', () => {
  const line = lineWith(glyph(28, 0, 2, 10));
  expect(settled(line, sign('a', 2), sign('1', 3, false), sign('l', 3, false))).toBe('al');
  expect(settled(line, sign('4', 2), sign('1', 3, false), sign('l', 3, false))).toBe('41');
});

test('letters that touch stay two', () => {
  expect(settled(lineWith(glyph(28, 0, 5, 10)), sign('l', 3, false), sign('l', 3, false))).toBe('ll');
});

test('a bare stroke among capitals is an I; a one with a flag, or alone, stays', () => {
  const bare = glyph(28, 0, 2, 10);
  expect(settled(lineWith(bare, glyph(33, 0, 7, 10)), sign('S', 2), sign('1', 3), sign('O', 4))).toBe('SIO');
  expect(settled(lineWith(glyph(28, 0, 4, 10)), sign('S', 2), sign('1', 3))).toBe('S1');
  expect(settled(lineWith(bare), { ...sign('1', 3), spaceBefore: true })).toBe('1');
});

test('a zero among small letters and as low as they are is an o', () => {
  const line = lineWith(glyph(28, 3, 6, 7), glyph(36, 3, 6, 7));
  const high = [sign('b', 0), sign('h', 1), { ...sign('s', 4), spaceBefore: false }];
  expect(settled(line, high[0], high[1], sign('0', 3), high[2])).toBe('bhos');
  const tall = lineWith(glyph(28, 0, 6, 10), glyph(36, 3, 6, 7));
  expect(settled(tall, high[0], high[1], sign('0', 3), high[2])).toBe('bh0s');
});

test('of two dots, one read from the ink of a letter goes; three may be an ellipsis', () => {
  const line = lineWith(glyph(28, 8, 2, 2), glyph(32, 8, 2, 2));
  const letter = sign('s', 2, false);
  expect(settled(line, letter, sign('.', 2, false), sign('.', 3))).toBe('s.');
  expect(settled(line, letter, sign('.', 2, false), sign('.', 3), sign('.', 4))).toBe('s...');
});

test('a q read twice, as two looks may, is one', () => {
  const line = lineWith(glyph(28, 0, 6, 10));
  expect(settled(line, sign('g', 3, false), { ...sign('q', 3, false), confidence: 0.95 })).toBe('q');
  expect(settled(line, sign('q', 3, false), sign('q', 3, false))).toBe('q');
});

test('a roof that ends high above the foot of the capital behind it is a caret', () => {
  expect(settled(lineWith(glyph(40, 0, 7, 6), glyph(49, 0, 7, 10)), sign('A', 3), sign('G', 4))).toBe('^G');
  expect(settled(lineWith(glyph(40, 0, 7, 10), glyph(49, 0, 7, 10)), sign('A', 3), sign('G', 4))).toBe('AG');
  expect(settled(lineWith(glyph(40, 0, 7, 6), glyph(49, 4, 7, 10)), sign('A', 3), sign('y', 4))).toBe('Ay');
});

test('a comma read from the ink of the letter before it is read once', () => {
  const line = lineWith(glyph(28, 8, 2, 4));
  expect(settled(line, sign('a', 1), sign(',', 2), sign(',', 3))).toBe('a,');
  expect(settled(line, sign('a', 2), { ...sign(',', 3, false), stacks: null }, sign(',', 3))).toBe('a,');
});

test('a small round mark at the height of capitals is a single quotation mark', () => {
  const line = toLine([glyph(0, 0, 8, 12), glyph(10, 0, 8, 12), glyph(20, 1, 3, 3)]);
  expect(settled(line, sign('"', 2))).toBe("'");
});

test('a zero that is wider than the digits of its line is a capital O', () => {
  const line = lineWith(glyph(28, 0, 10, 10));
  expect(settled(line, sign('3', 0), sign('8', 1), sign('9', 2), sign('0', 3))).toBe('389O');
  const even = lineWith(glyph(28, 0, 7, 10));
  expect(settled(even, sign('3', 0), sign('8', 1), sign('9', 2), sign('0', 3))).toBe('3890');
});
