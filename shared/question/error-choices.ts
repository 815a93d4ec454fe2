import type { Slots } from '../model/question.ts';
import { type Hit, longest, readWords, type WordReading } from './read-words.ts';
import { turnsOf } from './turns-of.ts';

const SEPARATORS = /\s*(?:[,;:?]|\s\/\s|(?<=\p{L})\/(?=\p{L})|\bor\b|\bversus\b|\bvs\b\.?)\s*/iu;
const PLACES = new Set(['server', 'backend', 'form', 'code']);
const WANTING = new Set(['missing', 'taken', 'entered', 'exists', 'connect']);
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

/**
 * The same with what is offered beside them in other words, by its text alone: "the wrong kind of file", "no device found".
 * Only what stands next to the "or" of the question may be such a choice.
 */
export function offeredChoices(reading: WordReading): NonNullable<Slots['choices']> {
  const known = errorChoices(reading);
  const { offers } = turnsOf(reading.text).told;
  const sides = reading.text
    .replace(OPENING, '')
    .replace(/[?!.\s]+$/, '')
    .split(offers.parted);
  if (known.length !== 1 || sides.length !== 2) return known;
  const parts = [sides[0].split(',').at(-1) ?? '', sides[1].split(',')[0]].map((part) => part.trim());
  const other = parts.find((part) => readChoice(part) === null && !offers.none.test(part));
  const text = other?.replace(offers.opening, '').trim() ?? '';
  return text.includes(' ') ? [...known, { text, category: null }] : known;
}

/** What opens a question ends where the list of choices begins. */
const OPENING = /^.*[:?]\s*(?=\S)|^.*\s[-–—]\s+/su;
const FEWEST_CHOICES = 2;

/** Whether a question offers kinds of error and nothing else: "disk full, no rights, or network gone?" */
export function offersErrorKinds(reading: WordReading): boolean {
  const parts = reading.text
    .replace(OPENING, '')
    .split(SEPARATORS)
    .filter((part) => /\p{L}/u.test(part));
  return parts.length >= FEWEST_CHOICES && parts.every((part) => readChoice(part) !== null);
}

function readChoice(part: string): NonNullable<Slots['choices']>[number] | null {
  const words = readWords(part);
  // "The server refuses the connection" is about the connection: where it happens says less than what happens.
  const isPlace = (entry: Hit): boolean =>
    entry.to - entry.from === 1 && PLACES.has(words.tokens[entry.from].stem);
  // "Missing rights" is about rights: that something is wanting says less than what.
  const isWanting = (entry: Hit): boolean =>
    entry.to - entry.from === 1 && WANTING.has(words.tokens[entry.from].word);
  const [hit] = longest(words.hits, 'category').sort(
    (a, b) =>
      Number(isPlace(a)) - Number(isPlace(b)) ||
      Number(isWanting(a)) - Number(isWanting(b)) ||
      b.to - b.from - (a.to - a.from),
  );
  if (!hit) return null;
  const tokens = words.tokens.slice(hit.from, hit.to);
  const next = words.tokens[hit.to];
  const text = [...tokens, ...(next && KIND_NOUNS.has(next.stem) ? [next] : [])]
    .map((token) => token.word)
    .join(' ');
  return { text, category: hit.id as NonNullable<Slots['choices']>[number]['category'] };
}
