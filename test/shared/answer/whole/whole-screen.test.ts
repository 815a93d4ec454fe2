import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftAnswer } from '../../../../shared/answer/answer-question.ts';
import { wordAnswer } from '../../../../shared/answer/word-answer.ts';
import type { ImageFeatures } from '../../../../shared/model/image-features.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import { element, line, screen } from '../screen-record.ts';

const draft = (record: ImageFeatures, question: string) =>
  draftAnswer(routeQuestion(question), { record, help: { documents: () => [] } });
const ask = (record: ImageFeatures, question: string): string => wordAnswer(draft(record, question));

const editor = screen(
  [
    line('T1', 'Letter to the bank', 20, 4),
    line('T2', 'Please close my savings account', 20, 100),
    line('T3', '212 words', 20, 580),
    line('T4', 'Ln 4, Col 9', 700, 580),
  ],
  {
    ui: {
      elements: [
        element('e1', 'menu_item', 'File', [0, 30, 40, 20]),
        element('e2', 'menu_item', 'Edit', [50, 30, 40, 20]),
        element('e3', 'button', 'Save', [10, 60, 60, 24]),
        element('e4', 'button', 'Save', [80, 60, 60, 24]),
        element('e5', 'button', '(3, 3', [150, 60, 60, 24]),
        element('e6', 'button', 'Close', [770, 4, 20, 20]),
        element('e7', 'input', 'Find', [300, 60, 200, 24]),
        element('e8', 'tab', 'Draft', [10, 90, 60, 20], ['selected']),
      ],
      windows: [
        {
          id: 'w1',
          title: 'Letter to the bank',
          box: { x: 0, y: 0, width: 800, height: 600 },
          kind: 'window',
          front: true,
          theme: 'light',
        },
      ],
    },
    errors: [],
  },
);
const asking: ImageFeatures = {
  ...editor,
  ui: {
    elements: [
      ...editor.ui.elements,
      { ...element('d1', 'button', 'Discard', [300, 400, 80, 24]), window: 'w2' },
      { ...element('d2', 'button', 'Keep editing', [400, 400, 110, 24], ['default']), window: 'w2' },
    ],
    windows: [
      { ...editor.ui.windows[0], front: false },
      {
        id: 'w2',
        title: 'Unsaved changes',
        box: { x: 250, y: 300, width: 300, height: 150 },
        kind: 'dialog',
        front: true,
        theme: 'light',
      },
    ],
  },
};
const failing: ImageFeatures = {
  ...editor,
  errors: [
    {
      id: 'x1',
      category: 'permission',
      message: 'Permission denied',
      code: null,
      box: { x: 20, y: 100, width: 140, height: 14 },
      confidence: 0.9,
      evidence: ['T2'],
      reasons: [],
      candidates: [],
    },
    {
      id: 'x2',
      category: 'permission',
      message: 'Letter.txt: Permission denied',
      code: null,
      box: { x: 20, y: 140, width: 200, height: 14 },
      confidence: 0.8,
      evidence: ['T2'],
      reasons: [],
      candidates: [],
    },
  ],
};

describe('what can be done', () => {
  it('is told kind by kind, each name once, without window controls and what is no name', () => {
    expect(ask(editor, 'What can I do here?')).toBe(
      'These can be used:\nButtons: Save\nFields: Find\nTabs: Draft\nMenu: File, Edit',
    );
  });

  it('is what the dialog in front offers', () => {
    expect(ask(asking, 'what can I click?')).toBe(
      'These can be used:\nButtons: Discard, Keep editing\nFields: Find\nTabs: Draft\nMenu: File, Edit',
    );
    expect(ask(asking, 'What should I do next?')).toBe('The default button is Keep editing');
    expect(draft(asking, 'what now?').evidence).toEqual(['d2']);
  });

  it('starts with an error where there is one, and is declined where the screen asks for nothing', () => {
    const first = draft(failing, 'What should I click next?');
    expect(first.answer).toContain('Permission denied');
    expect(first.explanation?.steps.length).toBeGreaterThan(0);
    expect(draft(editor, 'What should I do next?').decision).toBe('decline');
  });
});

describe('elements of a kind', () => {
  it('are listed by name, or said not to have been recognised', () => {
    expect(ask(editor, 'list all menu items')).toBe('File, Edit');
    expect(draft(editor, 'list all links')).toMatchObject({
      decision: 'decline',
      answer: 'No links were recognised, which is no proof that there are none.',
    });
  });

  it('are there or not', () => {
    expect(ask(editor, 'Are there any fields?')).toBe('Yes, 1: Find');
    expect(ask(editor, 'Are there any links?')).toMatch(/^No, there is no link/);
    expect(ask(editor, 'What is selected?')).toBe('Draft');
  });
});

describe('the picture itself', () => {
  it('is legible or not, whichever way it is asked', () => {
    expect(ask(editor, 'Is this blurry?')).toMatch(/^No\. The picture is good to read: 4 lines/);
    expect(ask(editor, 'Can you read this?')).toMatch(/^Yes\. The picture is good to read/);
    const poor: ImageFeatures = { ...editor, quality: { ...editor.quality, verdict: 'poor' } };
    expect(ask(poor, 'is the text readable?')).toMatch(/^No\. The picture is hard to read in parts/);
    expect(ask(poor, 'is this picture out of focus?')).toMatch(/^Yes\. The picture is hard to read/);
    expect(draft(screen([]), 'is this blurry?').decision).toBe('decline');
  });

  it('has text of a height, and as many words as the program counts, or as were read', () => {
    expect(ask(editor, 'How big is the text?')).toBe('Most lines of text are 14 pixels high, from 14 to 14');
    expect(ask(editor, 'How many words are there?')).toBe('212');
    expect(ask(screen(['one two', '— three']), 'how many words are there')).toBe(
      '3 words in 2 lines were read',
    );
  });

  it('is well where no error is visible', () => {
    expect(ask(editor, 'Is everything ok?')).toBe('Yes. No error is visible');
    expect(ask(failing, 'Did it work?')).toMatch(/^No\. Permission denied/);
  });
});

describe('what stands at a place', () => {
  it('is told for corners, sides and the middle', () => {
    expect(ask(editor, 'What is in the bottom left corner?')).toBe('212 words');
    expect(ask(editor, 'what is at the bottom right')).toBe('Ln 4, Col 9');
    expect(ask(editor, 'What is in the top right corner?')).toBe('Close');
    expect(draft(screen([line('A', 'up', 10, 10)]), 'what is at the bottom?').decision).toBe('decline');
  });

  it('lies there, wherever that is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 700 }),
        fc.integer({ min: 0, max: 580 }),
        fc.constantFrom('top', 'bottom', 'left', 'right', 'top left', 'bottom right', 'middle'),
        (x, y, place) => {
          const record = screen([line('A', 'word', x, y)]);
          const { decision, regions } = draft(record, `What is at the ${place}?`);
          if (decision === 'decline') return;
          const [at] = regions;
          if (place.includes('top')) expect(at.y + at.height / 2).toBeLessThanOrEqual(300);
          if (place.includes('bottom')) expect(at.y + at.height / 2).toBeGreaterThanOrEqual(300);
          if (place.includes('left')) expect(at.x + at.width / 2).toBeLessThanOrEqual(400);
          if (place.includes('right')) expect(at.x + at.width / 2).toBeGreaterThanOrEqual(400);
        },
      ),
    );
  });
});

describe('the screen in sentences', () => {
  it('names its title and its texts, and its error once', () => {
    expect(ask(editor, 'Describe the picture in one sentence.')).toMatch(
      /^A software interface.* titled "Letter to the bank"; it says "Please close my savings account"$/,
    );
    const told = ask(failing, 'Explain this screen').split('\n');
    expect(told.filter((part) => part.startsWith('Error'))).toEqual([
      'Error (permission): Letter.txt: Permission denied',
    ]);
    expect(told).toContain('Selected: Draft');
    expect(told).toContain('Buttons: Save');
    expect(told[0]).not.toContain('Permission');
  });

  it('is not translated without a model', () => {
    expect(draft(editor, 'translate this')).toMatchObject({
      decision: 'decline',
      answer: 'Text is read here, not translated.',
    });
  });
});

describe('parts of the text', () => {
  const red = { ...line('R', 'Card declined', 20, 60), foreground: '#c01818' };
  const table = screen([
    ...['Boat', 'Type', 'Deposit'].map((text, at) => line(`H${at}`, text, 100 + 200 * at, 20)),
    ...['Otter', 'Canoe', '$60.00'].map((text, at) => line(`A${at}`, text, 100 + 200 * at, 50)),
    ...['Coot', 'Rowing, old', '$40.00'].map((text, at) => line(`B${at}`, text, 100 + 200 * at, 80)),
    ...['Teal', 'Kayak', '$80.00'].map((text, at) => line(`C${at}`, text, 100 + 200 * at, 110)),
  ]);

  it('are told by their colour, or said not to be there', () => {
    const page = screen([line('T', 'Pay by card', 20, 20), red]);
    expect(ask(page, 'what does the red text say?')).toBe('Card declined');
    expect(ask(page, 'What is written in green?')).toBe('No green text was seen.');
  });

  it('are told by their order', () => {
    expect(ask(editor, 'read the first line')).toBe('Letter to the bank');
    expect(ask(editor, 'What is the last line?')).toBe('Ln 4, Col 9');
    expect(draft(screen(['one']), 'read the third line').decision).toBe('decline');
  });

  it('are heads, rows or the whole of a table', () => {
    expect(ask(table, 'what are the column headers?')).toBe('Boat, Type, Deposit');
    expect(ask(table, 'what is in the second row?')).toBe('Boat: Coot\nType: Rowing, old\nDeposit: $40.00');
    expect(ask(table, 'copy the table').split('\n')[1]).toBe('Otter\tCanoe\t$60.00');
    expect(ask(table, 'give me the table as csv').split('\n')[2]).toBe('Coot,"Rowing, old",$40.00');
    expect(draft(editor, 'copy the table').decision).toBe('decline');
  });

  it('are numbers to be compared', () => {
    expect(ask(table, 'what is the largest number?')).toBe('$80.00');
    expect(ask(table, 'Which is the lowest value')).toBe('$40.00');
    expect(draft(editor, 'what is the largest number?').decision).toBe('decline');
  });
});
