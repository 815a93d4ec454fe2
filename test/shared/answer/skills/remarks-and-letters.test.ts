import { describe, expect, it } from 'vitest';
import { draftAnswer } from '../../../../shared/answer/answer-question.ts';
import type { ErrorFinding, ImageFeatures, Line } from '../../../../shared/model/image-features.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import { element, line, screen } from '../screen-record.ts';

const ask = (record: ImageFeatures, question: string) =>
  draftAnswer(routeQuestion(question), { record, help: { documents: () => [] } });

const inColor = (written: Line, foreground: string): Line => ({
  ...written,
  foreground,
  background: '#ffffff',
});

const error: ErrorFinding = {
  category: 'validation',
  message: 'This is not a valid email address. Members must be born in 2014 or earlier.',
  code: null,
  box: { x: 40, y: 140, width: 330, height: 110 },
  confidence: 0.9,
  evidence: ['r1', 'r2'],
  reasons: ['it reads like an error'],
  candidates: [],
} as unknown as ErrorFinding;

const form = screen(
  [
    inColor(line('e', 'Email', 40, 80), '#101010'),
    inColor(line('v', 'rower(at)example.org', 50, 110), '#101010'),
    inColor(line('r1', 'This is not a valid email address.', 40, 142), '#cf3a31'),
    inColor(line('y', 'Year of birth', 40, 180), '#101010'),
    inColor(line('n', '2017', 50, 210), '#101010'),
    inColor(line('r2', 'Members must be born in 2014 or earlier.', 40, 242), '#cf3a31'),
  ],
  {
    ui: {
      elements: [
        element('i1', 'input', 'Email', [40, 100, 500, 36]),
        element('i2', 'input', 'Year of birth', [40, 200, 500, 36]),
      ],
      windows: [],
    },
    errors: [error],
  },
);

describe('one of several remarks', () => {
  it.each([
    ['point to the remark about the email', 'This is not a valid email address.'],
    ['where does it complain about the email?', 'This is not a valid email address.'],
    ['where is the error under the year of birth', 'Members must be born in 2014 or earlier.'],
    ['show me the problem with the year of birth', 'Members must be born in 2014 or earlier.'],
    ['what is wrong with the year of birth?', 'Members must be born in 2014 or earlier.'],
  ])('%s → %s', (question, said) => {
    expect(ask(form, question).answer).toBe(said);
  });

  it.each([
    ['why was the email refused', 'This is not a valid email address.'],
    ['why is the year of birth red?', 'Members must be born in 2014 or earlier.'],
    ["why doesn't it accept the year of birth", 'Members must be born in 2014 or earlier.'],
    ['what is wrong with the email?', 'This is not a valid email address.'],
  ])('is found under the label where no field was recognised: %s → %s', (question, said) => {
    const plain = { ...form, ui: { elements: [], windows: [] } };
    expect(ask(plain, question).answer).toBe(said);
  });
});

describe('the colour of letters', () => {
  it.each([
    ['which color is the error text', 'red'],
    ['in what colour is the error written', 'red'],
    ['what colour is the text of the remark about the email', 'red'],
    ['what colour are the letters of Year of birth', 'black'],
  ])('%s → %s', (question, color) => {
    expect(ask(form, question).answer).toContain(`The color is ${color}`);
  });

  it('is not told of a text that is not there', () => {
    expect(ask(form, 'what colour is the text of the footer').decision).not.toBe('answer');
  });
});
