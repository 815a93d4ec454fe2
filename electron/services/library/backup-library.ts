import { randomBytes } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { failed, ok, type Result } from '../../../shared/model/errors.ts';
import { sha256Of } from './item-rows.ts';
import { databaseError, databasePath, inTransaction, openDatabase } from './library-database.ts';
import type { SqliteLibraryStore } from './library-store.ts';
import { APPLICATION_ID, MIGRATIONS } from './migrations.ts';
import { PictureFiles } from './picture-files.ts';

export type BackupReport = { file: string; pictures: number; missing: string[] };
export type RestoreReport = { folder: string; pictures: number; replaced: string | null };

/**
 * Writes the whole library to one file: a SQLite database with one table more, the pictures. The library may be used
 * meanwhile. The file appears under its name only when it is whole.
 */
export async function backupLibrary(store: SqliteLibraryStore, file: string): Promise<Result<BackupReport>> {
  const temporary = `${file}.${randomBytes(4).toString('hex')}.part`;
  try {
    mkdirSync(dirname(resolve(file)), { recursive: true });
    await backup(store.database, temporary);
    const copy = new DatabaseSync(temporary);
    let report: BackupReport;
    try {
      // One file: no log beside it.
      copy.exec('PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL;');
      report = addPictures(copy, store.files, file);
    } finally {
      copy.close();
    }
    renameSync(temporary, file);
    return ok(report);
  } catch (error) {
    for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(temporary + ending, { force: true });
    return { ok: false, error: databaseError(error, dirname(resolve(file))) };
  }
}

function addPictures(copy: DatabaseSync, files: PictureFiles, file: string): BackupReport {
  copy.exec('CREATE TABLE pictures (sha256 TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT');
  const insert = copy.prepare('INSERT INTO pictures (sha256, bytes) VALUES (?, ?)');
  const wanted = copy.prepare('SELECT id, sha256 FROM items WHERE has_picture = 1').all();
  const missing: string[] = [];
  for (const { id, sha256 } of wanted) {
    const bytes = files.read(String(sha256));
    if (bytes) insert.run(sha256, bytes);
    else missing.push(String(id));
  }
  return { file, pictures: wanted.length - missing.length, missing };
}

/**
 * Makes a library of a backup file. It is built beside the folder and moved to its place when it is whole; a library
 * that stands there is moved aside (with `replace`), never deleted. Errors: not_a_backup, newer_schema,
 * library_unreadable, disk_full.
 */
export function restoreLibrary(file: string, folder: string, replace: boolean): Result<RestoreReport> {
  if (!existsSync(file))
    return failed('file_not_found', `There is no file ${file}.`, 'Check the path and its spelling.');
  if (existsSync(databasePath(folder)) && !replace)
    return failed(
      'library_unreadable',
      `There is a library in ${folder} already.`,
      'Name another folder with --library, or add --replace to move it aside.',
    );
  const building = `${resolve(folder)}.${randomBytes(4).toString('hex')}.restoring`;
  try {
    const checked = checkBackup(file);
    if (!checked.ok) return checked;
    mkdirSync(building, { recursive: true });
    copyFileSync(file, databasePath(building));
    const pictures = unpackPictures(building);
    const aside = existsSync(folder) ? `${resolve(folder)}.replaced-${Date.now()}` : null;
    if (aside) renameSync(folder, aside);
    renameSync(building, folder);
    return ok({ folder, pictures, replaced: aside });
  } catch (error) {
    return { ok: false, error: databaseError(error, folder) };
  } finally {
    rmSync(building, { recursive: true, force: true });
  }
}

function checkBackup(file: string): Result<null> {
  const wrong = failed(
    'not_a_backup',
    `${file} is not a whole Askshot backup.`,
    'Choose another backup file.',
  );
  try {
    const database = new DatabaseSync(file, { readOnly: true });
    try {
      const number = (sql: string): number => Number(Object.values(database.prepare(sql).get() ?? {})[0]);
      const version = number('PRAGMA user_version');
      if (number('PRAGMA application_id') !== APPLICATION_ID) return wrong;
      if (version > MIGRATIONS.length)
        return failed(
          'newer_schema',
          `The backup has version ${version}; this version of Askshot reads up to ${MIGRATIONS.length}.`,
          'Update Askshot.',
        );
      const whole = database.prepare('PRAGMA integrity_check(1)').get()?.integrity_check === 'ok';
      const pictures = number("SELECT count(*) FROM sqlite_schema WHERE name = 'pictures'");
      return whole && pictures === 1 ? ok(null) : wrong;
    } finally {
      database.close();
    }
  } catch {
    return wrong;
  }
}

/** Takes the pictures out of the database of a folder that is being built; damaged ones are refused. */
function unpackPictures(folder: string): number {
  const opened = openDatabase(folder);
  if (!opened.ok) throw new Error(opened.error.message);
  const database = opened.value;
  try {
    const files = new PictureFiles(folder);
    let count = 0;
    for (const { sha256, bytes } of database.prepare('SELECT sha256, bytes FROM pictures').iterate()) {
      if (sha256Of(bytes as Uint8Array) !== sha256) continue;
      files.write(String(sha256), bytes as Uint8Array);
      count++;
    }
    inTransaction(database, () => database.exec('DROP TABLE pictures'));
    database.exec('VACUUM; PRAGMA wal_checkpoint(TRUNCATE)');
    return count;
  } finally {
    database.close();
  }
}
