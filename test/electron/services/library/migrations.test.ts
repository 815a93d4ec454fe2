import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { checkLibrary } from '../../../../electron/services/library/check-library.ts';
import { databasePath } from '../../../../electron/services/library/library-database.ts';
import { SqliteLibraryStore } from '../../../../electron/services/library/library-store.ts';
import { APPLICATION_ID, MIGRATIONS } from '../../../../electron/services/library/migrations.ts';
import { libraryEntry } from '../../../fakes/library-entry.ts';
import { sampleAnswer, sampleRouted } from '../../../fakes/sample-record.ts';
import { temporaryFolder } from '../../../fakes/temporary-folder.ts';
import { wordSpace } from '../../../fakes/word-space.ts';

it('a library of the first version keeps its texts, and is found by what was asked', () => {
  const [folder, source] = [temporaryFolder(), temporaryFolder()];
  const filled = SqliteLibraryStore.open(source);
  if (!filled.ok) throw new Error(filled.error.message);
  filled.value.put([{ ...libraryEntry('old', ['old words']), bytes: null }]);
  const old = new DatabaseSync(databasePath(folder));
  old.exec(MIGRATIONS[0]);
  old.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = 1;`);
  old.exec(`ATTACH '${databasePath(source)}' AS source`);
  for (const table of ['items', 'records', 'vectors'])
    old.exec(`INSERT INTO main.${table} SELECT * FROM source.${table}`);
  old.exec(
    'INSERT INTO main.texts (rowid, title, code, message, body) SELECT rowid, title, code, message, body FROM source.texts',
  );
  const exchange = { routed: sampleRouted(), answer: sampleAnswer({ answer: 'zanzibar' }) };
  old
    .prepare('INSERT INTO main.answers (id, number, asked_at, exchange) VALUES (?, 1, 0, ?)')
    .run('a', JSON.stringify(exchange));
  old.close();
  filled.value.close();

  const opened = SqliteLibraryStore.open(folder);
  if (!opened.ok) throw new Error(opened.error.message);
  const store = opened.value;
  const found = (word: string) =>
    store.database.prepare('SELECT rowid FROM texts WHERE texts MATCH ?').all(word).length;
  expect(['old', 'zanzibar', 'words', 'absent'].map(found)).toEqual([1, 1, 1, 0]);
  expect(store.database.prepare('SELECT doc FROM words WHERE term = ?').get('zanzibar')?.doc).toBe(1);
  expect(checkLibrary(store, wordSpace, false)).toMatchObject({ ok: true, value: { problems: [] } });
  store.close();
});
