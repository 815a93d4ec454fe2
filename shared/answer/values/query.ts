import type { RoutedPart } from '../../model/question.ts';
import { writtenName } from '../../model/written-name.ts';
import { contentWords } from '../../question/fill-slots.ts';
import { COMPILED, readWords, type WordReading } from '../../question/read-words.ts';
import { stemWord } from '../../question/stem-word.ts';
import { editDistance } from '../../text/edit-distance.ts';
import type { Screen } from '../screen/screen.ts';
import { termsOf } from '../screen/terms.ts';
import { commandArguments } from './command-arguments.ts';
import { isKindOf, typeAsked } from './kind-asked.ts';
import { looksAlike } from './looks-alike.ts';
import { SELF_EVIDENT } from './value-types.ts';

/** A word that is looked for on the screen. */
export type QueryWord = {
  word: string;
  /** Rare and telling words weigh more. */
  weight: number;
  /** Belongs to the question's frame: counted where it is found, not missed where it is not. */
  frame: boolean;
  /** May be missing from the screen. */
  weak: boolean;
  /** Names the form of the value ("port", "percent"); a value of that form speaks for it. */
  namesForm: boolean;
  /** Speaks of an error or of what was tried; a value within an error message answers it. */
  ofError: boolean;
  /** Says what is asked for ("the gate number of ..."), not of what. */
  attribute: boolean;
  /** Screen terms that match, with how well, 0..1. */
  matches: [string, number][];
};
/** A term stands for a word at least this well to be that word, and no other that only resembles it. */
const SAME = 0.75;

/** Whether one of some screen terms stands for a word of the question. */
export const isSaidIn = ({ matches }: QueryWord, terms: readonly string[], least = SAME): boolean =>
  matches.some(([term, quality]) => quality >= least && terms.includes(term));

export type Query = {
  words: QueryWord[];
  type: string | undefined;
  units: string[];
  /** Which of several equal candidates is meant. */
  order: 'first' | 'last' | null;
  /** Whether the name of something is asked for. */
  asksName: boolean;
  /** Whether something that is not so is asked for. */
  denies: boolean;
  /** Whether what somebody filled in is asked for. */
  asksTyped: boolean;
  /** Whether a day, a month or a year is asked for, of which no hour is one. */
  asksDay: boolean;
  /** Whether a year by itself answers. */
  takesYear: boolean;
  /** What "how many" counts: a screen that never speaks of it does not tell it. */
  counted: QueryWord | undefined;
  /** The noun after "which" or "what", as screen terms: its name often stands right before the value. */
  noun: readonly string[];
};

const ERROR_CONCEPTS = new Set(['error', 'negation', 'error_code', 'message', 'attempt']);
const WEAK_WEIGHT = 0.35;
const UNITS =
  /^(milliseconds?|ms|seconds?|minutes?|hours?|days?|weeks?|months?|years?|bytes?|kb|mb|gb|kilobytes?|megabytes?|gigabytes?|percent|euros?|dollars?|pounds?)$/;

/** How units are written in full and short. */
const UNIT_FORMS = [
  ['millisecond', 'ms'],
  ['second', 'sec', 's'],
  ['minute', 'min'],
  ['hour', 'hr', 'h'],
  ['kilobyte', 'kb', 'kib'],
  ['megabyte', 'mb', 'mib'],
  ['gigabyte', 'gb', 'gib'],
];
const formsOfUnit = (unit: string): readonly string[] =>
  UNIT_FORMS.find((forms) => forms.some((form) => stemWord(form) === unit))?.map(stemWord) ?? [unit];

/** Whether a question is about what somebody filled in. */
export const asksWhatWasTyped = (text: string): boolean =>
  /\b(?:entered|typed(?: in)?|filled in|put in)\b/i.test(text);

/** Makes the words of a question ready to be looked for on one screen. */
export function queryFor(question: RoutedPart, screen: Screen): Query {
  const reading = readingOf(question);
  const type = typeAsked(question);
  const wanted = new Set(contentWords(reading));
  const { frame, weak, unsaid, synonyms } = reading.compiled;
  const words: QueryWord[] = [];
  const attributes = attributeOf(reading);
  const verb = type === undefined ? -1 : closingVerb(reading);
  for (const [index, token] of reading.tokens.entries()) {
    const isFrame = (frame.has(token.stem) || UNITS.test(token.word)) && !token.quoted;
    const typed = token.typed ?? token.word;
    if (!wanted.has(typed) || words.some((word) => word.word === typed)) continue;
    const about = reading.hits.filter((hit) => hit.from <= index && hit.to > index);
    const isWeak =
      (weak.has(token.stem) && !isNameColor(reading, index)) ||
      unsaid.has(token.stem) ||
      index === verb ||
      isKindOf(reading, index, screen);
    const neighbours = [
      reading.tokens[index - 1]?.word ?? '',
      reading.tokens[index + 1]?.word ?? '',
    ] as const;
    words.push({
      word: typed,
      frame: isFrame,
      weak: isWeak,
      weight: isWeak ? WEAK_WEIGHT : 1,
      namesForm:
        type !== undefined &&
        (SELF_EVIDENT.has(type) || (type === 'identifier' && isWeak)) &&
        about.some((hit) => hit.kind === 'value_type' && hit.id === type),
      ofError: about.some((hit) => hit.kind === 'concept' && ERROR_CONCEPTS.has(hit.id)),
      attribute: index >= attributes.from && index < attributes.to,
      matches: matchesOf(typed, stemWord(typed), neighbours, screen, synonyms.get(token.stem)),
    });
  }
  const asks = Math.max(reading.at('which'), reading.at('what'));
  const nounToken =
    asks >= 0
      ? reading.tokens.slice(asks + 1).find((token) => !reading.compiled.stop.has(token.word))
      : undefined;
  const headToken = nounToken ? reading.tokens[reading.tokens.indexOf(nounToken) + 1] : undefined;
  const isLast = headToken !== undefined && headToken === reading.tokens.at(-1);
  const noun = nounToken ? [nounToken.stem, ...(synonyms.get(nounToken.stem) ?? [])] : [];
  // "the random seed": the last noun is what a value stands behind.
  if (isLast && !reading.compiled.stop.has(headToken.word)) noun.push(headToken.stem);
  const order = /\b(last|latest|newest|most recent)\b/i.test(question.text)
    ? 'last'
    : /\b(first|earliest)\b/i.test(question.text)
      ? 'first'
      : null;
  return {
    words,
    type,
    noun,
    order,
    asksName: /\bname of (?:the|this|that|my)\b/i.test(question.text),
    denies: /\b(?:not|never)\b|n't\b/i.test(question.text),
    asksTyped: asksWhatWasTyped(question.text),
    asksDay: /\b(?:what|which) (?:day|date|weekday|month|year)\b/i.test(question.text),
    takesYear: !/\b(?:what|which) (?:day|date|weekday)\b/i.test(question.text),
    counted: countedWord(words, reading),
    units: reading.tokens
      .map((token) => token.word)
      .filter((word) => UNITS.test(word))
      .flatMap((word) => formsOfUnit(stemWord(word))),
  };
}

/** The noun right behind "how many". */
function countedWord(words: readonly QueryWord[], { tokens }: WordReading): QueryWord | undefined {
  const many = tokens.findIndex(({ word }, at) => word === 'many' && tokens[at - 1]?.word === 'how');
  const noun = many < 0 ? undefined : tokens[many + 1];
  return noun && words.find(({ word }) => word === (noun.typed ?? noun.word));
}

/** Verbs that ask for a sum or a measure. */
const OF_MEASURE = /^(?:pay|cost|earn|owe|weigh|measure|charge)$/;

/** "How much does the garden earn?": the verb after the thing asked about, which a screen seldom says; -1 for none. */
function closingVerb({ tokens, compiled }: WordReading): number {
  const last = tokens.at(-1)?.word ?? '';
  const asks = tokens.findIndex(
    ({ word }) => /^(?:how|when|where)$/.test(word) || (word === 'what' && OF_MEASURE.test(last)),
  );
  const helps = tokens.findIndex(({ word }, at) => at > asks && /^(?:does|do|did|was|were)$/.test(word));
  const between = tokens.slice(helps + 1, -1).filter(({ word }) => !compiled.stop.has(word));
  // "... arrive in Malmo": what follows a preposition or an article is a noun.
  const isVerb = !compiled.stop.has(tokens.at(-2)?.word ?? '');
  // "When was it bought?": what "it" is, the whole screen tells.
  const isOfAll =
    /^(?:was|were)$/.test(tokens[helps]?.word ?? '') &&
    /^(?:it|this|that)$/.test(tokens[helps + 1]?.word ?? '');
  return asks >= 0 && helps >= 0 && (isOfAll || between.length > 0) && (isOfAll || isVerb)
    ? tokens.length - 1
    : -1;
}

/** What parts the thing asked for from what it is asked of: "the gate number of the north pier". */
const PARTING = /^(?:of|for|does|do|did|has|have)$/;

/** The tokens of the noun asked for, from the question word to what it is asked of; none where that is not said. */
function attributeOf({ tokens }: WordReading): { from: number; to: number } {
  const asks = tokens.findIndex(({ word }) => /^(?:what|which|how)$/.test(word));
  const parting = tokens.findIndex(({ word }, at) => at > asks + 1 && PARTING.test(word));
  return asks < 0 || parting < 0 || parting === tokens.length - 1
    ? { from: 0, to: 0 }
    : { from: asks + 1, to: parting };
}

/** "the red hall" is called so; "the red box" and "the red text" are so. */
function isNameColor(reading: WordReading, index: number): boolean {
  if (!reading.hits.some((hit) => hit.kind === 'color' && hit.from === index)) return false;
  const next = reading.tokens[index + 1];
  return (
    next !== undefined &&
    !reading.compiled.vocabulary.has(next.word) &&
    !reading.hits.some((hit) => hit.kind !== 'value_type' && hit.from === index + 1)
  );
}

/** The question's own words, or, where it leans on one before, those of its label. */
function readingOf(question: RoutedPart): WordReading {
  const label = question.slots.label ?? question.slots.target ?? '';
  const whole = readWords(question.text);
  const own = new Set(whole.tokens.map((token) => token.typed ?? token.word));
  return label.split(' ').every((word) => word === '' || own.has(word)) ? whole : readWords(label);
}

const termCache = new WeakMap<Screen, string[]>();

/** Every distinct term of a screen. */
function allTerms(screen: Screen): string[] {
  const before = termCache.get(screen);
  if (before) return before;
  const texts = [
    ...screen.segments.map((segment) => segment.text),
    ...screen.record.ui.windows.map((window) => window.title),
    ...screen.record.ui.elements.map((element) => `${writtenName(element)} ${element.value ?? ''}`),
    ...screen.record.errors.map((error) => error.message),
    ...(screen.commands.length > 0 ? ['run command typed executed entered'] : []),
    'server software program web application',
    ...commandArguments(screen).map((argument) => argument.words),
  ];
  const terms = [...new Set(texts.flatMap(termsOf))];
  termCache.set(screen, terms);
  return terms;
}

function matchesOf(
  word: string,
  stem: string,
  neighbours: readonly [string, string],
  screen: Screen,
  same: Set<string> | undefined,
): [string, number][] {
  const joined = neighbours.map((other, side) =>
    other ? stemWord(side === 0 ? other + word : word + other) : '',
  );
  const found: [string, number][] = [];
  for (const term of allTerms(screen)) {
    const quality = joined.includes(term) ? 0.95 : matchQuality(stem, term, same);
    if (quality > 0) found.push([term, quality]);
  }
  // Numbers of meters, orders and rooms differ by one sign: what stands there as asked is no slip of another.
  if (!/\d/.test(word)) return found;
  const exact = found.filter(([, quality]) => quality === 1);
  return exact.length > 0 ? exact : found.filter(([term]) => figuresOf(term) === figuresOf(word));
}

const figuresOf = (text: string): string =>
  text.replace(/[ol]/gi, (sign) => (/o/i.test(sign) ? '0' : '1')).replace(/\D/g, '');

/**
 * How well a screen's term stands for a question's word: the same stem 1, signs that look alike 0.9, another slip
 * of reading 0.85, a part of a
 * longer word 0.8, another word for it 0.75.
 */
export function matchQuality(stem: string, term: string, same: Set<string> | undefined): number {
  if (stem === term) return 1;
  if (same?.has(term)) return 0.75;
  const shorter = Math.min(stem.length, term.length);
  if (shorter >= 3 && looksAlike(stem, term)) return 0.9;
  if (shorter < 4 || differInFigures(stem, term)) return 0;
  // Words one slip apart share their first or their last letter; asking that first saves most comparisons.
  const alike = stem[0] === term[0] || stem.at(-1) === term.at(-1);
  if (stem.length >= 5 && alike && !isWordPair(stem, term) && editDistance(stem, term, 1) <= 1) return 0.85;
  // "pass" is no part of "passport": of short words nearly all has to agree.
  if (
    (term.startsWith(stem) || stem.startsWith(term)) &&
    Math.abs(term.length - stem.length) <= Math.min(4, shorter - 1)
  )
    return 0.8;
  if (isDenied(stem, term) || isDenied(term, stem)) return 0;
  if (stem.length >= 5 && term.length > stem.length && term.includes(stem)) return 0.7;
  return stem.length === 4 && term.length >= 7 && (term.startsWith(stem) || term.endsWith(stem)) ? 0.6 : 0;
}

/** R-1044 is not R-1045: a figure is no slip of another. */
const differInFigures = (a: string, b: string): boolean =>
  /\d/.test(a) && /\d/.test(b) && a.replace(/\D/g, '') !== b.replace(/\D/g, '');

/** "unstaged" is not staged. */
const isDenied = (stem: string, term: string): boolean =>
  term.endsWith(stem) && /^(?:un|in|im|dis|non|mis|de)-?$/.test(term.slice(0, -stem.length));

let known: Set<string> | null = null;

/** Two words of the language are no slips of each other: "start" and "state". */
function isWordPair(a: string, b: string): boolean {
  known ??= new Set(COMPILED.flatMap(({ vocabulary }) => [...vocabulary].map(stemWord)));
  return known.has(a) && known.has(b);
}
