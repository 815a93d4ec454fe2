import { expect, test } from 'vitest';
import { draftAnswer } from '../../../shared/answer/answer-question.ts';
import { routeQuestion } from '../../../shared/question/route-question.ts';
import { screen } from './screen-record.ts';

const terminal = screen([
  'mill@barn:~/ferry$ git log --oneline',
  '8c1f2aa (HEAD -> winter, origin/winter) Add ice warning',
  "77ab410 Merge branch 'fares'",
  'e41d7b8 First timetable',
  'mill@barn:~/ferry$ git status',
  'On branch winter',
  'Untracked files:',
  'notes.md',
]);
const answer = (question: string): string => {
  const draft = draftAnswer(routeQuestion(question), { record: terminal, help: { documents: () => [] } });
  return draft.decision === 'answer' ? draft.answer : 'declined';
};

test('the log and the status of version control tell branch, commits, hashes and files', () => {
  expect(answer('Which branch am I on?')).toBe('winter');
  expect(answer('Which branch was merged?')).toBe('fares');
  expect(answer('What is the latest commit?')).toBe('Add ice warning');
  expect(answer('What is the hash of the first timetable?')).toBe('e41d7b8');
  expect(answer('which file is not tracked')).toBe('notes.md');
});

test('a commit that is not there has no hash', () => {
  expect(answer('What is the hash of the summer timetable?')).toBe('declined');
});
