import { inTransaction } from './library-database.ts';
import type { SqliteLibraryStore } from './library-store.ts';

/** Files that wait to be imported. They stand in the database, so that an import goes on after a restart. */
export class ImportQueue {
  readonly #store: SqliteLibraryStore;

  constructor(store: SqliteLibraryStore) {
    this.#store = store;
  }

  /** Adds files; one that failed before is tried again. */
  add(paths: readonly string[], now: number): void {
    inTransaction(this.#store.database, () => {
      for (const path of paths)
        this.#store
          .statement(
            "INSERT OR REPLACE INTO import_queue (path, state, detail, enqueued_at) VALUES (?, 'waiting', NULL, ?)",
          )
          .run(path, now);
    });
  }

  /** The next file in the order of arrival; null where none waits. */
  next(): string | null {
    const row = this.#store
      .statement("SELECT path FROM import_queue WHERE state = 'waiting' ORDER BY enqueued_at, rowid LIMIT 1")
      .get();
    return row ? String(row.path) : null;
  }

  waiting(): number {
    const row = this.#store
      .statement("SELECT count(*) AS count FROM import_queue WHERE state = 'waiting'")
      .get();
    return Number(row?.count);
  }

  /** Takes a file out of the queue. */
  finish(path: string): void {
    this.#store.statement('DELETE FROM import_queue WHERE path = ?').run(path);
  }

  /** Keeps a file that could not be imported, with the reason, until it is added again. */
  fail(path: string, detail: string): void {
    this.#store
      .statement("UPDATE import_queue SET state = 'failed', detail = ? WHERE path = ?")
      .run(detail, path);
  }

  /** Takes all that waits out of the queue. */
  clear(): void {
    this.#store.statement("DELETE FROM import_queue WHERE state = 'waiting'").run();
  }

  failures(): { path: string; detail: string }[] {
    return this.#store
      .statement("SELECT path, detail FROM import_queue WHERE state = 'failed' ORDER BY enqueued_at")
      .all()
      .map(({ path, detail }) => ({ path: String(path), detail: String(detail) }));
  }
}
