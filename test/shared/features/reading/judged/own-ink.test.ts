import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type OwnInk, strokesOf } from '../../../../../shared/features/reading/judged/own-ink.ts';

const ink = (rows: readonly string[]): OwnInk => ({
  box: { x: 0, y: 0, width: rows[0].length, height: rows.length },
  data: Uint8Array.from(rows.join(''), (one) => Number(one === '#')),
});
const rows = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
  .chain(([width, height]) =>
    fc.array(fc.string({ unit: fc.constantFrom('#', ' '), minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  )
  .filter((all) => all.some((row) => row.includes('#')));

test('strokes are the same in a mirror', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const facts = strokesOf(ink(all));
      const mirrored = strokesOf(ink(all.map((row) => [...row].reverse().join(''))));
      mirrored.forEach((fact, index) => {
        expect(fact).toBeCloseTo(facts[index], 9);
      });
    }),
  );
});

test('a ring has a hole, is symmetric and two strokes across', () => {
  const [, , , euler, across, upright] = strokesOf(ink([' ## ', '#  #', '#  #', ' ## ']));
  expect([euler, across, upright]).toEqual([0, 1, 1]);
  expect(strokesOf(ink(['####', '####', '####', '####']))[3]).toBe(1);
});
