import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backupLibrary, restoreLibrary } from '../../../../electron/services/library/backup-library.ts';
import { checkLibrary } from '../../../../electron/services/library/check-library.ts';
import { SqliteLibraryStore } from '../../../../electron/services/library/library-store.ts';
import type { Result } from '../../../../shared/model/errors.ts';
import { libraryEntry } from '../../../fakes/library-entry.ts';
import { temporaryFolder } from '../../../fakes/temporary-folder.ts';
import { wordSpace } from '../../../fakes/word-space.ts';

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

function filled(folder = temporaryFolder()): SqliteLibraryStore {
  const store = value(SqliteLibraryStore.open(folder));
  value(store.put(['a', 'b', 'c', 'd'].map((name) => libraryEntry(name))));
  return store;
}
const check = (store: SqliteLibraryStore, repair: boolean) =>
  value(checkLibrary(store, wordSpace, repair)).problems;

describe('checkLibrary', () => {
  it('finds and mends files, texts and vectors that are missing, changed or too many', () => {
    const store = filled();
    const [a, b, c] = value(store.list({}, { offset: 0, limit: 3 }));
    store.files.remove(a.sha256);
    writeFileSync(store.files.path(b.sha256), 'something else');
    store.files.write('e'.repeat(64), Buffer.from('a stray'));
    store.database.exec(`DELETE FROM texts WHERE rowid = (SELECT number FROM items WHERE id = '${c.id}')`);
    store.database.exec(
      `UPDATE vectors SET vector = x'00' WHERE number = (SELECT number FROM items WHERE id = '${c.id}')`,
    );
    const found = check(store, false);
    expect(found.map(({ id }) => id).sort()).toEqual([a.id, b.id, c.id, c.id, null].sort());
    expect(found.every(({ repaired }) => !repaired)).toBe(true);
    expect(check(store, true).every(({ repaired }) => repaired)).toBe(true);
    expect(check(store, false)).toEqual([]);
    expect(value(store.getPicture(a.id))).toBeNull();
    expect(value(store.getRecord(b.id)).source.sha256).toBe(b.sha256);
    expect(existsSync(join(store.folder, 'damaged', b.sha256))).toBe(true);
    store.close();
  });

  it('names a record that can not be read', () => {
    const store = filled();
    store.database.exec("UPDATE records SET record = x'ffff' WHERE number = 1");
    expect(check(store, true)).toMatchObject([
      { repaired: false, detail: expect.stringContaining('import it again') },
    ]);
    store.close();
  });
});

describe('backup and restore', () => {
  it('bring everything back from one file', async () => {
    const store = filled();
    const file = join(temporaryFolder(), 'backup.askshot');
    expect(value(await backupLibrary(store, file))).toMatchObject({ pictures: 4, missing: [] });
    const items = value(store.list({}, { offset: 0, limit: 9 }));
    store.close();
    const folder = join(temporaryFolder(), 'new');
    expect(value(restoreLibrary(file, folder, false))).toEqual({ folder, pictures: 4, replaced: null });
    const restored = value(SqliteLibraryStore.open(folder));
    expect(value(restored.list({}, { offset: 0, limit: 9 }))).toEqual(items);
    expect(check(restored, false)).toEqual([]);
    restored.close();
  });

  it('never overwrite a library without being told, and then move it aside', async () => {
    const store = filled();
    const file = join(temporaryFolder(), 'backup.askshot');
    value(await backupLibrary(store, file));
    const other = filled(join(temporaryFolder(), 'library'));
    value(other.put([libraryEntry('only here')]));
    other.close();
    expect(restoreLibrary(file, other.folder, false)).toMatchObject({
      error: { code: 'library_unreadable' },
    });
    const { replaced } = value(restoreLibrary(file, other.folder, true));
    const aside = value(SqliteLibraryStore.open(String(replaced)));
    expect(aside.count()).toBe(5);
    aside.close();
    store.close();
  });

  it('refuse what is no backup', () => {
    const folder = temporaryFolder();
    const file = join(folder, 'x');
    expect(restoreLibrary(file, join(folder, 'to'), false)).toMatchObject({
      error: { code: 'file_not_found' },
    });
    writeFileSync(file, 'not a database at all');
    expect(restoreLibrary(file, join(folder, 'to'), false)).toMatchObject({
      error: { code: 'not_a_backup' },
    });
    const store = filled();
    store.close();
    expect(restoreLibrary(join(store.folder, 'library.db'), join(folder, 'to'), false)).toMatchObject({
      error: { code: 'not_a_backup' },
    });
    expect(existsSync(join(folder, 'to'))).toBe(false);
  });
});
