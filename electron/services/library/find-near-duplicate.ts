import type { ImageFeatures } from '../../../shared/model/image-features.ts';
import type { Duplicate } from '../../../shared/model/library.ts';
import { classifyDuplicate } from '../../../shared/retrieval/classify-duplicate.ts';
import { indexText } from '../../../shared/retrieval/index-text.ts';
import { textHash } from '../../../shared/retrieval/text-hash.ts';
import type { SqliteLibraryStore } from './library-store.ts';
import type { VectorIndex } from './vector-index.ts';

/** Pictures of nearly the same look whose texts are compared. */
const COMPARED = 8;

/** A picture of the library that looks nearly the same, the one with the nearest text first; null where there is none. */
export function findNearDuplicate(
  store: SqliteLibraryStore,
  vectors: VectorIndex,
  look: Uint8Array,
  record: ImageFeatures,
): Duplicate | null {
  vectors.refresh();
  const words = textHash(indexText(record).body);
  const nearest = vectors
    .lookingLike(look, COMPARED)
    .map(({ number }) => ({ number, likeness: vectors.distancesTo(number, look, words) }))
    .flatMap(({ number, likeness }) => {
      const kind = likeness && classifyDuplicate(likeness);
      return kind ? [{ number, kind, text: likeness.text }] : [];
    })
    .sort((a, b) => a.text - b.text)[0];
  if (!nearest) return null;
  const row = store.statement('SELECT id FROM items WHERE number = ?').get(nearest.number);
  return row ? { kind: nearest.kind, id: String(row.id) } : null;
}
