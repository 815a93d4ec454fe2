import { expect, test } from 'vitest';
import { readDates } from '../../../shared/text/read-dates.ts';

test('dates are read in their common forms', () => {
  const date = { year: 2026, month: 3, day: 9 };
  for (const text of [
    '2026-03-09',
    '9 March 2026',
    'Mar 9, 2026',
    '2026 Mar 09',
    '9th of March 2026',
    '09-Mar-2026',
  ])
    expect(readDates(text), text).toEqual([date]);
  expect(readDates('March 2026')).toEqual([{ year: 2026, month: 3, day: null }]);
  expect(readDates('Sep 14 10:02')).toEqual([{ year: null, month: 9, day: 14 }]);
});

test('of two figures the day is the likelier first, unless one is over 12', () => {
  expect(readDates('09.04.')).toEqual([
    { year: null, month: 4, day: 9 },
    { year: null, month: 9, day: 4 },
  ]);
  expect(readDates('9/28/26')).toEqual([{ year: 2026, month: 9, day: 28 }]);
  expect(readDates('28/09/2026')).toEqual([{ year: 2026, month: 9, day: 28 }]);
  expect(readDates('no date')).toEqual([]);
});
