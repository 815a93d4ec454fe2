import { describe, expect, it } from 'vitest';
import { draftAnswer } from '../../../../shared/answer/answer-question.ts';
import { wordAnswer } from '../../../../shared/answer/word-answer.ts';
import type { ImageFeatures } from '../../../../shared/model/image-features.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import { element, line, screen } from '../screen-record.ts';

const answer = (record: ImageFeatures, question: string) =>
  wordAnswer(draftAnswer(routeQuestion(question), { record, help: { documents: () => [] } }));

const row = (y: number, ...cells: string[]) =>
  cells.map((text, at) => line(`${y}-${at}`, text, 40 + 180 * at, y));
const orders = screen([
  ...row(100, 'Order', 'Customer', 'Pallets', 'State', 'Locked'),
  ...row(140, 'M-311', 'Bakery Lind', '12', 'delivered', 'yes'),
  ...row(180, 'M-312', 'School kitchen', '4', 'waiting', 'no'),
  ...row(220, 'M-313', 'Hotel Seeblick', '8', 'waiting', 'no'),
  ...row(260, 'M-314', 'Farm shop', '2', 'cancelled', 'yes'),
]);

describe('a state in the row of a table', () => {
  it.each([
    ['Is M-312 delivered or still waiting?', 'It is waiting'],
    ['is the farm shop order waiting or cancelled?', 'It is cancelled'],
    ['was order M-311 delivered?', 'Yes. delivered'],
    ['Is M-313 delivered?', 'No. waiting'],
    ['has M-314 been cancelled?', 'Yes. cancelled'],
    ['is M-314 delivered or waiting?', 'cancelled'],
    ['is M-312 locked?', 'No. Locked: no'],
    ['is M-311 locked or unlocked', 'It is locked'],
  ])('%s → %s', (question, expected) => {
    expect(answer(orders, question)).toBe(expected);
  });
});

describe('a state in words', () => {
  const console = screen([
    line('a', 'Auto complete', 40, 100),
    line('b', 'Off', 200, 100),
    line('c', 'Auto select', 300, 100),
    line('d', 'On', 440, 100),
    line('e', 'Backup: running', 40, 160),
  ]);
  it.each([
    ['is auto complete on or off?', 'It is off'],
    ['is auto select on?', 'Yes. On'],
    ['is auto complete enabled?', 'No. Off'],
    ['is the backup stopped?', 'No. Backup: running'],
  ])('beside its label: %s → %s', (question, expected) => {
    expect(answer(console, question)).toBe(expected);
  });

  const invoice = screen(
    [line('a', 'Invoice B-4471', 40, 40), line('b', 'Open', 800, 40), line('c', 'Total', 40, 300)],
    { ui: { elements: [element('1', 'button', 'Open', [790, 34, 60, 26])], windows: [] } },
  );
  it.each([
    ['Is the invoice settled or still open?', 'It is open'],
    ['is this invoice paid?', 'No. Open'],
    ['is the invoice unpaid', 'Yes. Open'],
  ])('of all that is shown: %s → %s', (question, expected) => {
    expect(answer(invoice, question)).toBe(expected);
  });

  it('of changes that are not saved', () => {
    const notebook = screen([line('a', 'honey (unsaved changes)', 40, 40), line('b', 'File', 40, 80)]);
    expect(answer(notebook, 'has the notebook got unsaved changes?')).toMatch(/^Yes/);
    expect(answer(notebook, 'is the file saved?')).toMatch(/^No/);
    expect(answer(notebook, 'is it saved or unsaved?')).toBe('It is unsaved');
  });

  it('tells nothing of what is called like a deed, nor of what is not there', () => {
    const editor = screen([line('a', 'Open', 40, 40), line('b', 'Save', 120, 40)], {
      ui: {
        elements: [
          element('1', 'button', 'Open', [30, 34, 60, 26]),
          element('2', 'button', 'Save', [110, 34, 60, 26]),
        ],
        windows: [],
      },
    });
    expect(answer(editor, 'is it paid?')).not.toMatch(/^No. Open/);
    expect(answer(console, 'is spell check on or off?')).not.toMatch(/^It is/);
  });

  it.each(['No plastic bags', 'Leave without signature', 'Send paid invoices'])(
    'tells nothing of a box by its own words: %s',
    (name) => {
      const mark = { ...element('1', 'checkbox', name, [30, 38, 16, 16]), state: ['unchecked' as const] };
      const form = screen([line('a', name, 60, 40)], { ui: { elements: [mark], windows: [] } });
      for (const question of [`is "${name}" ticked`, `Is ${name} ticked?`, `is the box "${name}" checked?`])
        expect(answer(form, question), question).toMatch(/^No/);
    },
  );
});
