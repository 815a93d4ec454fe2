import { describe, expect, it } from 'vitest';
import { screenOf } from '../../../../shared/answer/screen/screen.ts';
import { amountTold } from '../../../../shared/answer/skills/amount-told.ts';

import { routeQuestion } from '../../../../shared/question/route-question.ts';
import { screen } from '../screen-record.ts';

const page = screen([
  'Watered the tomatoes at 7:30, 12 litres. The north window does not close, order a new hinge.',
  'Planted 40 leek seedlings in tray C. Sold 14 jars of honey to the baker for 6.50 each.',
]);
const ask = (text: string) => amountTold(routeQuestion(text), screenOf(page));

describe('amountTold', () => {
  it('tells the figure of the sentence', () => {
    expect(ask('how many litres of water did the tomatoes get?')?.answer).toBe('12');
    expect(ask('How many jars of honey were sold to the baker?')?.answer).toBe('14');
  });
  it('says nothing of what no sentence tells', () => {
    expect(ask('How many litres of water did the peppers get?')).toBeNull();
    expect(ask('How many jars of jam were sold to the baker?')).toBeNull();
  });
});
