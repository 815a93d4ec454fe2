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
