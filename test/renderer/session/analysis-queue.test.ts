import { describe, expect, it } from 'vitest';
import { AnalysisQueue } from '../../../renderer/session/analysis-queue.ts';

function queueOf(shown: string) {
  const begun: string[] = [];
  const gone = new Set<string>();
  const ends = new Map<string, () => void>();
  const queue = new AnalysisQueue({
    run: (shot) => {
      begun.push(shot);
      return new Promise((resolve) => ends.set(shot, resolve));
    },
    isWaiting: (shot) => !begun.includes(shot) && !gone.has(shot),
    isShown: (shot) => shot === shown,
  });
  const end = async (shot: string): Promise<void> => {
    ends.get(shot)?.();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { queue, begun, gone, end };
}

describe('many pictures at once', () => {
  it('are analysed one by one, the one that is shown first', async () => {
    const { queue, begun, end } = queueOf('c');
    void queue.startAll(['a', 'b', 'c']);
    expect(begun).toEqual(['c']);
    await end('c');
    expect(begun).toEqual(['c', 'a']);
    await end('a');
    await end('b');
    expect(begun).toEqual(['c', 'a', 'b']);
  });

  it('let one that is chosen meanwhile begin at once, and are not analysed twice or after they are gone', async () => {
    const { queue, begun, gone, end } = queueOf('a');
    void queue.startAll(['a', 'b', 'c', 'd']);
    void queue.start('d');
    void queue.start('d');
    expect(begun).toEqual(['a', 'd']);
    gone.add('b');
    await end('a');
    expect(begun).toEqual(['a', 'd']);
    await end('d');
    expect(begun).toEqual(['a', 'd', 'c']);
    await end('c');
    expect(begun).toEqual(['a', 'd', 'c']);
  });
});
