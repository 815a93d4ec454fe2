import { describe, expect, it } from 'vitest';
import { line, screen } from '../screen-record.ts';
import { answerOf } from './answer-of.ts';

const row = (y: number, ...texts: string[]) =>
  texts.map((text, at) => line(`${y}-${at}`, text, 20 + 200 * at, y));
const files = screen([
  ...row(20, 'Name', 'Size', 'Date'),
  ...row(50, 'Letter to the landlord', '13.4 K', '10/19/26'),
  ...row(80, 'board.ts', '2 K', '10/20/26'),
  ...row(110, 'readings.txt', '62 K', '10/21/26'),
]);

describe('what is in a file that is only listed', () => {
  it.each([
    'What is written in the letter to the landlord?',
    'what is in board.ts?',
    'What does readings.txt say?',
  ])('%s', (question) => {
    expect(answerOf(files, question)).toBe('decline');
  });

  it('is not what its row says of it', () => {
    expect(answerOf(files, 'What is the size of board.ts?')).toBe('2 K');
  });
});
