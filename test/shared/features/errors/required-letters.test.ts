import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PATTERN_GROUPS } from '../../../../shared/features/errors/data/patterns.ts';
import { foldText } from '../../../../shared/features/errors/fold-text.ts';
import { requiredLetters } from '../../../../shared/features/errors/required-letters.ts';

it.each([
  ['no such host', ['such']],
  ['connection (was )?refused', ['connectlon']],
  ['(lost|dropped) (it|them)', ['lost', 'dropped']],
  ['typeerror|rangeerror', ['typeerror', 'rangeerror']],
  ['insuffici?ent', ['lnsufflc']],
  ['rights?', ['rlght']],
  ['(a|.{1,40})', []],
  ['[a-z]+', []],
])('%s', (pattern, pieces) => {
  expect(requiredLetters(pattern)).toEqual(pieces);
});

it('every text that a pattern of the program describes holds one of its pieces', () => {
  const patterns = PATTERN_GROUPS.flatMap((group) => group.patterns);
  fc.assert(
    fc.property(
      fc
        .constantFrom(...patterns)
        .chain((pattern) =>
          fc.tuple(fc.constant(pattern), fc.stringMatching(new RegExp(`^(?:${pattern})$`))),
        ),
      ([pattern, text]) => {
        const pieces = requiredLetters(pattern);
        expect(pieces.length === 0 || pieces.some((piece) => foldText(text).includes(piece))).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});

it('nearly every pattern of the program has some', () => {
  const without = PATTERN_GROUPS.flatMap(({ patterns }) => patterns).filter(
    (pattern) => requiredLetters(pattern).length === 0,
  );
  expect(without.length).toBeLessThan(5);
});
