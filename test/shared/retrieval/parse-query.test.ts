import { describe, expect, it } from 'vitest';
import { fold, parseAmount, parseQuery } from '../../../shared/retrieval/parse-query.ts';
import { parseTime } from '../../../shared/retrieval/parse-time.ts';
import { holdsComparison, readAmounts } from '../../../shared/retrieval/read-amounts.ts';

/** A Wednesday, local time. */
const NOW = new Date(2026, 4, 13, 15, 30).getTime();
const day = (year: number, month: number, date: number): number => new Date(year, month - 1, date).getTime();

describe('parseQuery', () => {
  it('keeps the words that tell something, folded', () => {
    expect(parseQuery('Show me the screenshot with the Café login', NOW).terms).toEqual(['cafe', 'login']);
    expect(parseQuery('the', NOW).terms).toEqual(['the']);
    expect(parseQuery('ERR_CONNECTION_REFUSED', NOW).terms).toEqual(['err', 'connection', 'refused']);
  });

  it('takes out times, comparisons, filters and exclusions, and says how it read them', () => {
    const query = parseQuery(
      'red login error from last week has:error program:"Text Editor" over $1,500 without a table',
      NOW,
    );
    expect(query.filter).toEqual({
      from: day(2026, 5, 4),
      to: day(2026, 5, 11),
      has_error: true,
      program: 'Text Editor',
    });
    expect(query.comparisons).toEqual([{ operator: '>', value: 1500, words: 'over $1,500' }]);
    expect(query.excluded).toEqual(['table']);
    expect(query.terms).toEqual(['red', 'login', 'error']);
    expect(query.notes).toContain('taken from last week');
  });

  it('reads dates as bounds', () => {
    const { filter } = parseQuery(
      'after:2026-01-31 before:2026-03-01 kind:screenshot color:dark tag:work is:favourite',
      NOW,
    );
    expect(filter).toEqual({
      from: day(2026, 2, 1),
      to: day(2026, 3, 1),
      kind: 'screenshot',
      color: 'dark',
      tag: 'work',
      favourite: true,
    });
  });

  it('leaves what is no filter in the words', () => {
    const { filter, terms } = parseQuery('kind:banana has:teeth error: 5 percent over 80%', NOW);
    expect(filter).toEqual({});
    expect(terms).toContain('banana');
    expect(terms).toContain('80');
  });

  it('keeps quoted words together', () => {
    expect(parseQuery('"No such file" npm', NOW).phrases).toEqual(['no such file']);
    expect(fold('  It’s — ÉTÉ ')).toBe('it s ete');
  });
});

describe('parseTime', () => {
  it.each([
    ['today', day(2026, 5, 13), day(2026, 5, 14)],
    ['from yesterday', day(2026, 5, 12), day(2026, 5, 13)],
    ['this week', day(2026, 5, 11), day(2026, 5, 18)],
    ['last month', day(2026, 4, 1), day(2026, 5, 1)],
    ['last year', day(2025, 1, 1), day(2026, 1, 1)],
    ['in the last 3 days', day(2026, 5, 11), day(2026, 5, 14)],
    ['2 weeks ago', day(2026, 4, 29), day(2026, 5, 6)],
    ['last monday', day(2026, 5, 11), day(2026, 5, 12)],
    ['last wednesday', day(2026, 5, 6), day(2026, 5, 7)],
    ['from march', day(2026, 3, 1), day(2026, 4, 1)],
    ['in december', day(2025, 12, 1), day(2026, 1, 1)],
    ['July 2024', day(2024, 7, 1), day(2024, 8, 1)],
    ['on 2026-05-01', day(2026, 5, 1), day(2026, 5, 2)],
  ])('%s', (text, from, to) => {
    expect(parseTime(`error ${text}`, NOW)).toMatchObject({ from, to });
  });

  it('finds no time in other words', () => {
    for (const text of [
      'drwxr 4096 2025-12-30 10:00',
      'it may crash',
      'weekly report',
      'daylight',
      'march of progress',
    ])
      expect(parseTime(text, NOW)).toBeNull();
  });
});

describe('amounts', () => {
  it('are read as people write them', () => {
    expect(['1,234.50', '1.234,50', '500', '12,000'].map(parseAmount)).toEqual([1234.5, 1234.5, 500, 12000]);
    expect(readAmounts('Invoice 2024-0117, 3 items, total £359.40, VAT 59.90')).toEqual([359.4, 59.9]);
    expect(readAmounts('12 files in 3 folders')).toEqual([12, 3]);
    expect(readAmounts('127.0.0.1 refused, version 8.10.2, 1,234,567 rows')).toEqual([1234567]);
  });

  it('fulfil comparisons where one of them does', () => {
    expect(holdsComparison({ operator: '>', value: 300, words: '' }, 'Total due: £359.40')).toBe(true);
    expect(
      holdsComparison({ operator: '>', value: 500, words: '' }, 'Invoice 2024-0117 Total: £359.40'),
    ).toBe(false);
    expect(holdsComparison({ operator: '<', value: 10, words: '' }, '€ 7.90')).toBe(true);
    expect(holdsComparison({ operator: '>=', value: 7.9, words: '' }, '€ 7.90')).toBe(true);
    expect(holdsComparison({ operator: '<', value: 7.9, words: '' }, '€ 7.90')).toBe(false);
  });
});
