import { describe, expect, it } from 'vitest';
import { draftAnswer } from '../../../../shared/answer/answer-question.ts';
import type { ImageFeatures } from '../../../../shared/model/image-features.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import { line, screen } from '../screen-record.ts';

const ask = (record: ImageFeatures, question: string) =>
  draftAnswer(routeQuestion(question), { record, help: { documents: () => [] } }).answer;

const stack = (x: number, ...texts: string[]) =>
  texts.map((text, at) => line(`${x}-${at}`, text, x, at === 0 ? 100 : 110 + 60 * at));
const board = screen([
  line('t', 'Moving house', 20, 20, 24),
  ...stack(40, 'To do', 'Book the lorry', 'Cancel the gas', 'Redirect the post', 'Measure it'),
  ...stack(300, 'Doing', 'Pack the books', 'Sell the sofa'),
  ...stack(560, 'Done', 'Sign the lease', 'Pay 1450', 'Tell the school'),
]);

describe('cards of a board', () => {
  it.each([
    ['How many cards are in the "To do" column?', '4'],
    ['how many tasks are in the Doing column', '2'],
    ['how many cards are under Done?', '3'],
    ['How many items does the Done list have?', '3'],
    ['number of cards in the "Doing" lane', '2'],
    ['count the cards in the column Done', '3'],
  ])('%s → %s', (question, count) => {
    expect(ask(board, question)).toContain(count);
  });

  it('are not counted of a column that is not there', () => {
    expect(ask(board, 'How many cards are in the Blocked column?')).not.toMatch(/^[234]\b/);
  });
});

describe('cards of two lines', () => {
  const cards = (x: number, ...texts: (readonly [string, string])[]) =>
    texts.flatMap(([title, more], at) => [
      line(`${x}t${at}`, title, x, 170 + 80 * at),
      line(`${x}m${at}`, more, x, 204 + 80 * at),
    ]);
  const farm = screen([
    ...['To plan', 'In progress', 'Blocked'].map((text, at) => line(`h${at}`, text, 40 + 260 * at, 100)),
    ...cards(
      40,
      ['Order seed', '60 kg'],
      ['Repair fence', 'Needs 14 posts'],
      ['Test soil', 'Lab on 9 April'],
    ),
    ...cards(300, ['Prune trees', '11 of 26 done'], ['Service tractor', 'Waits for oil']),
    ...cards(560, ['Dig the well', 'No permit yet']),
  ]);
  it.each([
    ['How many cards are in the "To plan" column?', '3'],
    ['how many tasks are in the In progress column', '2'],
    ['Which tasks are in progress?', 'Prune trees, Service tractor'],
    ['What stands on the card in the Blocked column?', 'Dig the well No permit yet'],
  ])('%s → %s', (question, told) => {
    expect(ask(farm, question)).toContain(told);
  });
});

const log = screen([
  '2025-01-14 06:12:44 WARNING valve 3: slow to open',
  '2025-01-14 06:20:30 INFO sensor attic: 17.4 C',
  '2025-01-14 06:31:02 ERROR sensor cellar: no reply',
  '2025-01-14 06:45:00 INFO boiler: target reached',
  '2025-01-14 07:15:12 WARNING pressure low: 0.9 bar',
]);

describe('lines of a log by their level', () => {
  it.each([
    ['How many warnings are listed?', '2'],
    ['how many errors are in the log', '1'],
    ['how many INFO lines are there?', '2'],
    ['How many warning entries does the log have', '2'],
    ['how many lines are marked as warning', '2'],
    ['how many messages have the level info?', '2'],
  ])('%s → %s', (question, count) => {
    expect(ask(log, question)).toContain(count);
  });
});

describe('how often something stands there', () => {
  const trace = screen([
    'ferry.py in GET',
    'Local vars',
    'ferry.py in total',
    'Local vars',
    'The vars are local',
  ]);
  it.each([
    ['How many times is "Local vars" shown?', '2'],
    ['how often does the word ferry.py appear', '2'],
  ])('%s → %s', (question, count) => {
    expect(ask(trace, question)).toContain(count);
  });
});
