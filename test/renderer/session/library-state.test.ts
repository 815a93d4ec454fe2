import { describe, expect, it } from 'vitest';
import {
  initialLibrary,
  type LibraryAction,
  type LibraryReply,
  reduceLibrary,
} from '../../../renderer/session/library-state.ts';
import { failed, ok } from '../../../shared/model/errors.ts';

const reply = (query: string): LibraryReply => ({ query, nothing_matches: true, hits: [], nearest: [] });
const stateAfter = (...actions: LibraryAction[]) => actions.reduce(reduceLibrary, initialLibrary);

describe('the library', () => {
  it('shows everything for an empty query, and what was found for words', () => {
    const page = { items: [], more: false };
    expect(stateAfter({ type: 'listed', query: '', result: ok(page) }).shown).toEqual({
      state: 'listed',
      page,
    });
    expect(
      stateAfter({ type: 'typed', query: 'red' }, { type: 'found', query: 'red', result: ok(reply('red')) })
        .shown,
    ).toEqual({ state: 'found', reply: reply('red') });
  });

  it('takes no notice of replies that were overtaken', () => {
    const state = stateAfter(
      { type: 'typed', query: 'red' },
      { type: 'typed', query: 'red error' },
      { type: 'found', query: 'red error', result: ok(reply('red error')) },
      { type: 'found', query: 'red', result: ok(reply('red')) },
      { type: 'listed', query: '', result: ok({ items: [], more: false }) },
    );
    expect(state.shown).toEqual({ state: 'found', reply: reply('red error') });
  });

  it('tells a failure, and goes on with the next reply', () => {
    const broken = failed('library_damaged', 'It is damaged.', 'Repair it.');
    const state = stateAfter({ type: 'listed', query: '', result: broken });
    expect(state.shown).toMatchObject({ state: 'failed', error: { code: 'library_damaged' } });
    const result = ok({ items: [], more: false });
    expect(reduceLibrary(state, { type: 'listed', query: '', result }).shown.state).toBe('listed');
  });
});
