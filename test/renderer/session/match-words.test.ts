import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitsByWords, isSentence, matchWords } from '../../../renderer/session/match-words.ts';

const best = (typed: string, names: readonly string[]): string | undefined =>
  names
    .flatMap((name) => {
      const score = matchWords(name, typed);
      return score === null ? [] : [{ name, score }];
    })
    .sort((a, b) => b.score - a.score)[0]?.name;

describe('matching a command', () => {
  const names = ['Open pictures', 'Paste a picture', 'Compare engines', 'Compare two pictures', 'Öffnen'];

  it('takes the start of words before their middle, and the shorter name of two', () => {
    expect(best('pic', names)).toBe('Open pictures');
    expect(best('comp', names)).toBe('Compare engines');
    expect(best('compare pic', names)).toBe('Compare two pictures');
  });

  it('takes letters in their order, and letters without their marks', () => {
    expect(best('cmpeng', names)).toBe('Compare engines');
    expect(best('offnen', names)).toBe('Öffnen');
    expect(matchWords('Open', 'xyz')).toBeNull();
  });

  it('takes everything where nothing is typed, and every name by itself', () => {
    expect(matchWords('Open', '  ')).toBe(0);
    fc.assert(
      fc.property(fc.constantFrom(...names), (name) => {
        expect(matchWords(name, name)).toBeGreaterThan(0.8);
      }),
    );
  });
});

describe('a typed question', () => {
  it('is told from the name of a command', () => {
    expect(isSentence('What is at the top')).toBe(true);
    expect(isSentence('Where?')).toBe(true);
    expect(isSentence('failure lab')).toBe(false);
    expect(isSentence('')).toBe(false);
  });

  it('fits an entry whose words it begins, not one that only holds its letters', () => {
    expect(fitsByWords('What is the topic?', 'what is the to')).toBe(true);
    expect(fitsByWords('What is the topic?', 'What is at the top')).toBe(false);
  });
});
