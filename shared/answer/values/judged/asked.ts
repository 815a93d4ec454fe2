import type { Draft } from '../../../model/answer.ts';
import type { RoutedPart } from '../../../model/question.ts';
import { median } from '../../../numbers/median.ts';
import { type AskedKinds, askedKinds } from '../../../question/asked-kinds.ts';
import { readWords } from '../../../question/read-words.ts';
import { foldWord } from '../../../question/tokenize.ts';
import type { Screen } from '../../screen/screen.ts';
import type { Segment } from '../../screen/segments.ts';
import { termsOf } from '../../screen/terms.ts';
import { wordAnswer } from '../../word-answer.ts';
import type { Candidate } from '../candidate.ts';
import { candidatesOf } from '../candidates.ts';
import { hasUnit } from '../has-unit.ts';
import { kindCandidates } from '../kinds/kind-candidates.ts';
import type { Query, QueryWord } from '../query.ts';
import { rankValues } from '../rank-values.ts';
import { typeFit } from '../value-types.ts';
import { type AskedPlace, askedPlace } from './asked-place.ts';
import { draftCandidate } from './draft-candidate.ts';
import { rowCandidates } from './row-candidates.ts';

/** A telling word of a question with the segments that hold it, and how much it tells: what stands seldom tells more. */
export type TellingWord = { word: QueryWord; at: readonly Segment[]; weight: number };

/** A question met with a screen, made ready for judging every candidate. */
export type Asked = {
  question: RoutedPart;
  screen: Screen;
  query: Query;
  candidates: readonly Candidate[];
  /** Of the rules' ranking, 0..1, for those that they rank at all. */
  scores: ReadonlyMap<Candidate, number>;
  telling: readonly TellingWord[];
  /** Figures and colours of the question: what answers goes with each of them. */
  naming: readonly QueryWord[];
  /** For each word of the question that the thesaurus knows: terms a screen may say for it. */
  related: readonly ReadonlySet<string>[];
  /** The kinds of answer that it asks for. */
  kinds: AskedKinds;
  /** Where the question says that it stands. */
  place: AskedPlace;
  /** The stems of the question's words in their order. */
  run: readonly string[];
  /** Height of most texts, in pixels. */
  textHeight: number;
  /** How many different values have just the form asked for. */
  fitting: number;
  /** Whether any candidate stands with the unit that the question asks in. */
  holdsUnit: boolean;
  /** What rules would answer; null where they decline, `unknown` where that may tell nothing. */
  draft: { text: string; confidence: number; runnerUp: number } | 'unknown' | null;
};

const SURE_MATCH = 0.6;
/** A word that stands nowhere tells less than one that stands once. */
const NOWHERE = 0.6;
const WEAK = 0.35;
const FITS = 0.9;

/**
 * Gathers what is asked for and everything that may be the answer, the draft that rules made among it.
 * @param draft null where it shall tell nothing: in training, of questions that the rules were made on
 */
export function askedOf(question: RoutedPart, screen: Screen, draft: Draft | null): Asked {
  const { query, ranked } = rankValues(question, screen);
  const own = draft?.decision === 'answer' ? draftCandidate(draft, screen) : null;
  const reading = readWords(question.text);
  const kinds = askedKinds(reading);
  const found = [...candidatesOf(screen), ...rowCandidates(screen)];
  found.push(...othersThan(found, kindCandidates([...kinds.kinds, ...kinds.others], screen)));
  const isKnown = own !== null && found.some((candidate) => foldText(candidate.text) === foldText(own.text));
  const candidates = own === null || isKnown ? found : [...found, own];
  return {
    question,
    screen,
    query,
    candidates,
    scores: new Map(ranked.map(({ candidate, score }) => [candidate, score])),
    telling: tellingWords(query, screen),
    naming: query.words.filter(({ word }) => isFigureOrColor(word)),
    related: reading.tokens.flatMap(({ stem }) => reading.compiled.related.get(stem) ?? []),
    kinds,
    place: askedPlace(reading),
    run: reading.tokens.filter(({ word }) => !reading.compiled.stop.has(word)).map(({ stem }) => stem),
    textHeight: median(
      screen.segments.map(({ box }) => box.height),
      1,
    ),
    fitting: fittingValues(query, candidates),
    holdsUnit: candidates.some((candidate) => hasUnit(candidate, query)),
    draft: draft ? givenIn(draft) : 'unknown',
  };
}

/** Those of the new candidates that stand nowhere among the known ones, each once. */
function othersThan(known: readonly Candidate[], found: readonly Candidate[]): Candidate[] {
  const keyOf = ({ segment, text }: Candidate): string => `${segment.index} ${text}`;
  const keys = new Set(known.map(keyOf));
  return found.filter((candidate) => {
    const key = keyOf(candidate);
    return !keys.has(key) && keys.add(key);
  });
}

const givenIn = (draft: Draft): Asked['draft'] =>
  draft.decision === 'answer'
    ? { text: wordAnswer(draft), confidence: draft.confidence, runnerUp: draft.runner_up }
    : null;

function tellingWords(query: Query, { segments }: Screen): TellingWord[] {
  const terms = segments.map(({ text }) => termsOf(text));
  return query.words
    .filter((word) => !word.frame && !word.namesForm)
    .map((word) => {
      const at = segments.filter((_, index) => matchIn(word, terms[index]) >= SURE_MATCH);
      const rarity =
        at.length > 0 ? Math.log(1 + segments.length / at.length) : NOWHERE * Math.log(1 + segments.length);
      return { word, at, weight: rarity * (word.weak ? WEAK : 1) };
    });
}

const isFigureOrColor = (word: string): boolean =>
  /^\d+$/.test(word) || readWords(word).hits.some(({ kind }) => kind === 'color');

function fittingValues({ type }: Query, candidates: readonly Candidate[]): number {
  if (!type) return 0;
  const texts = candidates
    .filter(({ structure }) => structure !== 'row' && structure !== 'draft')
    .filter((candidate) => typeFit(type, candidate.type, candidate.structure) >= FITS)
    .map(({ text }) => text);
  return new Set(texts).size;
}

/** How well any of the terms stands for a word of the question, 0..1. */
export function matchIn(word: QueryWord, terms: readonly string[]): number {
  let best = 0;
  for (const [term, quality] of word.matches) if (quality > best && terms.includes(term)) best = quality;
  return best;
}

/** A text for comparing: its words folded, one blank between them. */
export const foldText = (text: string): string => text.split(/\s+/).map(foldWord).join(' ').trim();

/** The same without quotation marks and the signs that end a sentence. */
export const foldAsked = (text: string): string => foldText(text.replace(/["“”'‘’?!,;]+/g, ' '));

/** Whether one folded text stands in another as whole words. */
export const holdsText = (whole: string, part: string): boolean => ` ${whole} `.includes(` ${part} `);
