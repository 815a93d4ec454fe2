import { describe, expect, it } from 'vitest';
import { draftAnswer } from '../../../shared/answer/answer-question.ts';
import { findErrors } from '../../../shared/features/error-findings.ts';
import type { ImageFeatures } from '../../../shared/model/image-features.ts';
import { routeQuestion } from '../../../shared/question/route-question.ts';
import { element, line, screen } from './screen-record.ts';

const answer = (record: ImageFeatures, question: string): string => {
  const draft = draftAnswer(routeQuestion(question), { record, help: { documents: () => [] } });
  return draft.decision === 'answer' ? draft.answer : 'declined';
};
const withErrors = (record: ImageFeatures): ImageFeatures => ({ ...record, errors: findErrors(record) });

describe('test runners and build tools', () => {
  const runner = withErrors(
    screen([
      line('A', '2 passed, 0 skipped, 1 failed', 13, 120),
      line('B', 'Fares: adult pays the full fare (1) Rerun', 27, 165),
      line('C', 'Fares: child pays half (1, 0, 1) Rerun', 27, 195),
      line('D', 'half of 4.20', 42, 221),
      line('E', 'Expected: 2.1', 34, 244),
      line('F', 'Result: 2.4', 52, 266),
    ]),
  );

  it('name the test over what it found', () => {
    expect(answer(runner, 'Which test failed?')).toBe('Fares: child pays half');
  });

  it('name the own file whose line they point at', () => {
    const overlay = withErrors(
      screen([
        'Build failed',
        'File: ./src/index.js:1:34',
        "Module not found: Can't resolve './tide.js' in '/srv/demo'",
        'at Object.load (/srv/demo/node_modules/tool/load.js:12:4)',
      ]),
    );
    expect(answer(overlay, 'Which file has the wrong import?')).toBe('./src/index.js');
    expect(answer(overlay, 'in which file is the mistake')).toBe('./src/index.js');
  });
});

describe('boards of figures', () => {
  const board = screen(
    ['Valid requests', 'Failed requests', 'Unique visitors'].flatMap((label, at) => [
      line(`L${at}`, label, 20 + 200 * at, 140, 11),
      line(`F${at}`, ['240', '7', '35'][at], 20 + 200 * at, 156, 20),
      line(`M${at}`, ['Referrers', 'Static files', 'Log size'][at], 20 + 200 * at, 200, 11),
      line(`G${at}`, ['1', '2', '30'][at], 20 + 200 * at, 216, 20),
    ]),
  );

  it('are read by the label right over each figure', () => {
    expect(answer(board, 'how many requests were valid')).toBe('240');
    expect(answer(board, 'How many unique visitors were there?')).toBe('35');
  });
});

describe('tables', () => {
  const orders = screen([
    'Order     Customer          Hours     Wage',
    'M-311     Bakery Lind       38        684.00',
    'M-312     School kitchen    22        352.00',
    'M-313     Hotel Seeblick    40        812.50',
  ]);

  it('answer who from the column of people, and how much from that with cents', () => {
    expect(answer(orders, 'Who ordered M-312?')).toBe('School kitchen');
    expect(answer(orders, 'How much does the school kitchen earn?')).toBe('352.00');
  });
});

describe('weak evidence', () => {
  it('is no answer to what was not done, nor to who did something', () => {
    const tests = screen(['adds the summer hour', 'at Context (tests:2:101)', 'Open a locker']);
    expect(answer(tests, 'Which test was not run?')).toBe('declined');
    expect(answer(tests, 'Who has opened the last locker?')).toBe('declined');
  });

  it('does not take figures of a message for what was typed', () => {
    const form = screen(
      [line('A', 'Hours', 36, 160), line('B', '5', 36, 180), line('C', 'At most 3 hours', 36, 230)],
      {
        ui: { elements: [element('E', 'input', 'Hours', [30, 174, 300, 26])], windows: [] },
        errors: [
          {
            id: 'error-1',
            category: 'validation',
            message: 'At most 3 hours',
            code: null,
            box: { x: 36, y: 230, width: 120, height: 14 },
            confidence: 0.7,
            evidence: ['C'],
            reasons: [],
            candidates: [{ category: 'validation', score: 1 }],
          },
        ],
      },
    );
    expect(answer(form, 'How many hours are entered?')).toBe('5');
  });

  it('is no answer to who, nor to what somebody is called', () => {
    const service = screen([
      line('A', 'Last check', 15, 249),
      line('B', '12 March 2026', 342, 249),
      line('C', 'Firmware', 15, 292),
      line('D', '4.11.2', 398, 292),
      line('E', 'Guests', 15, 335),
      line('F', '4', 438, 335),
      line('G', 'The store of the supplier is closed on 24 August', 15, 390),
    ]);
    expect(answer(service, 'Who did the last check?')).toBe('declined');
    expect(answer(service, 'What is the name of the guest?')).toBe('declined');
    expect(answer(service, 'Who is the supplier?')).toBe('declined');
    expect(answer(service, 'When was the last check?')).toBe('12 March 2026');
  });
});

describe('lists of names and values', () => {
  it('give the whole text beside a name, though a part of it looks like what was asked for', () => {
    const transfer = screen([
      line('A', 'Receiver', 17, 103),
      line('B', 'Harbour office', 302, 103),
      line('C', 'Reference', 17, 145),
      line('D', 'Berth 22, May', 310, 145),
    ]);
    expect(answer(transfer, 'what is the reference')).toBe('Berth 22, May');
  });
});

describe('measures and verbs', () => {
  const recipe = screen([
    'Barley soup',
    'Serves four. Written by Greta on 2 February 2026.',
    '120 g barley',
    '1.5 litres of stock',
    'The fee is 45.00 € a year, for students 20.00 €.',
  ]);

  it('are read with their unit', () => {
    expect(answer(recipe, 'How much barley is needed?')).toBe('120 g');
  });

  it('are asked for in other forms of a verb', () => {
    expect(answer(recipe, 'Who wrote it?')).toMatch(/Greta/);
    expect(answer(recipe, 'What do students pay?')).toMatch(/^20\.00/);
  });

  it('tell the count of lines from the size in bytes', () => {
    const counts = screen([
      'lena@yard:~/sails$ du -b boat.c sails.js',
      '89 boat.c',
      '72 sails.js',
      'lena@yard:~/sails$ wc -l sails.js',
      '4 sails.js',
      'lena@yard:~/sails$ ',
    ]);
    expect(answer(counts, 'How many lines does sails.js have?')).toBe('4');
    expect(answer(counts, 'How big is sails.js in bytes?')).toBe('72');
  });
});
