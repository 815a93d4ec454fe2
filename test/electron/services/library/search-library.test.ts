import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SqliteLibraryStore } from '../../../../electron/services/library/library-store.ts';
import { patternOf, searchAlike } from '../../../../electron/services/library/search-alike.ts';
import { LibrarySearch } from '../../../../electron/services/library/search-library.ts';
import { VectorIndex } from '../../../../electron/services/library/vector-index.ts';
import type { Result } from '../../../../shared/model/errors.ts';
import type { ImageFeatures } from '../../../../shared/model/image-features.ts';
import { recordSpace } from '../../../../shared/retrieval/record-space.ts';
import { libraryEntry } from '../../../fakes/library-entry.ts';
import { temporaryFolder } from '../../../fakes/temporary-folder.ts';

const NOW = new Date(2026, 4, 13, 12).getTime();
const DAY = 86_400_000;

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const dark: Partial<ImageFeatures> = {
  main_color: 'black',
  colors: { theme: 'dark', dominant: [{ hex: '#101010', name: 'black', share: 0.9 }], status: [] },
};

function setUp() {
  const store = value(SqliteLibraryStore.open(temporaryFolder()));
  const put = (
    name: string,
    lines: string[],
    changes: Partial<ImageFeatures> = {},
    takenAt = NOW,
  ): string => {
    const entry = libraryEntry(`${name}`, lines, changes);
    const { record } = entry;
    const source = { ...record.source, file: 'x.png', captured_at: new Date(takenAt).toISOString() };
    const full = { ...record, source };
    return value(store.put([{ ...entry, record: full, vector: recordSpace.ofRecord(full) }]))[0].item.id;
  };
  const ids = {
    terminal: put(
      'terminal',
      ['demo@desk:~$ python3 run.py', 'Traceback (most recent call last):', 'KeyError: total'],
      {
        ...dark,
        topic: 'terminal',
        topics: [{ topic: 'terminal', score: 0.9 }],
        scene: { kind: 'terminal', confidence: 0.9 },
      },
    ),
    invoice: put('invoice', ['INVOICE', 'Harbour Bakery Supplies', 'Total due: £359.40'], {
      topic: 'invoice',
      topics: [{ topic: 'invoice', score: 0.9 }],
      scene: { kind: 'document', confidence: 0.9 },
    }),
    login: put(
      'login',
      ['Sign in', 'Username', 'Sorry, username or password was wrong.'],
      { topic: 'login', topics: [{ topic: 'login', score: 0.9 }] },
      NOW - 8 * DAY,
    ),
  };
  for (let index = 0; index < 12; index++)
    put(`other ${index}`, [`Chapter ${index}`, 'Plain paragraphs about gardening'], {
      topics: [],
      topic: 'document',
    });
  const search = new LibrarySearch(store, recordSpace);
  const find = (query: string) => value(search.search(query, { limit: 5, now: NOW }));
  return { store, search, ids, find };
}

describe('LibrarySearch', () => {
  it('finds words in their order first, says why, and shows the line', () => {
    const { store, find, ids } = setUp();
    const { hits, nothing_matches: nothing } = find('username or password was wrong');
    expect(nothing).toBe(false);
    expect(hits[0]).toMatchObject({
      id: ids.login,
      region: { y: 50, label: 'Sorry, username or password was wrong.' },
    });
    expect(hits[0].why[0]).toBe('holds the words "username or password was wrong"');
    store.close();
  });

  it('finds by look, by misspelt words, by amounts and by time', () => {
    const { store, find, ids } = setUp();
    expect(find('dark terminal with a traceback').hits[0].id).toBe(ids.terminal);
    expect(find('usernmae pasword').hits[0].id).toBe(ids.login);
    expect(find('invoice over 300').hits[0].id).toBe(ids.invoice);
    expect(find('login from last week').hits.map(({ id }) => id)).toEqual([ids.login]);
    expect(find('login from last week').hits[0].why).toContain('taken from last week');
    store.close();
  });

  it('completes the word that is being typed', () => {
    const { store, search, ids } = setUp();
    const typed = (partial: boolean) =>
      value(search.search('harbour bak', { limit: 5, now: NOW, partial })).hits;
    expect(typed(true)[0]).toMatchObject({
      id: ids.invoice,
      why: [expect.stringContaining('bakery'), expect.anything()],
    });
    store.close();
  });

  it('answers with nothing where nothing matches, and names the nearest', () => {
    const { store, find } = setUp();
    for (const query of ['flight to tokyo', 'kubernetes pod', 'error 0x80070005', 'invoice over 5000']) {
      const reply = find(query);
      expect(reply, query).toMatchObject({ nothing_matches: true, hits: [] });
    }
    expect(find('flight to tokyo').nearest.length).toBeGreaterThan(0);
    const [nearest] = find('invoice over 5000').nearest;
    expect(nearest.why.join()).toContain('invoice');
    expect(nearest.why.join()).not.toContain('over 5000');
    expect(find('invoice over 300').hits[0].why).toContain('amount over 300');
    store.close();
  });

  it('sees what is stored, trashed and removed meanwhile', () => {
    const { store, find, ids } = setUp();
    expect(find('harbour bakery').hits[0].id).toBe(ids.invoice);
    value(store.trash(ids.invoice, NOW));
    expect(find('harbour bakery').hits).toEqual([]);
    value(store.restore(ids.invoice));
    expect(find('harbour bakery').hits[0].id).toBe(ids.invoice);
    value(store.remove([ids.invoice]));
    expect(find('harbour bakery').hits).toEqual([]);
    store.close();
  });

  it('takes any text as words, never as a query language', () => {
    const { store, find } = setUp();
    for (const query of [
      '"',
      'a OR b AND NOT (',
      '*',
      'title:x',
      "'; DROP TABLE items; --",
      '%_\\',
      '\u0000',
      '',
      '   ',
      '"""',
    ])
      expect(Array.isArray(find(query).hits), query).toBe(true);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (query) => {
        expect(Array.isArray(find(query).hits)).toBe(true);
      }),
      { numRuns: 150 },
    );
    const page = Array.from({ length: 3000 }, (_, index) => `word${index}`).join(' ');
    expect(find(page).nothing_matches).toBe(true);
    expect(store.count()).toBe(15);
    store.close();
  });

  it('lists the newest where a query is only filters', () => {
    const { store, find } = setUp();
    expect(find('before:2026-05-10').hits).toHaveLength(1);
    expect(find('color:dark').hits).toHaveLength(1);
    store.close();
  });

  it('finds pictures like another', () => {
    const { store, search, ids } = setUp();
    const pattern = patternOf(store, search.vectors, ids.login);
    if (!pattern) throw new Error('no pattern');
    const all = value(searchAlike(store, search.vectors, pattern, { limit: 3, label: 'x', except: null }));
    expect(all.hits[0]).toMatchObject({ id: ids.login, score: expect.closeTo(1, 1) });
    const others = value(
      searchAlike(store, search.vectors, pattern, { limit: 3, label: 'x', except: ids.login }),
    );
    expect(others).toMatchObject({ nothing_matches: true, hits: [] });
    store.close();
  });
});

describe('VectorIndex', () => {
  it('ranks as the full vectors do, over several blocks', () => {
    const store = value(SqliteLibraryStore.open(temporaryFolder()));
    const entries = Array.from({ length: 600 }, (_, index) => {
      const entry = libraryEntry(`item ${index}`, [`word${index % 50} term${index % 7}`]);
      return { ...entry, bytes: null, vector: recordSpace.ofRecord(entry.record) };
    });
    value(store.put(entries));
    const index = new VectorIndex(store, recordSpace.dimensions);
    index.refresh();
    const query = recordSpace.ofText('word13 term6');
    const exact = entries.map(({ vector }) =>
      vector.reduce((sum, component, at) => sum + component * query[at], 0),
    );
    const best = index.nearest(query, 5);
    expect(best[0].score).toBeCloseTo(Math.max(...exact), 2);
    expect(best.map(({ score }) => score)).toEqual(best.map(({ score }) => score).sort((a, b) => b - a));
    expect(index.cosines(query, [best[0].number, 99_999])).toEqual([expect.closeTo(best[0].score, 5), 0]);
    expect(index.size).toBe(600);
    store.close();
  });
});
