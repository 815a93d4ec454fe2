import { expect, test } from 'vitest';
import { settleQuotes } from '../../../../shared/features/reading/settle-quotes.ts';
import { readInCells } from '../../../fakes/read-line.ts';

const settled = (text: string): string =>
  settleQuotes(readInCells(text, { x: 0, baseline: 20, pitch: 8 }).signs)
    .map((sign) => (sign.spaceBefore ? ' ' : '') + sign.text)
    .join('');

test('a quotation that a straight mark opens ends with one', () => {
  expect(settled('theme : "dark”,')).toBe('theme : "dark",');
  expect(settled("setTheme('name’);")).toBe("setTheme('name');");
});

test('curly pairs and apostrophes stay', () => {
  expect(settled('the “menu” of')).toBe('the “menu” of');
  expect(settled("it’s 'a b' and we’re")).toBe("it’s 'a b' and we’re");
  expect(settled('"a" and 5”')).toBe('"a" and 5”');
});
