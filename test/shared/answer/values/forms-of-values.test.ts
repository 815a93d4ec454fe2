import { describe, expect, it } from 'vitest';
import { draftAnswer } from '../../../../shared/answer/answer-question.ts';
import { saysNoFigure } from '../../../../shared/answer/values/says-no-figure.ts';
import type { ImageFeatures } from '../../../../shared/model/image-features.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import { line, screen } from '../screen-record.ts';

const answer = (record: ImageFeatures, question: string): string => {
  const draft = draftAnswer(routeQuestion(question), { record, help: { documents: () => [] } });
  return draft.decision === 'answer' ? draft.answer : 'declined';
};
const row = (id: string, y: number, ...cells: [string, number][]) =>
  cells.map(([text, x], index) => line(`${id}${index}`, text, x, y));

describe('figures that answer how many and how long', () => {
  it.each([
    ['how long is it', '0:31:22', false],
    ['how many are done', '3/4', false],
    ['how many are done', '86 of 140', false],
    ['how big is it', '1.9 TB', false],
    ['how many valves are there', 'It is on shelf A-12', true],
    ['how many valves are there', 'see https://pump.example:8080/a', true],
    ['how old is it', 'quite old', true],
    ['who is it', 'quite old', false],
  ])('%s: %s', (text, said, none) => {
    expect(saysNoFigure({ text, skill: 'read_value' } as Parameters<typeof saysNoFigure>[0], said)).toBe(
      none,
    );
  });
});

describe('tables of recordings and stations', () => {
  const archive = screen([
    ...row('A', 40, ['Recording', 40], ['Length', 260], ['Opened', 380], ['Size', 500]),
    ...row('B', 70, ['Spring concert', 40], ['1:12:40', 260], ['1968', 380], ['640 MB', 500]),
    ...row('C', 100, ['Rehearsal', 40], ['0:48:05', 260], ['1974', 380], ['410 MB', 500]),
    ...row('D', 130, ['Evensong', 40], ['0:31:22', 260], ['1994', 380], ['275 MB', 500]),
  ]);
  it.each([
    ['How long is the Evensong recording?', '0:31:22'],
    ['how long is evensong', '0:31:22'],
    ['when was Evensong opened?', '1994'],
    ['On which day was the Spring concert sung?', 'declined'],
    ['How many singers were at the Rehearsal?', 'declined'],
  ])('%s', (question, said) => {
    expect(answer(archive, question)).toBe(said);
  });

  it('have heads at the left of their columns over figures at the right', () => {
    const books = screen([
      ...row('A', 40, ['Account', 40], ['Budget', 230], ['Change', 380], ['Total', 530]),
      ...row('B', 64, ['Assets', 60], ['$10.00', 300], ['$0.00', 462], ['$3266.70', 610]),
      ...row('C', 88, ['Cash', 60], ['$11.00', 300], ['$1.50', 462], ['$86.50', 626]),
      ...row('D', 112, ['Savings', 60], ['$12.00', 300], ['$0.40', 462], ['$3180.20', 610]),
    ]);
    expect(answer(books, 'total of the assets?')).toBe('$3266.70');
    expect(answer(books, 'what is the change of the cash?')).toBe('$1.50');
  });
});
