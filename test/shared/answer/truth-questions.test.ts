import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draftAnswer } from '../../../shared/answer/answer-question.ts';
import { wordAnswer } from '../../../shared/answer/word-answer.ts';
import { matchesAnswer } from '../../../shared/lab/question-truth.ts';
import { routeQuestion } from '../../../shared/question/route-question.ts';
import { truthQuestions } from '../../bench/answering/truth-questions.ts';
import { type Truth, truthRecord } from '../../bench/truth-record.ts';
import { element, line, screen } from './screen-record.ts';

const FIXTURES = resolve(import.meta.dirname, '../../fixtures');
const BLANK = { width: 8, height: 8, data: new Uint8ClampedArray(256).fill(255) };
const help = { documents: () => [] };

const truths = ['screens', 'fresh-screens', 'late-screens'].flatMap((set) =>
  readdirSync(join(FIXTURES, set, 'truth'))
    .filter((file) => file.endsWith('.json') && !file.includes('__'))
    .map((file) => JSON.parse(readFileSync(join(FIXTURES, set, 'truth', file), 'utf8')) as Truth),
);

describe('questions made from what is on recorded screens', () => {
  const asked = truths.flatMap((truth, seed) => {
    const record = truthRecord(truth, BLANK);
    return truthQuestions(truth, seed).map((question) => {
      const draft = draftAnswer(routeQuestion(question.question), { record, help });
      const [region] = draft.regions;
      const [x, y, width, height] = question.target ?? [0, 0, 0, 0];
      const pointed =
        region !== undefined &&
        Math.abs(region.x + region.width / 2 - x - width / 2) <= width / 2 &&
        Math.abs(region.y + region.height / 2 - y - height / 2) <= height / 2;
      const given = draft.decision === 'answer';
      const fits = question.target ? pointed : matchesAnswer(wordAnswer(draft), question.answer.any_of);
      return { ...question, given, right: given && question.answerable && fits };
    });
  });
  const share = (part: number, whole: number): number => part / Math.max(1, whole);

  it('are answered rightly where the screen was read and seen as it is', () => {
    const answerable = asked.filter(({ answerable: can }) => can);
    expect(answerable.length).toBeGreaterThan(450);
    expect(share(answerable.filter(({ right }) => right).length, answerable.length)).toBeGreaterThan(0.95);
  });

  it('get few wrong answers, and none where the screen does not say', () => {
    const given = asked.filter((question) => question.given);
    expect(share(given.filter(({ right }) => !right).length, given.length)).toBeLessThan(0.04);
    const silent = asked.filter(({ answerable }) => !answerable);
    expect(silent.length).toBeGreaterThan(250);
    expect(share(silent.filter((question) => question.given).length, silent.length)).toBeLessThan(0.02);
  });
});

describe('controls called by name', () => {
  const record = screen(
    [
      line('L1', 'Save', 30, 30),
      line('L2', 'Save As', 130, 30),
      line('L3', 'Table List', 30, 80),
      line('L4', 'Book', 30, 130),
      line('L5', 'Booking', 130, 130),
      line('L6', 'Search', 230, 130),
    ],
    {
      ui: {
        elements: [
          element('E1', 'button', 'Save', [20, 24, 80, 26]),
          element('E2', 'button', 'Save As', [120, 24, 90, 26]),
          element('E3', 'link', 'Table List', [20, 74, 110, 26]),
          element('E4', 'button', 'Book', [20, 124, 80, 26]),
          element('E5', 'button', 'Booking', [120, 124, 80, 26]),
          element('E6', 'button', 'Search', [220, 124, 80, 26]),
        ],
        windows: [],
      },
    },
  );
  const pointsAt = (question: string) => {
    const draft = draftAnswer(routeQuestion(question), { record, help });
    return draft.decision === 'answer' ? draft.regions[0]?.label : null;
  };

  it.each([
    ['Where is the Save As button?', 'Save As'],
    ['where is the save button', 'Save'],
    ['Where is the Table List link?', 'Table List'],
    ['Where do I find Booking?', 'Booking'],
    ['where is the Search button', 'Search'],
    ['find the Launch rocket button please', null],
    ['Where is the Book dolphin button?', null],
  ])('%s → %s', (question, name) => {
    expect(pointsAt(question)).toBe(name);
  });
});

describe('values that are not there', () => {
  const ask = (rows: string[], question: string) =>
    draftAnswer(routeQuestion(question), { record: screen(rows), help });
  const moorings = [
    'Mooring         Depth     Price    Free',
    'North pier      14        12.50    yes',
    'South pier      9         10.00    no',
    'Old harbour     6         8.75     yes',
  ];

  it('are declined where the row is there and what is asked of it is not', () => {
    expect(ask(moorings, 'What is the depth of North pier?').answer).toBe('14');
    expect(ask(moorings, 'What is the gate number of North pier?').decision).toBe('decline');
  });

  it('are not read from the row of the opposite side', () => {
    const meters = [
      'Flat       Meter     Reading',
      '1 left     W-2201    418.7',
      '2 left     W-2203    502.9',
    ];
    expect(ask(meters, 'What is the reading for 1 left?').answer).toBe('418.7');
    expect(ask(meters, 'What is the reading for 1 right?').answer).not.toBe('418.7');
  });

  it('are found under heads that were read as one', () => {
    const invoice = screen([
      line('H1', 'Item', 20, 20),
      line('H2', 'Quantity Unit price Amount', 300, 20),
      ...['Rye flour', 'Fresh yeast', 'Delivery'].map((text, at) => line(`I${at}`, text, 20, 44 + 24 * at)),
      ...['12', '6', '1'].map((text, at) => line(`Q${at}`, text, 330, 44 + 24 * at)),
      ...['18.40', '3.95', '9.05'].map((text, at) => line(`U${at}`, text, 400, 44 + 24 * at)),
      ...['220.80', '23.70', '9.05'].map((text, at) => line(`A${at}`, text, 460, 44 + 24 * at)),
    ]);
    const answerTo = (question: string) =>
      draftAnswer(routeQuestion(question), { record: invoice, help }).answer;
    expect(answerTo('What is the quantity of fresh yeast?')).toBe('6');
    expect(answerTo('Which item has the quantity 1?')).toBe('Delivery');
  });

  it('no controls of a kind that is easily overlooked are no proof of none', () => {
    const record = screen(['Options'], {
      ui: { elements: [element('E1', 'button', 'OK', [20, 80, 80, 26])], windows: [] },
    });
    expect(draftAnswer(routeQuestion('How many checkboxes are there?'), { record, help }).decision).toBe(
      'decline',
    );
  });
});
