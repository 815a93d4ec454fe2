import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLibraryHandlers, keptThumbnail } from '../../electron/library-requests.ts';
import type { NewPicture } from '../../electron/read-new-picture.ts';
import { systemClock } from '../../electron/services/clock.ts';
import { SharpCodec } from '../../electron/services/image/sharp-codec.ts';
import { LazyLibrary } from '../../electron/services/library/lazy-library.ts';
import { Library } from '../../electron/services/library/library.ts';
import { Session } from '../../electron/session.ts';
import type { Shot } from '../../shared/contract.ts';
import { failed, ok, type Result } from '../../shared/model/errors.ts';
import { directFinder } from '../fakes/direct-finder.ts';
import { FakeAnalyzer } from '../fakes/fake-analyzer.ts';
import { sampleRecord } from '../fakes/sample-record.ts';
import { temporaryFolder } from '../fakes/temporary-folder.ts';
import { textLines } from '../fakes/text-lines.ts';

const bytes = readFileSync(new URL('../fixtures/pictures/pyhttp_404.png', import.meta.url));
const analyzer = new FakeAnalyzer();
let library: LazyLibrary;
let opened: NewPicture[];
let shot: Shot;
let handlers: ReturnType<typeof createLibraryHandlers>;

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

beforeEach(() => {
  const folder = temporaryFolder();
  const parts = { analyzer, codec: new SharpCodec(), clock: systemClock, language: 'eng' };
  library = new LazyLibrary(() => Library.open(folder, parts));
  const details = { name: 'a.png', media_type: 'image/png', width: 900, height: 600 };
  const session = new Session();
  const entry = session.add(
    { ...details, added_at: '2026-01-01T00:00:00.000Z', origin: 'file' },
    { bytes, kind: 'screenshot', displayScale: 1, note: null, text: null },
  );
  shot = entry.shot;
  opened = [];
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const source = { ...sampleRecord().source, file: 'a.png', width: 900, height: 600, sha256 };
  const text = { ...sampleRecord().text, lines: textLines('The printer reports a paper jam') };
  handlers = createLibraryHandlers(library, {
    finder: directFinder(library),
    recordOf: async () => ok({ entry, record: sampleRecord({ source, text }) }),
    open: async (picture) => {
      opened.push(picture);
      return ok(shot);
    },
  });
});
afterEach(() => library.close());

describe('the library', () => {
  it('keeps a picture with the record that is there, once', async () => {
    expect(value(await handlers.keep_shot({ shot: shot.id }))).toEqual({
      outcome: 'stored',
      reason: null,
      duplicate: null,
    });
    expect(value(await handlers.keep_shot({ shot: shot.id }))).toMatchObject({
      outcome: 'duplicate',
      duplicate: { kind: 'same_bytes', file: 'a.png' },
    });
    expect(analyzer.requests).toEqual([]);
    const { items, more } = value(await handlers.list_library({ offset: 0, limit: 1 }));
    expect(items.map(({ file }) => file)).toEqual(['a.png']);
    expect(more).toBe(false);
    expect(keptThumbnail(library, `library-${items[0].id}`)?.length).toBeGreaterThan(100);
    expect(keptThumbnail(library, 'library-0000000000000000')).toBeNull();
    expect(keptThumbnail(library, items[0].id)).toBeNull();
  });

  it('finds while the last word is being typed, and opens what was found', async () => {
    await handlers.keep_shot({ shot: shot.id });
    const { hits } = value(await handlers.search_library({ query: 'printer repor', limit: 5 }));
    expect(hits).toMatchObject([{ file: 'a.png' }]);
    expect(value(await handlers.open_kept({ id: hits[0].id }))).toBe(shot);
    expect(opened).toMatchObject([{ name: 'a.png', origin: 'file' }]);
    expect(Buffer.from(opened[0].bytes).equals(bytes)).toBe(true);
  });

  it('is narrowed by month, tag and program, and explains why a picture is near to words', async () => {
    await handlers.keep_shot({ shot: shot.id });
    const { items } = value(await handlers.list_library({ offset: 0, limit: 1 }));
    const [{ id }] = items;
    expect(value(await handlers.tag_kept({ id, tags: ['printing', 'printing', 'office'] })).tags).toEqual([
      'printing',
      'office',
    ]);
    const facets = value(await handlers.get_facets({ filter: { tag: 'printing' } }));
    expect(facets).toMatchObject({
      total: 1,
      months: [{ count: 1 }],
      tags: [
        { name: 'office', count: 1 },
        { name: 'printing', count: 1 },
      ],
    });
    expect(value(await handlers.get_facets({ filter: { tag: 'other' } })).total).toBe(0);
    const report = value(await handlers.explain_hit({ id, query: 'paper jam' }));
    expect(report).toMatchObject({ rank: 1, pictures: 1 });
    expect(report.dimensions.map(({ name }) => name)).toEqual(expect.arrayContaining(['paper', 'jam']));
    expect(report.dimensions.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(report.cosine, 3);
    expect(value(await handlers.explain_hit({ id, like: id })).cosine).toBeCloseTo(1, 2);
    expect(await handlers.explain_hit({ id })).toMatchObject({ error: { code: 'invalid_request' } });
  });

  it('shows what was deleted, brings it back, and deletes for good only what lies in the trash', async () => {
    await handlers.keep_shot({ shot: shot.id });
    const [{ id }] = value(await handlers.list_library({ offset: 0, limit: 1 })).items;
    expect(value(await handlers.list_trash({})).items).toEqual([]);
    await handlers.trash_kept({ id });
    expect(value(await handlers.list_trash({}))).toMatchObject({ items: [{ id, file: 'a.png' }], days: 30 });
    await handlers.restore_kept({ id });
    expect(value(await handlers.list_trash({})).items).toEqual([]);
    expect(value(await handlers.remove_trashed({ ids: [id] }))).toEqual({ removed: 0 });
    expect((await handlers.get_kept({ id })).ok).toBe(true);
    await handlers.trash_kept({ id });
    expect(value(await handlers.remove_trashed({ ids: [id, '0000000000000000'] }))).toEqual({ removed: 1 });
    expect(await handlers.get_kept({ id })).toMatchObject({ error: { code: 'not_in_library' } });
    expect(keptThumbnail(library, `library-${id}`)).toBeNull();
  });

  it('names a picture that it does not have', async () => {
    expect(await handlers.open_kept({ id: '0000000000000000' })).toMatchObject({
      error: { code: 'not_in_library' },
    });
  });

  it('that can not be opened is tried again at the next request', () => {
    const results: Result<Library>[] = [failed('library_unreadable', 'No.', 'Mend it.'), library.get()];
    const lazy = new LazyLibrary(() => results.shift() ?? failed('internal', 'Asked too often.', 'Stop.'));
    expect(lazy.get().ok).toBe(false);
    expect(lazy.get().ok).toBe(true);
    expect(lazy.get().ok).toBe(true);
  });
});
