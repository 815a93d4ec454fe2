import type { Slots } from '../model/question.ts';
import { longest, readWords, type WordReading } from './read-words.ts';

const SEPARATORS = /\s*(?:[,;:?]|\s\/\s|(?<=\p{L})\/(?=\p{L})|\bor\b|\bversus\b|\bvs\b\.?)\s*/iu;
const KIND_NOUNS = new Set(['error', 'problem', 'failure', 'issue', 'fault']);

/** The kinds of error that a question offers, in its own words and as categories. */
export function errorChoices(reading: WordReading): NonNullable<Slots['choices']> {
  const choices: NonNullable<Slots['choices']> = [];
  for (const part of reading.text.split(SEPARATORS)) {
    const choice = readChoice(part);
    if (choice && !choices.some((other) => other.category === choice.category)) choices.push(choice);
  }
  return choices;
}

function readChoice(part: string): NonNullable<Slots['choices']>[number] | null {
  const words = readWords(part);
  const hits = longest(words.hits, 'category').sort((a, b) => b.to - b.from - (a.to - a.from));
  // "Connection" or "password" says more than a general word such as "code" or "access" beside it.
  const hit = hits[0];
  if (!hit) return null;
  const tokens = words.tokens.slice(hit.from, hit.to);
  const next = words.tokens[hit.to];
  const text = [...tokens, ...(next && KIND_NOUNS.has(next.stem) ? [next] : [])]
    .map((token) => token.word)
    .join(' ');
  return { text, category: hit.id as NonNullable<Slots['choices']>[number]['category'] };
}
