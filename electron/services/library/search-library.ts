import { ok, type Result } from '../../../shared/model/errors.ts';
import type { LibraryFilter, SearchHit, SearchReply } from '../../../shared/model/library.ts';
import { explainHit, matchingRegion } from '../../../shared/retrieval/explain-hit.ts';
import { type Finder, findTerms, matchText } from '../../../shared/retrieval/match-text.ts';
import { fold, type ParsedQuery, parseQuery } from '../../../shared/retrieval/parse-query.ts';
import { type Candidate, type RankedCandidate, rankResults } from '../../../shared/retrieval/rank-results.ts';
import { holdsComparison } from '../../../shared/retrieval/read-amounts.ts';
import { factStrength, meaningOf } from '../../../shared/retrieval/record-facts.ts';
import type { VectorSpace } from '../../../shared/retrieval/vector-space.ts';
import { type CandidateRow, loadCandidates } from './candidate-rows.ts';
import { filterCondition } from './item-rows.ts';
import { guardLibrary } from './library-database.ts';
import type { SqliteLibraryStore } from './library-store.ts';
import { type IndexedTerm, queryTerms } from './query-terms.ts';
import { TextIndex } from './text-index.ts';
import { VectorIndex } from './vector-index.ts';

/** Candidates that each of text and vectors brings. */
const BROUGHT = 60;
/** Concepts in a vector may come from words on the screen: they count less than facts, and not at all for looks. */
const FROM_WORDS = 0.7;
/** What comes nearest where nothing matches. */
const NEAREST = 3;

type FoundRow = CandidateRow & { cosine: number };

export type SearchOptions = {
  limit: number;
  /** Milliseconds since the epoch, for "last week". */
  now: number;
  filter?: LibraryFilter;
  /** The last word is still being typed. */
  partial?: boolean;
};

/** Finds pictures by words: full text and the aligned space bring candidates, `rankResults` orders them. */
export class LibrarySearch {
  readonly vectors: VectorIndex;
  readonly #store: SqliteLibraryStore;
  readonly #space: VectorSpace;
  readonly #texts: TextIndex;

  constructor(store: SqliteLibraryStore, space: VectorSpace) {
    this.#store = store;
    this.#space = space;
    this.#texts = new TextIndex(store);
    this.vectors = new VectorIndex(store, space.dimensions);
  }

  search(text: string, { limit, now, filter = {}, partial = false }: SearchOptions): Result<SearchReply> {
    return guardLibrary(this.#store.folder, () => {
      const parsed = parseQuery(text, now);
      const query: ParsedQuery = { ...parsed, filter: { ...parsed.filter, ...filter } };
      this.vectors.refresh();
      const terms = queryTerms(this.#texts, query, this.#space, this.vectors.size, partial);
      const finder = findTerms(terms);
      const rows = this.#candidates(query, terms);
      const ranking = rankResults(
        query,
        terms,
        rows.map((row) => this.#toCandidate(query, terms, finder, row)),
      );
      const byId = new Map(rows.map((row) => [row.id, row]));
      const hits = ranking.ranked
        .slice(0, ranking.nothing_matches ? NEAREST : limit)
        .map((entry) => this.#toHit(query, terms, entry, byId.get(entry.candidate.id) as CandidateRow));
      return ok({
        query: text,
        nothing_matches: ranking.nothing_matches,
        hits: ranking.nothing_matches ? [] : hits,
        nearest: ranking.nothing_matches ? hits : [],
      });
    });
  }

  #candidates(query: ParsedQuery, terms: readonly IndexedTerm[]): FoundRow[] {
    const narrowed = Object.values(query.filter).some((value) => value !== undefined);
    const condition = narrowed ? filterCondition(query.filter) : null;
    const allowed = condition ? this.#numbersWhere(condition) : null;
    const byText = this.#texts.candidates(terms, fold(query.phrases[0] ?? query.rest), condition, BROUGHT);
    const words = terms.length === 0 ? null : this.#space.ofText(query.rest);
    const byVector = words
      ? this.vectors.nearest(words, BROUGHT, allowed && ((number) => allowed.has(number)))
      : [...(allowed ?? [])].slice(0, BROUGHT).map((number) => ({ number, score: 0 }));
    const numbers = [...new Set([...byText, ...byVector.map(({ number }) => number)])];
    const rows = loadCandidates(this.#store, numbers);
    if (!words) return rows.map((row) => ({ ...row, cosine: 0 }));
    const cosines = this.vectors.cosines(
      words,
      rows.map(({ number }) => number),
    );
    return rows.map((row, at) => ({ ...row, cosine: cosines[at] }));
  }

  #toCandidate(query: ParsedQuery, terms: readonly IndexedTerm[], finder: Finder, row: FoundRow): Candidate {
    const needed = terms.some(({ look, concepts }) => !look && concepts.length > 0);
    const vector = needed ? this.vectors.vectorOf(row.number) : null;
    return {
      id: row.id,
      match: matchText(query, terms, finder, row.text),
      cosine: row.cosine,
      concepts: terms.map(({ concepts, look, vector: word }) =>
        Math.max(
          factStrength(row.facts, concepts),
          vector && !look ? FROM_WORDS * this.#space.conceptShare(word, vector) : 0,
        ),
      ),
      comparisons: query.comparisons.map((comparison) => holdsComparison(comparison, row.text.body)),
      excluded: query.excluded.some((word) => factStrength(row.facts, meaningOf(word).concepts) >= 0.5),
    };
  }

  #toHit(
    query: ParsedQuery,
    terms: readonly IndexedTerm[],
    entry: RankedCandidate,
    row: CandidateRow,
  ): SearchHit {
    const { line: place } = entry.candidate.match;
    const line = place < 0 ? null : (row.text.body.split('\n')[place] ?? null);
    const box = row.boxes[place];
    const region = matchingRegion(query, line !== null && box ? { text: line, box } : null, () => {
      const record = this.#store.getRecord(row.id);
      return record.ok ? record.value : null;
    });
    return {
      id: row.id,
      file: row.file,
      score: Math.max(0, Math.min(1, entry.score)),
      why: explainHit(query, terms, entry, line),
      region,
    };
  }

  /** Newest first, so that a query of filters alone lists the newest. */
  #numbersWhere({ sql, values }: ReturnType<typeof filterCondition>): Set<number> {
    const rows = this.#store
      .statement(`SELECT number FROM items WHERE ${sql} ORDER BY taken_at DESC`)
      .all(...values);
    return new Set(rows.map(({ number }) => Number(number)));
  }
}
