import { expect, test } from 'vitest';
import { draftAnswer } from '../../../../shared/answer/answer-question.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import { screen } from '../screen-record.ts';

const answer = (lines: readonly string[], question: string): string => {
  const record = screen(lines);
  const draft = draftAnswer(routeQuestion(question), { record, help: { documents: () => [] } });
  return draft.decision === 'answer' ? draft.answer : 'declined';
};

test('the size that a viewer writes is that of the picture it shows; the screenshot has its own', () => {
  const viewer = ['table.jpg', '640 × 480 pixels', '84 %'];
  expect(answer(viewer, 'How large is the picture in pixels?')).toBe('640 × 480');
  expect(answer(viewer, 'How large is this screenshot in pixels?')).toBe('800 x 600 pixels');
  expect(answer(['table.jpg'], 'How large is the picture in pixels?')).toBe('800 x 600 pixels');
});
