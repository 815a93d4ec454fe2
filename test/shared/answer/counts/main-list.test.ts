import { describe, expect, it } from 'vitest';
import { line, screen } from '../screen-record.ts';
import { column, countOf } from './count-of.ts';

describe('the one list of a screen', () => {
  const history = screen([
    line('t', 'sundial: all commits', 400, 10),
    line('s', 'All commits', 20, 60),
    line('b', 'Branches', 30, 90),
    ...column(['Draw the plate', 'Fix the noon line', 'Use the latitude', 'Compute the hours'], 240, 80),
    ...column(['wren', 'wren', 'finch', 'wren'], 700, 80),
    ...column(['4 May', '2 May', '30 April', '28 April'], 820, 80),
  ]);

  it.each([
    ['How many commits are listed?', 4],
    ['how many commits are in the history', 4],
    ['number of commits in the list?', 4],
  ])('%s → %s', (question, count) => {
    expect(countOf(history, question)).toBe(count);
  });

  it('answers no question about what the screen does not speak of', () => {
    expect(countOf(history, 'How many passengers are listed?')).toBe('decline');
  });

  it('is not told where two lists are alike', () => {
    const two = screen([
      line('t', 'Copy files', 400, 10),
      ...column(['harbour', 'lake', 'bridge'], 40, 80),
      ...column(['mill', 'quay', 'ford'], 640, 320),
    ]);
    expect(countOf(two, 'How many entries are shown?')).toBe('decline');
  });
});
