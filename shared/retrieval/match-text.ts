import type { IndexText } from './index-text.ts';
import { fold, foldCharacters, type ParsedQuery } from './parse-query.ts';

/** One word of the query: how much it tells, and the words that stand for it, each with how well (0..1). */
export type QueryTerm = {
  term: string;
  weight: number;
  /** What it would tell if a picture of the library had it: more than its weight where none has. */
  rarity: number;
  spellings: ReadonlyMap<string, number>;
  /** Names of the concepts that it means. */
  concepts: readonly string[];
  /** It can speak of how a picture looks: then the same word in the text is a weak sign. */
  look: boolean;
};

export type TextMatch = {
  /** How well each term of the query is met, 0..1, in the query's order. */
  terms: number[];
  /** Share of the terms' weight that the best line alone meets, words for looks left out. */
  line_coverage: number;
  /** Place of the line that holds most of the query, words for looks included; -1 where none holds enough to show. */
  line: number;
  /** The whole query, or each of its quoted phrases, stands in the text word by word. */
  phrase: boolean;
  /** Share of the terms' weight that is met in a title, an error's code or its message. */
  prominent: number;
  /** Place of the kept question that holds most of the query; -1 where none holds enough to show. */
  asked: number;
};

/** How much a word for a look counts that stands in a line of text. */
const LOOK_IN_TEXT = 0.5;
/** How much a word counts that was only asked about the picture or said of it. */
const ASKED = 0.85;

/** Least share of the query that a line holds to be shown as the place that matches. */
const MARKED_LINE = 0.2;

/** How the words of a query are met by the text of one picture. `finder` is that of `findTerms` for the same terms. */
export function matchText(
  query: ParsedQuery,
  terms: readonly QueryTerm[],
  finder: Finder,
  text: IndexText,
): TextMatch {
  const total = terms.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const best = finder(`${text.title}\n${text.code}\n${text.message}`).reduce<number[]>(
    (scores, line) => scores.map((score, at) => Math.max(score, line.scores[at] ?? 0)),
    terms.map(() => 0),
  );
  const prominent = best.reduce((sum, score, at) => sum + score * terms[at].weight, 0) / total;
  let line = -1;
  let lineCoverage = 0;
  let mostHeld = MARKED_LINE;
  for (const { place, scores } of finder(text.body)) {
    let covered = 0;
    let held = 0;
    for (const [at, term] of terms.entries()) {
      const score = scores[at] ?? 0;
      if (!term.look) covered += score * term.weight;
      held += score * term.weight;
      best[at] = Math.max(best[at], score * (term.look ? LOOK_IN_TEXT : 1));
    }
    lineCoverage = Math.max(lineCoverage, covered / total);
    if (held / total > mostHeld) [line, mostHeld] = [place, held / total];
  }
  let asked = -1;
  let mostAsked = MARKED_LINE;
  for (const { place, scores } of text.asked === '' ? [] : finder(text.asked)) {
    const held = terms.reduce((sum, { weight }, at) => sum + (scores[at] ?? 0) * weight, 0) / total;
    for (const at of terms.keys()) best[at] = Math.max(best[at], ASKED * (scores[at] ?? 0));
    lineCoverage = Math.max(lineCoverage, ASKED * held);
    if (held > mostAsked) [asked, mostAsked] = [place, held];
  }
  // Words that are missing can't stand in a row.
  const phrase = best.every((score) => score > 0) && holdsPhrase(query, text);
  return { terms: best, line_coverage: lineCoverage, line, phrase, prominent, asked };
}

/** Lines that hold some term: their place, and how well each term is met (by its place in the list of terms). */
export type Finder = (text: string) => { place: number; scores: number[] }[];

/** Makes the search for the spellings of all terms at once, for it is run on many texts. */
export function findTerms(terms: readonly QueryTerm[]): Finder {
  const owners = new Map<string, { at: number; score: number }[]>();
  for (const [at, { spellings }] of terms.entries())
    for (const [word, score] of spellings) owners.set(word, [...(owners.get(word) ?? []), { at, score }]);
  if (owners.size === 0) return () => [];
  // Spellings come from the index, which parts texts as here: they are letters and digits only.
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${[...owners.keys()].join('|')})(?![\\p{L}\\p{N}])|\\n`,
    'gu',
  );
  return (text) => {
    const lines = new Map<number, number[]>();
    let place = 0;
    for (const [word] of foldCharacters(text).matchAll(pattern)) {
      if (word === '\n') {
        place++;
        continue;
      }
      const scores = lines.get(place) ?? terms.map(() => 0);
      lines.set(place, scores);
      for (const { at, score } of owners.get(word) ?? []) scores[at] = Math.max(scores[at], score);
    }
    return [...lines].map(([at, scores]) => ({ place: at, scores }));
  };
}

/** Lines are joined, since a sentence may be broken over several. */
function holdsPhrase(query: ParsedQuery, text: IndexText): boolean {
  const whole = fold(query.rest);
  const wanted = query.phrases.length > 0 ? query.phrases : whole.includes(' ') ? [whole] : [];
  if (wanted.length === 0) return false;
  const body = ` ${fold(text.body)} ${fold(text.title)} ${fold(text.message)} ${fold(text.asked)} `;
  return wanted.every((phrase) => body.includes(` ${phrase} `));
}
