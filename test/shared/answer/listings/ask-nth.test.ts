import { describe, expect, it } from 'vitest';
import { draftAnswer } from '../../../../shared/answer/answer-question.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import { line, screen } from '../screen-record.ts';

const posts = screen([
  line('m0', 'Posts', 20, 200, 10),
  line('m1', 'Events', 20, 240, 10),
  line('m2', 'Pages', 20, 280, 10),
  line('h', 'Posts', 300, 114, 15),
  ...['Winter hours', 'New pier opens', 'The lantern walk', 'Tide pools'].map((text, at) =>
    line(`p${at}`, text, 300, 160 + 50 * at),
  ),
]);
const answer = (question: string) => {
  const draft = draftAnswer(routeQuestion(question), { record: posts, help: { documents: () => [] } });
  return draft.decision === 'answer' ? draft.answer : draft.decision;
};

describe('one of what is listed under a name in one column', () => {
  it.each([
    ['Which post is first in the list?', 'Winter hours'],
    ['What is the second post?', 'New pier opens'],
    ['What is the last post in the list?', 'Tide pools'],
  ])('"%s"', (question, told) => {
    expect(answer(question)).toBe(told);
  });

  it('what is listed under the heading is counted, not what follows the entry of the menu', () => {
    expect(answer('How many posts are listed?')).toMatch(/^4\b/);
  });
});
