import { describe, expect, it } from 'vitest';
import { draftAnswer } from '../../../shared/answer/answer-question.ts';
import type { ImageFeatures } from '../../../shared/model/image-features.ts';
import { routeQuestion } from '../../../shared/question/route-question.ts';
import { line, screen } from './screen-record.ts';

const ask = (record: ImageFeatures, question: string) =>
  draftAnswer(routeQuestion(question), { record, help: { documents: () => [] } });
const answer = (record: ImageFeatures, question: string): string => {
  const draft = ask(record, question);
  return draft.decision === 'answer' ? draft.answer : `declined: ${draft.answer}`;
};

const table = screen([
  'Station       Arrives   Departs   Platform',
  'Lund          09:12     09:15     4',
  'Malmo         09:31     09:40     7',
  'Copenhagen    10:05     10:20     26',
]);
const form = screen([
  line('T', 'New member', 300, 10, 26),
  line('A', 'Name', 40, 80),
  line('B', 'Kim Larsen', 200, 80),
  line('C', 'Town', 40, 120),
  line('D', 'Odense', 200, 120),
  line('E', 'Shoe size', 40, 160),
  line('F', '43', 200, 160),
  line('G', 'Password', 40, 200),
  line('H', '••••••', 200, 200),
]);
const terminal = screen([
  'ana@box:~$ git checkout feature/login',
  "Switched to branch 'feature/login'",
  'ana@box:~$ python3 tools/resize.py photo.jpg',
  'resized 12 pictures in 3.4 seconds',
  'ana@box:~$ ',
]);

describe('values of a table', () => {
  it('are found by row and column', () => {
    expect(answer(table, 'When does the train arrive in Malmo?')).toBe('09:31');
    expect(answer(table, 'which platform for Copenhagen')).toBe('26');
  });

  it('are found in rows whose cells have two lines', () => {
    const orders = screen([
      line('H1', 'Item', 20, 20),
      line('H2', 'Price', 300, 20),
      line('N1', 'Desk lamp', 20, 60),
      line('N2', 'Article 4411', 20, 80),
      line('P1', '$31.00', 300, 70),
      line('N3', 'Bookshelf', 20, 120),
      line('N4', 'Article 4567', 20, 140),
      line('P2', '$89.50', 300, 130),
    ]);
    expect(answer(orders, 'what does the bookshelf cost?')).toBe('$89.50');
    expect(answer(orders, 'price of the desk lamp')).toBe('$31.00');
  });

  it('are ranked by superlatives', () => {
    const files = screen([
      'Name          Size',
      'plan.odt      12 KB',
      'movie.mp4     1.2 GB',
      'song.flac     31 MB',
    ]);
    expect(answer(files, 'which file is the largest?')).toBe('movie.mp4');
    expect(answer(files, 'What is the smallest file?')).toBe('plan.odt');
  });
});

describe('values of a form', () => {
  it('stand beside their labels', () => {
    expect(answer(form, 'what is the town')).toBe('Odense');
    expect(answer(form, 'shoe size?')).toBe('43');
  });

  it('are not told where they are hidden', () => {
    expect(ask(form, 'What is the password?').decision).toBe('decline');
  });
});

describe('values in settings and sentences', () => {
  const settings = screen([
    '[server]',
    'host = db.example.org',
    'port = 5432',
    '[cache]',
    'size = 64 MB',
    'Backups older than 30 days are deleted.',
  ]);
  it('are read with their labels', () => {
    expect(answer(settings, 'which port is set?')).toBe('5432');
    expect(answer(settings, 'How big is the cache?')).toBe('64 MB');
  });

  it('are read out of a sentence', () => {
    expect(answer(settings, 'after how many days are backups deleted')).toMatch(/^30/);
  });
});

describe('terminals', () => {
  it('tell commands from what they print', () => {
    expect(answer(terminal, 'What did the second command print?')).toBe('resized 12 pictures in 3.4 seconds');
    expect(answer(terminal, 'which command was typed first?')).toBe('git checkout feature/login');
    expect(answer(terminal, 'which branch was checked out')).toBe('feature/login');
    expect(answer(terminal, 'How many pictures were resized?')).toBe('12');
  });
});

describe('what the screen does not show', () => {
  it.each([
    [table, 'Who drives the train?'],
    [table, 'What is the phone number of the station?'],
    [table, 'How much does the ticket cost?'],
    [form, 'Which wifi network is connected?'],
    [form, 'What is the email address?'],
    [terminal, 'How many tests passed?'],
    [terminal, 'What is the temperature of the processor?'],
  ])('is declined with a reason: %#', (record, question) => {
    const draft = ask(record, question);
    expect(draft.decision).toBe('decline');
    expect(draft.reasons.length).toBeGreaterThan(0);
  });
});

describe('sums', () => {
  const bill = screen([
    'Subtotal      40.00',
    'VAT 25%       10.00',
    'Total         50.00',
    'Cash          60.00',
    'Change        10.00',
  ]);
  it.each([
    ['What is the total?', '50.00'],
    ['how much vat', '10.00'],
    ['subtotal?', '40.00'],
    ['how much change was given', '10.00'],
  ])('%s → %s', (question, sum) => {
    expect(answer(bill, question)).toBe(sum);
  });

  it('are checked against each other', () => {
    expect(ask(bill, 'What is the total?').reasons.join()).toContain('adds up');
    const wrong = screen(['Subtotal      40.00', 'VAT 25%       10.00', 'Total         55.00']);
    expect(ask(wrong, 'What is the total?').reasons.join()).toContain('does not add up');
  });
});
