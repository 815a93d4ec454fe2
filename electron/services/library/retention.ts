import type { Result } from '../../../shared/model/errors.ts';
import type { StoragePolicy } from '../../../shared/model/library.ts';
import { retentionLimit } from '../../../shared/retrieval/storage-policy.ts';
import { guardLibrary } from './library-database.ts';
import type { SqliteLibraryStore } from './library-store.ts';

/** How long a deleted picture can be brought back. */
export const TRASH_MILLISECONDS = 30 * 86_400_000;

/** Deletes for good what is older than the policy keeps (favourites stay) and what has lain in the trash long enough. */
export function applyRetention(
  store: SqliteLibraryStore,
  policy: StoragePolicy,
  now: number,
): Result<{ removed: number }> {
  return guardLibrary(store.folder, () => {
    const limit = retentionLimit(policy, now) ?? Number.MIN_SAFE_INTEGER;
    const rows = store
      .statement('SELECT id FROM items WHERE (taken_at < ? AND favourite = 0) OR trashed_at < ?')
      .all(limit, now - TRASH_MILLISECONDS);
    return store.remove(rows.map(({ id }) => String(id)));
  });
}
