import { describe, expect, it } from 'vitest';
import { element, line, screen } from '../screen-record.ts';
import { answerOf } from './answer-of.ts';

const record = screen(
  [
    line('t', 'Boat hire', 20, 10, 22),
    line('v', 'Weekly plan', 40, 64),
    line('w', 'Lake north', 600, 64),
    line('x', 'All boats', 40, 104),
    line('n', 'Reserved for the rowing club', 60, 560),
    line('a', 'Add', 700, 560),
  ],
  {
    ui: {
      windows: [],
      elements: [
        element('c1', 'combobox', '', [30, 56, 160, 30]),
        element('c2', 'combobox', '', [590, 56, 160, 30]),
        element('c3', 'combobox', '', [30, 96, 160, 30]),
        element('i1', 'input', '', [50, 552, 500, 30]),
        element('b1', 'button', 'Add', [690, 552, 80, 30]),
      ],
    },
  },
);

describe('what stands in the field at a side', () => {
  it.each([
    ['What is chosen in the drop-down at the top left?', 'Weekly plan'],
    ['which view is selected in the top left drop-down?', 'Weekly plan'],
    ['what is set in the combo box on the right', 'Lake north'],
    ['Which lake is picked in the drop-down menu on the right?', 'Lake north'],
    ['what is typed in the field at the bottom', 'Reserved for the rowing club'],
    ['What stands in the lower text field?', 'Reserved for the rowing club'],
    ['which note is entered in the input field at the bottom?', 'Reserved for the rowing club'],
  ])('%s', (question, answer) => {
    expect(answerOf(record, question)).toBe(answer);
  });

  it('tells nothing of a side where no such field is', () => {
    expect(answerOf(record, 'what is chosen in the drop-down at the bottom?')).not.toMatch(
      /plan|lake|boats/i,
    );
  });
});
