import { describe, expect, it } from 'vitest';
import { line, screen } from '../screen-record.ts';
import { column, countOf } from './count-of.ts';

const row = (names: readonly string[], y: number) =>
  names.map((name, at) => line(`n${at}`, name, 80 + 110 * at, y));

describe('names of a kind in one row or column', () => {
  const axis = screen([
    line('t', 'Rain in the valley', 60, 20),
    ...row(['Mar', 'Apr', 'May', 'Jun', 'Jul'], 500),
  ]);
  const hours = screen([
    line('t', 'Opening hours', 60, 40),
    ...column(['Monday', 'Wednesday', 'Friday', 'Saturday'], 60, 100),
    ...column(['09:00', '10:00', '09:00', '11:00'], 240, 100),
  ]);
  const form = screen([
    line('t', 'Language of the guide', 60, 40),
    ...column(['English', 'German', 'Welsh'], 60, 100),
  ]);

  it.each([
    [axis, 'How many months are shown?', 5],
    [axis, 'how many months does the chart cover', 5],
    [axis, 'how many months are along the bottom of the graph?', 5],
    [hours, 'How many days are in the opening hours table?', 4],
    [hours, 'how many days are listed', 4],
    [form, 'how many languages can I choose from?', 3],
    [form, 'How many languages are there?', 3],
  ])('%#', (record, question, count) => {
    expect(countOf(record, question)).toBe(count);
  });

  it('are not counted where a stretch of time is asked for', () => {
    expect(countOf(hours, 'How many days until the guide is sold out?')).toBe('decline');
  });
});
