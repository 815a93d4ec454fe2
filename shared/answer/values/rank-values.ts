import type { RoutedPart } from '../../model/question.ts';
import type { Screen } from '../screen/screen.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { type Query, type QueryWord, queryFor } from './query.ts';
import { SELF_EVIDENT, typeFit } from './value-types.ts';

/** A candidate with what speaks for it. */
export type Ranked = {
  candidate: Candidate;
  /** 0..1; higher is better. */
  score: number;
  /** Share of the question's telling words that stand around the value. */
  coverage: number;
  missing: string[];
};

/** Words that stand at the head of columns which hold such values. */
const TYPE_HINTS: Record<string, readonly string[]> = {
  number: ['quantity', 'qty', 'count', 'unit', 'stock', 'pcs', 'no', 'number'],
  money: ['price', 'cost', 'amount', 'total', 'sum'],
  date: ['date', 'modified', 'day', 'changed', 'due'],
  size: ['size', 'byte', 'length'],
};
const SENTENCE_FIT = 0.55;

/** All candidates that could answer, best first. */
export function rankValues(question: RoutedPart, screen: Screen): { query: Query; ranked: Ranked[] } {
  const query = queryFor(question, screen);
  const ranked = candidatesOf(screen)
    .map((candidate) => rank(candidate, query))
    .filter((entry) => entry.score > 0.2)
    .sort((a, b) => b.score - a.score);
  return { query, ranked };
}

function rank(candidate: Candidate, query: Query): Ranked {
  const fit = fitOf(candidate, query);
  if (fit === 0 || isMasked(candidate.text)) return { candidate, score: 0, coverage: 0, missing: [] };
  let total = 0;
  let covered = 0;
  let telling = 0;
  let tellingCovered = 0;
  const missing: string[] = [];
  for (const word of query.words) {
    const quality = qualityOf(word, candidate, query, fit);
    total += word.weight;
    covered += word.weight * quality;
    if (!word.weak && !word.namesType) {
      telling += 1;
      tellingCovered += quality >= 0.5 ? 1 : quality;
      if (quality < 0.5) missing.push(word.word);
    }
  }
  const coverage = telling > 0 ? tellingCovered / telling : total > 0 ? covered / total : 0;
  const share = total > 0 ? covered / total : 0;
  const score = share * (0.55 + 0.45 * fit) + bonus(candidate, query);
  return { candidate, score, coverage, missing };
}

function fitOf(candidate: Candidate, query: Query): number {
  if (candidate.type === 'sentence')
    return query.type && SELF_EVIDENT.has(query.type) ? 0 : SENTENCE_FIT * (query.type ? 0.5 : 1);
  return typeFit(query.type, candidate.type);
}

/** How well a word is covered around (or, for sentences, in) a candidate. */
function qualityOf(word: QueryWord, candidate: Candidate, query: Query, fit: number): number {
  let best = 0;
  const ownWeight = candidate.structure === 'sentence' ? 0.95 : 0.45;
  for (const [term, quality] of word.matches) {
    const around = candidate.context.get(term) ?? 0;
    const own = candidate.own.includes(term) ? ownWeight : 0;
    const beside = candidate.beside.includes(term) ? 1 : 0;
    best = Math.max(best, quality * Math.max(around, own, beside));
  }
  if (word.namesType && query.type && SELF_EVIDENT.has(query.type) && fit >= 0.9) best = Math.max(best, 0.85);
  if (word.errorish && candidate.inError) best = Math.max(best, 0.8);
  return best;
}

function bonus(candidate: Candidate, query: Query): number {
  let value = 0;
  const hints = query.type ? TYPE_HINTS[query.type] : undefined;
  if (hints?.some((hint) => (candidate.context.get(hint) ?? 0) >= 0.8)) value += 0.08;
  if (query.unitWords.some((unit) => candidate.beside.includes(unit) || candidate.own.includes(unit)))
    value += 0.12;
  if (candidate.structure === 'pair') value += 0.03;
  if (query.type === 'number' && candidate.type === 'number' && !/^\d+$/.test(candidate.text)) value -= 0.05;
  return value;
}

/** Bullets and asterisks hide a value. */
export const isMasked = (text: string): boolean => /^[•●*∙·.]{3,}$/.test(text.replace(/\s/g, ''));
