import { describe, expect, it } from 'vitest';
import { findShortcut, type KeyPress, SHORTCUTS } from '../../../renderer/session/shortcuts.ts';
import { overallShare } from '../../../renderer/session/stage-share.ts';

const press = (key: string, change: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: `Key${key.toUpperCase()}`,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...change,
});

describe('shortcuts', () => {
  it('need a modifier or a function key, so that typing triggers none', () => {
    for (const character of 'abcdefghijklmnopqrstuvwxyz0123456789 /?.+-')
      for (const inField of [true, false]) expect(findShortcut(press(character), inField)).toBeNull();
  });

  it('work with Ctrl and with Command', () => {
    expect(findShortcut(press('o', { ctrlKey: true }), true)).toBe('open');
    expect(findShortcut(press('k', { metaKey: true }), true)).toBe('palette');
    expect(findShortcut(press('F6', { shiftKey: true }), true)).toBe('previous_area');
    expect(findShortcut(press('ç', { code: 'KeyC', altKey: true }), false)).toBe('capture');
  });

  it('leave undo to a text field', () => {
    expect(findShortcut(press('z', { ctrlKey: true }), true)).toBeNull();
    expect(findShortcut(press('z', { ctrlKey: true }), false)).toBe('undo');
  });

  it('have names and keys of their own', () => {
    expect(new Set(SHORTCUTS.map(({ name }) => name)).size).toBe(SHORTCUTS.length);
    expect(new Set(SHORTCUTS.map(({ keys }) => keys.join('+'))).size).toBe(SHORTCUTS.length);
  });
});

describe('progress of the whole', () => {
  it('grows from 0 to 1 over the stages', () => {
    const steps = (['decode', 'find_lines', 'read', 'features'] as const).flatMap((stage) =>
      [0, 1, 2].map((done) => overallShare(stage, done, 2)),
    );
    expect(steps[0]).toBe(0);
    expect(steps.at(-1)).toBeCloseTo(1);
    expect([...steps].sort((a, b) => a - b)).toEqual(steps);
    expect(overallShare('read', 0, 0)).toBeGreaterThan(0);
    expect(overallShare('features', 9, 1)).toBeLessThanOrEqual(1);
  });
});
