import { describe, expect, it } from 'vitest';
import { draftAnswer } from '../../../shared/answer/answer-question.ts';
import { findErrors } from '../../../shared/features/error-findings.ts';
import type { ImageFeatures } from '../../../shared/model/image-features.ts';
import { routeQuestion } from '../../../shared/question/route-question.ts';
import { screen as drawn, summary } from '../../fakes/drawn-screen.ts';
import { element, line, screen } from './screen-record.ts';

const ask = (record: ImageFeatures, question: string) =>
  draftAnswer(routeQuestion(question), { record, help: { documents: () => [] } });

const rows = (...texts: string[]) => screen(texts);

describe('tables of numbered things', () => {
  const rooms = rows(
    'Floor        Room      Humidity    Day rate',
    '1 left       R-4401    41.5        62.00 €',
    '1 right      R-4402    39.0        48.50 €',
    '2 left       R-4403    44.2        71.00 €',
    '2 right      R-4404    40.8        95.00 €',
  );
  it.each([
    ['What is the humidity of room R-4403?', '44.2'],
    ['which room belongs to floor 2 right', 'R-4404'],
    ['What is the day rate of room R-4402?', '48.50 €'],
  ])('%s → %s', (question, cell) => {
    expect(ask(rooms, question)).toMatchObject({ decision: 'answer', answer: cell });
  });

  it('answer for no row whose number only looks alike', () => {
    expect(ask(rooms, 'What is the humidity of room R-4409?').answer).not.toBe('44.2');
  });
});

describe('listings', () => {
  it('tell sizes written with a small k', () => {
    const listing = rows(
      '(-rw-r--r--) 02-Feb-2026 02:40     3.4k    tides.csv',
      '(-rw-r--r--) 02-Feb-2026 02:44     812B    map.svg',
    );
    expect(ask(listing, 'How big is tides.csv?').answer).toBe('3.4k');
  });
});

describe('headings', () => {
  it('are no letters of a picture that were hardly read', () => {
    const garbled = { ...line('L1', 'RKo£00 9e0', 40, 300, 30), confidence: 0.2 };
    const record = screen([
      line('L2', 'Newsletters', 20, 100, 22),
      line('L3', 'Eighty drafts to choose from', 20, 140),
      garbled,
      line('L4', 'They are sent on Mondays to all who asked for them.', 20, 180),
      line('L5', 'Nothing is sent in summer.', 20, 204),
    ]);
    expect(ask(record, 'What is the heading of the page?').answer).toBe('Newsletters');
  });

  it('of a message are no name behind a logo', () => {
    const record = screen(
      [
        line('L1', 'larkspur', 340, 90, 20),
        line('L2', 'Your membership ends today!', 260, 180, 20),
        line('L3', 'Choose a plan to keep your lists.', 260, 230),
        line('L4', 'You can change it later.', 260, 254),
        line('L5', 'Nothing is charged today.', 260, 278),
      ],
      { ui: { windows: [], elements: [element('e1', 'icon', 'info', [306, 86, 28, 28])] } },
    );
    expect(ask(record, 'What is the headline of the message?').answer).toBe('Your membership ends today!');
    expect(ask(record, 'What is the heading of the page?').answer).toBe('Your membership ends today!');
  });

  it('the heading of a document is told from the editor that it is written in, but not from a field', () => {
    const written = (height: number) =>
      screen([line('L1', 'Pool closed', 30, 80, 24), 'The pool stays', 'closed in week', 'thirty-four'], {
        ui: { elements: [element('E1', 'input', '', [20, 70, 600, height])], windows: [] },
      });
    expect(ask(written(400), 'What is the heading of the text?').answer).toBe('Pool closed');
    expect(ask(written(40), 'What is the heading of the text?').answer).not.toBe('Pool closed');
  });
});

describe('kinds of programs', () => {
  it('a calendar has days under the names of the week', () => {
    const weeks = [1, 8, 15, 22].map((first) =>
      Array.from({ length: 7 }, (_, day) => String(first + day).padEnd(8)).join(''),
    );
    const record = rows('Mon     Tue     Wed     Thu     Fri     Sat     Sun', ...weeks);
    expect(ask(record, 'What kind of program is this?').answer).toContain('calendar');
  });
});

describe('errors', () => {
  it('are found where the end of a line cuts the report in two', () => {
    const sorry = [
      { text: 'We are sorry but the drawing you are looking for was not', x: 200, y: 200 },
      { text: 'found', x: 380, y: 220 },
    ];
    expect(summary(findErrors(drawn(sorry)))).toEqual([
      'not_found: We are sorry but the drawing you are looking for was not found',
    ]);
  });

  it('name the status at their head and what was to be opened', () => {
    const finding = (message: string, code: string | null): ImageFeatures['errors'][number] => ({
      id: 'error-1',
      category: 'not_found',
      message,
      code,
      box: { x: 20, y: 20, width: 400, height: 14 },
      confidence: 0.9,
      evidence: ['L1', 'L2'],
      reasons: [],
      candidates: [],
    });
    const page = screen(['503 TypeError: rows is null'], {
      errors: [finding('503 TypeError: rows is null', 'TypeError')],
    });
    expect(ask(page, 'Which status code does it show?').answer).toBe('503');
    const dialog = screen(
      ['Could not open "maps.zip"', 'Error opening /home/kim/maps.zip: No such file or directory'],
      {
        errors: [
          finding(
            'Could not open "maps.zip" Error opening /home/kim/maps.zip: No such file or directory',
            null,
          ),
        ],
      },
    );
    expect(ask(dialog, 'which archive should be opened').answer).toContain('maps.zip');
  });
});

describe('messages', () => {
  it('are closed by the button under them, not by the sign of a window', () => {
    const record = screen([line('L1', 'The archive is damaged.', 100, 120), line('L2', 'OK', 300, 220)], {
      ui: {
        windows: [],
        elements: [
          element('e1', 'title_bar', '', [60, 80, 400, 30]),
          element('e2', 'button', 'Close', [430, 85, 20, 20]),
          element('e3', 'button', 'OK', [280, 210, 80, 30]),
        ],
      },
    });
    expect(ask(record, 'Which button closes the message?').regions[0]).toMatchObject({ x: 280, y: 210 });
    expect(ask(record, 'Which button closes the window?').regions[0]).toMatchObject({ x: 430, y: 85 });
  });
});

describe('names of programs', () => {
  it('are no menus, and may stand at the foot of a page', () => {
    const page = rows(
      'Error 503 Backend fetch failed',
      'Backend fetch failed',
      'XID: 32771',
      'Larch cache server',
    );
    expect(ask(page, 'Which software made this page?').answer).toBe('Larch cache server');
    const menu = screen(
      [line('L1', 'Help', 20, 20, 22), line('L2', 'nothing else', 20, 90), line('L3', 'at all', 20, 120)],
      {
        ui: { windows: [], elements: [element('e1', 'menu_item', 'Help', [10, 14, 60, 30])] },
      },
    );
    expect(ask(menu, 'What is the window title?').decision).toBe('decline');
  });
});

describe('sections', () => {
  it('are told by their names', () => {
    expect(
      ask(rows('Keys', 'Certificates', 'System Trust'), 'Which section holds the certificates?').answer,
    ).toBe('Certificates');
  });
});

describe('what is asked for and what stands there', () => {
  const failed = (message: string, code: string | null): ImageFeatures =>
    screen([message], {
      errors: [
        {
          id: 'error-1',
          category: 'crash',
          message,
          code,
          box: { x: 20, y: 20, width: 400, height: 14 },
          confidence: 0.9,
          evidence: ['L1'],
          reasons: [],
          candidates: [],
        },
      ],
    });

  it('an exception is no status code, and a word in capitals no code', () => {
    expect(ask(failed('KeyError: bowl', 'KeyError'), 'What status code is it?').decision).toBe('decline');
    expect(ask(rows('EARNINGS (MONTHLY)', 'EXPENSES'), 'errno?').decision).toBe('decline');
  });

  it('a host with figures is no count, and a quantity no package', () => {
    const refused = failed("fatal: unable to access 'https://localhost:8145/maps.git/'", null);
    expect(ask(refused, 'how many failures are there').answer).not.toContain('localhost');
    const units = failed('cannot use "2.4 m" as int value', null);
    expect(ask(units, 'Which package is missing?').answer).not.toBe('2.4 m');
  });

  it('a picture is no archive', () => {
    const broken = failed('Could not load /home/kim/pier.png', null);
    expect(ask(broken, 'which archive should be opened').answer).not.toBe('/home/kim/pier.png');
  });
});

describe('ways back', () => {
  it('are controls, not sentences with the word in them', () => {
    const record = screen(
      [line('L1', 'We will be back online shortly!', 200, 200), line('L2', 'Take me home', 250, 260)],
      {
        ui: { windows: [], elements: [element('e1', 'button', 'Take me home', [240, 250, 140, 34])] },
      },
    );
    expect(ask(record, 'where do I get back').regions[0]).toMatchObject({ x: 240, y: 250 });
  });
});
