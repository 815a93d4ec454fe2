import { describe, expect, it } from 'vitest';
import { draftAnswer } from '../../../shared/answer/answer-question.ts';
import type { ImageFeatures } from '../../../shared/model/image-features.ts';
import { routeQuestion } from '../../../shared/question/route-question.ts';
import { element, line, screen } from './screen-record.ts';

const ask = (record: ImageFeatures, question: string) =>
  draftAnswer(routeQuestion(question), { record, help: { documents: () => [] } });

describe('a table whose heads stand in the middle of wide columns', () => {
  const beds = screen([
    ...['Room', 'Beds', 'Price', 'State'].map((text, at) => line(`H${at}`, text, 100 + 180 * at, 20)),
    ...['Lark', '2', '78.00 €', 'free'].map((text, at) => line(`A${at}`, text, 30 + 180 * at, 60)),
    ...['Finch', '1', '52.50 €', 'taken'].map((text, at) => line(`B${at}`, text, 30 + 180 * at, 100)),
    ...['Wren', '4', '74.00 €', 'closed'].map((text, at) => line(`C${at}`, text, 30 + 180 * at, 140)),
  ]);

  it.each([
    ['how many beds does Finch have', '1'],
    ['What is the state of the room Wren?', 'closed'],
    ['What is the price of Lark?', '78.00 €'],
  ])('%s → %s', (question, cell) => {
    expect(ask(beds, question).answer).toBe(cell);
  });
});

describe('a ruled table with heads in the middle, and boxes to tick in its last column', () => {
  const seeds = screen(
    [
      ...[
        ['Crop', 140],
        ['Grams', 515],
        ['Shelf', 662],
        ['Viable', 924],
      ].map(([text, x], at) => line(`H${at}`, String(text), Number(x), 70)),
      ...[
        ['Broad bean', '420', 'A-03'],
        ['Emmer', '640', 'B-02'],
        ['Hemp', '950', 'C-03'],
        ['Flax', '310', 'C-02'],
      ].flatMap((row, at) =>
        row.map((text, column) => line(`${at}${column}`, text, [33, 577, 618][column], 104 + 35 * at)),
      ),
    ],
    {
      source: { ...screen([]).source, width: 1100 },
      ui: {
        elements: ['checked', 'unchecked', 'checked', 'checked'].map((state, at) =>
          element(`e${at}`, 'checkbox', '', [940, 103 + 35 * at, 13, 13], [state as 'checked']),
        ),
        windows: [],
      },
    },
  );

  it.each([
    ['on which shelf is the hemp', 'C-03'],
    ['Is emmer marked as viable?', 'No, it is not ticked (unchecked)'],
  ])('%s → %s', (question, said) => {
    expect(ask(seeds, question).answer).toBe(said);
  });

  it('tells no price where no column is one', () => {
    expect(ask(seeds, 'What does a gram of flax cost?').answer).not.toBe('310');
  });
});

it('the title of a dialog is the name of the dialog on a page', () => {
  const page = screen([line('T', 'Map archive', 35, 45, 19), line('D', 'Delete drawer 12?', 461, 52)], {
    ui: { elements: [element('e1', 'dialog', 'Delete drawer 12?', [440, 30, 300, 240])], windows: [] },
  });
  expect(ask(page, 'What is the title of the dialog?').answer).toBe('Delete drawer 12?');
});

describe('what stands where', () => {
  const page = screen([
    line('N1', 'Authentication', 20, 100),
    line('N2', 'Lockers', 20, 220),
    line('H1', 'AUTHENTICATION', 320, 260),
    line('H2', 'No key applied', 320, 284),
    line('R1', '200 The lockers', 320, 400),
    line('R2', '404 No locker in that street', 320, 430),
    line('S1', 'Ready', 20, 580),
    line('S2', '14 lockers', 320, 580),
  ]);

  it.each([
    ['What does it say below authentication?', 'No key applied'],
    ['what does response 404 mean', 'No locker in that street'],
    ['What does the status bar say?', 'Ready 14 lockers'],
  ])('%s → %s', (question, text) => {
    expect(ask(page, question).answer).toBe(text);
  });
});

describe('fields', () => {
  const form = screen(
    [
      line('L1', 'Profile', 20, 40),
      line('V1', 'evening', 130, 40),
      line('Q1', 'rate(litres_total[5m])', 30, 100),
      line('B1', 'Defaults', 30, 160),
    ],
    {
      ui: {
        elements: [
          element('E1', 'combobox', '', [120, 32, 200, 30]),
          element('E2', 'input', 'Expression', [20, 92, 400, 30]),
          element('E3', 'button', 'Defaults', [20, 152, 100, 30]),
        ],
        windows: [],
      },
    },
  );

  it.each([
    ['which profile is chosen', 'evening'],
    ['Which query was entered?', 'rate(litres_total[5m])'],
    ['Which button restores the defaults?', 'Defaults (button)'],
  ])('%s → %s', (question, text) => {
    expect(ask(form, question).answer).toBe(text);
  });
});

describe('values of another kind', () => {
  it('are not told for a count, a person or a file', () => {
    expect(ask(screen(['Deleted: 1 KiB', 'Done']), 'How many files were deleted?').decision).toBe('decline');
    expect(
      ask(
        screen(['Some files could not be opened: see the text logs for details']),
        'Which files could not be opened?',
      ).decision,
    ).toBe('decline');
    expect(ask(screen(['Name/Location', 'Contents']), 'In which folder is it going to look?').decision).toBe(
      'decline',
    );
  });

  it('are not picked where several fit alike', () => {
    const record = screen(
      [line('A', 'Structure', 20, 100), line('B', 'Ready', 320, 300), line('C', 'Automatic', 20, 500)],
      {
        ui: {
          elements: [],
          windows: [
            {
              id: 'W1',
              title: 'letter.tex',
              box: { x: 0, y: 0, width: 800, height: 600 },
              kind: 'window',
              front: true,
              theme: 'light',
            },
          ],
        },
      },
    );
    expect(ask(record, 'Who is the letter for?').decision).toBe('decline');
  });

  it('are told from the options of a command', () => {
    const record = screen(
      [
        'demo@desk:~$ mariadb -u clerk -h 127.0.0.1 -P 3391 parcels',
        "ERROR 2002 (HY000): Can't connect to server",
      ],
      { scene: { kind: 'terminal', confidence: 0.9 } },
    );
    expect(ask(record, 'which user name was used').answer).toBe('clerk');
  });
});

describe('rows in a state', () => {
  const pumps = screen([
    'Pump      Place          State',
    'Pump 1    North field    running',
    'Pump 2    Pond           running',
    'Pump 3    Orchard        stopped',
  ]);
  it.each([
    ['How many pumps are running?', '2'],
    ['how many pumps are stopped', '1'],
  ])('%s → %s', (question, count) => {
    expect(ask(pumps, question).answer).toBe(count);
  });
});

describe('names that are seen in part', () => {
  const record = screen(
    [
      line('T', 'tabler', 59, 19, 18),
      line('S', 'Settings', 671, 22),
      line('H', 'Email templates', 17, 146, 19),
      line('P', 'Eighty templates to choose from, for all who write many letters.', 17, 190),
      line('B', 'Delete', 30, 300),
    ],
    {
      ui: {
        elements: [
          element('E1', 'link', 'tabler', [17, 13, 108, 30]),
          element('E2', 'heading', 'Email templates', [17, 142, 143, 23]),
          element('E3', 'button', 'Delete', [20, 292, 80, 30]),
        ],
        windows: [],
      },
    },
  );

  it('a name behind a sign in a link is no heading', () => {
    expect(ask(record, 'What is the heading of the page?').answer).toBe('Email templates');
  });

  it('one button is no answer to which two there are', () => {
    expect(ask(record, 'Which buttons are there?').answer).toBe('Delete');
    expect(ask(record, 'Which two buttons are there?').answer).not.toBe('Delete');
  });
});
