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

const about = (lines: readonly string[], question: string): string =>
  draftAnswer(routeQuestion(question), { record: screen(lines), help: { documents: () => [] } }).answer;

describe('the subject of a screen', () => {
  it.each([
    [['MailDev 3.1', 'Inbox', 'Invoice 118'], 'email inbox'],
    [['Inbox', 'Sent', 'Drafts', 'ada@mill.example'], 'email inbox'],
    [['12 passing', '2 failing', 'Suites 3', 'Duration 4 s'], 'test results'],
    [['Load average: 0.4', 'PID USER VIRT RES', '17 ada 12M 3M bash'], 'process list'],
    [['Meld', 'list-2025.txt', 'list-2026.txt'], 'comparison of files'],
    [['yeast 3 cubes', 'butter 500 g', 'flour 2 kg'], 'shopping list'],
    [['Preheat the oven.', 'Knead the dough.', 'Serves four.', 'Ingredients'], 'recipe'],
    [['Forecast', 'Wind 3 m/s', 'Humidity 40 %', 'Rain 2 mm', '12 °C'], 'weather'],
    [['Klavaro', 'Adaptability', 'Speed'], 'typing'],
  ])('%j is told by its words or its program: %s', (lines, said) => {
    expect(about(lines, 'What is this about?')).toContain(said);
    expect(about(lines, 'Describe the picture in one sentence.')).toContain(said);
  });

  it('is asked for in many ways', () => {
    const lines = ['Tide at the outer quay', 'Forecast', 'Wind 3 m/s', 'Rain 2 mm', 'Humidity 40 %', '8 °C'];
    for (const question of [
      'What has been plotted here?',
      'what is charted in this diagram',
      'What kind of table am I looking at?',
      'what project is being planned here',
      'what event is being described on this page?',
    ])
      expect(about(lines, question)).toContain('weather');
  });

  it('is not told by a word or two', () => {
    expect(about(['Budget', 'Rain', 'Test'], 'What is this about?')).not.toMatch(/budget and|weather|test r/);
  });
});
