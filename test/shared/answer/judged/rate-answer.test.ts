import { describe, expect, it } from 'vitest';
import { answered, declined } from '../../../../shared/answer/draft.ts';
import { screenOf } from '../../../../shared/answer/screen/screen.ts';
import { judgeValue } from '../../../../shared/answer/values/judged/judge-value.ts';
import { rateAnswer } from '../../../../shared/answer/values/judged/rate-answer.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import { line, screen } from '../screen-record.ts';

const bill = screen([
  ...['Bread', '3.20 €'].map((text, at) => line(`A${at}`, text, 40 + 200 * at, 40)),
  ...['Total', '18.40 €'].map((text, at) => line(`B${at}`, text, 40 + 200 * at, 80)),
]);
const total = { ...routeQuestion('What is the total?'), skill: 'read_error' as const };
const said = (answer: string, id: string) =>
  answered({ answer, confidence: 0.8, evidence: [id], regions: [] });

describe('what the judge of values makes of answers of other skills', () => {
  it('is more for the value that goes with the words asked', () => {
    const right = rateAnswer(total, screenOf(bill), said('18.40 €', 'B1'));
    const wrong = rateAnswer(total, screenOf(bill), said('3.20 €', 'A1'));
    expect(right.answer).toBe('18.40 €');
    expect(right.judged?.own).toBeGreaterThan(wrong.judged?.own ?? 1);
  });

  it('is not asked about yes and no, about declined answers and what rests on nothing', () => {
    const screenOfBill = screenOf(bill);
    for (const draft of [
      { ...said('It is paid', 'B1'), verdict: 'yes' as const },
      declined('No total is shown.', ['no amount goes with it']),
      answered({ answer: 'two', confidence: 0.8 }),
    ])
      expect(rateAnswer(total, screenOfBill, draft)).toBe(draft);
  });

  it('goes with answers that rules gave and the judge let stand', () => {
    const question = routeQuestion('What does the bread cost?');
    const { judged } = judgeValue(
      { ...question, skill: 'read_value' },
      screenOf(bill),
      said('3.20 €', 'A1'),
      (facts) => (facts.length > 0 ? 0.6 : 0),
    );
    expect(judged).toEqual({ own: 0.6, rival: 0.6 });
  });
});
