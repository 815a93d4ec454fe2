import type { Candidate } from '../candidate.ts';
import { foundQuality } from '../found-quality.ts';
import type { QueryWord } from '../query.ts';
import { type Asked, matchIn } from './asked.ts';
import { type Label, labelOf, labelsBeside, stemsIn, stemsOf } from './labels.ts';

const FOUND = 0.5;
const SAYS_AGAIN = 0.75;
const NONE = { share: 0, words: 0 };

/**
 * How a candidate is labelled: how well what is asked for and what it is asked of are found, each by itself; how far the
 * question says a label beside it; and the longest run of words that the question shares with its text and its labels.
 */
export function labelFacts(candidate: Candidate, { query, screen, run }: Asked): number[] {
  const { segment, structure, text } = candidate;
  const isWhole = structure === 'row' || structure === 'draft';
  const from = segment.text.indexOf(text);
  const own = from > 0 ? labelOf(segment.text.slice(0, from)) : null;
  const labels = isWhole ? [] : [...labelsBeside(segment, screen), ...(own ? [own] : [])];
  const best = labels
    .map((label) => saidShare(label, query.words))
    .reduce((most, next) => (next.share > most.share ? next : most), NONE);
  const attributes = query.words.filter((word) => word.attribute && !word.frame);
  const others = query.words.filter((word) => !word.attribute && !word.frame && !word.weak);
  return [
    foundShare(attributes, candidate),
    foundShare(others, candidate),
    others.length > 0 ? Math.min(...others.map((word) => foundQuality(word, candidate))) : -1,
    labels.length > 0 ? best.share : -1,
    best.words,
    longestRun(run, structure === 'row' ? stemsOf(text) : stemsIn(segment)),
    Math.max(0, ...labels.map(({ stems }) => longestRun(run, stems))),
  ];
}

/** How many words of a label the question says, and which share of them. */
function saidShare({ words: own }: Label, words: readonly QueryWord[]): { share: number; words: number } {
  const said = own.filter((terms) => words.some((word) => matchIn(word, terms) >= SAYS_AGAIN)).length;
  return { share: said / own.length, words: said };
}

const foundShare = (words: readonly QueryWord[], candidate: Candidate): number =>
  words.length > 0
    ? words.filter((word) => foundQuality(word, candidate) >= FOUND).length / words.length
    : -1;

/** The most words in a row that stand in a row in a text too. */
function longestRun(run: readonly string[], stems: readonly string[]): number {
  let longest = 0;
  for (let from = 0; from < run.length - longest; from++)
    for (let at = stems.indexOf(run[from]); at >= 0; at = stems.indexOf(run[from], at + 1)) {
      let length = 1;
      while (from + length < run.length && run[from + length] === stems[at + length]) length++;
      longest = Math.max(longest, length);
    }
  return longest;
}
