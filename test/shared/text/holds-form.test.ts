import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsForm } from '../../../shared/text/holds-form.ts';

describe('a text', () => {
  it('holds another as a run of words, whatever is around it, and numbers by their value', () => {
    expect(holdsForm('It says "Permission denied".', 'permission denied')).toBe(true);
    expect(holdsForm('denied permission', 'permission denied')).toBe(false);
    expect(holdsForm('There are 7 rows', '7.0')).toBe(true);
    expect(holdsForm('The total is $39.60', '39.6')).toBe(true);
    expect(holdsForm('17', '7')).toBe(false);
    expect(holdsForm('anything', '')).toBe(false);
  });

  it('always holds itself', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), word, (form, other) => {
        const text = form.join(' ');
        expect(holdsForm(`${other} ${text}. ${other}`, text)).toBe(true);
      }),
    );
  });
});
