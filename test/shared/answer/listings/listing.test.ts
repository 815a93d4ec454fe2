import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listingsOf } from '../../../../shared/answer/listings/listing.ts';
import { screenOf } from '../../../../shared/answer/screen/screen.ts';
import { line, screen } from '../screen-record.ts';
import { table } from './listed.ts';

const textsOf = (record: ReturnType<typeof table>): string[][] =>
  listingsOf(screenOf(record)).flatMap(({ rows }) => rows.map((row) => row.map((cell) => cell?.text ?? '')));

test('rows of a table without heads keep their cells and their order', () => {
  const word = fc.stringMatching(/^[A-Z][a-z]{3,8}$/);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(word, fc.integer({ min: 10, max: 9999 }), word), { minLength: 4, maxLength: 9 }),
      (cells) => {
        const rows = cells.map(([name, figure, state], at) => [`${name}${at}`, String(figure), state]);
        expect(textsOf(table(rows))).toEqual(rows);
      },
    ),
    { numRuns: 40 },
  );
});

test('what a terminal prints in columns a space apart is cut where words begin in all rows', () => {
  const log = [
    '2025-03-08 09:18 baker o Translate the menu',
    '2025-03-07 09:17 baker o Speed up the search',
    '2025-03-06 09:16 baker o Print labels twice',
  ];
  const record = screen(log.map((text, at) => line(`L${at}`, text, 20, 40 + 20 * at)));
  expect(textsOf(record).map((row) => row.at(-1))).toEqual([
    'Translate the menu',
    'Speed up the search',
    'Print labels twice',
  ]);
});
