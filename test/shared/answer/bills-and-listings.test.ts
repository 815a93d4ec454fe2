import { describe, expect, test } from 'vitest';
import { draftAnswer } from '../../../shared/answer/answer-question.ts';
import { pairsListed } from '../../../shared/answer/values/pair-list.ts';
import type { ImageFeatures } from '../../../shared/model/image-features.ts';
import { routeQuestion } from '../../../shared/question/route-question.ts';
import { line, screen } from './screen-record.ts';

const answer = (record: ImageFeatures, question: string): string => {
  const draft = draftAnswer(routeQuestion(question), { record, help: { documents: () => [] } });
  return draft.decision === 'answer' ? draft.answer : 'declined';
};

describe('bills', () => {
  const bill = screen([
    line('A', 'Lakeside Joinery Ltd', 20, 20),
    line('B', 'Invoice', 600, 20),
    line('C', 'No. R-2026/318', 600, 42),
    line('D', 'Bill to:', 20, 90),
    line('E', 'Primary School Hillview', 20, 110),
    line('F', '4 x Oak chair', 20, 180),
    line('G', '360.00', 600, 180),
    line('H', '2 x Bench', 20, 200),
    line('I', '171.00', 600, 200),
  ]);

  test('say who wrote them, who has to pay, and their number', () => {
    expect(answer(bill, 'Who wrote the invoice?')).toBe('Lakeside Joinery Ltd');
    expect(answer(bill, 'Who has to pay?')).toBe('Primary School Hillview');
    expect(answer(bill, 'Invoice number?')).toBe('R-2026/318');
  });

  test('count an article before its name', () => {
    expect(answer(bill, 'how many chairs')).toBe('4');
    expect(answer(bill, 'How many benches were ordered?')).toBe('2');
  });
});

describe('a long listing of files', () => {
  const listing = screen([
    'demo@box:~/photos$ ls -lh',
    'drwxr-xr-x 2 demo demo 4.0K Sep 14 10:02 albums',
    '-rw-r--r-- 1 demo demo 3.1M Sep 20 17:45 bridge.jpg',
    '-rw-r--r-- 1 demo demo 5.6M Sep 21 09:12 harbour.jpg',
    '-rwxr-xr-x 1 demo demo 1.2K Aug 30 12:00 resize.sh',
    'lrwxrwxrwx 1 demo demo 12 Oct 2 07:30 latest -> harbour.jpg',
  ]);

  test('tells modes, sizes, links and counts', () => {
    expect(answer(listing, 'Which file is executable?')).toBe('resize.sh');
    expect(answer(listing, 'Which file is the largest?')).toBe('harbour.jpg');
    expect(answer(listing, 'what does latest point to')).toBe('harbour.jpg');
    expect(answer(listing, 'How many jpg files are there?')).toMatch(/^2\b/);
  });
});

test('a text that lists pairs holds each value with its own label', () => {
  const pairs = pairsListed('Packets: Sent = 3, Received = 2, Lost = 1 (33% loss)');
  expect(pairs.map(({ label, value }) => [label, value])).toEqual([
    ['Sent', '3'],
    ['Received', '2'],
    ['Lost', '1'],
  ]);
  expect(pairsListed('Started at 10:30, ended later')).toEqual([]);
  const record = screen(['Packets: Sent = 3, Received = 2, Lost = 1 (33% loss)']);
  expect(answer(record, 'How many packets were lost?')).toBe('1');
});
