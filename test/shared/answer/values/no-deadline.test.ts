import { describe, expect, it } from 'vitest';
import { draftAnswer } from '../../../../shared/answer/answer-question.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import { screen } from '../screen-record.ts';

const ask = (lines: readonly string[], question: string) =>
  draftAnswer(routeQuestion(question), { record: screen(lines), help: { documents: () => [] } });
const INVOICE = ['Invoice 4410', 'Date: 14 March 2025', 'Oats 12.40', 'Total 12.40'];

describe('a date by which something is due', () => {
  it.each([
    'By what date do I have to pay it?',
    'By what date must the invoice be paid?',
    'until when do I have to pay',
    'When is the payment due?',
    'what is the due date?',
    'what is the deadline',
    'until which day must I pay this?',
    'when do I have to pay at the latest?',
  ])('is not told by the date of an invoice: %s', (question) => {
    expect(ask(INVOICE, question).decision).toBe('decline');
  });

  it('is told where the screen says what is due', () => {
    const due = [...INVOICE, 'Due date: 28 March 2025'];
    expect(ask(due, 'what is the due date?').answer).toBe('28 March 2025');
    expect(ask(INVOICE, 'what is the date of the invoice?').answer).toBe('14 March 2025');
  });
});

describe('what a payment was made with', () => {
  it.each(['Which card was used to pay?', 'which bank was it paid with?', 'what payment method was used'])(
    'is no sum: %s',
    (question) => {
      const said = ask(['Receipt', 'Amount paid', '€ 54.36', 'Total € 54.36', 'Card used € 54.36'], question);
      expect(said.answer).not.toContain('54.36');
    },
  );
});
