import { describe, expect, it } from 'vitest';
import { element, line, screen } from '../screen-record.ts';
import { answerOf } from '../texts/answer-of.ts';

/** Circles one under the other, and a row of them with a box whose dot hides its shape; a box to tick under that row. */
const record = screen(
  [
    line('t', 'Renew a berth', 20, 10, 22),
    line('c', 'Mooring method', 40, 60),
    line('g', 'By rope:', 40, 90),
    line('a', 'Bow and stern', 64, 120),
    line('b', 'Bow only', 64, 150),
    line('d', 'By buoy', 64, 180),
    line('v', 'Valid for', 40, 260),
    line('m1', '1 month', 64, 300),
    line('m3', '3 months', 224, 300),
    line('y1', '1 year', 384, 300),
    line('k', 'With electricity', 64, 340),
  ],
  {
    ui: {
      windows: [],
      elements: [
        element('r1', 'radio', 'Bow and stern', [40, 118, 18, 18], ['unchecked']),
        element('r2', 'radio', 'Bow only', [40, 148, 18, 18], ['checked']),
        element('r3', 'radio', 'By buoy', [40, 178, 18, 18], ['unchecked']),
        element('s1', 'radio', '1 month', [42, 298, 18, 18], ['unchecked']),
        element('s2', 'checkbox', '3 months', [204, 300, 14, 14], ['checked']),
        element('s3', 'radio', '1 year', [362, 298, 18, 18], ['unchecked']),
        element('k1', 'checkbox', 'With electricity', [42, 338, 18, 18], ['checked']),
      ],
    },
  },
);

describe('which of the circles under a caption is filled', () => {
  it.each([
    ['which mooring method is selected?', 'Bow only'],
    ['What method did I choose?', 'Bow only'],
    ['Which way of mooring is chosen?', 'Bow only'],
    ['For how long is it valid - which option is chosen?', '3 months'],
    ['What validity is picked?', '3 months'],
  ])('%s', (question, answer) => {
    expect(answerOf(record, question)).toBe(answer);
  });

  const one = screen(
    [
      line('t', 'Import', 20, 10, 22),
      line('a', 'Keep both files', 64, 120),
      line('b', 'Replace the old one', 64, 150),
    ],
    {
      ui: {
        windows: [],
        elements: [
          element('r1', 'radio', 'Keep both files', [40, 118, 18, 18], ['unchecked']),
          element('r2', 'radio', 'Replace the old one', [40, 148, 18, 18], ['checked']),
        ],
      },
    },
  );

  it.each(['which option is chosen?', 'Which choice is selected', 'what radio button is marked?'])(
    'the only circles of a screen: %s',
    (question) => {
      expect(answerOf(one, question)).toBe('Replace the old one');
    },
  );
});
