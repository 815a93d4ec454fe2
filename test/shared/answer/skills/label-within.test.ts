import { describe, expect, it } from 'vitest';
import { line, screen } from '../screen-record.ts';
import { answerOf } from '../texts/answer-of.ts';

const record = screen([
  line('a', 'Total time rowed: 3 h 5 min (6 h 40 min this week)', 20, 40),
  line('b', 'Time left today: 4 h 36 min (till 16:55)', 20, 70),
  line('c', 'Distance to finish: 12.5 km', 20, 100),
  line('d', 'Items: 23', 20, 130),
]);

describe('a figure behind a label that the question says', () => {
  it.each([
    ['How much time was rowed in total?', '3 h 5 min'],
    ['how long is the time left for today', '4 h 36 min'],
    ['how much time is left today?', '4 h 36 min'],
  ])('%s', (question, answer) => {
    expect(answerOf(record, question).startsWith(answer)).toBe(true);
  });
});
