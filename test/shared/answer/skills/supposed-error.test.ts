import { describe, expect, it } from 'vitest';
import { draftAnswer } from '../../../../shared/answer/answer-question.ts';
import type { ErrorFinding, ImageFeatures } from '../../../../shared/model/image-features.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import { line, screen } from '../screen-record.ts';

const ask = (record: ImageFeatures, question: string) =>
  draftAnswer(routeQuestion(question), { record, help: { documents: () => [] } });

const form = (said: string) =>
  screen([
    { ...line('h', 'Allotment 12', 40, 30, 22), foreground: '#101010', background: '#ffffff' },
    { ...line('l', 'Water meter', 40, 80), foreground: '#101010', background: '#ffffff' },
    { ...line('v', '1188', 50, 110), foreground: '#101010', background: '#ffffff' },
    { ...line('r', said, 300, 110), foreground: '#c1071b', background: '#ffffff' },
    { ...line('b', 'Send the reading', 40, 300), foreground: '#101010', background: '#ffffff' },
  ]);

describe('what a question takes to have gone wrong', () => {
  it.each([
    ['Why was my reading refused?', 'The reading is lower than it was in May'],
    ['what is wrong with the meter', 'The meter was not read since May'],
    ['why is the date not accepted', 'That date is a Sunday, choose another'],
    ['what does the warning say', 'Nothing was entered for the meter'],
    ['what is the problem here', 'There is no meter at this plot'],
  ])('%s → %s', (question, said) => {
    expect(ask(form(said), question).answer).toBe(said);
  });

  it.each(['Is there an error?', 'is there anything wrong here', 'are there any problems?'])(
    'is not answered with a red text where it is asked whether: %s',
    (question) => {
      expect(ask(form('Open on Sundays, too'), question).verdict).toBe('no');
    },
  );
});

const refused: ErrorFinding = {
  id: 'error-1',
  category: 'permission',
  message: "You can't upload files of this type.",
  code: null,
  box: { x: 40, y: 140, width: 300, height: 14 },
  confidence: 0.8,
  evidence: ['r'],
  reasons: ['it stands on red'],
  candidates: [{ category: 'permission', score: 0.8 }],
};

describe('kinds of error that no lexicon knows', () => {
  it.each([
    ['Is it a network problem or the wrong kind of file?', /^wrong kind of file/],
    ['is the file of a strange type or is the network down?', /strange type/],
    ['a timeout or an upload too far?', /upload too far/],
  ])('%s', (question, said) => {
    const record = screen(['Send your entries', line('r', refused.message, 40, 140)], { errors: [refused] });
    expect(ask(record, question).answer).toMatch(said);
  });
});

describe('kinds of error where no error is seen', () => {
  const clean = screen(['Allotment 12', 'Water meter', 'Tap closed after use']);
  it.each([
    'Is the server down, or did I fill something in wrong?',
    'did the disk fill up or is the network gone?',
  ])('are not denied to who takes it that one happened: %s', (question) => {
    expect(ask(clean, question).decision).toBe('decline');
  });

  it.each(['What kind of error is shown?', 'network error or permission error?'])(
    'are none for who only asks: %s',
    (question) => {
      expect(ask(clean, question).answer).toContain('No error is visible');
    },
  );
});

describe('what a page says that no error says', () => {
  it.each([
    'Where does the page say that the booking was not saved?',
    'where is it said that the booking was not saved',
  ])('%s', (question) => {
    const other = { ...refused, message: 'June has only 30 days', category: 'validation' as const };
    const record = screen(['Your booking was not saved', line('r', other.message, 40, 140)], {
      errors: [other],
    });
    expect(ask(record, question).answer).toBe('Your booking was not saved');
  });
});
