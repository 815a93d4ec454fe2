import { describe, expect, it } from 'vitest';
import { draftAnswer } from '../../../../shared/answer/answer-question.ts';
import { wordAnswer } from '../../../../shared/answer/word-answer.ts';
import type { ImageFeatures } from '../../../../shared/model/image-features.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import { element, line, screen } from '../screen-record.ts';

const answer = (record: ImageFeatures, question: string) =>
  wordAnswer(draftAnswer(routeQuestion(question), { record, help: { documents: () => [] } }));

const settings = screen(
  [
    line('a', 'Reading aloud', 40, 100),
    line('b', 'Night light', 40, 150),
    { ...line('c', 'Send', 300, 300), foreground: '#b0b0b0', background: '#ffffff' },
    { ...line('d', 'Cancel', 400, 300), foreground: '#000000', background: '#ffffff' },
  ],
  {
    ui: {
      elements: [
        element('1', 'switch', 'Reading aloud', [12, 99, 16, 16], ['unchecked']),
        element('2', 'checkbox', 'Night light', [12, 149, 16, 16], ['checked']),
        element('3', 'button', 'Send', [290, 294, 70, 28]),
        element('4', 'button', 'Cancel', [390, 294, 80, 28]),
      ],
      windows: [],
    },
  },
);

describe('a question that offers two states', () => {
  it.each([
    ['is reading aloud turned on or off', 'It is off'],
    ['Reading aloud: on or off?', 'It is off'],
    ['on or off: reading aloud?', 'It is off'],
    ['Is "Night light" ticked or unticked?', 'It is ticked'],
    ['night light - is that on or off?', 'It is on'],
    ['how is night light set, on or off?', 'It is on'],
    ['is the night light enabled or disabled?', 'It is enabled'],
    ['is reading aloud still disabled or already active?', 'It is disabled'],
    ['tell me whether reading aloud is on or off', 'It is off'],
    ['Is night light on, or is it off?', 'It is on'],
    ['do I have reading aloud on or off', 'It is off'],
    ['what is the state of the night light checkbox?', 'It is on'],
    ['Is the Send button enabled or greyed out?', 'It is greyed out'],
    ['Cancel button: clickable or greyed out?', 'It is clickable'],
  ])('%s → %s', (question, expected) => {
    expect(answer(settings, question)).toBe(expected);
  });

  it.each([
    ['Can I use the Send button, or is it greyed out?', 'No'],
    ['is there a tick next to night light?', 'Yes'],
    ['is reading aloud not ticked?', 'Yes'],
    ['did someone tick night light?', 'Yes'],
    ['has anybody switched off reading aloud?', 'Yes'],
    ['is pressing Cancel possible now?', 'Yes'],
    ['"Night light", is it ticked?', 'Yes'],
    ['Night light ticked?', 'Yes'],
    ['is reading aloud deactivated?', 'Yes'],
    ['is night light ticked or not ticked?', 'Yes'],
  ])('%s → %s', (question, expected) => {
    expect(answer(settings, question).split(/[,.]/)[0]).toBe(expected);
  });

  it('is declined where the thing is not there', () => {
    expect(answer(settings, 'is airplane mode on or off?')).not.toMatch(/^It is/);
  });
});
