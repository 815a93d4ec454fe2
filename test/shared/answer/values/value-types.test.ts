import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typedSpans } from '../../../../shared/answer/values/value-types.ts';

const money = (text: string): string[] =>
  typedSpans(text)
    .filter(({ type }) => type === 'money')
    .map((span) => span.text);

describe('amounts of money', () => {
  it('are whole, however many digits and whichever separators they have', () => {
    expect(money('Total $20000.00')).toEqual(['$20000.00']);
    expect(money('€ 1.234.567,89 due')).toEqual(['€ 1.234.567,89']);
    expect(money('5,240.50 EUR')).toEqual(['5,240.50 EUR']);
  });

  it('are found in whole for every number of cents', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (cents) => {
        const amount = `$${(cents / 100).toFixed(2)}`;
        expect(money(`paid ${amount} on Monday`)).toEqual([amount]);
      }),
    );
  });
});

describe('days with times', () => {
  const spans = (text: string): string[] => typedSpans(text).map((span) => `${span.type}: ${span.text}`);
  it.each([
    ['Tuesday, 14:00-16:00', 'weekday_time: Tuesday, 14:00-16:00'],
    ['Monday 9:00 to 11:30', 'weekday_time: Monday 9:00 to 11:30'],
    ['Tue 3 March, 14:00 – 16:00', 'date: Tue 3 March, 14:00 – 16:00'],
    ['12 Mar 2026 10:00', 'date: 12 Mar 2026 10:00'],
  ])('%s', (text, span) => {
    expect(spans(text)).toEqual([span]);
  });
});
