/**
 * How well a name fits what was typed, 0..1; null where it does not. Every typed word must begin a word of the name,
 * stand within it, or be spelled by its letters in order; the better it fits, the more it counts.
 */
export function matchWords(name: string, typed: string): number | null {
  const target = plain(name);
  const wanted = plain(typed).split(' ').filter(Boolean);
  if (wanted.length === 0) return 0;
  let sum = 0;
  for (const word of wanted) {
    const score = matchWord(target, word);
    if (score === null) return null;
    sum += score;
  }
  // Of names that fit alike the shorter one comes first.
  return sum / wanted.length - Math.min(0.09, target.length / 1000);
}

/** Whether every typed word begins a word of the name. */
export function fitsByWords(name: string, typed: string): boolean {
  const target = ` ${plain(name)}`;
  return plain(typed)
    .split(' ')
    .every((word) => target.includes(` ${word}`));
}

/** Fewer words look for a name, more of them are a sentence. */
const SENTENCE_WORDS = 3;

/** Whether what is typed reads like a question of its own rather than like a part of a name. */
export const isSentence = (typed: string): boolean =>
  typed.trim().endsWith('?') || plain(typed).split(' ').length >= SENTENCE_WORDS;

function matchWord(target: string, word: string): number | null {
  if (target.startsWith(word)) return 1;
  if (target.includes(` ${word}`)) return 0.9;
  if (target.includes(word)) return 0.6;
  return isSpelledBy(target, word) ? 0.3 : null;
}

/** Whether the letters of `word` stand in `target` in their order, the first at the start of a word. */
function isSpelledBy(target: string, word: string): boolean {
  const start = ` ${target}`.indexOf(` ${word[0]}`);
  if (start < 0) return false;
  let at = start;
  for (const letter of word) {
    at = target.indexOf(letter, at);
    if (at < 0) return false;
    at += 1;
  }
  return true;
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
