import { describe, expect, it } from 'vitest';
import { draftAnswer } from '../../../../shared/answer/answer-question.ts';
import type { ImageFeatures } from '../../../../shared/model/image-features.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import { element, line, screen } from '../screen-record.ts';

const ask = (record: ImageFeatures, question: string) =>
  draftAnswer(routeQuestion(question), { record, help: { documents: () => [] } });
const count = (record: ImageFeatures, question: string): number | string => {
  const { answer, decision } = ask(record, question);
  return decision === 'answer' ? Number.parseInt(answer, 10) : decision;
};

/** Lines of cells at the given left edges, one row under the other. */
const table = (edges: readonly number[], rows: readonly (readonly string[])[]) =>
  rows.flatMap((cells, row) =>
    cells.flatMap((text, at) => (text === '' ? [] : [line(`r${row}c${at}`, text, edges[at], 60 + 30 * row)])),
  );

describe('rows that satisfy what a question says', () => {
  const meters = screen(
    table(
      [20, 160, 300, 440],
      [
        ['Flat', 'Meter', 'State', 'Date'],
        ['1 left', 'W-2201', 'not begun', '2026-01-05'],
        ['1 right', 'W-2202', 'in work', '2026-01-05'],
        ['2 left', 'W-2203', 'not begun', '2026-01-06'],
        ['2 right', 'W-2204', 'begun', '2026-01-06'],
        ['3 left', 'W-2205', 'in work', '2026-01-06'],
      ],
    ),
  );

  it('are counted by a date, a word of a cell, or its denial', () => {
    expect(count(meters, 'How many of the visible meters were read on 6 January?')).toBe(3);
    expect(count(meters, 'how many rows say they are in work')).toBe(2);
    expect(count(meters, "how many haven't been begun?")).toBe(2);
  });

  it('are not counted where the question names what the screen does not, or one row alone', () => {
    expect(count(meters, 'how many baguettes were in work')).not.toBe(2);
    const stock = screen(
      table(
        [20, 160, 300],
        [
          ['Article', 'Place', 'Pieces'],
          ['Hinge', 'Drawer 7', '36'],
          ['Wood glue', 'Shelf B', '9'],
          ['Sandpaper', 'Shelf B', '58'],
        ],
      ),
    );
    expect(count(stock, 'how many different articles lie on shelf B')).toBe(2);
    expect(count(stock, 'How many pieces of wood glue are there?')).toBe(9);
  });
});

describe('what is listed', () => {
  it('is counted below the heads of its table, sums left aside', () => {
    const bill = screen(
      table(
        [20, 300, 420, 540],
        [
          ['Product', 'Qnt', 'Unit', 'Amount'],
          ['Logo', '1', '$1,800.00', '$1,800.00'],
          ['Shop', '1', '$20,000.00', '$20,000.00'],
          ['App', '1', '$3,200.00', '$3,200.00'],
          ['', '', 'Subtotal', '$25,000.00'],
        ],
      ),
    );
    expect(count(bill, 'count the billed items for me')).toBe(3);
    expect(count(bill, 'How many of the columns have a heading?')).toBe(4);
  });

  it('is counted in a terminal by its prompts and by what a command printed', () => {
    const terminal = screen([
      'demo@desk:~$ curl -s http://localhost/rooms',
      'error 503',
      'demo@desk:~$ ledger register cash',
      '02.04. Tickets 312.00',
      '03.04. Posters -58.35',
      'demo@desk:~$ curl -I http://localhost/rooms',
      'HTTP/1.1 503',
      'demo@desk:~$',
    ]);
    expect(count(terminal, 'How many commands has the user entered so far?')).toBe(3);
    expect(count(terminal, 'how many times was curl run?')).toBe(2);
    expect(count(terminal, 'how many bookings does the cash register list show?')).toBe(2);
  });

  it('is counted by the ending of names, and as the status line says', () => {
    const folder = screen([
      line('a', 'plan.pdf', 20, 60),
      line('b', 'notes.txt', 160, 60),
      line('c', 'bill.pdf', 300, 60),
      line('d', 'Photos', 440, 60),
      line('e', '8 items, Free space: 59.7 GB', 20, 500),
    ]);
    expect(count(folder, 'how many pdfs are in there')).toBe(2);
    expect(count(folder, 'how many things are in here, files and folders together?')).toBe(8);
  });

  it('is counted by its lines where it is a stack trace', () => {
    const trace = screen([
      'RangeError: Invalid length',
      'at rows.mjs:4:24',
      'at next (route.js:163)',
      'at handle (index.js:4)',
    ]);
    expect(count(trace, 'how deep is the stack trace, in lines')).toBe(3);
  });
});

describe('controls counted by what is done with them', () => {
  it('are those in a state, where the state of each was seen', () => {
    const boxes = (states: readonly ('checked' | 'unchecked' | null)[]) =>
      screen(
        states.map((_, at) => line(`l${at}`, `Crop ${'abcdefgh'[at]}`, 60, 60 + 30 * at)),
        {
          ui: {
            elements: states.map((state, at) =>
              element(
                `e${at}`,
                'checkbox',
                `Crop ${'abcdefgh'[at]}`,
                [30, 60 + 30 * at, 14, 14],
                state ? [state] : [],
              ),
            ),
            windows: [],
          },
        },
      );
    const seen = boxes(['checked', 'unchecked', 'unchecked', 'checked', 'checked']);
    expect(count(seen, 'How many rows are ticked?')).toBe(3);
    expect(count(seen, 'How many rows are not ticked?')).toBe(2);
    expect(count(boxes(['checked', null, 'unchecked', 'checked']), 'How many entries are ticked?')).not.toBe(
      2,
    );
  });

  it('are those ticked off, numbers before the entries of another list left aside', () => {
    const list = screen(
      [
        ...['Map', 'Ropes', 'Lock key', 'Water'].map((text, at) => line(`l${at}`, text, 40, 100 + 30 * at)),
        line('n1', '1. Mooring', 20, 260),
        line('n2', '2. Basin', 20, 290),
      ],
      {
        ui: {
          elements: [
            ...(['checked', 'checked', 'unchecked', 'unchecked'] as const).map((state, at) =>
              element(
                `c${at}`,
                'checkbox',
                ['Map', 'Ropes', 'Lock key', 'Water'][at],
                [20, 100 + 30 * at, 13, 13],
                [state],
              ),
            ),
            element('x', 'checkbox', '', [20, 260, 16, 14]),
            element('y', 'checkbox', '', [20, 290, 16, 14]),
          ],
          windows: [],
        },
      },
    );
    expect(count(list, 'how many things on the packing list are still not ticked off')).toBe(2);
    expect(count(list, 'how many items are ticked off')).toBe(2);
  });

  it('are those of several columns side by side', () => {
    const grid = screen([], {
      ui: {
        elements: [20, 300].flatMap((x, column) =>
          [100, 130, 160].map((y, row) =>
            element(
              `c${column}${row}`,
              'checkbox',
              `Box ${column}${row}`,
              [x, y, 14, 14],
              [row === column ? 'checked' : 'unchecked'],
            ),
          ),
        ),
        windows: [],
      },
    });
    expect(count(grid, 'how many of the boxes are ticked')).toBe(2);
    expect(count(grid, 'how many boxes are not ticked')).toBe(4);
  });

  it('are the fields that are to be filled in', () => {
    const form = screen([line('a', 'Room', 20, 60), line('b', 'Floor', 20, 100)], {
      ui: {
        elements: [
          element('1', 'input', 'Room', [100, 54, 160, 28]),
          element('2', 'combobox', 'Floor', [100, 94, 160, 28]),
          element('3', 'input', '', [100, 94, 120, 28]),
        ],
        windows: [],
      },
    });
    expect(count(form, 'how many things do I have to fill in')).toBe(2);
  });
});
