import { describe, expect, it } from 'vitest';
import { draftAnswer } from '../../../shared/answer/answer-question.ts';
import { recurringWords } from '../../../shared/answer/screen/recurring-words.ts';
import { screenOf } from '../../../shared/answer/screen/screen.ts';
import { routeQuestion } from '../../../shared/question/route-question.ts';
import { screen } from './screen-record.ts';

const books = screen([
  'File Edit View Help',
  'house.eqz',
  'Accounts and budget',
  'Savings accounts',
  'Monthly budget of the house',
  'Edit accounts',
]);

describe('words that come again and again', () => {
  it('are told most frequent first, without those of every menu', () => {
    expect(recurringWords(screenOf(books), 4)).toEqual(['Accounts', 'budget']);
  });

  it('are none where each word stands once', () => {
    expect(recurringWords(screenOf(screen(['Red apple', 'Green pear'])), 4)).toEqual([]);
  });

  it('say what a program is for, beside its title', () => {
    const draft = draftAnswer(routeQuestion('What is this program for?'), {
      record: books,
      help: { documents: () => [] },
    });
    expect(draft.answer).toMatch(/\bbudget\b.*\bAccounts\b/);
  });
});
