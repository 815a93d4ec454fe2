import type { Sign } from './align-signs.ts';

/** What opens and what closes, straight and curly. */
const PAIRS = [
  { straight: '"', curly: '”', opening: /[“„]/ },
  { straight: "'", curly: '’', opening: /[‘‚]/ },
];

/**
 * A quotation that a straight mark opens ends with a straight one: recognisers take the last for a curly one. A curly
 * mark within a word is an apostrophe.
 */
export function settleQuotes(signs: readonly Sign[]): Sign[] {
  const settled = [...signs];
  for (const { straight, curly, opening } of PAIRS) {
    if (signs.some(({ text }) => opening.test(text))) continue;
    let isOpen = false;
    settled.forEach((sign, index) => {
      if (sign.text === straight && isAtStart(settled, index) && !isOpen) isOpen = true;
      else if (sign.text === straight && isAtEnd(settled, index)) isOpen = false;
      else if (sign.text === curly && isOpen && isAtEnd(settled, index)) {
        settled[index] = { ...sign, text: straight };
        isOpen = false;
      }
    });
  }
  return settled;
}

const WORD = /[\p{L}\p{N}]/u;

const isAtStart = (signs: readonly Sign[], index: number): boolean =>
  index === 0 || signs[index].spaceBefore || !WORD.test(signs[index - 1].text);

const isAtEnd = (signs: readonly Sign[], index: number): boolean => {
  const next = signs[index + 1];
  return !next || next.spaceBefore || !WORD.test(next.text);
};
