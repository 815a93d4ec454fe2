import { expect, test } from 'vitest';
import { dropIcons, dropTicks } from '../../../../shared/features/reading/drop-icons.ts';
import { textOf } from '../../../../shared/features/reading/read-line.ts';
import { readInCells } from '../../../fakes/read-line.ts';

const row = { baseline: 50, pitch: 8, x: 0 };

function withWideMark(text: string, at: number) {
  const read = readInCells(text, row);
  const { box } = read.stacks[at];
  for (const glyph of [read.stacks[at], ...read.stacks[at].glyphs.map((one) => one)])
    glyph.box = { ...box, x: box.x - 4, width: 14, height: 8, y: box.y + 2 };
  return read;
}

test('the chevron that folds code is dropped between the number and the code', () => {
  expect(textOf(dropIcons(withWideMark('13  v  def load(path):', 2)))).toBe('13 def load(path):');
  expect(textOf(dropIcons(withWideMark('v  def load(path):', 0)))).toBe('def load(path):');
});

test('a v as wide as its cell, or after code, is a name', () => {
  const plain = readInCells('13  v  in values:', row);
  expect(textOf(dropIcons(plain))).toBe('13 v in values:');
  expect(textOf(dropIcons(withWideMark('a =  v  + 1', 2)))).toBe('a = v + 1');
});

/** A line of a font that is not of fixed pitch, one word's gap of three cells. */
const plain = (text: string) => ({ ...readInCells(text, row), pitch: null });

test('the ticks of an axis are dropped beside their number', () => {
  expect(textOf(dropIcons(plain('80   -')))).toBe('80');
  expect(textOf(dropIcons(plain('80   —   -')))).toBe('80');
  expect(textOf(dropIcons(plain('Total   -')))).toBe('Total -');
});

test('a tick that was read twice, once from the ink of the number, is dropped', () => {
  const read = plain('80   --');
  const signs = read.signs.map((sign, at) => (at === 2 ? { ...sign, stacks: { first: 1, last: 1 } } : sign));
  expect(textOf(dropTicks({ ...read, signs }, 0))).toBe('80');
});

test('a percent sign behind a number is kept', () => {
  expect(textOf(dropIcons(plain('at  100  %')))).toBe('at 100 %');
});

/** A word drawn as an icon before a label: read unsurely as one sign, higher than the label, further off than a space. */
function withIcon(icon: string, label: string) {
  const read = plain(`${icon}  ${label}`);
  const { box } = read.stacks[0];
  read.stacks[0].box = { ...box, x: box.x - 6, y: box.y - 3, width: 14, height: 15 };
  read.stacks[0].glyphs[0].box = read.stacks[0].box;
  read.stacks[0].glyphs[0].area = 90;
  read.signs[0].confidence = 0.5;
  return read;
}

test('an icon that was read as a sign is cut off its label, a word or a number is not', () => {
  for (const icon of ['©', '&', '®', '#'])
    expect(textOf(dropIcons(withIcon(icon, 'Settings')))).toBe('Settings');
  for (const text of ['I agree', '3 files', 'A new page', 'at noon', 'of 12 MB', '• Milk'])
    expect(textOf(dropIcons(plain(text)))).toBe(text);
});

test('the star of a field that must be filled is kept, an arrow read as one is not', () => {
  const withStar = (y: number) => {
    const read = plain('First name  *');
    const at = read.stacks.length - 1;
    const box = { ...read.stacks[at].box, y, width: 6, height: 6 };
    read.stacks[at] = { box, glyphs: [{ ...read.stacks[at].glyphs[0], box, area: 20 }] };
    return textOf(dropIcons(read));
  };
  expect(withStar(40)).toBe('First name *');
  expect(withStar(43)).toBe('First name');
});
