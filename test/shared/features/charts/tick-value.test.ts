import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tickValue } from '../../../../shared/features/charts/tick-value.ts';

describe('what a tick says', () => {
  it.each([
    ['200', 200],
    ['1,200', 1200],
    ['0.5', 0.5],
    ['12k', 12_000],
    ['1.5M', 1_500_000],
    ['40%', 40],
    ['-20', -20],
    ['−20', -20],
    ['$ 30', 30],
    ['25 °C', 25],
    ['80 —', 80],
    ['O', 0],
  ])('%s', (text, value) => expect(tickValue(text)).toBe(value));

  it('points and commas by the notation of the axis', () => {
    expect(tickValue('1.200', 'comma')).toBe(1200);
    expect(tickValue('0,5', 'comma')).toBe(0.5);
    expect(tickValue('0,5')).toBeNaN();
  });

  it.each(['Jan', 'Q1', '12:30', '1.2.3', '', '2026-01-05', 'R2D2'])('%s is no number', (text) =>
    expect(tickValue(text)).toBeNaN(),
  );

  it('every number is read as it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), (value) => {
        expect(tickValue(String(value))).toBe(value);
        expect(tickValue(value.toLocaleString('en'))).toBe(value);
        expect(tickValue(value.toLocaleString('de'), 'comma')).toBe(value);
      }),
    );
  });
});
