import { describe, expect, it } from 'vitest';
import { draftAnswer } from '../../../../shared/answer/answer-question.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import { line, screen } from '../screen-record.ts';
import { countOf } from './count-of.ts';

const queues = screen([
  line('a', 'Waiting', 20, 20),
  line('a1', '12', 96, 20),
  line('b', 'Completed', 160, 20),
  line('b1', '4', 262, 20),
  line('c', 'Drafts', 20, 60),
  line('c1', '(3)', 90, 60),
  line('d', 'Seats', 20, 100),
  line('d1', '40', 400, 100),
]);
const ask = (question: string) =>
  draftAnswer(routeQuestion(question), { record: queues, help: { documents: () => [] } });

describe('a figure beside the label that says what is counted', () => {
  it.each([
    ['How many jobs are completed?', '4'],
    ['number of jobs waiting', '12'],
    ['how many drafts are there', '3'],
  ])('answers "%s"', (question, figure) => {
    expect(ask(question).answer).toMatch(new RegExp(`^${figure}\\b`));
  });

  it('is none where it stands far off, or where another state is asked for', () => {
    expect(ask('How many jobs are paused?').answer).not.toMatch(/^(?:12|4|3)\b/);
    expect(ask('How many jobs are not completed?').answer).not.toMatch(/^4\b/);
  });
});

describe('a figure of a board whose labels say what is counted', () => {
  const tile = (id: string, x: number, name: string, figure: string, under: string) => [
    line(`${id}n`, name, x, 20),
    line(`${id}f`, figure, x, 44, 24),
    line(`${id}u`, under, x, 80),
  ];
  const board = screen([
    ...tile('a', 20, 'Requests', '27', 'Total requests received'),
    ...tile('b', 320, 'Errors', '5', 'Client errors answered'),
    ...tile('c', 620, 'Visitors', '208', 'Visitors since noon'),
  ]);

  it.each([
    ['How many requests were received in total?', 27],
    ['How many visitors have come since noon?', 208],
  ])('answers "%s"', (question, figure) => {
    expect(countOf(board, question)).toBe(figure);
  });
});
