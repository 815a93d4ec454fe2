import { describe, expect, it } from 'vitest';
import { draftAnswer } from '../../../../shared/answer/answer-question.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import { screen } from '../screen-record.ts';

const note = screen([
  '2 tins of sage green',
  'Return the ladder to number 19, please.',
  'Signed by Mira Holm',
  'The bench is made of oak and iron',
  'Talk to Piet about the gutters',
  'The gate was tested with version 4.2 (May)',
]);
const ask = (question: string) =>
  draftAnswer(routeQuestion(question), { record: note, help: { documents: () => [] } });

describe('what goes on behind the last words of a question', () => {
  it.each([
    ['What should there be 2 tins of?', 'sage green'],
    ['where should I return the ladder to?', 'number 19'],
    ['who is it signed by?', 'Mira Holm'],
    ['What is the bench made of', 'oak and iron'],
    ['which version was the gate tested with?', '4.2'],
  ])('%s → %s', (question, said) => {
    expect(ask(question).answer).toContain(said);
  });

  it.each(['what is the boat made of?', 'who was the fence signed for by?', 'what is it about?'])(
    'is nothing where no text says them: %s',
    (question) => {
      expect(ask(question).reasons).not.toContain('it goes on behind the words of the question');
    },
  );
});
