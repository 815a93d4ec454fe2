import { ok, type Result } from '../../../shared/model/errors.ts';
import type { LibraryFacets, LibraryFilter } from '../../../shared/model/library.ts';
import { filterCondition } from './item-rows.ts';
import { guardLibrary } from './library-database.ts';
import type { SqliteLibraryStore } from './library-store.ts';

/** Programs and tags that are offered. */
const OFFERED = 40;

/** How many pictures pass a filter, by month (newest first), tag and program (most first). */
export function libraryFacets(store: SqliteLibraryStore, filter: LibraryFilter): Result<LibraryFacets> {
  return guardLibrary(store.folder, () => {
    const { sql, values } = filterCondition(filter);
    const counted = (name: string, from: string, order: string, limit: number) =>
      store
        .statement(
          `SELECT ${name} AS name, count(*) AS count FROM ${from} WHERE ${sql} AND name IS NOT NULL GROUP BY 1 ORDER BY ${order} LIMIT ?`,
        )
        .all(...values, limit)
        .map((row) => ({ name: String(row.name), count: Number(row.count) }));
    const total = store.statement(`SELECT count(*) AS count FROM items WHERE ${sql}`).get(...values);
    const month = "strftime('%Y-%m', items.taken_at / 1000, 'unixepoch', 'localtime')";
    return ok({
      total: Number(total?.count),
      months: counted(month, 'items', '1 DESC', -1).map(({ name, count }) => ({ month: name, count })),
      tags: counted('json_each.value', 'items, json_each(items.tags)', '2 DESC, 1', OFFERED),
      programs: counted('items.program', 'items', '2 DESC, 1', OFFERED),
    });
  });
}
