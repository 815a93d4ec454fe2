import { expect, test } from 'vitest';
import { draftAnswer } from '../../../../shared/answer/answer-question.ts';
import type { ImageFeatures } from '../../../../shared/model/image-features.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import { line, screen } from '../screen-record.ts';

const answer = (record: ImageFeatures, question: string): string => {
  const draft = draftAnswer(routeQuestion(question), { record, help: { documents: () => [] } });
  return draft.decision === 'answer' ? draft.answer : 'declined';
};
const ledger = screen(
  [
    ['02.04.', 'Ticket sale', '312.00 EUR'],
    ['09.04.', 'Paint for the set', '-76.90 EUR'],
    ['11.04.', 'Rent of the hall', '-140.00 EUR'],
  ].flatMap(([date, text, sum], row) => [
    line(`D${row}`, date, 20, 40 + 24 * row),
    line(`T${row}`, text, 120, 40 + 24 * row),
    line(`S${row}`, sum, 420, 40 + 24 * row),
  ]),
);

test('what was on a day is the text beside its date, however the day is written', () => {
  expect(answer(ledger, 'What was bought on 09.04.?')).toBe('Paint for the set');
  expect(answer(ledger, 'What happened on 2 April?')).toBe('Ticket sale');
  expect(answer(ledger, 'What was paid on the 11th of April?')).toBe('Rent of the hall');
});

test('a day that is not there tells nothing', () => {
  expect(answer(ledger, 'What was bought on 10.04.?')).toBe('declined');
});

const menu = screen([
  line('H', 'Lunch menu', 20, 10),
  ...(
    [
      ['Monday', 'Lentil soup', '6.20'],
      ['Tuesday', 'Mushroom risotto', '8.90'],
      ['Thursday', 'Spinach lasagne', '8.50'],
    ] as const
  ).flatMap(([day, dish, price], row) => [
    line(`D${row}`, day, 20, 40 + 24 * row),
    line(`T${row}`, dish, 140, 40 + 24 * row),
    line(`P${row}`, price, 420, 40 + 24 * row),
  ]),
]);

test('what there is on a weekday is the text beside its name in a list of days', () => {
  expect(answer(menu, "What's for lunch on Thursday?")).toBe('Spinach lasagne');
  expect(answer(menu, 'what is on Monday')).toBe('Lentil soup');
  expect(answer(menu, 'Which dish is there on Tuesday?')).toBe('Mushroom risotto');
});

const log = screen(
  [
    ['2026-03-12', '08:51', 'Draw the last 48 hours'],
    ['2026-03-09', '16:27', 'Fix the direction'],
    ['2026-03-05', '11:05', 'Add the wind vane'],
  ].flatMap(([date, time, text], at) => [
    line(`D${at}`, date, 20, 40 + 65 * at),
    line(`C${at}`, time, 60, 61 + 65 * at),
    line(`T${at}`, text, 140, 70 + 65 * at),
  ]),
);

test('where dates head what follows, it is the first text under one', () => {
  expect(answer(log, 'What was done on 9 March?')).toBe('Fix the direction');
  expect(answer(log, 'what happened on 5 March')).toBe('Add the wind vane');
});
