import { describe, expect, it } from 'vitest';
import { Session } from '../../electron/session.ts';

const details = {
  name: 'a.png',
  media_type: 'image/png',
  width: 10,
  height: 10,
  added_at: '2026-01-01T00:00:00.000Z',
  origin: 'file' as const,
};

/** A session with `count` pictures of `bytes` each, all removed; their ids in the order they were removed. */
function removedFrom(session: Session, count: number, bytes: number): string[] {
  return Array.from({ length: count }, () => {
    const picture = {
      bytes: new Uint8Array(bytes),
      kind: 'image' as const,
      displayScale: 1,
      note: null,
      text: null,
    };
    const { id } = session.add(details, picture).shot;
    session.remove(id);
    return id;
  });
}

const restored = (session: Session, ids: readonly string[]): number =>
  ids.filter((id) => session.restore(id).ok).length;

describe('removed pictures', () => {
  it('can be brought back, the last twenty of them', () => {
    const session = new Session();
    const ids = removedFrom(session, 25, 1000);
    expect(session.restore(ids[4]).ok).toBe(false);
    expect(restored(session, ids.slice(5))).toBe(20);
    expect(session.list()).toHaveLength(20);
  });

  it('are forgotten sooner where they are large, but never the last one', () => {
    const session = new Session();
    const ids = removedFrom(session, 8, 3 * 2 ** 20);
    expect(ids.map((id) => session.restore(id).ok)).toEqual([
      ...Array(4).fill(false),
      ...Array(4).fill(true),
    ]);
    const [huge] = removedFrom(session, 1, 40 * 2 ** 20);
    expect(session.restore(huge).ok).toBe(true);
  });
});
