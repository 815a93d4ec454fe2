import type { RoutedPart } from '../../model/question.ts';
import { editDistance } from '../../question/edit-distance.ts';
import { contentWords } from '../../question/fill-slots.ts';
import type { CompiledLexicon } from '../../question/lexicon/compile-lexicon.ts';
import { readWords } from '../../question/read-words.ts';
import { stemWord } from '../../question/stem-word.ts';
import type { Screen } from '../screen/screen.ts';
import { termsOf } from '../screen/terms.ts';

/** A word that is looked for on the screen. */
export type QueryWord = {
  word: string;
  stem: string;
  /** Rare and telling words weigh more. */
  weight: number;
  /** May be missing from the screen. */
  weak: boolean;
  /** Names the type of the value ("port", "price"); a value of that form speaks for it. */
  namesType: boolean;
  /** Speaks of an error; a value within an error message answers it. */
  errorish: boolean;
  /** Screen terms that match, with how well, 0..1. */
  matches: [string, number][];
};
export type Query = { words: QueryWord[]; type: string | undefined; unitWords: string[] };

const ERROR_CONCEPTS = new Set(['error', 'negation', 'error_code', 'message']);

/** Makes the words of a question ready to be looked for on one screen. */
export function queryFor(question: RoutedPart, screen: Screen): Query {
  const label = question.slots.label ?? question.slots.target ?? '';
  const reading = readWords(label);
  const whole = readWords(question.text);
  const wanted = new Set(contentWords(reading));
  const screenTerms = allTerms(screen);
  const words: QueryWord[] = [];
  for (const [index, token] of reading.tokens.entries()) {
    if (!wanted.has(token.word) || words.some((word) => word.stem === token.stem)) continue;
    const about = reading.hits.filter((hit) => hit.from <= index && hit.to > index);
    const weak = reading.compiled.weak.has(token.stem);
    words.push({
      word: token.word,
      stem: token.stem,
      weak,
      weight: weak ? 0.35 : 1,
      namesType: about.some((hit) => hit.kind === 'value_type' && hit.id === question.slots.value_type),
      errorish: about.some((hit) => hit.kind === 'concept' && ERROR_CONCEPTS.has(hit.id)),
      matches: matchesOf(token.stem, reading.tokens[index + 1]?.stem, screenTerms, reading.compiled),
    });
  }
  return {
    words,
    type: question.slots.value_type,
    unitWords: unitsIn(whole.tokens.map((token) => token.word)),
  };
}

const UNITS =
  /^(milliseconds?|ms|seconds?|minutes?|hours?|days?|weeks?|months?|years?|bytes?|kb|mb|gb|kilobytes?|megabytes?|gigabytes?|percent|euros?|dollars?|pounds?)$/;
const unitsIn = (words: readonly string[]): string[] =>
  words.filter((word) => UNITS.test(word)).map(stemWord);

const termCache = new WeakMap<Screen, string[]>();
function allTerms(screen: Screen): string[] {
  const before = termCache.get(screen);
  if (before) return before;
  const terms = new Set<string>();
  for (const segment of screen.segments) for (const term of termsOf(segment.text)) terms.add(term);
  for (const window of screen.record.ui.windows) for (const term of termsOf(window.title)) terms.add(term);
  for (const element of screen.record.ui.elements)
    for (const term of termsOf(`${element.name} ${element.value ?? ''}`)) terms.add(term);
  const list = [...terms];
  termCache.set(screen, list);
  return list;
}

function matchesOf(
  stem: string,
  next: string | undefined,
  terms: readonly string[],
  compiled: CompiledLexicon,
): [string, number][] {
  const same = compiled.synonyms.get(stem);
  const found: [string, number][] = [];
  for (const term of terms) {
    const quality = matchQuality(stem, next, term, same);
    if (quality > 0) found.push([term, quality]);
  }
  return found;
}

/**
 * How well a screen's term stands for a question's word: the same stem 1, a slip of reading 0.85, a part of a
 * longer word 0.8, another word for it 0.75.
 */
export function matchQuality(
  stem: string,
  next: string | undefined,
  term: string,
  same: Set<string> | undefined,
): number {
  if (stem === term) return 1;
  if (next && term === stem + next) return 0.95;
  if (same?.has(term)) return 0.75;
  if (stem.length >= 5 && term.length >= 4 && editDistance(stem, term, 1) <= 1) return 0.85;
  if (
    stem.length >= 4 &&
    term.length >= 4 &&
    (term.startsWith(stem) || stem.startsWith(term)) &&
    Math.abs(term.length - stem.length) <= 4
  )
    return 0.8;
  if (stem.length >= 5 && term.length > stem.length && term.includes(stem)) return 0.7;
  if (next && term.length >= 6 && term.includes(stem) && term.includes(next)) return 0.8;
  return 0;
}
