import { describe, expect, it } from 'vitest';
import { element, line, screen } from '../screen-record.ts';
import { answerOf } from './answer-of.ts';

describe('the text of the only control of a kind', () => {
  const form = screen(
    [
      line('t', 'Night ferries', 40, 20, 24),
      line('s', 'Search crossings', 48, 80),
      line('c', 'Remind me', 70, 140),
      line('d', 'Quiet cabin', 70, 170),
      line('b', 'Book now', 48, 240),
    ],
    {
      ui: {
        windows: [],
        elements: [
          element('e1', 'input', '', [40, 74, 300, 26]),
          element('e2', 'checkbox', 'Remind me', [44, 140, 14, 14], ['checked']),
          element('e3', 'checkbox', 'Quiet cabin', [44, 170, 14, 14], ['unchecked']),
          element('e4', 'button', 'Book now', [40, 232, 100, 30]),
        ],
      },
    },
  );

  it.each([
    ['what does the button say?', 'Book now'],
    ['What is written on the button?', 'Book now'],
    ['what is the text on the button', 'Book now'],
    ['label of the only button?', 'Book now'],
    ['What is written next to the ticked box?', 'Remind me'],
    ['what stands beside the unticked checkbox?', 'Quiet cabin'],
    ['What do the two checkboxes say?', 'Remind me and Quiet cabin'],
    ['what are both checkboxes called?', 'Remind me and Quiet cabin'],
    ['what is written in the search field?', 'Search crossings'],
    ['What does the search box say?', 'Search crossings'],
    ['what is the placeholder in the search bar?', 'Search crossings'],
  ])('%s', (question, answer) => {
    expect(answerOf(form, question)).toBe(answer);
  });

  it('what is typed is told, not the label of the field', () => {
    const typed = screen([line('l', 'Search', 40, 60), line('v', 'June', 120, 60)], {
      ui: { windows: [], elements: [element('e1', 'input', 'Search', [112, 54, 300, 26])] },
    });
    expect(answerOf(typed, 'what is typed in the search field?')).toBe('June');
    expect(answerOf(typed, 'what does the search field say?')).not.toBe('Search');
  });

  it('of several that are alike none is told', () => {
    expect(answerOf(form, 'what does the checkbox say?')).not.toBe('Remind me');
  });

  const table = screen([
    line('t', 'Harbour office', 40, 20, 24),
    line('c', 'Berths, 3 kinds', 40, 80),
    line('h', 'Berth           Length          Price', 40, 120),
    line('a', 'North           12 m            40', 40, 150),
    line('b', 'South           9 m             30', 40, 180),
    line('d', 'Quay            20 m            75', 40, 210),
  ]);

  it.each([
    'what is written above the table?',
    'What is the heading of the table?',
    'what does the text over the table say?',
  ])('over the table: %s', (question) => {
    expect(answerOf(table, question)).toBe('Berths, 3 kinds');
  });
});
