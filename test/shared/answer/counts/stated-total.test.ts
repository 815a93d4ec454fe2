import { describe, expect, it } from 'vitest';
import { line, screen } from '../screen-record.ts';
import { column, countOf } from './count-of.ts';

const withLine = (text: string) =>
  screen([
    line('t', 'Ledger of the mill', 20, 20, 24),
    ...column(['Rye', 'Oats', 'Barley'], 20, 80),
    line('s', text, 20, 400),
  ]);

describe('what a screen counts itself', () => {
  it.each([
    ['commit 4 of 8', 'how many commits are listed?', 8],
    ['1 of 3 differences, 0 applied', 'How many differences were found?', 3],
    ['Showing 1 to 10 of 57 entries', 'how many entries are there altogether?', 57],
    ['Page 2 of 14', 'How many pages are there?', 14],
    ['Step 3 of 5', 'how many steps are there in total', 5],
    ['Total entries: 12', 'How many entries are there in total?', 12],
    ['Files: 31', 'how many files are there?', 31],
    ['1-20 of 240 messages', 'number of messages', 240],
    ['Reader 2.21 - Your feeds (2 unread, 3 total)', 'How many feeds are there in total?', 3],
    ['match 2 out of 9', 'how many matches were found?', 9],
  ])('%s: %s', (text, question, count) => {
    expect(countOf(withLine(text), question)).toBe(count);
  });

  it.each([
    ['commit 4 of 8', 'how many commits are by Mira?'],
    ['Files: 31', 'how many files are larger than 2 MB?'],
  ])('but not what is told apart from the others: %s, %s', (text, question) => {
    expect(countOf(withLine(text), question)).not.toBe(8);
    expect(countOf(withLine(text), question)).not.toBe(31);
  });
});
