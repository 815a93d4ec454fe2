import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { ok, type Result } from '../../../shared/model/errors.ts';
import type { ImageFeatures } from '../../../shared/model/image-features.ts';
import { indexText } from '../../../shared/retrieval/index-text.ts';
import { LOOK_HASH_BYTES } from '../../../shared/retrieval/perceptual-hash.ts';
import { textHash } from '../../../shared/retrieval/text-hash.ts';
import type { VectorSpace } from '../../../shared/retrieval/vector-space.ts';
import { packVector, type Row, sha256Of, unpackRecord } from './item-rows.ts';
import { indexAnswers } from './kept-answers.ts';
import { guardLibrary, inTransaction } from './library-database.ts';
import type { SqliteLibraryStore } from './library-store.ts';

/** One fault: what it is, and whether it was mended. */
export type LibraryProblem = { id: string | null; detail: string; repaired: boolean };
export type LibraryCheck = { pictures: number; problems: LibraryProblem[] };

/**
 * Checks the database, its indexes, every record and every picture file; `repair` mends what can be mended: indexes
 * and vectors are made anew from the records, files without a row are deleted, changed files are set aside in
 * `damaged/`.
 */
export function checkLibrary(
  store: SqliteLibraryStore,
  space: VectorSpace,
  repair: boolean,
): Result<LibraryCheck> {
  return guardLibrary(store.folder, () => {
    const problems = [...checkDatabase(store), ...checkTextIndex(store, repair)];
    const rows = store.statement('SELECT * FROM items ORDER BY number').all();
    for (const row of rows) problems.push(...checkItem(store, space, row, repair));
    problems.push(...checkStrayFiles(store, repair));
    return ok({ pictures: rows.length, problems });
  });
}

function checkDatabase({ database }: SqliteLibraryStore): LibraryProblem[] {
  const faults = database
    .prepare('PRAGMA integrity_check(20)')
    .all()
    .map((row) => String(row.integrity_check))
    .filter((text) => text !== 'ok');
  const broken = database.prepare('PRAGMA foreign_key_check').all();
  return [
    ...faults.map((detail) => ({ id: null, detail: `database: ${detail}`, repaired: false })),
    ...broken.map(({ table }) => ({
      id: null,
      detail: `${table} has a row without its picture`,
      repaired: false,
    })),
  ];
}

function checkTextIndex({ database }: SqliteLibraryStore, repair: boolean): LibraryProblem[] {
  try {
    database.exec("INSERT INTO texts (texts, rank) VALUES ('integrity-check', 1)");
    return [];
  } catch {
    if (repair) database.exec("INSERT INTO texts (texts) VALUES ('rebuild')");
    return [{ id: null, detail: 'the full-text index does not fit its texts', repaired: repair }];
  }
}

function checkItem(
  store: SqliteLibraryStore,
  space: VectorSpace,
  row: Row,
  repair: boolean,
): LibraryProblem[] {
  const id = String(row.id);
  const number = Number(row.number);
  const blob = store.statement('SELECT record FROM records WHERE number = ?').get(number)?.record;
  const record = readRecord(blob as Uint8Array | undefined);
  const problems: LibraryProblem[] = [];
  if (!record) {
    const detail = 'its record can not be read: delete the picture and import it again';
    problems.push({ id, detail, repaired: false });
  } else {
    if (!store.statement('SELECT 1 FROM texts WHERE rowid = ?').get(number)) {
      if (repair) insertText(store, number, record);
      problems.push({ id, detail: 'its text was not indexed', repaired: repair });
    }
    const stored = store
      .statement('SELECT length(vector) AS length FROM vectors WHERE number = ?')
      .get(number);
    if (stored?.length !== space.dimensions) {
      if (repair) replaceVector(store, number, record, space);
      problems.push({ id, detail: 'its vector was missing or of another space', repaired: repair });
    }
  }
  return row.has_picture === 1 ? [...problems, ...checkFile(store, row, repair)] : problems;
}

function readRecord(blob: Uint8Array | undefined): ImageFeatures | null {
  try {
    const record = blob ? unpackRecord(blob) : null;
    return record?.ok ? record.value : null;
  } catch {
    return null;
  }
}

function checkFile(store: SqliteLibraryStore, row: Row, repair: boolean): LibraryProblem[] {
  const [id, sha256] = [String(row.id), String(row.sha256)];
  const bytes = store.files.read(sha256);
  if (bytes && sha256Of(bytes) === sha256) return [];
  if (repair) {
    if (bytes) setAside(store, sha256);
    inTransaction(store.database, () =>
      store.statement('UPDATE items SET has_picture = 0 WHERE number = ?').run(row.number),
    );
  }
  const detail = bytes ? 'its file was changed' : 'its file is missing';
  return [{ id, detail: `${detail}${repair ? '; the record is kept' : ''}`, repaired: repair }];
}

/** A file may be written before its row, so each is looked at again within a transaction of its own. */
function checkStrayFiles(store: SqliteLibraryStore, repair: boolean): LibraryProblem[] {
  const known = new Set(
    store
      .statement('SELECT sha256 FROM items')
      .all()
      .map((row) => row.sha256),
  );
  const strays = store.files.list().filter((sha256) => !known.has(sha256));
  if (repair)
    for (const sha256 of strays)
      inTransaction(store.database, () => {
        if (!store.statement('SELECT 1 FROM items WHERE sha256 = ?').get(sha256)) store.files.remove(sha256);
      });
  return strays.map((sha256) => ({
    id: null,
    detail: `file ${sha256.slice(0, 16)} has no entry`,
    repaired: repair,
  }));
}

function setAside(store: SqliteLibraryStore, sha256: string): void {
  const folder = join(store.folder, 'damaged');
  mkdirSync(folder, { recursive: true });
  renameSync(store.files.path(sha256), join(folder, sha256));
}

function insertText(store: SqliteLibraryStore, number: number, record: ImageFeatures): void {
  const { title, code, message, body } = indexText(record);
  store
    .statement("INSERT INTO texts (rowid, title, code, message, body, asked) VALUES (?, ?, ?, ?, ?, '')")
    .run(number, title, code, message, body);
  indexAnswers(store, number);
}

function replaceVector(
  store: SqliteLibraryStore,
  number: number,
  record: ImageFeatures,
  space: VectorSpace,
): void {
  const { data, scale } = packVector(space.ofRecord(record));
  const old = store.statement('SELECT look FROM vectors WHERE number = ?').get(number);
  const look = (old?.look as Uint8Array | undefined) ?? new Uint8Array(LOOK_HASH_BYTES);
  store
    .statement('REPLACE INTO vectors (number, vector, scale, look, words) VALUES (?, ?, ?, ?, ?)')
    .run(number, data, scale, look, textHash(indexText(record).body));
}
