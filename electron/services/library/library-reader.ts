import { failed, ok, type Result } from '../../../shared/model/errors.ts';
import type { HitReport, SearchReply } from '../../../shared/model/library.ts';
import { explainLikeness, explainWords } from '../../../shared/retrieval/explain-cosine.ts';
import { parseQuery } from '../../../shared/retrieval/parse-query.ts';
import { recordSpace } from '../../../shared/retrieval/record-space.ts';
import { guardLibrary } from './library-database.ts';
import { notInLibrary, type SqliteLibraryStore } from './library-store.ts';
import { type Pattern, patternOf, searchAlike } from './search-alike.ts';
import { LibrarySearch, type SearchOptions } from './search-library.ts';

/** Everything that is found in a library and why, over its texts and its vectors. */
export class LibraryReader {
  readonly #store: SqliteLibraryStore;
  readonly #search: LibrarySearch;

  constructor(store: SqliteLibraryStore) {
    this.#store = store;
    this.#search = new LibrarySearch(store, recordSpace);
  }

  /** Finds pictures by words. */
  search(query: string, options: SearchOptions): Result<SearchReply> {
    return this.#search.search(query, options);
  }

  /** Finds pictures like one of the library. Errors: not_in_library. */
  searchLike(id: string, limit: number): Result<SearchReply> {
    const item = this.#store.get(id);
    if (!item.ok) return item;
    const pattern = this.patternOf(id);
    if (!pattern) return ok({ query: item.value.file, nothing_matches: true, hits: [], nearest: [] });
    return this.searchPattern(pattern, { limit, label: item.value.file, except: id });
  }

  /** Finds pictures like a pattern. */
  searchPattern(
    pattern: Pattern,
    options: { limit: number; label: string; except: string | null },
  ): Result<SearchReply> {
    return searchAlike(this.#store, this.#search.vectors, pattern, options);
  }

  patternOf(id: string): Pattern | null {
    return patternOf(this.#store, this.#search.vectors, id);
  }

  /**
   * Which dimensions of the space bring a picture near to words, or to another picture of the library, and how clearly
   * its cosine stands out from those of all others. Errors: not_in_library, invalid_request.
   */
  explain(id: string, wanted: { query?: string; like?: string }): Result<HitReport> {
    return guardLibrary(this.#store.folder, () => {
      const [picture, other] = [
        this.patternOf(id),
        wanted.like === undefined ? null : this.patternOf(wanted.like),
      ];
      if (!picture) return notInLibrary(id);
      if (wanted.like !== undefined && !other) return notInLibrary(wanted.like);
      if (!other && wanted.query === undefined)
        return failed('invalid_request', 'Neither words nor a picture were given.', 'Give one of them.');
      const words = parseQuery(wanted.query ?? '', Date.now()).rest;
      const vector = other ? other.vector : recordSpace.ofText(words);
      const near = other ? explainLikeness(vector, picture.vector) : explainWords(words, picture.vector);
      return ok({ ...near, ...this.#separation(vector, id, wanted.like) });
    });
  }

  #separation(
    vector: Float32Array,
    id: string,
    except: string | undefined,
  ): Pick<HitReport, 'rank' | 'pictures' | 'lead' | 'lead_over_rest'> {
    const { vectors } = this.#search;
    const numberOf = (of: string): number =>
      Number(this.#store.statement('SELECT number FROM items WHERE id = ?').get(of)?.number);
    const own = numberOf(id);
    const left = except === undefined || except === id ? -1 : numberOf(except);
    const ranked = vectors.nearest(vector, vectors.size).filter(({ number }) => number !== left);
    const place = ranked.findIndex(({ number }) => number === own);
    const { score } = ranked[place];
    const others = ranked.filter((_, at) => at !== place);
    const mean = others.reduce((sum, each) => sum + each.score, 0) / Math.max(1, others.length);
    const best = others[0]?.score ?? 0;
    return { rank: place + 1, pictures: ranked.length, lead: score - best, lead_over_rest: score - mean };
  }
}
