import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWholeList } from '../../../../shared/answer/counts/is-whole-list.ts';
import { screenOf } from '../../../../shared/answer/screen/screen.ts';
import { element, line, screen } from '../screen-record.ts';
import { column, countOf } from './count-of.ts';

describe('whether rows are a list with a known end', () => {
  it('is so of rows at even steps with nothing where the next would stand', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 9 }),
        fc.integer({ min: 20, max: 50 }),
        fc.boolean(),
        (many, step, more) => {
          const rows = Array.from({ length: many + 1 }, (_, at) => `Entry ${String.fromCharCode(97 + at)}`);
          const whole = screenOf(screen(column(more ? rows : rows.slice(0, many), 40, 40, step)));
          expect(isWholeList(whole.segments.slice(0, many), whole)).toBe(!more);
        },
      ),
    );
  });

  it('is not of uneven rows', () => {
    const uneven = screenOf(screen([...column(['Oak', 'Ash'], 40, 40), line('b', 'Elm', 40, 140)]));
    expect(isWholeList(uneven.segments, uneven)).toBe(false);
  });
});

describe('controls that are counted', () => {
  const ui = (elements: ReturnType<typeof element>[]) => ({ ui: { windows: [], elements } });
  const shut = screen(
    ['Depot log', 'Nothing to do'],
    ui([element('b', 'button', 'Refresh', [20, 200, 90, 30])]),
  );

  it.each(['how many text fields are there?', 'How many drop-downs does the page have?'])(
    'none seen beside other controls is no count: %s',
    (question) => {
      expect(countOf(shut, question)).toBe('decline');
    },
  );

  it('large shapes without names are no buttons beside one that has a name', () => {
    const shapes = [0, 1, 2].map((at) => element(`s${at}`, 'button', '', [300 + 90 * at, 100, 78, 112]));
    const page = screen(
      [line('t', 'Server error', 330, 240, 30), line('g', 'Back to the shop', 380, 320)],
      ui([...shapes, element('b', 'button', 'Back to the shop', [370, 310, 150, 38])]),
    );
    expect(countOf(page, 'how many buttons does the page have?')).toBe(1);
  });

  it('a list that could not be loaded has no rows to count', () => {
    const failed = line('e', 'Load error! (Not Found)', 60, 90);
    const tree = screen(
      [line('a', 'Photographs', 40, 60), failed, line('l', 'Letters', 60, 120), line('m', 'Maps', 60, 150)],
      {
        errors: [
          {
            id: 'error-1',
            category: 'not_found',
            message: failed.text,
            code: null,
            box: failed.box,
            confidence: 0.9,
            evidence: [failed.id],
            reasons: [],
            candidates: [],
          },
        ],
      },
    );
    expect(countOf(tree, 'How many photographs are in the archive?')).toBe('decline');
  });
});

describe('steps of a form', () => {
  const form = screen([
    line('t', 'Order seedlings', 20, 10, 22),
    ...['1', '2', '3', '4'].map((text, at) => line(`n${text}`, text, 100 + 180 * at, 70)),
    ...['Plants', 'Pots', 'Address', 'Payment'].map((text, at) => line(`s${at}`, text, 80 + 180 * at, 95)),
  ]);
  it.each([
    'How many steps does the form have?',
    'how many steps are there',
    'How many stages does the order have?',
    'number of steps in the wizard',
  ])('%s', (question) => {
    expect(countOf(form, question)).toBe(4);
  });
});

describe('rows that say figures behind words', () => {
  const recap = screen([
    line('p', 'PLAY RECAP', 20, 40),
    line('a', 'lamp7   : ok=2   changed=2   failed=1', 20, 70),
    line('b', 'lamp8   : ok=3   changed=2   failed=0', 20, 94),
  ]);
  it.each([
    ['how many tasks were ok on lamp8?', 3],
    ['How many tasks failed on lamp7?', 1],
    ['how many were changed on lamp7', 2],
    ['number of tasks that were ok on lamp7', 2],
  ])('%s', (question, many) => {
    expect(countOf(recap, question)).toBe(many);
  });
});
