import { describe, expect, it } from 'vitest';
import { draftAnswer } from '../../../shared/answer/answer-question.ts';
import type { ImageFeatures } from '../../../shared/model/image-features.ts';
import { routeQuestion } from '../../../shared/question/route-question.ts';
import { element, line, screen } from './screen-record.ts';

const ask = (record: ImageFeatures, question: string) =>
  draftAnswer(routeQuestion(question), { record, help: { documents: () => [] } });

describe('numbered rows', () => {
  const tasks = screen([
    'Tasks',
    '1 garden    Prune the apple tree',
    '2 kitchen   Scrub the oven',
    '3 garden    Rake the leaves',
  ]);

  it.each([
    ['how many tasks are listed', '3'],
    ['How many tasks belong to the garden?', '2'],
  ])('%s → %s', (question, count) => {
    expect(ask(tasks, question)).toMatchObject({ decision: 'answer', answer: count });
  });

  it('say nothing of what happened elsewhere', () => {
    expect(ask(tasks, 'How many guests came to the party?').answer).not.toBe('3');
  });
});

describe('tables under links', () => {
  const loans = screen([
    ...['Village', 'Catalogue', 'My loans', 'Opening hours'].map((text, at) =>
      line(`N${at}`, text, 100 + 160 * at, 10),
    ),
    line('H', 'Loans', 40, 60),
    ...['Title', 'Due', 'State'].map((text, at) => line(`T${at}`, text, 40 + 240 * at, 110)),
    ...['The salt road', '12 May', 'overdue'].map((text, at) => line(`A${at}`, text, 40 + 240 * at, 140)),
    ...['Old bridges', '9 June', 'lent'].map((text, at) => line(`B${at}`, text, 40 + 240 * at, 170)),
    ...['Sailing knots', '1 May', 'overdue'].map((text, at) => line(`C${at}`, text, 40 + 240 * at, 200)),
  ]);

  it.each([
    ['how many loans are listed', '3'],
    ['How many books are overdue?', '2'],
  ])('%s → %s', (question, count) => {
    expect(ask(loans, question).answer).toBe(count);
  });
});

describe('cells that say an outcome', () => {
  const checks = screen([
    ...['Fail', 'OK', 'Fail', 'OK'].map((text, at) => line(`S${at}`, text, 500, 60 + 30 * at)),
    ...['Memory', 'Upload', 'Time', 'Zone'].map((text, at) => line(`N${at}`, text, 40, 60 + 30 * at)),
  ]);

  it('are counted', () => {
    expect(ask(checks, 'How many checks fail?').answer).toBe('2');
  });
});

describe('what the screen counts itself', () => {
  it('is taken by another word for the same thing', () => {
    const inbox = screen(['3 emails', 'Rowing course', 'Invoice', 'Delivery']);
    expect(ask(inbox, 'how many mails are there').answer).toMatch(/^3\b/);
  });
});

describe('places', () => {
  it('are found among the names of a bar that were read as one line', () => {
    const bar = screen([line('L', 'Kettle Bookmarks Transfer', 20, 20)], {
      ui: { elements: [element('E', 'menu_item', 'Kettle', [14, 14, 60, 26])], windows: [] },
    });
    expect(ask(bar, 'Where is the Bookmarks menu?').regions[0]).toMatchObject({ x: 76, width: 72 });
    expect(ask(bar, 'Where is the Orchard menu?').decision).toBe('decline');
  });

  it('are those of controls for a purpose, however its words are spread', () => {
    const form = screen([line('S', 'Save changes', 20, 100), line('D', 'Discard', 160, 100)], {
      ui: {
        elements: [
          element('E1', 'button', 'Save changes', [10, 90, 120, 32]),
          element('E2', 'button', 'Discard', [150, 90, 80, 32]),
        ],
        windows: [],
      },
    });
    expect(ask(form, 'how do i throw the changes away').answer).toBe('Discard (button)');
  });

  it('are not those of what is to be left out', () => {
    const form = screen([line('S', 'Send application', 20, 100), line('D', 'Keep as draft', 240, 100)], {
      ui: {
        elements: [
          element('E1', 'button', 'Send application', [10, 90, 160, 32]),
          element('E2', 'button', 'Keep as draft', [230, 90, 140, 32]),
        ],
        windows: [],
      },
    });
    expect(ask(form, 'where can i store it without sending').answer).toBe('Keep as draft (button)');
  });

  it('are the numbers that pages are linked by', () => {
    const pager = screen([line('P1', '1', 20, 100), line('P2', '2', 60, 100), line('P3', '3', 100, 100)], {
      ui: {
        elements: ['1', '2', '3'].map((name, at) =>
          element(`E${at}`, 'link', name, [10 + 40 * at, 90, 30, 34]),
        ),
        windows: [],
      },
    });
    expect(ask(pager, 'Where is the second page?').answer).toBe('2 (link)');
  });

  it('are controls rather than headings where something is to be done', () => {
    const tasks = screen([line('H', 'Harbour tasks', 20, 20, 24), line('B', 'New task', 20, 100)], {
      ui: {
        elements: [
          element('E1', 'heading', 'Harbour tasks', [20, 16, 220, 32]),
          element('E2', 'button', 'New task', [10, 90, 90, 32]),
        ],
        windows: [],
      },
    });
    expect(ask(tasks, 'Where can I add a task?').answer).toBe('New task (button)');
  });

  it('are the one of several links that were seen as one', () => {
    const bar = screen([line('L', 'Birds · Weather · Machines', 20, 100)], {
      ui: { elements: [element('E', 'link', 'Weather · Machines', [82, 96, 150, 22])], windows: [] },
    });
    expect(ask(bar, 'Where is the Weather link?').regions[0]).toMatchObject({ x: 84, width: 56 });
  });

  it('point at the text of a link that reaches over its whole column', () => {
    const menu = screen([line('L', 'Return', 20, 100)], {
      ui: { elements: [element('E', 'link', 'Return', [10, 90, 400, 34])], windows: [] },
    });
    expect(ask(menu, 'Where is the Return link?').regions[0].width).toBeLessThan(60);
  });
});

describe('which one is chosen', () => {
  it('is the one radio button that is, where nothing is called so', () => {
    const when = screen([line('A', 'Every day', 40, 40), line('B', 'Every Sunday', 40, 70)], {
      ui: {
        elements: [
          element('E1', 'radio', 'Every day', [20, 40, 14, 14], ['unchecked']),
          element('E2', 'radio', 'Every Sunday', [20, 70, 14, 14], ['checked']),
        ],
        windows: [],
      },
    });
    expect(ask(when, 'Which rhythm is chosen?').answer).toBe('Every Sunday');
  });
});

describe('whether a control can be used', () => {
  it.each([
    ['Can the Download button be clicked?', 'no'],
    ['Can I press Upload?', 'yes'],
  ])('%s → %s', (question, verdict) => {
    const buttons = screen([line('U', 'Upload', 20, 100), line('D', 'Download', 140, 100)], {
      ui: {
        elements: [
          element('E1', 'button', 'Upload', [10, 90, 80, 32]),
          element('E2', 'button', 'Download', [130, 90, 90, 32], ['disabled']),
        ],
        windows: [],
      },
    });
    expect(ask(buttons, question).verdict).toBe(verdict);
  });
});

describe('what stands in the one table', () => {
  const cells = [
    ['Name', 'Level', 'Since'],
    ['Alder weir', '1.20', '12 May'],
    ['Old mill', '0.95', '13 May'],
    ['Reed bank', '1.41', '17 May'],
  ];
  const levels = screen(
    cells.flatMap((row, y) => row.map((text, x) => line(`C${x}${y}`, text, 40 + 200 * x, 100 + 30 * y))),
    {
      ui: {
        elements: [
          element('T', 'table', '', [30, 90, 620, 130]),
          element('B', 'button', 'Refresh', [30, 300, 90, 30]),
        ],
        windows: [],
      },
    },
  );

  it.each([
    ['How many gauges are in the table?', /^3\b/],
    ['How many rows does the table have?', /^3\b/],
    ['How many tables are there?', /^1\b/],
  ])('%s', (question, answer) => {
    expect(ask(levels, question).answer).toMatch(answer);
  });

  it('is not counted where controls or columns are asked for', () => {
    for (const question of ['How many buttons are in the table?', 'How many columns does the table have?'])
      expect(ask(levels, question).reasons ?? []).not.toContain('rows of the table were counted');
  });
});

describe('windows around dialogs', () => {
  const frame = [100, 100, 400, 200] as const;
  const both = [
    { ...element('W1', 'window', 'Notes', [0, 0, 780, 580]), window: 'w1' },
    { ...element('D', 'dialog', 'Warning', frame), window: 'w2' },
  ];
  const twice = [...both, { ...element('W2', 'window', 'Warning', frame), window: 'w2' }];
  const recordOf = (elements: typeof both) =>
    screen(['Nothing was saved'], {
      ui: {
        elements,
        windows: (['window', 'dialog'] as const).map((kind, at) => ({
          id: `w${at + 1}`,
          title: ['Notes', 'Warning'][at],
          box:
            at === 0 ? { x: 0, y: 0, width: 780, height: 580 } : { x: 100, y: 100, width: 400, height: 200 },
          kind,
          front: at === 1,
          theme: 'light' as const,
        })),
      },
    });

  it.each([
    ['once', both],
    ['twice', twice],
  ])('are counted once, and dialogs are windows too: listed %s', (_, elements) => {
    const record = recordOf(elements);
    expect(ask(record, 'How many windows are there?').answer).toMatch(/^2\b/);
    expect(ask(record, 'How many dialogs are there?').answer).toMatch(/^1\b/);
  });
});
