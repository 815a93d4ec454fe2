import { expect, test } from 'vitest';
import { placeSpaces } from '../../../../shared/features/reading/space-signs.ts';
import { readInCells } from '../../../fakes/read-line.ts';

/** The text with its spaces where the recogniser saw one before every character. */
function spaced(text: string): string {
  const { signs, stacks, line } = readInCells(text, { x: 0, baseline: 20, pitch: 12 });
  return placeSpaces(
    signs.map((sign) => ({ ...sign, spaceBefore: true })),
    stacks,
    line.tall,
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
  expect(placeSpaces(signs, stacks, line.tall, null).some((sign) => sign.spaceBefore)).toBe(false);
});

test('what ends a word or a bracket stands with it where the recogniser saw no space', () => {
  const { signs, stacks, line } = readInCells('[1]: a', { x: 0, baseline: 20, pitch: 12 });
  const text = placeSpaces(signs, stacks, line.tall, null).map(
    (sign) => (sign.spaceBefore ? ' ' : '') + sign.text,
  );
  expect(text.join('')).toContain(']:');
});

test('of few gaps all may be spaces: they are not what letters stand apart', () => {
  const spacedOut = (text: string) => {
    const { signs, stacks, line } = readInCells(text, { x: 0, baseline: 20, pitch: 7 });
    const read = signs.map((sign) => ({ ...sign, spaceBefore: false }));
    return placeSpaces(read, stacks, line.tall, null)
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
  const spaces = (texts: typeof read) => placeSpaces(texts, set, 7, null).filter((sign) => sign.spaceBefore);
  expect(spaces(read)).toHaveLength(0);
  // Among capitals the same gap is a space.
  expect(spaces(read.map((sign) => ({ ...sign, text: sign.text.toUpperCase() })))).toHaveLength(1);
});
