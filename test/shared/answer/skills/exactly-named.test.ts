import { describe, expect, it } from 'vitest';
import { draftAnswer } from '../../../../shared/answer/answer-question.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import { element, line, screen } from '../screen-record.ts';

const page = screen(
  [
    line('a', 'ABOUT', 40, 30),
    line('b', 'WITH ICON', 140, 30),
    line('c', 'Prices', 260, 30),
    line('d', 'OK', 400, 300),
  ],
  {
    ui: {
      elements: [
        element('1', 'tab', 'ABOUT', [30, 20, 70, 34]),
        element('2', 'button', 'OK', [380, 290, 60, 34]),
      ],
      windows: [],
    },
  },
);
const ask = (question: string) =>
  draftAnswer(routeQuestion(question), { record: page, help: { documents: () => [] } });

describe('names that are made of words which carry nothing', () => {
  it.each([
    ['Where do I click for ABOUT?', 30],
    ['Where do I click for OK?', 380],
    ['Where do I click for "With icon"?', 140],
  ])('"%s" is answered with what is called just so', (question, x) => {
    expect(ask(question).regions[0]).toMatchObject({ x });
  });

  it('nothing is pointed at that is not there', () => {
    expect(ask('Where do I click for Others?').decision).toBe('decline');
  });
});
