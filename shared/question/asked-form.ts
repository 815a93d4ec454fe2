import type { WordReading } from './read-words.ts';

/** What form of answer the grammar of a question wants. */
export type AskedForm = 'yes_no' | 'choice' | 'open';

/** Tells a yes-or-no question from a choice ("this or that?") and from an open one. */
export function askedForm(reading: WordReading): AskedForm {
  const words = reading.tokens.map((token) => token.word);
  const { asides, auxiliaries, questionWords } = reading.compiled.lexicon.phrasing;
  const first = words.findIndex((word) => !asides.includes(word));
  const opener = words[first] ?? '';
  const asksOpenly = words.slice(first, first + 3).some((word) => questionWords.includes(word));
  const offers = reading.has('or') || /\p{L}\s*\/\s*\p{L}/u.test(reading.text);
  if (offers && (!asksOpenly || /[:,]/.test(reading.text))) return 'choice';
  if (auxiliaries.includes(opener) && !asksOpenly) return 'yes_no';
  return 'open';
}
