import { describe, expect, it } from 'vitest';
import {
  initialLibrary,
  type LibraryAction,
  type LibraryPage,
  type LibraryReply,
  reduceLibrary,
} from '../../../renderer/session/library-state.ts';
import { failed, ok } from '../../../shared/model/errors.ts';

const reply = (query: string): LibraryReply => ({ query, nothing_matches: true, hits: [], nearest: [] });
const page = { items: [], more: false };
const item: LibraryPage['items'][number] = {
  id: '0123456789abcdef',
  sha256: '0123456789abcdef'.repeat(4),
  file: 'a.png',
  media_type: 'image/png',
  kind: 'screenshot',
  width: 10,
  height: 10,
  size: 100,
  added_at: '2026-01-01T00:00:00.000Z',
  taken_at: '2026-01-01T00:00:00.000Z',
  program: null,
  topic: 'dialog',
  scene: 'software_interface',
  theme: 'light',
  main_color: 'light',
  has_error: false,
  favourite: false,
  tags: [],
  trashed_at: null,
};
const stateAfter = (...actions: LibraryAction[]) => actions.reduce(reduceLibrary, initialLibrary);

describe('the library', () => {
  it('shows everything for an empty query, and what was found for words', () => {
    const listed = stateAfter({ type: 'listed', wish: initialLibrary.wish, result: ok(page) });
    expect(listed.shown).toEqual({ state: 'listed', page });
    const typed = reduceLibrary(listed, { type: 'typed', query: 'red' });
    const found = reduceLibrary(typed, { type: 'found', wish: typed.wish, result: ok(reply('red')) });
    expect(found.shown).toEqual({ state: 'found', reply: reply('red') });
  });

  it('takes no notice of replies that were overtaken', () => {
    const first = stateAfter({ type: 'typed', query: 'red' });
    const second = reduceLibrary(first, { type: 'filtered', filter: { has_error: true } });
    const state = [
      { type: 'found', wish: second.wish, result: ok(reply('red')) } as const,
      { type: 'found', wish: first.wish, result: ok(reply('stale')) } as const,
      { type: 'listed', wish: initialLibrary.wish, result: ok(page) } as const,
    ].reduce<typeof second>(reduceLibrary, second);
    expect(state.shown).toEqual({ state: 'found', reply: reply('red') });
  });

  it('ends a search by likeness with the next word typed, and keeps the filter', () => {
    const { wish } = stateAfter(
      { type: 'filtered', filter: { favourite: true } },
      { type: 'likeness_wanted', like: { id: '0123456789abcdef', file: 'a.png' } },
      { type: 'typed', query: 'invoice' },
    );
    expect(wish).toEqual({ query: 'invoice', filter: { favourite: true }, like: null });
  });

  it('continues a list with the pictures after it', () => {
    const { wish } = initialLibrary;
    const [a, b] = ['a', 'b'].map((file) => ({ ...item, file }));
    const state = stateAfter(
      { type: 'listed', wish, result: ok({ items: [a], more: true }) },
      { type: 'continued', wish, result: ok({ items: [b], more: false }) },
    );
    expect(state.shown).toEqual({ state: 'listed', page: { items: [a, b], more: false } });
  });

  it('tells a failure, and goes on with the next reply', () => {
    const { wish } = initialLibrary;
    const broken = failed('library_damaged', 'It is damaged.', 'Repair it.');
    const state = stateAfter({ type: 'listed', wish, result: broken });
    expect(state.shown).toMatchObject({ state: 'failed', error: { code: 'library_damaged' } });
    expect(reduceLibrary(state, { type: 'listed', wish, result: ok(page) }).shown.state).toBe('listed');
  });
});
