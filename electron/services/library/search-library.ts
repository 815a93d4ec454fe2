import { ok, type Result } from '../../../shared/model/errors.ts';
import type { LibraryFilter, SearchHit, SearchReply } from '../../../shared/model/library.ts';
import { explainHit, matchingRegion } from '../../../shared/retrieval/explain-hit.ts';
import { type Finder, findTerms, matchText } from '../../../shared/retrieval/match-text.ts';
import { fold, type ParsedQuery, parseQuery } from '../../../shared/retrieval/parse-query.ts';
import {
  type Candidate,
  type RankedCandidate,
  type Ranking,
  rankResults,
} from '../../../shared/retrieval/rank-results.ts';
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
type Ranked = { query: ParsedQuery; terms: IndexedTerm[]; rows: FoundRow[]; ranking: Ranking };

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

  search(text: string, options: SearchOptions): Result<SearchReply> {
    return guardLibrary(this.#store.folder, () => {
      this.vectors.refresh();
      const parsed = parseQuery(text, options.now);
      const ranked = this.#rank(parsed, options);
      const conditions = [...parsed.notes, ...parsed.comparisons, ...parsed.excluded];
      if (!ranked.ranking.nothing_matches || conditions.length === 0) return ok(this.#reply(ranked, options));
      // "last week" may stand on the picture: then the words are found as they are written.
      const literal = this.#rank(parseQuery(text, options.now, true), options);
      const [best] = literal.ranking.ranked;
      return ok(this.#reply(best?.candidate.match.phrase ? literal : ranked, options));
    });
  }

  #rank(parsed: ParsedQuery, { filter = {}, partial = false }: SearchOptions): Ranked {
    const query: ParsedQuery = { ...parsed, filter: { ...parsed.filter, ...filter } };
    const terms = queryTerms(this.#texts, query, this.#space, this.vectors.size, partial);
    const finder = findTerms(terms);
    const rows = this.#candidates(query, terms);
    const candidates = rows.map((row) => this.#toCandidate(query, terms, finder, row));
    return { query, terms, rows, ranking: rankResults(query, terms, candidates) };
  }

  #reply({ query, terms, rows, ranking }: Ranked, { limit }: SearchOptions): SearchReply {
    const nothing = ranking.nothing_matches;
    const byId = new Map(rows.map((row) => [row.id, row]));
    const hits = ranking.ranked
      .slice(0, nothing ? NEAREST : limit)
      .map((entry) => this.#toHit(query, terms, entry, byId.get(entry.candidate.id) as CandidateRow));
    return {
      query: query.text,
      nothing_matches: nothing,
      hits: nothing ? [] : hits,
      nearest: nothing ? hits : [],
    };
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
    const asked = row.text.asked.split('\n')[entry.candidate.match.asked] ?? null;
    const box = row.boxes[place];
    const region = matchingRegion(query, line !== null && box ? { text: line, box } : null, () => {
      const record = this.#store.getRecord(row.id);
      return record.ok ? record.value : null;
    });
    return {
      id: row.id,
      file: row.file,
      favourite: row.favourite,
      score: Math.max(0, Math.min(1, entry.score)),
      why: explainHit(query, terms, entry, line, asked),
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
