import { describe, expect, it } from 'vitest';
import { draftAnswer } from '../../../../shared/answer/answer-question.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import { line, screen } from '../screen-record.ts';

const meters = screen([line('a', 'Mem 1.22G/23.5G', 20, 20), line('b', 'Disk 40 GB of 512 GB', 20, 60)]);
const answer = (question: string) =>
  draftAnswer(routeQuestion(question), { record: meters, help: { documents: () => [] } }).answer;

describe('what is used of what there is', () => {
  it.each([
    ['How much memory is in use?', '1.22G'],
    ['How much memory is there in total?', '23.5G'],
  ])('"%s"', (question, value) => {
    expect(answer(question)).toBe(value);
  });
});
