import { describe, expect, it } from 'vitest';
import { answered } from '../../../shared/answer/draft.ts';
import { questionFit } from '../../../shared/gate/question-fit.ts';
import type { RoutedQuestion } from '../../../shared/model/question.ts';

const asked = (text: string, value_type?: string): RoutedQuestion => ({
  text,
  task_type: 'semantic_qa',
  skill: 'read_value',
  slots: value_type ? { value_type } : {},
  confidence: 0.9,
  evidence: [],
});
const fitOf = (question: RoutedQuestion, answer: string) =>
  questionFit(question, answered({ answer, confidence: 0.8 }));

describe('questionFit', () => {
  it('tells the form asked for from another', () => {
    const when = asked('When is it due?', 'date');
    expect(fitOf(when, '24 May 2026')).toMatchObject({ rightForm: 1, wrongForm: 0 });
    expect(fitOf(when, '$30.00')).toMatchObject({ rightForm: 0, wrongForm: 1 });
    expect(fitOf(asked('Who sent it?'), '$30.00')).toMatchObject({ rightForm: 0, wrongForm: 0 });
  });

  it('notices what says the question again, marks, single signs and extremes', () => {
    expect(fitOf(asked('What is the repeat delay?'), 'Repeat delay:').echo).toBe(1);
    expect(fitOf(asked('What is the repeat delay?'), 'Repeat delay: 500 ms').echo).toBe(0);
    expect(fitOf(asked('Which file is open?'), '$!";').marks).toBe(1);
    expect(fitOf(asked('Which file is open?'), '/etc/hosts').marks).toBe(0);
    expect(fitOf(asked('How big is it?'), '2').single).toBe(1);
    expect(fitOf(asked('Which coaster has the highest score?'), 'El Toro').extreme).toBe(1);
    expect(fitOf(asked('What is the score?'), '99').extreme).toBe(0);
  });
});
