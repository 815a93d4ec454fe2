import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEcho, namesNobody } from '../../../shared/answer/is-echo.ts';

describe('isEcho', () => {
  it('is what says nothing but the words of an open question', () => {
    expect(isEcho('who wrote Winter Ferries', 'Winter Ferries')).toBe(true);
    expect(isEcho('who wrote Winter Ferries', 'Sam Oduya')).toBe(false);
    expect(isEcho('Is it open or closed?', 'open')).toBe(false);
  });

  it('is nothing that holds a word of its own', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('red', 'boat', 'lamp')), (words) => {
        expect(isEcho('which red boat has a lamp', [...words, 'heron'].join(' '))).toBe(false);
      }),
    );
  });
});

describe('namesNobody', () => {
  it('is what says more of the question than of its own', () => {
    expect(namesNobody('who made the last commit?', 'Amend Last Commit')).toBe(true);
    expect(namesNobody('who made the last commit?', 'Wren Oduya')).toBe(false);
    expect(namesNobody('who is Wren?', 'Wren')).toBe(false);
  });
});
