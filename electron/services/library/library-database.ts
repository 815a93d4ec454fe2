import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { AskshotError, failed, ok, type Result } from '../../../shared/model/errors.ts';
import { APPLICATION_ID, MIGRATIONS } from './migrations.ts';

/** How long a write waits for another process that writes. */
const BUSY_MILLISECONDS = 10_000;

/** SQLite's primary result codes (sqlite.org/rescode.html) that users can do something about. */
const SQLITE = {
  busy: 5,
  readOnly: 8,
  ioError: 10,
  corrupt: 11,
  full: 13,
  cantOpen: 14,
  notADatabase: 26,
} as const;

/** The database file of a library folder. */
export const databasePath = (folder: string): string => join(folder, 'library.db');

/**
 * Opens (and makes, and migrates) the database of a library. Write-ahead logging lets other processes read and write
 * at the same time; `synchronous=FULL` keeps what was confirmed over a crash; `secure_delete` overwrites what is
 * deleted. Errors: newer_schema, library_unreadable, library_damaged, disk_full.
 */
export function openDatabase(folder: string): Result<DatabaseSync> {
  try {
    mkdirSync(folder, { recursive: true });
    const database = new DatabaseSync(databasePath(folder), { timeout: BUSY_MILLISECONDS });
    try {
      database.exec(
        'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA cache_size = -16000;',
      );
      const migrated = migrate(database, folder);
      if (!migrated.ok) database.close();
      return migrated;
    } catch (error) {
      database.close();
      throw error;
    }
  } catch (error) {
    return { ok: false, error: databaseError(error, folder) };
  }
}

function migrate(database: DatabaseSync, folder: string): Result<DatabaseSync> {
  const version = (): number => Number(database.prepare('PRAGMA user_version').get()?.user_version);
  const application = Number(database.prepare('PRAGMA application_id').get()?.application_id);
  if (application !== APPLICATION_ID && (application !== 0 || version() !== 0))
    return failed(
      'library_unreadable',
      `The database in ${folder} is not an Askshot library.`,
      'Name another folder with --library.',
    );
  if (version() > MIGRATIONS.length)
    return failed(
      'newer_schema',
      `The library in ${folder} has version ${version()}; this version of Askshot reads up to ${MIGRATIONS.length}.`,
      'Update Askshot, or name another folder with --library.',
    );
  if (version() < MIGRATIONS.length)
    inTransaction(database, () => {
      // Another process may have migrated while this one waited.
      for (let next = version(); next < MIGRATIONS.length; next++) database.exec(MIGRATIONS[next]);
      database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${MIGRATIONS.length};`);
    });
  return ok(database);
}

/** Runs work in one transaction that writes from its start; any throw takes it back. */
export function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec('BEGIN IMMEDIATE');
  try {
    const value = work();
    database.exec('COMMIT');
    return value;
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/** Runs work on a library; failures of the database or the disk become values, bugs still throw. */
export function guardLibrary<T>(folder: string, work: () => Result<T>): Result<T> {
  try {
    return work();
  } catch (error) {
    return { ok: false, error: databaseError(error, folder) };
  }
}

/** The user's view of a failure of SQLite or the file system. Throws what is neither. */
export function databaseError(error: unknown, folder: string): AskshotError['userError'] {
  if (error instanceof AskshotError) return error.userError;
  const { errcode, code } = error as { errcode?: number; code?: string };
  const primary = errcode === undefined ? undefined : errcode & 0xff;
  if (primary === SQLITE.full || code === 'ENOSPC' || code === 'EDQUOT')
    return {
      code: 'disk_full',
      message: `There is no room left for the library in ${folder}; nothing that was stored is lost.`,
      remedy: 'Free some space, or move the library with `askshot library backup` and `restore`.',
    };
  if (primary === SQLITE.corrupt || primary === SQLITE.notADatabase)
    return {
      code: 'library_damaged',
      message: `The library in ${folder} is damaged.`,
      remedy: 'Run `askshot library check --repair`, or restore a backup.',
    };
  const unreadable: readonly (number | undefined)[] = [
    SQLITE.busy,
    SQLITE.readOnly,
    SQLITE.ioError,
    SQLITE.cantOpen,
  ];
  if (
    unreadable.includes(primary) ||
    ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'EIO'].includes(code ?? '')
  )
    return {
      code: 'library_unreadable',
      message: `The library in ${folder} can't be opened or written (${(error as Error).message.slice(0, 80)}).`,
      remedy: 'Check that the folder is yours and no other program holds it, or name another with --library.',
    };
  throw error;
}
