import { describe, expect, it } from 'vitest';
import { line, screen } from '../screen-record.ts';
import { column, countOf } from './count-of.ts';

describe('the list at one side', () => {
  const page = screen([
    line('t', 'Tide watch', 40, 20, 24),
    line('u', 'GAUGES', 40, 80),
    ...column(['Overview', 'Alarms'], 40, 110, 36),
    line('v', 'Rules', 56, 182),
    line('w', 'Contacts', 56, 218),
    line('x', 'Help', 40, 254),
    line('h', 'Overview', 420, 60, 24),
    line('p', 'The gauge at the quay was read at noon.', 420, 110),
    line('q', 'Next reading in an hour', 420, 146),
    line('f', 'Made by the harbour office', 420, 700),
  ]);

  it.each([
    'how many entries are in the menu on the left?',
    'How many items does the sidebar have?',
    'how many links are in the left-hand menu?',
    'How many entries does the side menu have?',
    'number of entries in the navigation',
    'How many pages are in the list on the left?',
    'how many items are in the navigation bar on the left',
    'How many options does the left menu have?',
  ])('headings are left out, rows that are indented are not: %s', (question) => {
    expect(countOf(page, question)).toBe(5);
  });

  it('what is not at that side is not counted', () => {
    expect(countOf(page, 'how many entries are in the menu on the right?')).toBe('decline');
  });
});
