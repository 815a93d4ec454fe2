import { beforeEach, describe, expect, it, vi } from 'vitest';

const { held, taken } = vi.hoisted(() => ({ held: new Map<string, () => void>(), taken: new Set<string>() }));
vi.mock('electron', () => ({
  globalShortcut: {
    register: (keys: string, run: () => void) => !taken.has(keys) && !held.has(keys) && !!held.set(keys, run),
    unregister: (keys: string) => held.delete(keys),
    unregisterAll: () => held.clear(),
  },
}));

import { GlobalShortcuts } from '../../../electron/desktop/global-shortcuts.ts';

const KEYS = { ask: 'Alt+1', capture: 'Alt+2', copy: '' };

describe('global shortcuts', () => {
  let ran: string[] = [];
  let shortcuts = new GlobalShortcuts(() => undefined);
  const states = () => Object.fromEntries(shortcuts.list().map(({ name, state }) => [name, state]));
  beforeEach(() => {
    held.clear();
    taken.clear();
    ran = [];
    shortcuts = new GlobalShortcuts((name) => ran.push(name));
    shortcuts.apply(KEYS);
  });

  it('are unproven until they come, then they work', () => {
    expect(states()).toEqual({ ask: 'unproven', capture: 'unproven', copy: 'off' });
    held.get('Alt+1')?.();
    expect(ran).toEqual(['ask']);
    expect(states()).toMatchObject({ ask: 'works', capture: 'unproven' });
  });

  it('are given up when they change, and what another program or shortcut holds is said to be taken', () => {
    taken.add('Alt+9');
    shortcuts.apply({ ask: 'Alt+9', capture: 'Alt+2', copy: 'Alt+2' });
    expect([...held.keys()]).toEqual(['Alt+2']);
    expect(states()).toEqual({ ask: 'taken', capture: 'unproven', copy: 'taken' });
    shortcuts.apply({ ask: 'Alt+2', capture: 'Alt+1', copy: '' });
    expect(states()).toEqual({ ask: 'unproven', capture: 'unproven', copy: 'off' });
  });

  it('do nothing but pass the test while they are tested', async () => {
    const testing = shortcuts.test('ask', 5);
    held.get('Alt+1')?.();
    expect(await testing).toEqual({ name: 'ask', accelerator: 'Alt+1', state: 'works' });
    expect(ran).toEqual([]);
    held.get('Alt+1')?.();
    expect(ran).toEqual(['ask']);
  });

  it('are silent where a test waited in vain, until they come after all', async () => {
    vi.useFakeTimers();
    const testing = shortcuts.test('capture', 3);
    await vi.advanceTimersByTimeAsync(3000);
    vi.useRealTimers();
    expect(await testing).toMatchObject({ state: 'silent' });
    held.get('Alt+2')?.();
    expect(states()).toMatchObject({ capture: 'works' });
    expect(await shortcuts.test('copy', 1)).toMatchObject({ state: 'off' });
  });
});
