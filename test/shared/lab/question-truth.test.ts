import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRight, matchesAnswer, type Said } from '../../../shared/lab/question-truth.ts';

const said: Said = { decision: 'answer', answer: 'Connection refused', regions: [], points: false };

describe('isRight', () => {
  it('wants an accepted form as a run of words, numbers as numbers, yes and no in front', () => {
    expect(matchesAnswer('It says: “Connection refused.”', ['connection refused'])).toBe(true);
    expect(matchesAnswer('The total is $39.60', ['39.6'])).toBe(true);
    expect(matchesAnswer('Connection was refused', ['connection refused'])).toBe(false);
    expect(matchesAnswer('Yes, it is', ['yes'])).toBe(true);
    expect(matchesAnswer('It is not yes', ['yes'])).toBe(false);
  });

  it('wants the centre of the first region in the target of a question that points', () => {
    const truth = {
      any_of: [],
      target: [10, 10, 20, 10] as [number, number, number, number],
      answerable: true,
    };
    const at = (x: number) => ({ ...said, points: true, regions: [{ x, y: 12, width: 4, height: 4 }] });
    expect(isRight(at(15), truth)).toBe(true);
    expect(isRight(at(60), truth)).toBe(false);
    expect(isRight({ ...said, points: true }, truth)).toBe(false);
  });

  it('is never right to answer what has no answer, nor to decline what has one', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('decline', 'ask_for_clearer_image'), (answer, decision) => {
        const none = { any_of: [answer], answerable: false };
        expect(isRight({ ...said, answer }, none)).toBe(false);
        expect(isRight({ ...said, answer, decision: decision as Said['decision'] }, none)).toBe(true);
        expect(
          isRight({ ...said, answer, decision: decision as Said['decision'] }, { ...none, answerable: true }),
        ).toBe(false);
      }),
    );
  });
});
