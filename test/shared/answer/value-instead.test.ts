import { describe, expect, it } from 'vitest';
import { draftAnswer } from '../../../shared/answer/answer-question.ts';
import { routeQuestion } from '../../../shared/question/route-question.ts';
import { screen } from './screen-record.ts';

const invoice = screen(['Invoice 114', 'Rope works', 'Issued: 3 June 2026', 'Total: 93.00 €']);
const ask = (question: string, probability: number) =>
  draftAnswer(routeQuestion(question), {
    record: invoice,
    help: { documents: () => [] },
    judges: { value: () => probability, element: () => 0 },
  });

describe('a question that only sounds like one about an error', () => {
  it('is sent to the errors', () => {
    expect(routeQuestion('who issued the invoice?').skill).toBe('read_error');
  });

  it('is answered with a value where no error can be seen and one is likely', () => {
    const draft = ask('who issued the invoice?', 0.7);
    expect(draft.decision).toBe('answer');
    expect(draft.confidence).toBe(0.7);
    expect(draft.evidence.length).toBeGreaterThan(0);
  });

  it.each([
    ['who issued the invoice?', 0.4],
    ['which error is shown?', 0.9],
    ['what went wrong?', 0.9],
  ])(
    'stays one about errors where nothing else is asked for, or nothing likely: %s',
    (question, probability) => {
      expect(ask(question, probability).answer).toMatch(/^No error is visible/);
    },
  );
});
