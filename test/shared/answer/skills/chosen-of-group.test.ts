import { describe, expect, it } from 'vitest';
import { draftAnswer } from '../../../../shared/answer/answer-question.ts';
import type { ImageFeatures } from '../../../../shared/model/image-features.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import { element, line, screen } from '../screen-record.ts';

const answer = (record: ImageFeatures, question: string): string => {
  const draft = draftAnswer(routeQuestion(question), { record, help: { documents: () => [] } });
  return draft.decision === 'answer' ? draft.answer : draft.decision;
};

describe('the one that is chosen of circles in a row', () => {
  const form = screen(
    [
      line('a', 'E-mail', 50, 104),
      line('b', 'Text message', 180, 104),
      line('c', 'Not at all', 360, 104),
      line('d', 'SAVE', 40, 204),
      line('e', 'DISCARD', 160, 204),
    ],
    {
      ui: {
        elements: [
          element('1', 'checkbox', 'E-mail', [23, 103, 14, 14], ['checked']),
          element('2', 'radio', 'Text message', [150, 100, 20, 20], ['unchecked']),
          element('3', 'radio', 'Not at all', [330, 100, 20, 20], ['unchecked']),
          element('4', 'button', 'SAVE', [20, 194, 100, 34], ['default']),
          element('5', 'button', 'DISCARD', [140, 194, 110, 34]),
        ],
        windows: [],
      },
    },
  );

  it.each(['Which radio button is selected?', 'Which option is selected?'])('"%s"', (question) => {
    expect(answer(form, question)).toBe('E-mail');
  });
});
