import { askedForm } from '../asked-form.ts';
import type { HitKind } from '../lexicon/compile-lexicon.ts';
import type { WordReading } from '../read-words.ts';
import type { Token } from '../tokenize.ts';

/** Kinds of word that stand for one another in a wording, in the order in which a word is given one. */
const CLASSES: readonly (readonly [HitKind, string | null, string])[] = [
  ['role', null, 'ROLE'],
  ['concept', 'countable', 'THING'],
  ['category', null, 'CATEGORY'],
  ['color', null, 'COLOR'],
  ['state', null, 'STATE'],
  ['concept', 'natural', 'NATURAL'],
  ['concept', 'money', 'MONEY'],
  ['concept', 'error', 'ERROR'],
  ['concept', 'value_noun', 'NOUN'],
  ['concept', 'act', 'ACT'],
];
const LONGEST_RUN = 4;

/**
 * What of a question's wording is looked at by the learned router: its words, runs of up to four words in which things
 * of a kind stand for one another ("how many PLURAL are STATE"), the ideas of the lexicon, and the form of answer wanted.
 * Names and nouns that the lexicon does not know are only told apart by number and case, since they are what differs
 * from screen to screen.
 */
export function wordingFeatures(reading: WordReading): string[] {
  const features = new Set<string>([`form ${askedForm(reading)}`, `length ${lengthClass(reading)}`]);
  for (const hit of reading.hits) {
    features.add(`${hit.kind} ${hit.id}`);
    if (hit.kind === 'role' || hit.kind === 'value_type') features.add(hit.kind);
  }
  const classes = classesOf(reading);
  for (const sequence of [classes, reading.tokens.map((token) => wordOf(token, reading))])
    addRuns(['^', ...sequence, '$'], features);
  return [...features];
}

function addRuns(sequence: readonly string[], features: Set<string>): void {
  for (let from = 0; from < sequence.length; from++)
    for (let to = from + 1; to <= Math.min(sequence.length, from + LONGEST_RUN); to++)
      if (to - from < LONGEST_RUN || from === 0) features.add(sequence.slice(from, to).join('_'));
}

function classesOf(reading: WordReading): string[] {
  return reading.tokens.map((token, at) => {
    if (token.quoted) return 'NAME';
    if (reading.compiled.stop.has(token.word) || reading.compiled.carrying.has(token.word)) return token.word;
    for (const [kind, id, name] of CLASSES)
      if (
        reading.hits.some(
          (hit) => hit.kind === kind && (id === null || hit.id === id) && hit.from <= at && hit.to > at,
        )
      )
        return isPlural(token) ? `${name}S` : name;
    return wordOf(token, reading);
  });
}

function wordOf(token: Token, { compiled }: WordReading): string {
  if (token.quoted) return 'NAME';
  if (compiled.stop.has(token.word)) return token.word;
  if (compiled.vocabulary.has(token.word) || compiled.phrases.has(token.stem)) return token.stem;
  if (/\d/.test(token.word)) return 'NUMBER';
  if (/^\p{Lu}/u.test(token.raw)) return 'NAME';
  if (isPlural(token)) return 'PLURAL';
  return /[a-z]{2}ed$/.test(token.word) ? 'PAST' : 'WORD';
}

const isPlural = ({ word }: Token): boolean => /[a-z]{2}s$/.test(word) && !/(ss|us|is)$/.test(word);

function lengthClass({ tokens }: WordReading): string {
  if (tokens.length <= 2) return 'terse';
  if (tokens.length <= 4) return 'short';
  return tokens.length <= 8 ? 'middle' : 'long';
}
