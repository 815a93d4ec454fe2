import { describe, expect, it } from 'vitest';
import { draftAnswer } from '../../../../shared/answer/answer-question.ts';
import type { ImageFeatures } from '../../../../shared/model/image-features.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import { element, line, screen } from '../screen-record.ts';
import { answerOf } from '../texts/answer-of.ts';

/** The first region that an answer points at. */
const regionOf = (record: ImageFeatures, question: string) =>
  draftAnswer(routeQuestion(question), { record, help: { documents: () => [] } }).regions[0];

const tags = screen([
  line('p', 'Tag editor', 20, 10, 22),
  line('f1', '01 Harbour at dawn.mp3', 20, 60),
  line('f2', '02 Seven lanterns.mp3', 20, 84),
  line('l1', 'Artist:', 420, 60),
  line('v1', 'Riverside Choir', 500, 60),
  line('l2', 'Genre:', 420, 90),
  line('v2', 'Folk', 500, 90),
  line('l3', 'Composer:', 420, 120),
  line('v3', 'traditional', 520, 120),
]);

describe('what a form says of what is selected', () => {
  it.each([
    ['Who is the artist of the selected song?', 'Riverside Choir'],
    ['what is the genre of the highlighted track', 'Folk'],
    ['Who is the composer of the current piece?', 'traditional'],
    ['what genre', 'Folk'],
    ['which genre?', 'Folk'],
  ])('%s', (question, answer) => {
    expect(answerOf(tags, question)).toBe(answer);
  });
});

describe('the only price of a screen', () => {
  const pass = screen([
    line('t', 'Renew your bus pass', 20, 10, 22),
    line('n', 'Pass number', 20, 60),
    line('p', 'Price: £ 86.50 including the bicycle supplement', 20, 120),
  ]);
  it.each([
    'What does the pass cost?',
    'how expensive is the bus pass',
    'How much does the pass cost',
    'price of the pass?',
  ])('%s', (question) => {
    expect(answerOf(pass, question)).toContain('86.50');
  });
  it('is not that of what the screen does not speak of', () => {
    expect(answerOf(pass, 'what does the train ticket cost?')).toBe('decline');
  });
});

describe('the line of an error', () => {
  it('is told without the frames under it', () => {
    const lines = [
      line('e', 'Error: cannot reach the database: connect ECONNREFUSED 127.0.0.1:5433', 20, 60),
      line('f', 'at Socket.emit (node:events:514:28)', 50, 80),
    ];
    const record = screen(lines, {
      ui: { windows: [], elements: [element('b', 'button', 'Retry', [20, 200, 80, 30])] },
      errors: [
        {
          id: 'error-1',
          category: 'network',
          message: lines[0].text,
          code: 'ECONNREFUSED',
          box: { x: 20, y: 60, width: 560, height: 34 },
          confidence: 0.9,
          evidence: ['e', 'f'],
          reasons: [],
          candidates: [],
        },
      ],
    });
    expect(regionOf(record, 'show me the line with the actual error').height).toBe(14);
    expect(regionOf(record, 'where is the error?').height).toBe(34);
  });
});

describe('what is written and drawn alike', () => {
  const record = screen([line('a', 'Common', 300, 60), line('b', 'Images', 400, 60)], {
    ui: {
      windows: [],
      elements: [
        { ...element('i', 'button', 'Image', [600, 200, 40, 38]), name_from: 'shape' },
        element('s', 'button', 'Save', [700, 400, 80, 30]),
      ],
    },
  });
  it.each(['Where is the Images tab?', 'where can I find Images', 'show me the images tab'])(
    'the words are meant: %s',
    (question) => {
      expect(regionOf(record, question).x).toBe(400);
    },
  );
  it('the sign is meant where one is asked for', () => {
    expect(regionOf(record, 'where is the image icon?').x).toBe(600);
  });
});
