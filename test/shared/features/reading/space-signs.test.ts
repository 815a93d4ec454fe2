import { expect, test } from 'vitest';
import { placeSpaces } from '../../../../shared/features/reading/space-signs.ts';
import { readInCells } from '../../../fakes/read-line.ts';

/** The text with its spaces where the recogniser saw one before every character. */
function spaced(text: string): string {
  const { signs, stacks, line } = readInCells(text, { x: 0, baseline: 20, pitch: 12 });
  return placeSpaces(
    signs.map((sign) => ({ ...sign, spaceBefore: true })),
    stacks,
    line,
    null,
  )
    .map((sign) => (sign.spaceBefore ? ' ' : '') + sign.text)
    .join('');
}

test('scripts without spaces have none but where the ink leaves a wide gap', () => {
  expect(spaced('設定を保存')).toBe('設定を保存');
  expect(spaced('設定 保存')).toBe('設定 保存');
  expect(spaced('ab')).toBe('a b');
});

test('digits of one cell stand together where the recogniser saw no space, however free a 1 stands', () => {
  const { signs, stacks, line } = readInCells('11', { x: 0, baseline: 20, pitch: 8 });
  expect(placeSpaces(signs, stacks, line, null).some((sign) => sign.spaceBefore)).toBe(false);
});

test('what ends a word or a bracket stands with it where the recogniser saw no space', () => {
  const { signs, stacks, line } = readInCells('[1]: a', { x: 0, baseline: 20, pitch: 12 });
  const text = placeSpaces(signs, stacks, line, null).map(
    (sign) => (sign.spaceBefore ? ' ' : '') + sign.text,
  );
  expect(text.join('')).toContain(']:');
});

test('of few gaps all may be spaces: they are not what letters stand apart', () => {
  const spacedOut = (text: string) => {
    const { signs, stacks, line } = readInCells(text, { x: 0, baseline: 20, pitch: 7 });
    const read = signs.map((sign) => ({ ...sign, spaceBefore: false }));
    return placeSpaces(read, stacks, line, null)
      .map((sign) => (sign.spaceBefore ? ' ' : '') + sign.text)
      .join('');
  };
  expect(spacedOut('1 / 3')).toBe('1 / 3');
  expect(spacedOut('6 h')).toBe('6 h');
  expect(spacedOut('1/3')).toBe('1/3');
});

test('in a word without capitals the height of its high letters tells how wide a space is', () => {
  const { signs, stacks } = readInCells('return', { x: 0, baseline: 20, pitch: 5 });
  // The last two letters stand three pixels apart from the others.
  const set = stacks.map(({ box, glyphs }, at) => {
    const [x, high] = [box.x + (at > 3 ? 3 : 0), at === 2];
    return { glyphs, box: { ...box, x, width: 5, ...(high ? {} : { y: box.y + 3, height: 7 }) } };
  });
  const read = signs.map((sign) => ({ ...sign, spaceBefore: false }));
  const spaces = (texts: typeof read) =>
    placeSpaces(texts, set, { tall: 7, baseline: 20 }, null).filter((sign) => sign.spaceBefore);
  expect(spaces(read)).toHaveLength(0);
  // Among capitals the same gap is a space.
  expect(spaces(read.map((sign) => ({ ...sign, text: sign.text.toUpperCase() })))).toHaveLength(1);
});

/** Characters as wide as given, each so many columns after the one before; spaces where the recogniser saw one. */
function spacedAs(text: string, widths: readonly number[], gaps: readonly number[]) {
  const { signs, stacks } = readInCells(text, { x: 0, baseline: 20, pitch: 10 });
  let x = 0;
  const set = stacks.map(({ box, glyphs }, at) => {
    x += gaps[at];
    const placed = { box: { ...box, x, width: widths[at] }, glyphs };
    x += widths[at];
    return placed;
  });
  return { signs, set };
}

const LINE = { tall: 10, baseline: 20 };
const joined = (signs: readonly { text: string; spaceBefore: boolean }[]): string =>
  signs.map((sign) => (sign.spaceBefore ? ' ' : '') + sign.text).join('');

test('a space before a J is one, though its hook reaches below the letter before it', () => {
  const { signs, set } = spacedAs('Thu Jun', [7, 7, 7, 5, 7, 7], [0, 1, 1, 1, 1, 1]);
  const hooked = set.map((stack, at) => (at === 3 ? { ...stack, box: { ...stack.box, height: 14 } } : stack));
  expect(joined(placeSpaces(signs, hooked, LINE, null))).toBe('Thu Jun');
  expect(joined(placeSpaces(signs, set, LINE, null))).toBe('ThuJun');
});

test('a point in the middle between two letters stands in a name, one close to the first ends a sentence', () => {
  const widths = [7, 7, 2, 7, 7];
  expect(joined(placeSpaces(...asArguments(spacedAs('in. py', widths, [0, 1, 4, 5, 1]))))).toBe('in.py');
  expect(joined(placeSpaces(...asArguments(spacedAs('in. py', widths, [0, 1, 1, 5, 1]))))).toBe('in. py');
});

test('no space is put beside one that was seen where ink has less room: the two were brought together shifted', () => {
  const widths = [7, 7, 7, 7, 7];
  expect(joined(placeSpaces(...asArguments(spacedAs('ber it', widths, [0, 1, 1, 3, 5]))))).toBe('ber it');
});

test('a 1 stands free in its cell beside a slash', () => {
  const widths = [4, 4, 5, 4, 7];
  expect(joined(placeSpaces(...asArguments(spacedAs('11/18', widths, [0, 1, 3, 1, 1]))))).toBe('11/18');
});

test('the room that a 1 has in its cell before a unit is no space', () => {
  const spacesIn = (text: string, widths: readonly number[], gaps: readonly number[]): string => {
    const { signs, set } = spacedAs(text, widths, gaps);
    return joined(
      placeSpaces(
        signs.map((sign) => ({ ...sign, spaceBefore: false })),
        set,
        LINE,
        null,
      ),
    );
  };
  expect(spacesIn('0.01s', [7, 2, 7, 4, 6], [0, 1, 1, 2, 3])).toBe('0.01s');
  expect(spacesIn('0.01s', [7, 2, 7, 4, 6], [0, 1, 1, 2, 5])).toBe('0.01 s');
  expect(spacesIn('0.07s', [7, 2, 7, 7, 6], [0, 1, 1, 1, 3])).toBe('0.07 s');
});

const asArguments = ({ signs, set }: ReturnType<typeof spacedAs>) => [signs, set, LINE, null] as const;

test('a seen space that ink leaves beside the next letter stays where it was seen', () => {
  const widths = [3, 3, 7, 3, 3];
  expect(joined(placeSpaces(...asArguments(spacedAs('el Hil', widths, [0, 1, 1, 4, 1]))))).toBe('el Hil');
  expect(joined(placeSpaces(...asArguments(spacedAs('el Hil', widths, [0, 1, 1, 1, 1]))))).toBe('elHil');
});

test('an amount and its unit stand apart by more than letters or digits do', () => {
  const amount = (text: string, gaps: readonly number[]) => {
    const { signs, set } = spacedAs(text, [7, 7, 7, 7, 7, 9], gaps);
    const unseen = signs.map((sign) => ({ ...sign, spaceBefore: false }));
    return joined(placeSpaces(unseen, set.slice(0, signs.length), LINE, null));
  };
  expect(amount('2TB38%', [0, 3, 1, 3, 1, 4])).toBe('2 TB 38 %');
  expect(amount('7%', [0, 4])).toBe('7 %');
  expect(amount('7%', [0, 1])).toBe('7%');
});
