import { describe, expect, it } from 'vitest';
import { draftAnswer } from '../../../shared/answer/answer-question.ts';
import type { ErrorFinding, ImageFeatures } from '../../../shared/model/image-features.ts';
import { routeQuestion } from '../../../shared/question/route-question.ts';
import { element, line, screen } from './screen-record.ts';

const ask = (record: ImageFeatures, question: string) =>
  draftAnswer(routeQuestion(question), { record, help: { documents: () => [] } });

const failure = (category: ErrorFinding['category'], message: string, evidence: string[]): ErrorFinding => ({
  id: 'error-1',
  category,
  message,
  code: null,
  box: { x: 20, y: 20, width: 400, height: 14 },
  confidence: 0.8,
  evidence,
  reasons: [],
  candidates: [{ category, score: 1 }],
});

describe('row numbers of a spreadsheet', () => {
  const rows = ['Rent', 'Power', 'Water', 'Phone', 'Garden'];
  const sheet = screen([
    ...['A', 'B', 'C'].map((letter, index) => line(`H${letter}`, letter, 100 + index * 120, 20)),
    ...rows.flatMap((name, index) => [
      line(`N${index}`, String(index + 1), 20, 50 + index * 24),
      line(`A${index}`, name, 80, 50 + index * 24),
      line(`B${index}`, String(610 + 7 * index), 200, 50 + index * 24),
      line(`C${index}`, String(620 + 7 * index), 320, 50 + index * 24),
    ]),
  ]);

  it('are no values', () => {
    expect(ask(sheet, 'how much is the water?').answer).toMatch(/^6[23]4$/);
  });

  it('stay values under a head of their own', () => {
    const list = screen([
      'Nr    Name       Town',
      '1     Alex       Lund',
      '2     Robin      Ystad',
      '3     Kim        Lomma',
      '4     Toni       Malmo',
    ]);
    expect(ask(list, 'what is the nr of Kim?').answer).toBe('3');
  });
});

describe('names and codes that were read in pieces', () => {
  it('are whole again in the answer', () => {
    const listing = screen([
      line('A1', 'plan-', 20, 20),
      line('A2', '2031.ods', 62, 20),
      line('A3', '03-Mar-2031 08:15', 400, 20),
      line('B1', 'notes.txt', 20, 44),
      line('B3', '04-Apr-2031 09:25', 400, 44),
    ]);
    expect(ask(listing, 'When was plan-2031.ods last changed?').answer).toBe('03-Mar-2031 08:15');
  });

  it('take the path of the whole message, not of its first line', () => {
    const message = 'Cannot open “/srv/data/Plans 2031": No such file or directory';
    const record = screen(
      [
        line('L1', 'Cannot open “/srv/data/Plans', 20, 20),
        line('L2', '2031": No such file or directory', 20, 44),
      ],
      { errors: [failure('not_found', message, ['L1', 'L2'])] },
    );
    expect(ask(record, 'Which folder was to be opened?').answer).toBe('/srv/data/Plans 2031');
  });

  it('find the exit status after a misread question mark', () => {
    const lines = ['ana@box:~$ ./probe', 'Aborted', 'ana@box:~$ echo $7?', '134', 'ana@box:~$ '];
    const record = screen(lines, { errors: [failure('crash', 'Aborted', ['L2'])] });
    expect(ask(record, 'what is the exit code?').answer).toBe('134');
  });
});

describe('questions whose words the screen shortens or spells otherwise', () => {
  it('choose the one of two modes that is shown', () => {
    const record = screen([line('A', 'Deg', 40, 20), line('B', '888', 300, 20)]);
    expect(ask(record, 'is it degrees or radians?').answer).toBe('Deg');
  });

  it('find who owns a file by its label', () => {
    const record = screen(['Found a lock on the plan', 'owned by: robin', 'host name: desk']);
    expect(ask(record, 'who owns the lock file?').answer).toBe('robin');
  });

  it('find a label that was read with signs that look alike', () => {
    const record = screen([line('A', 'Bi11ing', 40, 20), line('B', 'quarterly', 240, 20)]);
    expect(ask(record, 'what is the billing?').answer).toBe('quarterly');
  });

  it('take the figure for errno, the name for the code', () => {
    const message = "OSError: [Errno 24] Too many open files: 'part-21.csv'";
    const found = { ...failure('resource', message, ['L1']), code: 'EMFILE' };
    const record = screen([message], { errors: [found] });
    expect(ask(record, 'errno?').answer).toBe('24');
    expect(ask(record, 'what is the error code?').answer).toBe('EMFILE');
  });

  it('take a number for the number of an invoice, not the head of a column', () => {
    const record = screen([
      'Invoice 2031-0442',
      'Item        Unit price    Amount',
      'Shelf       40.00         80.00',
    ]);
    expect(ask(record, 'What is the invoice number?').answer).toBe('2031-0442');
  });
});

describe('parts without a word that could be read', () => {
  it('point at the only control under the message of a dialog', () => {
    const record = screen([line('A', 'The file is gone.', 240, 200)], {
      ui: {
        windows: [
          {
            id: 'w1',
            title: '',
            box: { x: 200, y: 160, width: 300, height: 200 },
            kind: 'dialog',
            front: true,
            theme: 'light',
          },
        ],
        elements: [element('e1', 'button', '', [400, 300, 80, 26])],
      },
    });
    expect(ask(record, 'Where is the OK button?').regions[0]).toMatchObject({ x: 400, y: 300 });
    expect(ask(record, 'Where is the Export button?').decision).toBe('decline');
  });

  it('name a program by the heading at the top left rather than by the task of the page', () => {
    const record = screen([
      line('A', 'Ledger', 20, 20, 20),
      line('B', 'Login', 300, 20, 26),
      line('C', 'Server', 300, 80),
      line('D', 'User', 300, 110),
      line('E', 'Group', 300, 140),
    ]);
    expect(ask(record, 'What program is this?').answer).toBe('Ledger');
  });
});

describe('dates among sums', () => {
  it('are read as dates', () => {
    const bill = screen(['Total: $359.40', 'Due date: 13 June 2031', 'Amount due: $359.40']);
    expect(ask(bill, 'What is the due date?').answer).toBe('13 June 2031');
  });
});

describe('rows with several figures', () => {
  const costs = screen([
    '          January   February   March',
    'Rent      1180      1190       1200',
    'Power     212.4     198.75     171.2',
    'Total     1392.4    1388.75    1371.2',
  ]);

  it('give the sum of the column that was named', () => {
    expect(ask(costs, 'what is the total for February?').answer).toBe('1388.75');
  });

  it('are rows of a table too where figures stand at the right of their columns', () => {
    const bill = screen([
      line('H1', 'Item', 20, 20),
      line('H2', 'Qty', 260, 20),
      line('H3', 'Unit price', 400, 20),
      line('H4', 'Amount', 560, 20),
      line('A1', 'Oak shelf', 20, 44),
      line('A2', '4', 372, 44),
      line('A3', '38.50', 500, 44),
      line('A4', '154.00', 650, 44),
      line('B1', 'Wall hook', 20, 68),
      line('B2', '8', 372, 68),
      line('B3', '6.25', 508, 68),
      line('B4', '50.00', 658, 68),
    ]);
    expect(ask(bill, 'what is the unit price of the wall hook').answer).toBe('6.25');
  });
});

describe('summaries of test runs', () => {
  it('hold the figure of the outcome asked for', () => {
    const run = screen(['12 specs, 3 failures, randomized with seed 41', 'finished in 0.3s']);
    expect(ask(run, 'how many specs failed?').answer).toBe('3');
  });
});

describe('what is not on the screen', () => {
  it('is no text that happens to stand alone', () => {
    const record = screen([line('A', 'Connection refused', 230, 230)], {
      errors: [failure('network', 'Connection refused', ['A'])],
    });
    expect(ask(record, 'Which user name was used?').decision).toBe('decline');
  });
});

describe('names and states that were asked for', () => {
  it('are not taken from error messages', () => {
    const record = screen([line('A', 'User:', 20, 20), line('B', 'Could not connect', 80, 20)], {
      errors: [failure('network', 'Could not connect', ['B'])],
    });
    expect(ask(record, 'which user name was entered?').decision).toBe('decline');
  });

  it('tell the status of HTTP, not the code of the program', () => {
    const message = 'curl: (22) The requested URL returned error: 503';
    const record = screen([message], { errors: [{ ...failure('server', message, ['L1']), code: '22' }] });
    expect(ask(record, 'which status code came back?').answer).toBe('503');
  });
});
