import { readWords } from '../../question/read-words.ts';
import { termsOf } from '../screen/terms.ts';
import { matchQuality } from '../values/query.ts';

/** A capital within a sentence makes a name of a word that carries nothing else: the box "From". */
const NAME = /^\p{Lu}\p{Ll}/u;
/** A term of the screen stands for a word at least this well. */
const SAME = 0.75;

export type TellingWord = { stem: string; same: Set<string> | undefined };

/** The words of a question that may stand on the screen, as stems with what means the same. */
export function tellingWords(text: string): TellingWord[] {
  const { tokens, compiled } = readWords(text);
  const stems = tokens
    .filter(({ word, quoted, raw }, at) => quoted || !compiled.stop.has(word) || (at > 0 && NAME.test(raw)))
    .map(({ stem }) => stem)
    .filter((stem) => !compiled.groups.filling.has(stem));
  return [...new Set(stems)].map((stem) => ({ stem, same: compiled.synonyms.get(stem) }));
}

/** Which of the words a text says. */
export function saidIn(text: string, words: readonly TellingWord[]): TellingWord[] {
  const terms = termsOf(text);
  return words.filter(({ stem, same }) =>
    terms.some((term) => !isCompound(stem, term) && matchQuality(stem, term, same) >= SAME),
  );
}

/** Whether a text says all of the words. */
export const saysAll = (text: string, words: readonly TellingWord[]): boolean =>
  saidIn(text, words).length === words.length;

/** Which of the words a text says, of numbers and names with figures only those that are written just so: M-311 is not M-313. */
export function saidExactly(text: string, words: readonly TellingWord[]): TellingWord[] {
  const terms = termsOf(text);
  return saidIn(text, words).filter(({ stem }) => !/\d/.test(stem) || terms.includes(stem));
}

/** A lighthouse is no light. */
const isCompound = (stem: string, term: string): boolean =>
  term.startsWith(stem) && term.length - stem.length >= LONGER;
const LONGER = 4;

/** How many words of a text carry something. */
export function contentOf(text: string): number {
  const { compiled } = readWords('');
  return text
    .split(/\s+/)
    .filter(
      (word) =>
        /[\p{L}\p{N}]{2}/u.test(word) &&
        !compiled.stop.has(word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')),
    ).length;
}
