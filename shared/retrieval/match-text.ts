import type { IndexText } from './index-text.ts';
import { fold, type ParsedQuery, termsOf } from './parse-query.ts';

/** One word of the query: how much it tells, and the words that stand for it, each with how well (0..1). */
export type QueryTerm = { term: string; weight: number; spellings: ReadonlyMap<string, number> };

export type TextMatch = {
  /** How well each term of the query is met, 0..1, in the query's order. */
  terms: number[];
  /** Share of the terms' weight that the best line alone meets. */
  line_coverage: number;
  /** Place of that line in the body; -1 where no line meets any term. */
  line: number;
  /** The whole query, or each of its quoted phrases, stands in the text word by word. */
  phrase: boolean;
  /** Share of the terms' weight that is met in a title, an error's code or its message. */
  prominent: number;
};

/** How the words of a query are met by the text of one picture. */
export function matchText(query: ParsedQuery, terms: readonly QueryTerm[], text: IndexText): TextMatch {
  const total = terms.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const head = new Set(termsOf(`${text.title}\n${text.code}\n${text.message}`));
  const headScores = terms.map((term) => scoreOf(term, head));
  const best = headScores.slice();
  let line = -1;
  let lineCoverage = 0;
  const lines = text.body.split('\n').map(termsOf);
  for (const [index, words] of lines.entries()) {
    const present = new Set(words);
    let covered = 0;
    for (const [at, term] of terms.entries()) {
      const score = scoreOf(term, present);
      if (score === 0) continue;
      covered += score * term.weight;
      best[at] = Math.max(best[at], score);
    }
    if (covered / total > lineCoverage) [line, lineCoverage] = [index, covered / total];
  }
  const share = (scores: readonly number[]): number =>
    scores.reduce((sum, score, at) => sum + score * terms[at].weight, 0) / total;
  return {
    terms: best,
    line_coverage: lineCoverage,
    line,
    phrase: holdsPhrase(query, lines, text),
    prominent: share(headScores),
  };
}

function scoreOf({ spellings }: QueryTerm, words: ReadonlySet<string>): number {
  let best = 0;
  for (const [spelling, score] of spellings) if (score > best && words.has(spelling)) best = score;
  return best;
}

/** Lines are joined, since a sentence may be broken over several. */
function holdsPhrase(query: ParsedQuery, lines: readonly string[][], text: IndexText): boolean {
  const whole = fold(query.rest);
  const wanted = query.phrases.length > 0 ? query.phrases : whole.includes(' ') ? [whole] : [];
  if (wanted.length === 0) return false;
  const body = ` ${lines.map((words) => words.join(' ')).join(' ')} ${fold(text.title)} ${fold(text.message)} `;
  return wanted.every((phrase) => body.includes(` ${phrase} `));
}
