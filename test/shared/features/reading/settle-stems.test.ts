import { expect, test } from 'vitest';
import type { Sign, Stack } from '../../../../shared/features/reading/align-signs.ts';
import { settleStems } from '../../../../shared/features/reading/settle-stems.ts';
import { toLine } from '../../../../shared/features/reading/text-line.ts';

/**
 * A line read as `text`: l, I, 1 and | are drawn as bare strokes but where `flagged`, all else as wide letters; an l is
 * `rise` pixels higher than a capital.
 */
function settled(text: string, flagged = false, rise = 0): string {
  const signs: Sign[] = [];
  const stacks: Stack[] = [];
  let spaceBefore = false;
  for (const [at, letter] of [...text].entries()) {
    if (letter !== ' ') {
      const isStroke = /[lI1|]/.test(letter);
      const top = letter === 'l' ? -rise : 0;
      const box = { x: at * 8, y: top, width: isStroke ? 2 : 6, height: 10 - top };
      const area = isStroke && !flagged ? 2 * box.height : 11;
      const shape = {
        ground: 1,
        second: -1,
        purity: 1,
        lean: flagged ? -0.2 : 0,
        longestRow: 1,
        rowExtent: 0.5,
      };
      stacks.push({ box, glyphs: [{ component: at, box, area, ...shape }] });
      const own = { first: stacks.length - 1, last: stacks.length - 1 };
      signs.push({ text: letter, confidence: 0.9, x: at * 8 + 3, spaceBefore, stacks: own, alone: true });
    }
    spaceBefore = letter === ' ';
  }
  const line = toLine(stacks.flatMap((stack) => stack.glyphs));
  return settleStems(signs, stacks, line)
    .map((sign) => (sign.spaceBefore ? ' ' : '') + sign.text)
    .join('');
}

test('among capitals a small l, and a stroke without a flag, is a capital I', () => {
  expect(settled('Ul Designer')).toBe('UI Designer');
  expect(settled('1SO')).toBe('ISO');
  expect(settled('1ST', true)).toBe('1ST');
});

test('a user interface is written with a capital I in the plural and behind a hyphen too', () => {
  expect(settled('Other Uls: Mountebank-Ul, GUls')).toBe('Other UIs: Mountebank-UI, GUIs');
  expect(settled('ul Ulm')).toBe('ul Ulm');
});

test('names and numbers with an l or a 1 stay', () => {
  expect(settled('Al and El', false, 1)).toBe('Al and El');
  expect(settled('1 GB of 10 GB')).toBe('1 GB of 10 GB');
  expect(settled('Hall')).toBe('Hall');
});

test('A and a stroke no higher than it are artificial intelligence', () => {
  expect(settled('Ask Al now')).toBe('Ask AI now');
  expect(settled('Also Ball')).toBe('Also Ball');
});

test('a lone l is the pronoun before a word, and a litre behind a number', () => {
  expect(settled('l am here')).toBe('I am here');
  expect(settled('40 l of oil')).toBe('40 l of oil');
  expect(settled('Compost 40 |')).toBe('Compost 40 l');
  expect(settled('3 |')).toBe('3 |');
});

test('no long word begins with an l before a consonant', () => {
  expect(settled('lnterpreter lmport')).toBe('Interpreter Import');
  for (const text of ['lsblk', 'llama', 'lxml', 'lamps']) expect(settled(text)).toBe(text);
});
