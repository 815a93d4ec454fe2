import type { Candidate } from '../candidate.ts';
import { foundQuality } from '../found-quality.ts';
import type { QueryWord } from '../query.ts';
import { wordCoverage } from '../word-coverage.ts';
import { type Asked, matchIn } from './asked.ts';

const FOUND = 0.5;
const HIT = 0.6;
const SAME = 0.75;

/** How many of the question's words stand in and around a candidate, and which are missing. */
export function wordFacts(candidate: Candidate, { query, telling, question }: Asked): number[] {
  const {
    total,
    covered,
    best,
    framed,
    telling: strong,
  } = wordCoverage(query.words, (word) => foundQuality(word, candidate));
  const missing = strong.filter(({ quality }) => quality < FOUND);
  const nowhere = missing.filter(({ word }) => word.matches.length === 0).length;
  const rare = telling.reduce((sum, { word, weight }) => sum + weight * foundQuality(word, candidate), 0);
  const figures = telling.filter(({ word }) => /\d/.test(word.word));
  return [
    shareOf(covered, total),
    shareOf(
      strong.reduce((sum, { quality }) => sum + quality, 0),
      strong.length,
    ),
    strong.length,
    nowhere,
    missing.length - nowhere,
    missing.filter(({ word }) => isNamed(word.word, question.text)).length,
    best,
    framed,
    shareOf(
      rare,
      telling.reduce((sum, { weight }) => sum + weight, 0),
    ),
    figures.length > 0
      ? figures.filter(({ word }) => foundQuality(word, candidate) >= HIT).length / figures.length
      : -1,
    telling.filter(({ word, at }) => at.length === 0 && !word.weak).length,
    repeated(candidate, query.words),
  ];
}

const shareOf = (part: number, whole: number): number => (whole > 0 ? part / whole : -1);

/** Whether a word is a figure, or is written with a capital amid the question. */
function isNamed(word: string, text: string): boolean {
  if (/\d/.test(word)) return true;
  const written = text
    .split(/\s+/)
    .slice(1)
    .find((other) => other.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') === word.toLowerCase());
  return written !== undefined && /^\p{Lu}/u.test(written);
}

/** Share of a candidate's own words that the question says already. */
const repeated = ({ own }: Candidate, words: readonly QueryWord[]): number =>
  own.filter((term) => words.some((word) => matchIn(word, [term]) >= SAME)).length / Math.max(1, own.length);
