import { describe, expect, it } from 'vitest';
import { degreesOf, superlativeOf } from '../../../../shared/question/lexicon/degrees.ts';

describe('degreesOf', () => {
  it.each([
    ['wet', 'wetter', 'wettest'],
    ['large', 'larger', 'largest'],
    ['noisy', 'noisier', 'noisiest'],
    ['deep', 'deeper', 'deepest'],
    ['good', 'better', 'best'],
  ])('%s, %s, %s', (adjective, comparative, superlative) => {
    expect(degreesOf(adjective)).toEqual([adjective, comparative, superlative]);
  });

  it('compares long ones with "most"', () => {
    expect(degreesOf('expensive')).toEqual(['expensive']);
    expect(superlativeOf('expensive')).toBe('most expensive');
  });
});
