import { describe, expect, it } from 'vitest';
import { draftAnswer } from '../../../../shared/answer/answer-question.ts';
import type { ImageFeatures, WindowRecord } from '../../../../shared/model/image-features.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import { element, line, screen } from '../screen-record.ts';

const ask = (record: ImageFeatures, question: string) =>
  draftAnswer(routeQuestion(question), { record, help: { documents: () => [] } });
const answer = (record: ImageFeatures, question: string) => ask(record, question).answer;

const window = (
  id: string,
  title: string,
  [x, y, width, height]: readonly [number, number, number, number],
  kind: WindowRecord['kind'],
  front: boolean,
): WindowRecord => ({ id, title, box: { x, y, width, height }, kind, front, theme: 'light' });

describe('the title of a dialog', () => {
  const page = screen(
    [
      line('a', 'Stock control', 20, 20, 24),
      line('b', 'Article not saved', 250, 210),
      line('c', 'Article number 220 already exists', 250, 260),
      line('d', 'Discard', 300, 330),
    ],
    {
      ui: {
        elements: [
          element('1', 'dialog', 'Article number 220 already exists', [230, 196, 400, 180]),
          element('2', 'button', 'Discard', [290, 322, 90, 30]),
        ],
        windows: [],
      },
    },
  );
  it.each([
    'Heading of the dialog?',
    'what is the popup called',
    'name of the message box',
    "what's written at the top of the dialog box?",
    'what is the dialog that popped up called',
    'caption of the small window?',
    'Which dialog is open?',
    "the popup's title",
    'how is the little window titled?',
    'what heading does the modal have?',
  ])('%s', (question) => {
    expect(answer(page, question)).toBe('Article not saved');
  });

  it('is the first line of a message that is larger than the rest', () => {
    const order = screen([
      line('a', 'Pick-up', 250, 150),
      line('b', 'Order was changed', 250, 190, 20),
      line('c', 'It was saved by another user', 250, 230),
    ]);
    const error = {
      category: 'conflict' as const,
      message: 'Order was changed It was saved by another user',
      code: null,
      box: { x: 250, y: 190, width: 260, height: 54 },
      confidence: 0.9,
      evidence: ['b', 'c'],
      id: 'e1',
      reasons: [],
      candidates: [],
    };
    expect(answer({ ...order, errors: [error] }, 'title of the popup?')).toBe('Order was changed');
  });
});

describe('the title of one of several windows', () => {
  const desktop = screen([line('a', 'Player', 110, 62), line('b', 'Errors', 410, 212)], {
    ui: {
      elements: [],
      windows: [
        window('w1', 'Player', [100, 60, 300, 400], 'dialog', false),
        window('w2', 'Errors', [400, 210, 300, 200], 'dialog', true),
      ],
    },
  });
  it.each([
    ['title of the dialog in front?', 'Errors'],
    ['which window is in front?', 'Errors'],
    ['what is the left window called?', 'Player'],
    ['name of the window on the right', 'Errors'],
    ['what does the header bar say?', 'Errors'],
  ])('%s → %s', (question, title) => {
    expect(answer(desktop, question)).toBe(title);
  });

  it('is declined where its title was not read, and a heading is none', () => {
    const viewer = screen([line('a', 'Riverside Hardware', 200, 120, 30), line('b', 'Till 3', 200, 170)], {
      ui: { elements: [], windows: [window('w1', '', [100, 60, 500, 400], 'window', true)] },
    });
    expect(ask(viewer, "what's in the title bar?").decision).toBe('decline');
  });
});

describe('the heading of a page', () => {
  const board = screen([
    line('a', 'Harbour watch', 300, 20, 22),
    { ...line('b', '.alll', 500, 80, 26), confidence: 0.8 },
    ...['Wind from the north', 'Tide is falling', 'Two berths free', 'Fog at noon', 'Quay is closed'].map(
      (text, at) => line(`c${at}`, text, 300, 120 + 24 * at),
    ),
    ringed('Ferries that wait', 300, 280),
  ]);

  it('is neither an icon read as letters nor a small text that something is drawn through', () => {
    expect(answer(board, 'What is the heading of the page?')).toBe('Harbour watch');
  });
});

/** A small text whose box a ring around it makes high. */
function ringed(text: string, x: number, y: number) {
  const small = line('r', text, x, y, 26);
  const box = { ...small.box, width: 6 * text.length };
  return { ...small, box, words: [{ text, confidence: 0.97, box }] };
}
