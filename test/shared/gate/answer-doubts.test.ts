import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answered } from '../../../shared/answer/draft.ts';
import { answerDoubts } from '../../../shared/gate/answer-doubts.ts';
import type { RoutedQuestion, Skill } from '../../../shared/model/question.ts';
import { sampleLine, sampleRecord } from '../../fakes/sample-record.ts';

const asked = (skill: Skill, text: string): RoutedQuestion => ({
  text,
  task_type: 'semantic_qa',
  skill,
  slots: {},
  confidence: 0.9,
  evidence: [],
});
const said = (answer: string, ...evidence: string[]) =>
  answered({ answer, confidence: 0.9, evidence, regions: [] });

const label = sampleLine('L1', 'Status', 20, 0.9);
const value = { ...sampleLine('L2', 'Running', 20, 0.9), box: { x: 200, y: 20, width: 60, height: 14 } };
const other = sampleLine('L3', 'Version', 180, 0.9);
const record = {
  ...sampleRecord({
    text: { engine: 'fake', language: 'eng', lines: [label, value, other], mean_confidence: 0.9 },
  }),
  errors: [],
};
const WINDOW = {
  id: 'W1',
  title: 'notes.txt - Mousepad',
  box: value.box,
  kind: 'window',
  front: true,
  theme: 'light',
} as const;
const titled = {
  ...record,
  ui: { ...record.ui, windows: [WINDOW] },
};

describe('what speaks against an answer', () => {
  it('is a title that stands in no title bar', () => {
    const question = asked('window_title', 'What is the window title?');
    expect(answerDoubts(question, said('notes.txt – Mousepad'), titled).strayTitle).toBe(0);
    expect(answerDoubts(question, said('Mousepad'), titled).strayTitle).toBe(0);
    expect(answerDoubts(question, said('Running', 'L2'), titled).strayTitle).toBe(1);
    expect(
      answerDoubts(question, said('Running', 'L2'), { ...record, ui: { ...record.ui, windows: [] } })
        .strayTitle,
    ).toBe(0);
    const heading = asked('window_title', 'What is the headline of this page?');
    expect(answerDoubts(heading, said('Running', 'L2'), titled).strayTitle).toBe(0);
    expect(answerDoubts(asked('read_value', 'What runs?'), said('Running', 'L2'), titled).strayTitle).toBe(0);
  });

  it('is that the words of the question stand elsewhere', () => {
    const far = (text: string) =>
      answerDoubts(asked('read_value', text), said('Running', 'L2'), record).farFromAsked;
    expect(far('What is the status?')).toBe(0);
    expect(far('What is the version?')).toBe(1);
    expect(far('What is the status of the version?')).toBe(0.5);
    expect(far('What is shown on this page?')).toBe(0);
  });

  it('is a value without a word, and an error of many lines', () => {
    const question = asked('read_value', 'What is the status?');
    expect(answerDoubts(question, said('3', 'L2'), record).wordless).toBe(1);
    expect(answerDoubts(question, said('3 cm', 'L2'), record).wordless).toBe(0);
    const where = asked('locate_error', 'Where is the error?');
    expect(answerDoubts(where, said('Running', 'L2'), record).manyLines).toBe(0);
    expect(answerDoubts(where, said('Running', 'L1', 'L2'), record).manyLines).toBeCloseTo(1 / 3);
  });

  it('is always between nothing and certain', () => {
    const skills = fc.constantFrom<Skill>('read_value', 'locate_error', 'window_title', 'theme');
    fc.assert(
      fc.property(
        skills,
        fc.string({ maxLength: 60 }),
        fc.string({ maxLength: 30 }),
        (skill, text, answer) => {
          const doubts = Object.values(
            answerDoubts(asked(skill, text), said(answer, 'L1', 'L2', 'L3'), titled),
          );
          for (const doubt of doubts) expect(doubt >= 0 && doubt <= 1).toBe(true);
        },
      ),
    );
  });
});
