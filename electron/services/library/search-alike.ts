import { ok, type Result } from '../../../shared/model/errors.ts';
import type { SearchHit, SearchReply } from '../../../shared/model/library.ts';
import { LIKE, rankLikeness } from '../../../shared/retrieval/rank-likeness.ts';
import { loadCandidates } from './candidate-rows.ts';
import { guardLibrary } from './library-database.ts';
import type { SqliteLibraryStore } from './library-store.ts';
import type { VectorIndex } from './vector-index.ts';

/** Candidates that each of look and vector brings. */
const BROUGHT = 60;
const NEAREST = 3;

/** A picture to compare with: its perceptual hash, the hash of its words, its vector in the aligned space. */
export type Pattern = { look: Uint8Array; words: Uint8Array; vector: Float32Array };

/** Finds pictures that are like another one: by look, by words and by what is on them. `except` is left out. */
export function searchAlike(
  store: SqliteLibraryStore,
  vectors: VectorIndex,
  { look, words, vector }: Pattern,
  { limit, label, except }: { limit: number; label: string; except: string | null },
): Result<SearchReply> {
  return guardLibrary(store.folder, () => {
    vectors.refresh();
    const brought = [...vectors.lookingLike(look, BROUGHT), ...vectors.nearest(vector, BROUGHT)];
    const rows = loadCandidates(store, [...new Set(brought.map(({ number }) => number))]);
    const byId = new Map(rows.map((row) => [row.id, row]));
    const cosines = vectors.cosines(
      vector,
      rows.map(({ number }) => number),
    );
    const ranked = rankLikeness(
      rows.flatMap(({ id, number }, at) => {
        const distances = vectors.distancesTo(number, look, words);
        return distances && id !== except ? [{ id, ...distances, cosine: cosines[at] }] : [];
      }),
    );
    const toHit = ({ signals, score, why }: (typeof ranked)[number]): SearchHit => ({
      id: signals.id,
      file: byId.get(signals.id)?.file ?? '',
      favourite: byId.get(signals.id)?.favourite ?? false,
      score: Math.min(1, score),
      why,
      region: null,
    });
    const alike = ranked.filter(({ score }) => score >= LIKE).slice(0, limit);
    return ok({
      query: label,
      nothing_matches: alike.length === 0,
      hits: alike.map(toHit),
      nearest: alike.length === 0 ? ranked.slice(0, NEAREST).map(toHit) : [],
    });
  });
}

/** The pattern of a picture that is in the library; null where it is not. */
export function patternOf(store: SqliteLibraryStore, vectors: VectorIndex, id: string): Pattern | null {
  vectors.refresh();
  const row = store
    .statement('SELECT number, look, words FROM vectors JOIN items USING (number) WHERE id = ?')
    .get(id);
  const vector = row && vectors.vectorOf(Number(row.number));
  return vector ? { look: row.look as Uint8Array, words: row.words as Uint8Array, vector } : null;
}
