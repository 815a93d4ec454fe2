import type { QueryTerm, TextMatch } from './match-text.ts';
import type { ParsedQuery } from './parse-query.ts';

/** One picture that may be an answer to a query, with all that speaks for it. */
export type Candidate = {
  id: string;
  match: TextMatch;
  /** Cosine of the query's and the picture's vectors, -1..1. */
  cosine: number;
  /** How well each term of the query is met by the picture's concepts (not its words), 0..1. */
  concepts: number[];
  /** Whether each comparison of the query ("over 500") holds for some number on the picture. */
  comparisons: boolean[];
  /** Whether something is there that the query excludes. */
  excluded: boolean;
};

export type RankedCandidate = {
  candidate: Candidate;
  /** 0..1. */
  score: number;
  /** Share of what the query tells that the picture meets, by words or concepts. */
  explained: number;
  /** Enough to be given as an answer. */
  matches: boolean;
};

export type Ranking = { ranked: RankedCandidate[]; nothing_matches: boolean };

/** Weights of a score's parts; they sum to 1. */
const WEIGHTS = { explained: 0.5, line: 0.2, phrase: 0.1, prominent: 0.05, cosine: 0.15 };
/** What is left of a score where one look is missing. */
const MISSING_LOOK = 0.5;
/** Least share of the query that the best picture must explain, and least score, to count as a match. */
const MATCHING = { explained: 0.42, score: 0.25 };

/**
 * Orders candidates, and says whether any of them matches. A cosine alone does not tell "nothing matches": the nearest
 * of many pictures is always near something. So the best one has to explain the words that tell most, each by its
 * text or by its concepts.
 */
export function rankResults(
  query: ParsedQuery,
  terms: readonly QueryTerm[],
  candidates: readonly Candidate[],
): Ranking {
  const ranked = candidates
    .map((candidate) => scoreCandidate(query, terms, candidate))
    .sort(
      (a, b) => b.score - a.score || b.explained - a.explained || (a.candidate.id < b.candidate.id ? -1 : 1),
    );
  const onlyFilters = terms.length === 0;
  const matches = ranked.filter((entry) => onlyFilters || entry.matches);
  return matches.length > 0 ? { ranked: matches, nothing_matches: false } : { ranked, nothing_matches: true };
}

function scoreCandidate(
  query: ParsedQuery,
  terms: readonly QueryTerm[],
  candidate: Candidate,
): RankedCandidate {
  const { match, concepts, cosine, comparisons } = candidate;
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  const met = terms.reduce(
    (sum, { weight }, at) => sum + weight * Math.max(match.terms[at], concepts[at] ?? 0),
    0,
  );
  const explained = total === 0 ? 1 : met / total;
  const strengths = terms.map((_, at) => Math.max(match.terms[at], concepts[at] ?? 0));
  const supported = single(terms, strengths) ? explainedBySingle(terms, strengths) : explained;
  const failedPhrase = query.phrases.length > 0 && !match.phrase;
  const failedComparisons = comparisons.filter((holds) => !holds).length;
  const score =
    WEIGHTS.explained * explained +
    WEIGHTS.line * match.line_coverage +
    WEIGHTS.phrase * (match.phrase ? 1 : 0) +
    WEIGHTS.prominent * match.prominent +
    WEIGHTS.cosine * Math.max(0, cosine);
  // A picture that lacks one of the looks asked for steps back behind those that have all.
  const looks = terms.reduce((product, { look }, at) => {
    const strength = Math.max(match.terms[at], concepts[at] ?? 0);
    return look && !match.phrase ? product * (MISSING_LOOK + (1 - MISSING_LOOK) * strength) : product;
  }, 1);
  const kept = failedPhrase || failedComparisons > 0 || candidate.excluded ? 0.25 : 1;
  return {
    candidate,
    score: Math.min(1, score * kept * looks),
    explained: explained * kept,
    matches: match.phrase || (supported * kept >= MATCHING.explained && score * kept >= MATCHING.score),
  };
}

/** Whether one word alone speaks for a picture, of a query of several: it may be about anything. */
const single = (terms: readonly QueryTerm[], strengths: readonly number[]): boolean =>
  terms.length > 1 && strengths.filter((strength) => strength > 0).length === 1;

/** Then words that no picture has count as much as any rare word. */
function explainedBySingle(terms: readonly QueryTerm[], strengths: readonly number[]): number {
  const total = terms.reduce((sum, { rarity }) => sum + rarity, 0);
  const met = terms.reduce((sum, { rarity }, at) => sum + rarity * strengths[at], 0);
  return total === 0 ? 0 : met / total;
}
