import { describe, expect, it } from 'vitest';
import { draftAnswer } from '../../../shared/answer/answer-question.ts';
import type { ImageFeatures } from '../../../shared/model/image-features.ts';
import { routeQuestion } from '../../../shared/question/route-question.ts';
import { element, line, screen } from './screen-record.ts';

const answer = (record: ImageFeatures, question: string): string => {
  const draft = draftAnswer(routeQuestion(question), { record, help: { documents: () => [] } });
  return draft.decision === 'answer' ? draft.answer : draft.decision;
};

describe('counts and names that a question puts in one way', () => {
  it('boxes that are ticked are checkboxes', () => {
    const list = screen(
      [line('a', 'Bread', 50, 104), line('b', 'Milk', 50, 144), line('c', 'Tea', 50, 184)],
      {
        ui: {
          elements: [
            element('1', 'checkbox', 'Bread', [20, 102, 16, 16], ['checked']),
            element('2', 'checkbox', 'Milk', [20, 142, 16, 16], ['unchecked']),
            element('3', 'checkbox', 'Tea', [20, 182, 16, 16], ['checked']),
          ],
          windows: [],
        },
      },
    );
    expect(answer(list, 'How many of the boxes are ticked?')).toMatch(/^2\b/);
  });

  it('archives are counted by an ending of two parts', () => {
    const files = screen(
      ['notes.md', 'site-13.tar.gz', 'site-20.tar.gz', 'menu.html'].map((name, at) =>
        line(`f${at}`, name, 40, 60 + 30 * at),
      ),
    );
    expect(answer(files, 'How many tar.gz archives are listed?')).toMatch(/^2\b/);
  });

  it('a program is named with its version where both are asked for', () => {
    const reader = screen([
      line('a', 'newsreader 2.21.0 - Your feeds (2 unread)', 20, 20),
      line('b', 'Harbour News', 20, 60),
      line('c', 'Weather Desk', 20, 90),
    ]);
    expect(answer(reader, 'Which program and version is this?')).toBe('newsreader 2.21.0');
  });

  it('a price is no count that stands before it in its row', () => {
    const bill = screen([
      ...['Item', 'Count', 'Price'].map((text, at) => line(`h${at}`, text, 20 + 200 * at, 20)),
      ...['Poster heron', '1', '€ 18.00'].map((text, at) => line(`a${at}`, text, 20 + 200 * at, 60)),
      ...['Oak frame', '2', '€ 32.50'].map((text, at) => line(`b${at}`, text, 20 + 200 * at, 100)),
    ]);
    expect(answer(bill, 'how much is the heron poster')).toBe('€ 18.00');
  });

  it('the title of a page is not what stands beside "Title" in a table', () => {
    const page = screen([
      line('t', 'Town library', 20, 20, 28),
      ...[
        ['Title', 'Due'],
        ['The Winter Road', '3 February'],
        ['Bees and Wasps', '11 February'],
      ].flatMap((row, y) => row.map((text, x) => line(`${y}${x}`, text, 20 + 250 * x, 100 + 40 * y))),
    ]);
    expect(answer(page, 'What is the title of this page?')).toBe('Town library');
  });
});
