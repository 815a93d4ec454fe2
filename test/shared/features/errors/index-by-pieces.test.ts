import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexByPieces } from '../../../../shared/features/errors/index-by-pieces.ts';

const word = fc.stringMatching(/^[abc]{1,5}$/);

it('finds what a search for each would find, in the order of the items', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(word, { maxLength: 3 })),
      fc.stringMatching(/^[abc ]{0,30}$/),
      (items, text) => {
        const mayConcern = (pieces: readonly string[]): boolean =>
          pieces.length === 0 || pieces.some((piece) => piece.length < 3 || text.includes(piece));
        const found = indexByPieces(items, (pieces) => pieces)(text);
        expect(found).toEqual(expect.arrayContaining(items.filter(mayConcern)));
        expect(found.every((pieces) => mayConcern(pieces))).toBe(true);
        expect(found).toEqual(items.filter((pieces) => found.includes(pieces)));
      },
    ),
  );
});

it('has all items for a text that holds all their pieces', () => {
  expect(indexByPieces(['abc', 'bcd'], (piece) => [piece])('xabcdx')).toEqual(['abc', 'bcd']);
});
