import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { checkLibrary } from '../../../../electron/services/library/check-library.ts';
import {
  keepAnswer,
  keepCard,
  keptAnswers,
  keptCards,
} from '../../../../electron/services/library/kept-answers.ts';
import { databasePath } from '../../../../electron/services/library/library-database.ts';
import { SqliteLibraryStore } from '../../../../electron/services/library/library-store.ts';
import type { Result } from '../../../../shared/model/errors.ts';
import type { EvidenceCard } from '../../../../shared/model/evidence-card.ts';
import { libraryEntry } from '../../../fakes/library-entry.ts';
import { sampleAnswer, sampleRouted } from '../../../fakes/sample-record.ts';
import { filesWith, temporaryFolder } from '../../../fakes/temporary-folder.ts';
import { wordSpace } from '../../../fakes/word-space.ts';

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}
const open = (folder = temporaryFolder()): SqliteLibraryStore => value(SqliteLibraryStore.open(folder));
const putOne = (store: SqliteLibraryStore, name: string, ...rest: string[]): string =>
  value(store.put([libraryEntry(name, rest.length > 0 ? rest : undefined)]))[0].item.id;
const problems = (store: SqliteLibraryStore, repair = false) =>
  value(checkLibrary(store, wordSpace, repair)).problems;

describe('SqliteLibraryStore', () => {
  it('gives back what was put, after it was closed and opened again', () => {
    const folder = temporaryFolder();
    const first = open(folder);
    const entry = libraryEntry('terminal', ['npm ERR! code ENOENT']);
    const [{ item, isNew }] = value(first.put([entry]));
    expect(isNew).toBe(true);
    expect(item).toMatchObject({
      file: 'terminal.png',
      has_error: false,
      favourite: false,
      tags: [],
      trashed_at: null,
    });
    first.close();
    const again = open(folder);
    expect(value(again.getRecord(item.id))).toEqual(entry.record);
    expect(Buffer.from(value(again.getPicture(item.id)) ?? [])).toEqual(entry.bytes);
    expect(Buffer.from(value(again.getThumbnail(item.id)) ?? [])).toEqual(entry.thumbnail);
    expect(problems(again)).toEqual([]);
    again.close();
  });

  it('stores the same bytes once, and brings them back from the trash', () => {
    const store = open();
    const id = putOne(store, 'one');
    value(store.trash(id, 5));
    expect(value(store.list({}, { offset: 0, limit: 9 }))).toEqual([]);
    const [{ item, isNew }] = value(store.put([libraryEntry('one')]));
    expect({ id: item.id, isNew, trashed: item.trashed_at }).toEqual({ id, isNew: false, trashed: null });
    expect(store.count()).toBe(1);
    store.close();
  });

  it('keeps only the record where no picture is given', () => {
    const store = open();
    const [{ item }] = value(store.put([{ ...libraryEntry('private'), bytes: null }]));
    expect(value(store.getPicture(item.id))).toBeNull();
    expect(store.files.list()).toEqual([]);
    store.close();
  });

  it('lists by filter, newest first', () => {
    const store = open();
    const dark = { ...libraryEntry('dark'), addedAt: 2000 };
    dark.record.colors.theme = 'dark';
    dark.record.source.captured_at = null;
    value(store.put([libraryEntry('light'), dark]));
    const files = (filter: object) =>
      value(store.list(filter, { offset: 0, limit: 9 })).map(({ file }) => file);
    expect(files({})).toEqual(['light.png', 'dark.png']);
    expect(files({ color: 'dark' })).toEqual(['dark.png']);
    expect(files({ to: 3000 })).toEqual(['dark.png']);
    expect(files({ has_error: true })).toEqual([]);
    value(
      store.change(value(store.list({ color: 'dark' }, { offset: 0, limit: 1 }))[0].id, {
        tags: ['x', 'x'],
        favourite: true,
      }),
    );
    expect(files({ tag: 'x', favourite: true })).toEqual(['dark.png']);
    store.close();
  });

  it('keeps answers and cards with their picture', () => {
    const store = open();
    const id = putOne(store, 'asked');
    const exchange = { routed: sampleRouted(), answer: sampleAnswer() };
    value(keepAnswer(store, id, exchange, 1));
    value(keepAnswer(store, id, exchange, 1));
    value(keepCard(store, id, { id: 'card-1' } as EvidenceCard, '{"card": 1}\n'));
    expect(value(keptAnswers(store, id))).toEqual([exchange]);
    expect(value(keptCards(store, id))).toEqual(['{"card": 1}\n']);
    value(store.remove([id]));
    expect(store.database.prepare('SELECT count(*) AS n FROM answers').get()?.n).toBe(0);
    expect(keptAnswers(store, id)).toMatchObject({ error: { code: 'not_in_library' } });
    store.close();
  });

  it('deletes for good: no file of the library holds the bytes, the words or the thumbnail any more', () => {
    const folder = temporaryFolder();
    const store = open(folder);
    putOne(store, 'kept', 'harmless words');
    const id = putOne(store, 'secret', 'passphrase xylophone-quagmire');
    const exchange = { routed: sampleRouted(), answer: sampleAnswer({ answer: 'zanzibar' }) };
    value(keepAnswer(store, id, exchange, 1));
    const needles = [
      'picture bytes of secret',
      'thumbnail of secret',
      'xylophone',
      'quagmire',
      'zanzibar',
      'secret.png',
    ];
    for (const needle of needles) expect(filesWith(folder, needle), needle).not.toEqual([]);
    expect(value(store.remove([id, 'ffffffffffffffff']))).toEqual({ removed: 1 });
    for (const needle of needles) expect(filesWith(folder, needle), needle).toEqual([]);
    for (const table of ['items', 'records', 'thumbnails', 'vectors', 'texts'])
      expect(store.database.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.n, table).toBe(1);
    expect(problems(store)).toEqual([]);
    store.close();
  });

  it('finishes a deletion that a crash cut off', () => {
    const folder = temporaryFolder();
    const store = open(folder);
    const id = putOne(store, 'half');
    const { sha256 } = value(store.get(id));
    store.database.exec('DELETE FROM items');
    store.database.prepare('INSERT INTO removals VALUES (?)').run(sha256);
    store.close();
    const again = open(folder);
    expect(existsSync(again.files.path(sha256))).toBe(false);
    again.close();
  });

  it('clears away what a dead writer left, but not what is being written now', () => {
    const folder = temporaryFolder();
    const store = open(folder);
    putOne(store, 'one');
    const incoming = join(folder, 'pictures', 'incoming');
    for (const name of ['old', 'new']) writeFileSync(join(incoming, name), 'half a picture');
    utimesSync(join(incoming, 'old'), 0, 0);
    store.close();
    open(folder).close();
    expect(readdirSync(incoming)).toEqual(['new']);
  });

  it('is used by two connections at once', () => {
    const folder = temporaryFolder();
    const [one, two] = [open(folder), open(folder)];
    const revision = one.revision();
    const id = putOne(two, 'from the other');
    expect(one.revision()).toBeGreaterThan(revision);
    expect(value(one.get(id)).file).toBe('from the other.png');
    value(one.remove([id]));
    expect(two.get(id)).toMatchObject({ error: { code: 'not_in_library' } });
    one.close();
    two.close();
  });

  it('refuses a newer library, another database, and a file in place of a folder', () => {
    const newer = temporaryFolder();
    open(newer).close();
    const raise = new DatabaseSync(databasePath(newer));
    raise.exec('PRAGMA user_version = 99');
    raise.close();
    const refused = SqliteLibraryStore.open(newer);
    expect(refused).toMatchObject({ ok: false, error: { code: 'newer_schema' } });
    const other = temporaryFolder();
    const foreign = new DatabaseSync(databasePath(other));
    foreign.exec('CREATE TABLE t (x); PRAGMA user_version = 1');
    foreign.close();
    expect(SqliteLibraryStore.open(other)).toMatchObject({
      ok: false,
      error: { code: 'library_unreadable' },
    });
    expect(SqliteLibraryStore.open(join(databasePath(other)))).toMatchObject({ ok: false });
  });

  it('reports a full disk, keeps what it has, and goes on when there is room', () => {
    const store = open();
    const id = putOne(store, 'before');
    const pages = Number(store.database.prepare('PRAGMA page_count').get()?.page_count);
    store.database.exec(`PRAGMA max_page_count = ${pages}`);
    const large = libraryEntry(
      'large',
      Array.from({ length: 3000 }, (_, index) => `line ${index} ${index ** 3}`),
    );
    expect(store.put([large])).toMatchObject({ ok: false, error: { code: 'disk_full' } });
    expect(value(store.get(id)).file).toBe('before.png');
    store.database.exec('PRAGMA max_page_count = 1000000');
    expect(value(store.put([large]))[0].isNew).toBe(true);
    expect(problems(store)).toEqual([]);
    store.close();
  });
});
