import type { RoutedPart } from '../../model/question.ts';
import { stemWord } from '../../question/stem-word.ts';
import { foldWord } from '../../question/tokenize.ts';
import type { Screen } from '../screen/screen.ts';
import type { Candidate } from './candidate.ts';
import { candidatesOf } from './candidates.ts';
import { foundQuality } from './found-quality.ts';
import { hasUnit } from './has-unit.ts';
import { type Query, type QueryWord, queryFor } from './query.ts';
import { SELF_EVIDENT, typeFit } from './value-types.ts';
import { wordCoverage } from './word-coverage.ts';

/** A candidate with what speaks for it. */
export type Ranked = {
  candidate: Candidate;
  /** 0..1; higher is better. */
  score: number;
  /** Share of the question's telling words that stand around the value. */
  coverage: number;
  /** How well the value's form fits what was asked for, 0..1. */
  fit: number;
  missing: string[];
  /** Nothing of what is asked for stands there, only what it is asked of. */
  lacksAttribute: boolean;
};

/** Words that stand at the head of columns which hold such values. */
const TYPE_HINTS: Record<string, readonly string[]> = {
  number: ['quantity', 'quantiti', 'qty', 'count', 'unit', 'stock', 'pcs', 'number', 'piec'],
  money: ['price', 'cost', 'amount', 'total', 'sum', 'pric'],
  date: ['date', 'modify', 'day', 'chang', 'due'],
  size: ['size', 'byte', 'length'],
};
/** What nothing and nobody is called. */
const UNNAMED = new Set(['date', 'time', 'weekday_time', 'money', 'percent', 'duration', 'size', 'speed']);
/** Values with a unit of their own. */
const MEASURED = new Set(['duration', 'percent', 'temperature', 'money', 'size', 'speed']);
/** Folders of installed packages. */
const LIBRARY = /\b(node[ _]modules|(?:site|dist)-packages|vendor|\.cargo|usr\/(?:lib|share|include))\b/;
const SENTENCE_FIT = 0.55;
const MAX_NAME_WORDS = 4;
/** A word is found where it is as sure as this. */
const FOUND = 0.5;
/** What a word of the question's frame adds where it does stand beside a value. */
const FRAME_BONUS = 0.12;

/** All candidates that could answer, best first. */
export function rankValues(question: RoutedPart, screen: Screen): { query: Query; ranked: Ranked[] } {
  const query = queryFor(question, screen);
  const ranked = candidatesOf(screen)
    .map((candidate) => rank(candidate, query))
    .filter((entry) => entry.score > 0.2)
    .sort((a, b) => b.score - a.score);
  const inUnit = ranked.filter(({ candidate }) => hasUnit(candidate, query));
  return { query, ranked: inUnit.length > 0 ? inUnit : ranked };
}

function rank(candidate: Candidate, query: Query): Ranked {
  const isNamed =
    candidate.structure !== 'sentence' &&
    query.noun.some((term) => candidate.named.includes(term) && candidate.endsStatement);
  const fit = isNamed && query.type === undefined ? 1 : fitOf(candidate, query);
  const none = { candidate, score: 0, coverage: 0, fit, missing: [], lacksAttribute: false };
  if (fit === 0 || !saysSomething(candidate, query)) return none;
  const { total, covered, best, framed, telling } = wordCoverage(query.words, (word) =>
    qualityOf(word, candidate, fit),
  );
  const attributes = telling.filter(({ word }) => word.attribute);
  // Of a person, more must be said than in the title of the window.
  if (isOfPerson(query) && telling.length > 0 && best < OF_PERSON) return none;
  const share = total > 0 ? covered / total : framed;
  // Without a telling word, one weak word right beside a value of the form asked for must do.
  const coverage =
    telling.length > 0
      ? telling.reduce((sum, { quality }) => sum + (quality >= FOUND ? 1 : quality), 0) / telling.length
      : best >= 0.9 && fit >= 0.9 && query.type
        ? Math.max(share, 0.7)
        : share;
  return {
    candidate,
    score:
      share * (0.55 + 0.45 * fit) +
      bonus(candidate, query) +
      FRAME_BONUS * framed +
      (isNamed ? 0.08 : 0) +
      byOrder(candidate, query),
    coverage,
    fit,
    missing: telling.filter(({ quality }) => quality < FOUND).map(({ word }) => word.word),
    lacksAttribute: attributes.length > 0 && attributes.every(({ quality }) => quality < FOUND),
  };
}

/** Whether a text can be an answer at all: not masked, of the kind asked for, and no mere echo of the question. */
export const saysSomething = (candidate: Candidate, query: Query): boolean =>
  !isAside(candidate, query) &&
  !isMasked(candidate.text) &&
  SAYS.test(candidate.text) &&
  !repeatsQuestion(candidate, query);

const OF_PERSON = 0.66;
const isOfPerson = ({ type }: Query): boolean => type === 'person' || type === 'user_name';

/** A name amid a sentence begins with a capital, or is told by who did it: "by demo". */
const namesSomebody = (text: string): boolean =>
  !text.includes('/') &&
  /\S\s+(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\w*)\p{Lu}\p{Ll}|\b(?:by|from)\s+\w|\S@\S|\byour?s?\b/u.test(
    text,
  );

/** A few words that tell nothing of anybody. */
const isTitle = ({ type, text }: Candidate): boolean =>
  type === 'sentence' &&
  text.split(/\s+/).length <= MAX_NAME_WORDS &&
  !/\b(?:by|from)\b|[@=]|:\s*\S/i.test(text);

/** Words that deny. */
const DENIED = /\b(?:not?|never|none|without|un\w{3,}|in\w{4,}|missing|skipped|disabled|off)\b|n.t\b/i;

/** "4 of 6 (66 %)" */
const COUNTS = /\d+ (?:of|from|\/) \d+|\d\s?%/;

/**
 * No figure is a name. Which one was not done is told by a text that denies, not by one that names it; what was typed stands in a field,
 * not in a message about it.
 */
const isAside = ({ segment, text, type, nearError }: Candidate, query: Query): boolean =>
  (query.asksName && (!/\p{L}/u.test(text) || UNNAMED.has(type) || COUNTS.test(text))) ||
  (query.denies && !query.type && !DENIED.test(segment.text)) ||
  (query.asksTyped && nearError === 1);

/** What stands on buttons and the like is what can be done. */
const isAction = ({ inControl, structure, type }: Candidate): boolean =>
  inControl && structure === 'sentence' && type === 'sentence';

function fitOf(candidate: Candidate, query: Query): number {
  // Of a table's row, only a cell whose column was asked for is an answer.
  const { tableHead } = candidate;
  if (
    !query.type &&
    candidate.structure !== 'pair' &&
    tableHead !== null &&
    !query.words.some((word) => word.matches.some(([term]) => tableHead.includes(term)))
  )
    return 0;
  // A bare whole number is no price, unless its column says so or the question asks for no price by name.
  const isBare = candidate.type === 'number' && /^\d+$/.test(candidate.text);
  const inMoneyColumn = TYPE_HINTS.money.some((hint) => (candidate.context.get(hint) ?? 0) >= 0.9);
  const asksPrice = candidate.structure !== 'cell' || query.words.some((word) => word.namesForm);
  if (query.type === 'money' && isBare && asksPrice && !inMoneyColumn) return 0;
  // A text that ends in a colon is a label. Numbers and codes of things hold figures; a plain word is seldom one.
  if (candidate.structure === 'cell' && /\p{L}\s*:$/u.test(candidate.text)) return 0;
  const isWord = candidate.type === 'text' && !/\d/.test(candidate.text);
  if (query.type === 'identifier' && isWord) return 0.2;
  const isMessage =
    candidate.type === 'text' &&
    candidate.nearError === 1 &&
    (candidate.structure === 'cell' || candidate.text.split(/\s+/).length > MAX_NAME_WORDS);
  if (isOfPerson(query)) {
    // A name is short, and stands neither in a message nor on a button.
    if (candidate.type === 'text' && (isMessage || candidate.namesValue || !isName(candidate.text))) return 0;
    // "Open a locker" names nobody who opened one.
    const isAsked = ({ weak, matches }: QueryWord): boolean =>
      !weak && matches.some(([term, quality]) => quality === 1 && candidate.own.includes(term));
    const saysAsked = candidate.structure === 'cell' && query.words.some(isAsked);
    if (candidate.type === 'text' && (candidate.inControl || saysAsked)) return saysAsked ? 0 : 0.3;
    // Nor does "Amend Last Commit" name who made the last one.
    if (isTitle(candidate) && query.words.some(isAsked)) return 0;
  }
  // Who asks for no error wants no error message.
  if (isMessage && query.words.length > 0 && !query.words.some((word) => word.ofError)) return 0.5;
  // "How many litres?" is no time and no share, unless that is what is counted.
  if (query.type === 'number' && query.units.length === 0 && MEASURED.has(candidate.type)) return 0;
  // What follows "could not be opened:" is a path only where it looks like one.
  if (
    query.type === 'path' &&
    candidate.type === 'text' &&
    candidate.text.split(/\s+/).length > MAX_NAME_WORDS
  )
    return 0;
  if (isYear(candidate) && query.type === 'date' && query.takesYear) return YEAR_FIT;
  if (candidate.type !== 'sentence') return typeFit(query.type, candidate.type, candidate.structure);
  if (query.type && SELF_EVIDENT.has(query.type)) return 0;
  if (isOfPerson(query) && !namesSomebody(candidate.text)) return 0;
  if (isAction(candidate)) return 0;
  // What was typed asks; what was printed answers.
  const typedIn =
    candidate.isCommand &&
    !query.words.some(({ word }) => /^(command|run|typed|entered|executed|started)$/.test(word));
  const isOwnError = candidate.nearError === 1 && !query.words.some((word) => word.ofError);
  return SENTENCE_FIT * (query.type ? 0.5 : 1) * (typedIn ? 0.4 : 1) * (isOwnError ? 0.6 : 1);
}

/** A year by itself tells when. */
export const isYear = ({ type, text, structure }: Candidate): boolean =>
  type === 'number' && structure !== 'span' && /^(?:1[89]|20)\d\d$/.test(text);
const YEAR_FIT = 0.9;

/** How well a word is covered around (or, for sentences, in) a candidate, or by what it is. */
function qualityOf(word: QueryWord, candidate: Candidate, fit: number): number {
  const found = foundQuality(word, candidate);
  const named = word.namesForm && fit >= 0.95 ? 0.85 : 0;
  return Math.max(found, named, word.ofError ? 0.85 * candidate.nearError : 0);
}

function bonus(candidate: Candidate, query: Query): number {
  const { type } = query;
  let value = 0;
  const hints = type ? TYPE_HINTS[type] : undefined;
  if (hints?.some((hint) => (candidate.context.get(hint) ?? 0) >= 0.9)) value += 0.08;
  if (query.units.some((unit) => candidate.beside.includes(unit) || candidate.own.includes(unit)))
    value += 0.12;
  if (candidate.structure === 'pair') value += 0.1;
  if (candidate.inControl && candidate.type === 'text') value -= 0.15;
  // "How many" is answered by a whole number that stands alone or before the thing counted.
  if (type === 'number' && !/^\d+$/.test(candidate.text)) value -= 0.06;
  if (type === 'number' && candidate.structure === 'span' && candidate.type === 'number') value -= 0.03;
  if (type === 'path' && candidate.type === 'path' && /\.\w{1,5}$/.test(candidate.text)) value += 0.02;
  // Who asks for a file of an error means an own one, not one of a library.
  if (type === 'path' && LIBRARY.test(`${candidate.text} ${candidate.segment.text}`)) value -= 0.12;
  return value;
}

/** "last" and "first" choose among equals by their place from top to bottom. */
function byOrder(candidate: Candidate, query: Query): number {
  const place = candidate.segment.index / 10_000;
  return query.order === 'last' ? place : query.order === 'first' ? -place : 0;
}

/** What says anything holds a figure, or two letters, and is no word that only joins others. */
const SAYS =
  /^(?!(?:or|and|of|to|the|an?|with|for|by|at|from|as|is|are|be|that|this)$)(?:.*\d|.*\p{L}{2}|\p{L}$)/isu;

/** What only says again what was asked is no answer. */
const repeatsQuestion = (candidate: Candidate, query: Query): boolean =>
  (candidate.structure !== 'sentence' || candidate.text.split(/\s+/).length <= MAX_NAME_WORDS) &&
  candidate.text.split(/\s+/).every((part) => {
    const stem = stemWord(foldWord(part));
    return query.words.some(
      (word) =>
        isOperand(part, word.word) ||
        word.matches.some(([match, quality]) => match === stem && quality === 1),
    );
  });

/** The 12 of a sum that was asked for: "18.5*12". */
const isOperand = (part: string, asked: string): boolean =>
  /^[\d.,]+[-+*/×÷^]/.test(asked) && asked.split(/[-+*/×÷^=]/).includes(part);

/** Three signs or more, a few words, and nothing that ends a sentence. */
const isName = (text: string): boolean =>
  text.split(/\s+/).length <= MAX_NAME_WORDS &&
  !/^\p{Lu}{4,}$/u.test(text) &&
  /^[\p{L}\p{N}@][\p{L}\p{N}'’.@_(), -]+[\p{L}\p{N})]$/u.test(text);

/** Bullets and asterisks hide a value. */
export const isMasked = (text: string): boolean => /^[•●*∙·.]{3,}$/.test(text.replace(/\s/g, ''));
