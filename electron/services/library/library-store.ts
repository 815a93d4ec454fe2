import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { failed, ok, type Result } from '../../../shared/model/errors.ts';
import type { ImageFeatures } from '../../../shared/model/image-features.ts';
import type { LibraryFilter, LibraryItem } from '../../../shared/model/library.ts';
import type { LibraryEntry, LibraryStore } from '../../../shared/ports.ts';
import { indexText } from '../../../shared/retrieval/index-text.ts';
import { packFacts, recordFacts } from '../../../shared/retrieval/record-facts.ts';
import { textHash } from '../../../shared/retrieval/text-hash.ts';
import {
  filterCondition,
  ITEM_COLUMNS,
  itemId,
  itemValues,
  packBoxes,
  packRecord,
  packVector,
  type Row,
  toItem,
  unpackRecord,
} from './item-rows.ts';
import { guardLibrary, inTransaction, openDatabase } from './library-database.ts';
import { PictureFiles } from './picture-files.ts';

/** Temporary files of this age belong to a writer that has died. */
const LEFTOVER_MILLISECONDS = 3_600_000;

/**
 * A library folder: a SQLite database and picture files. Several processes may use one folder at the same time.
 * A picture's file is on disk before its row is confirmed, and its row is gone before its file is deleted, so that a
 * crash leaves at most a file too many, which opening the library removes.
 */
export class SqliteLibraryStore implements LibraryStore {
  readonly folder: string;
  readonly database: DatabaseSync;
  readonly files: PictureFiles;
  readonly #statements = new Map<string, StatementSync>();

  constructor(folder: string, database: DatabaseSync) {
    this.folder = folder;
    this.database = database;
    this.files = new PictureFiles(folder);
  }

  /** Opens or makes the library of a folder. Errors: those of `openDatabase`. */
  static open(folder: string, now = Date.now()): Result<SqliteLibraryStore> {
    const database = openDatabase(folder);
    if (!database.ok) return database;
    const store = new SqliteLibraryStore(folder, database.value);
    const finished = guardLibrary(folder, () => {
      store.finishRemovals();
      store.files.removeLeftovers(LEFTOVER_MILLISECONDS, now);
      return ok(store);
    });
    if (!finished.ok) store.close();
    return finished;
  }

  put(entries: readonly LibraryEntry[]): Result<{ item: LibraryItem; isNew: boolean }[]> {
    return guardLibrary(this.folder, () => {
      for (const { record, bytes } of entries) if (bytes) this.files.write(record.source.sha256, bytes);
      const stored = inTransaction(this.database, () => {
        const revision = this.#nextRevision();
        return entries.map((entry) => this.#insert(entry, revision));
      });
      return ok(stored.map(({ id, isNew }) => ({ item: toItem(this.#row(id) as Row), isNew })));
    });
  }

  get(id: string): Result<LibraryItem> {
    return this.#withRow(id, (row) => ok(toItem(row)));
  }

  getRecord(id: string): Result<ImageFeatures> {
    return this.#withRow(id, (row) => {
      const found = this.statement('SELECT record FROM records WHERE number = ?').get(row.number);
      return unpackRecord(found?.record as Uint8Array);
    });
  }

  getPicture(id: string): Result<Uint8Array | null> {
    return this.#withRow(id, (row) => {
      if (row.has_picture === 0) return ok(null);
      const bytes = this.files.read(String(row.sha256));
      return bytes
        ? ok(bytes)
        : failed(
            'library_damaged',
            `The file of picture ${id} is missing.`,
            'Run `askshot library check --repair`.',
          );
    });
  }

  getThumbnail(id: string): Result<Uint8Array | null> {
    return this.#withRow(id, (row) => {
      const found = this.statement('SELECT webp FROM thumbnails WHERE number = ?').get(row.number);
      return ok((found?.webp as Uint8Array | undefined) ?? null);
    });
  }

  list(filter: LibraryFilter, page: { offset: number; limit: number }): Result<LibraryItem[]> {
    return guardLibrary(this.folder, () => {
      const { sql, values } = filterCondition(filter);
      const rows = this.statement(
        `SELECT * FROM items WHERE ${sql} ORDER BY taken_at DESC, number DESC LIMIT ? OFFSET ?`,
      ).all(...values, page.limit, page.offset);
      return ok(rows.map(toItem));
    });
  }

  change(id: string, change: { favourite?: boolean; tags?: string[] }): Result<LibraryItem> {
    return this.#update(id, (number) => {
      const { favourite, tags } = change;
      if (favourite !== undefined)
        this.statement('UPDATE items SET favourite = ? WHERE number = ?').run(favourite ? 1 : 0, number);
      if (tags !== undefined)
        this.statement('UPDATE items SET tags = ? WHERE number = ?').run(
          JSON.stringify([...new Set(tags)]),
          number,
        );
    });
  }

  trash(id: string, now: number): Result<LibraryItem> {
    return this.#update(id, (number) =>
      this.statement('UPDATE items SET trashed_at = ? WHERE number = ?').run(now, number),
    );
  }

  restore(id: string): Result<LibraryItem> {
    return this.#update(id, (number) =>
      this.statement('UPDATE items SET trashed_at = NULL WHERE number = ?').run(number),
    );
  }

  listTrash(): Result<LibraryItem[]> {
    return guardLibrary(this.folder, () => {
      const rows = this.statement(
        'SELECT * FROM items WHERE trashed_at IS NOT NULL ORDER BY trashed_at DESC, number DESC',
      ).all();
      return ok(rows.map(toItem));
    });
  }

  remove(ids: readonly string[]): Result<{ removed: number }> {
    return guardLibrary(this.folder, () => {
      const removed = inTransaction(this.database, () => {
        const rows = ids.map((id) => this.#row(id)).filter((row) => row !== undefined);
        for (const { number, sha256 } of rows) {
          this.statement('DELETE FROM texts WHERE rowid = ?').run(number);
          this.statement('DELETE FROM items WHERE number = ?').run(number);
          this.statement('INSERT OR IGNORE INTO removals (sha256) VALUES (?)').run(sha256);
        }
        if (rows.length > 0) this.#nextRevision();
        return rows.length;
      });
      if (removed > 0) this.finishRemovals();
      return ok({ removed });
    });
  }

  /**
   * Deletes the files whose rows are gone, and empties the write-ahead log, which still holds the deleted pages. A
   * picture that was stored again in the meantime keeps its file.
   */
  finishRemovals(): void {
    const waiting = this.statement('SELECT sha256 FROM removals').all();
    if (waiting.length === 0) return;
    for (const { sha256 } of waiting)
      inTransaction(this.database, () => {
        const again = this.statement('SELECT 1 FROM items WHERE sha256 = ?').get(sha256);
        if (!again) this.files.remove(String(sha256));
        this.statement('DELETE FROM removals WHERE sha256 = ?').run(sha256);
      });
    this.database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  }

  /** A counter that every change of the library raises, also one by another process. */
  revision(): number {
    return Number(this.statement("SELECT value FROM facts WHERE name = 'revision'").get()?.value);
  }

  count(): number {
    return Number(this.statement('SELECT count(*) AS count FROM items').get()?.count);
  }

  /** A number that is kept with the library under a name; null where it was never set. */
  fact(name: string): number | null {
    const found = this.statement('SELECT value FROM facts WHERE name = ?').get(name);
    return found ? Number(found.value) : null;
  }

  setFact(name: string, value: number): void {
    this.statement('INSERT OR REPLACE INTO facts (name, value) VALUES (?, ?)').run(name, value);
  }

  /** A prepared statement, made once. */
  statement(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known) return known;
    const prepared = this.database.prepare(sql);
    this.#statements.set(sql, prepared);
    return prepared;
  }

  close(): void {
    this.#statements.clear();
    if (this.database.isOpen) this.database.close();
  }

  #insert(entry: LibraryEntry, revision: number): { id: string; isNew: boolean } {
    const { record, bytes } = entry;
    const { sha256 } = record.source;
    const id = itemId(sha256);
    // Another process may have deleted the file since it was written; it can't while this transaction is open.
    if (bytes) this.files.write(sha256, bytes);
    if (this.#row(id)) {
      this.statement('UPDATE items SET trashed_at = NULL, revision = ? WHERE id = ?').run(revision, id);
      return { id, isNew: false };
    }
    const marks = ITEM_COLUMNS.replace(/[a-z_0-9]+/g, '?');
    const { lastInsertRowid: number } = this.statement(
      `INSERT INTO items (${ITEM_COLUMNS}) VALUES (${marks})`,
    ).run(...itemValues(entry, revision));
    this.#insertParts(Number(number), entry);
    return { id, isNew: true };
  }

  #insertParts(number: number, { record, thumbnail, vector, look }: LibraryEntry): void {
    const text = indexText(record);
    const { data, scale } = packVector(vector);
    this.statement('INSERT INTO records (number, record, boxes, facts) VALUES (?, ?, ?, ?)').run(
      number,
      packRecord(record),
      packBoxes(record),
      packFacts(recordFacts(record)),
    );
    this.statement(
      "INSERT INTO texts (rowid, title, code, message, body, asked) VALUES (?, ?, ?, ?, ?, '')",
    ).run(number, text.title, text.code, text.message, text.body);
    this.statement('INSERT INTO vectors (number, vector, scale, look, words) VALUES (?, ?, ?, ?, ?)').run(
      number,
      data,
      scale,
      look,
      textHash(text.body),
    );
    if (thumbnail)
      this.statement('INSERT INTO thumbnails (number, webp) VALUES (?, ?)').run(number, thumbnail);
  }

  #row(id: string): Row | undefined {
    return this.statement('SELECT * FROM items WHERE id = ?').get(id);
  }

  #withRow<T>(id: string, work: (row: Row) => Result<T>): Result<T> {
    return guardLibrary(this.folder, () => {
      const row = this.#row(id);
      return row ? work(row) : notInLibrary(id);
    });
  }

  #update(id: string, work: (number: number) => void): Result<LibraryItem> {
    return this.#withRow(id, (row) => {
      inTransaction(this.database, () => {
        work(Number(row.number));
        this.#nextRevision();
      });
      return this.get(id);
    });
  }

  #nextRevision(): number {
    return Number(
      this.statement("UPDATE facts SET value = value + 1 WHERE name = 'revision' RETURNING value").get()
        ?.value,
    );
  }
}

export const notInLibrary = (id: string): ReturnType<typeof failed> =>
  failed(
    'not_in_library',
    `The library has no picture ${id}.`,
    'List its pictures with `askshot library list`.',
  );
