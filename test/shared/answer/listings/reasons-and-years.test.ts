import { describe, expect, it } from 'vitest';
import { draftAnswer } from '../../../../shared/answer/answer-question.ts';
import type { ImageFeatures } from '../../../../shared/model/image-features.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import { line, screen } from '../screen-record.ts';

const answer = (record: ImageFeatures, question: string): string => {
  const draft = draftAnswer(routeQuestion(question), { record, help: { documents: () => [] } });
  return draft.decision === 'answer' ? draft.answer : draft.decision;
};

describe('why one of a table is as it is', () => {
  const jobs = screen(
    [
      ['Name', 'State', 'Description'],
      ['invoice-mailer', 'running', 'pid 20317'],
      ['search-indexer', 'fatal', 'Exited too quickly'],
      ['thumbnailer', 'running', 'pid 20321'],
    ].flatMap((row, y) => row.map((text, x) => line(`${y}-${x}`, text, 20 + 220 * x, 40 + 34 * y))),
  );

  it('is told by the column that describes', () => {
    expect(answer(jobs, 'Why did the search-indexer fail?')).toBe('Exited too quickly');
  });
});

describe('the year of something', () => {
  const albums = screen([
    line('a', '2019 - Salt Roads', 40, 60),
    line('b', '2021 - Small Rooms', 40, 90),
    line('c', '2023 - Almanac', 40, 120),
  ]);

  it('stands with its name', () => {
    expect(answer(albums, 'From which year is the album Almanac?')).toBe('2023');
    expect(answer(albums, 'Which year is Small Rooms from?')).toBe('2021');
  });
});

describe('a password', () => {
  it('is no sentence that stands beside its label', () => {
    const form = screen([
      line('a', 'Remember your password:', 40, 60),
      line('b', 'Yes, remember it', 260, 60),
    ]);
    expect(answer(form, 'What is the password of the account?')).toBe('decline');
  });
});
