import { describe, expect, it } from 'vitest';
import { answered } from '../../../../shared/answer/draft.ts';
import { screenOf } from '../../../../shared/answer/screen/screen.ts';
import { typedSpans } from '../../../../shared/answer/values/value-types.ts';
import { wholeInstead } from '../../../../shared/answer/values/whole-instead.ts';
import { line, screen } from '../screen-record.ts';
import { answerOf } from '../texts/answer-of.ts';

const spansOf = (text: string, type: string): string[] =>
  typedSpans(text)
    .filter((span) => span.type === type)
    .map((span) => span.text);

describe('values told in full', () => {
  it.each([
    ['1 h 15 min  reading', '1 h 15 min'],
    ['took 2 hours and 30 minutes', '2 hours and 30 minutes'],
    ['left: 1h20', '1h20'],
    ['3 days, 4 hours', '3 days, 4 hours'],
    ['done in 45 min', '45 min'],
    ['for 12 s', '12 s'],
  ])('a length of time in two units: %s', (text, duration) => {
    expect(spansOf(text, 'duration')).toEqual([duration]);
  });

  it('an address with its port behind a slash', () => {
    expect(spansOf('connecting to 127.0.0.1/6697..', 'host_port')).toEqual(['127.0.0.1/6697']);
    expect(spansOf('connecting to 127.0.0.1/6697..', 'port')).toEqual(['6697']);
    expect(spansOf('net 10.0.0.0/24', 'host_port')).toEqual([]);
  });

  it.each([
    ['aplay /srv/soun...', 'aplay /srv/sounds/bell.wav'],
    ['aplay /srv/soun…', 'aplay /srv/sounds/bell.wav'],
    ['aplay /srv/bell...', 'aplay /srv/bell...'],
    ['ring the bell', 'ring the bell'],
  ])('what a column cut short: %s', (cut, whole) => {
    const record = screenOf(
      screen([line('a', cut, 20, 40), line('b', 'aplay /srv/sounds/bell.wav', 20, 90)]),
    );
    const draft = answered({ answer: cut, confidence: 0.8, regions: [], evidence: ['a'], reasons: [] });
    expect(wholeInstead(draft, record).answer).toBe(whole);
  });

  const invoice = screen([
    line('t', 'Invoice 208', 20, 10, 22),
    line('d', 'Issued on 9 May 2026, payable by 8 June 2026', 20, 60),
  ]);
  it.each([
    'When must it be paid at the latest?',
    'what is the deadline?',
    'By what date does it have to be paid?',
    'what is the due date',
  ])('the date by which it is due: %s', (question) => {
    expect(answerOf(invoice, question)).toBe('8 June 2026');
  });

  it.each([
    ['Is the dark mode switched on?', 'dark', /^Yes|screen is dark/],
    ['is the night mode on', 'dark', /dark/],
    ['Is light mode enabled?', 'light', /light/],
  ] as const)('a mode of colours: %s', (question, theme, told) => {
    const record = screen(['Summary', 'Total requests'], { colors: { theme, dominant: [], status: [] } });
    expect(answerOf(record, question)).toMatch(told);
  });
});
