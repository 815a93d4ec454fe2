import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answered } from '../../../shared/answer/draft.ts';
import { JUDGED_INPUTS, judgedInputs } from '../../../shared/gate/judged-inputs.ts';
import { SKILLS } from '../../../shared/model/question.ts';

const draft = answered({ answer: 'Running', confidence: 0.7 });
const judged = { ...draft, judged: { own: 0.9, rival: 0.2 } };
const named = (inputs: readonly number[]) =>
  Object.fromEntries(JUDGED_INPUTS.map(({ name }, index) => [name, inputs[index]]));

describe('what a learned judge makes of an answer', () => {
  it('counts by the kind of answer', () => {
    const value = named(judgedInputs('read_value', judged));
    expect(value['judge of values: probability']).toBeCloseTo(Math.log(9));
    expect(value['judge of values: lead over the next']).toBeCloseTo(0.7);
    expect(value['judge of places asked']).toBe(0);
    const amount = named(judgedInputs('amount', judged));
    expect(amount['judge of values asked']).toBe(0);
    expect(amount['judge of other answers: lead over the next']).toBeCloseTo(0.7);
  });

  it('is nothing where nobody judged', () => {
    expect(judgedInputs('read_value', draft).every((input) => input === 0)).toBe(true);
  });

  it('has one number for each name, whatever the skill', () => {
    const unit = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...SKILLS), unit, unit, (skill, own, rival) => {
        const inputs = judgedInputs(skill, { ...draft, judged: { own, rival } });
        expect(inputs).toHaveLength(JUDGED_INPUTS.length);
        expect(inputs.every(Number.isFinite)).toBe(true);
      }),
    );
  });
});
