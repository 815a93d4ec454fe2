import { expect, test } from 'vitest';
import { repairSimpleShapes } from '../../../../shared/features/reading/shape-signs.ts';
import { glyphOf, readInCells } from '../../../fakes/read-line.ts';

/** What is made of a line in cells, after `change` of the ink of one character; `missed` was not read. */
function repaired(
  text: string,
  at: number,
  box: { y: number; width: number; height: number },
  missed = false,
) {
  const { signs, stacks, line, pitch } = readInCells(text, { x: 0, baseline: 20, pitch: 8 });
  const { x, width } = stacks[at].box;
  const own = { x: x + (width - box.width) / 2, ...box };
  const area = box.width * box.height;
  stacks[at] = { box: own, glyphs: [{ ...stacks[at].glyphs[0], box: own, area }] };
  const read = missed ? signs.filter((_, index) => index !== at) : signs;
  return repairSimpleShapes(read, missed ? [at] : [], stacks, line, pitch)
    .map((sign) => sign.text)
    .join('');
}

test('a mark of code that leans to the left is a backtick, however it was read', () => {
  const { signs, stacks, line, pitch } = readInCells('‘ab"', { x: 0, baseline: 20, pitch: 8 });
  const leaning = (lean: number): string => {
    for (const at of [0, 3]) {
      const box = { x: stacks[at].box.x + 1, y: 10, width: 4, height: 3 };
      stacks[at] = { box, glyphs: [{ ...glyphOf(box), area: 7, lean }] };
    }
    return repairSimpleShapes(signs, [], stacks, line, pitch)
      .map(({ text }) => text)
      .join('');
  };
  expect(leaning(-0.7)).toBe('`ab`');
  expect(leaning(0)).toBe('‘ab"');
});

test('a quotation mark that lies low in a line with brackets is no bullet', () => {
  expect(repaired('x="ab"', 2, { y: 13, width: 3, height: 3 })).toBe('x="ab"');
  expect(repaired('x=#ab"', 2, { y: 13, width: 3, height: 3 })).toBe('x=·ab"');
});

test('a dot that was not read is put in its cell', () => {
  expect(repaired('main.c', 4, { y: 18, width: 2, height: 2 }, true)).toBe('main.c');
});

test('a dot in the middle is a middle dot, where it is not large; a hyphen hardly wider than high stays', () => {
  expect(repaired('a+b', 1, { y: 14, width: 3, height: 2 })).toBe('a·b');
  expect(repaired('a-b', 1, { y: 14, width: 3, height: 2 })).toBe('a-b');
  expect(repaired('a-b', 1, { y: 14, width: 2, height: 2 })).toBe('a·b');
  expect(repaired('+ab', 0, { y: 14, width: 3, height: 3 })).toBe('•ab');
});

test('two specks above and below a word are the corners of its badge, no colon', () => {
  const { signs, stacks, line, pitch } = readInCells('NEW:', { x: 0, baseline: 20, pitch: 8 });
  const withDots = (high: number, low: number) => {
    const glyphs = [high, low].map((y) => glyphOf({ x: 26, y, width: 2, height: 2 }));
    const set = [
      ...stacks.slice(0, 3),
      { box: { x: 26, y: high, width: 2, height: low + 2 - high }, glyphs },
    ];
    return repairSimpleShapes(signs.slice(0, 3), [3], set, line, pitch)
      .map(({ text }) => text)
      .join('');
  };
  expect(withDots(12, 18)).toBe('NEW:');
  expect(withDots(6, 22)).toBe('NEW');
});

/** What is made of three letters with a speck of one pixel after the first, all drawn `times` as large but the speck. */
function withSpeck(x: number, y: number, times = 1): string {
  const { signs, stacks, line } = readInCells('abc', { x: 0, baseline: 20, pitch: 8 });
  const large = stacks.map(({ box, glyphs: [glyph] }) => {
    const own = {
      x: times * box.x,
      y: times * box.y,
      width: times * box.width,
      height: times * box.height,
    };
    return { box: own, glyphs: [{ ...glyph, box: own, area: own.width * own.height }] };
  });
  const speck = { x, y, width: 1, height: 1 };
  const set = [large[0], { box: speck, glyphs: [glyphOf(speck)] }, large[1], large[2]];
  const at = [0, 2, 3];
  const read = signs.map((sign, index) => ({ ...sign, stacks: { first: at[index], last: at[index] } }));
  const size = { ...line, tall: times * line.tall, baseline: times * line.baseline };
  return repairSimpleShapes(read, [1], set, size, null)
    .map(({ text }) => text)
    .join('');
}

test('specks beside large letters are no dots, nor is the foot of the next letter', () => {
  expect(withSpeck(7, 19)).toBe('a.bc');
  expect(withSpeck(8, 19)).toBe('abc');
  expect(withSpeck(7, 15)).toBe('abc');
  expect(withSpeck(30, 79, 4)).toBe('abc');
});

test('the dot of a slanting i, in two pieces, is no colon', () => {
  const { signs, stacks, line, pitch } = readInCells('wip', { x: 0, baseline: 20, pitch: 8 });
  const glyphs = [9, 12].map((y) => glyphOf({ x: 16, y, width: 2, height: 2 }));
  const set = [stacks[0], stacks[1], { box: { x: 16, y: 9, width: 2, height: 5 }, glyphs }, stacks[2]];
  const at = [0, 1, 3];
  const read = signs.map((sign, index) => ({ ...sign, stacks: { first: at[index], last: at[index] } }));
  expect(repairSimpleShapes(read, [2], set, line, pitch).map(({ text }) => text)).toEqual(['w', 'i', 'p']);
});
