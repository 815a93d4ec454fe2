import { ACTION_WORDS, MENU_WORDS, PLACE_WORDS, SENTENCE_WORDS } from './control-words.ts';

const ARROW_AT_END = /[▾▼▸►›»→…>]$|\.\.\.$/u;
const ARROW_AT_START = /^[▾▼▸►‹«←<+✕×✓]/u;
const BRACKETED = /^[[({<].*[\])}>]$/u;
const ADDRESS = /^\S+@\S+\.\S+$|^(?:https?:\/\/|www\.)|\.(?:com|org|net|io|dev|html?)\b/iu;
const FILE = /^[\p{L}\p{N}_./\\-]*\.\p{L}[\p{L}\p{N}]{0,4}(?::\d+)*$|^[~.]?\/\S+$|\\\S+\\/u;
const IDENTIFIER = /[\p{L}\p{N}]_[\p{L}\p{N}]|\p{Ll}\p{Lu}\p{Ll}|\(\)|::|--\p{L}/u;
const MOMENT = /\b\d{1,2}:\d{2}\b|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\bago\b/iu;
const SHORTCUT = /\b(?:ctrl|alt|shift|cmd|meta|strg)\s?[+-]/iu;

/** Number of facts that words give. */
export const WORDING_FACTS = 15;

/** What the wording of a text tells about what it is, whatever it looks like: one row of numbers. */
export function wordingOf(text: string): number[] {
  const plain = text.trim();
  const words = plain.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const figures = plain.replace(/[^\p{N}]/gu, '').length;
  return [
    ACTION_WORDS.has(first) ? 1 : 0,
    words.length === 1 && ACTION_WORDS.has(first) ? 1 : 0,
    PLACE_WORDS.has(first) || PLACE_WORDS.has(last) ? 1 : 0,
    words.length === 1 && PLACE_WORDS.has(first) ? 1 : 0,
    words.length === 1 && MENU_WORDS.has(first) ? 1 : 0,
    words.filter((word) => SENTENCE_WORDS.has(word)).length / Math.max(1, words.length),
    figures / Math.max(1, plain.length),
    ARROW_AT_END.test(plain) ? 1 : 0,
    ARROW_AT_START.test(plain) ? 1 : 0,
    BRACKETED.test(plain) ? 1 : 0,
    ADDRESS.test(plain) ? 1 : 0,
    FILE.test(plain) ? 1 : 0,
    IDENTIFIER.test(plain) ? 1 : 0,
    MOMENT.test(plain) ? 1 : 0,
    SHORTCUT.test(plain) ? 1 : 0,
  ];
}
