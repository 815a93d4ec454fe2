import { describe, expect, it } from 'vitest';
import { draftAnswer } from '../../../shared/answer/answer-question.ts';
import type { ImageFeatures } from '../../../shared/model/image-features.ts';
import { routeQuestion } from '../../../shared/question/route-question.ts';
import { line, screen } from './screen-record.ts';

const answer = (record: ImageFeatures, question: string): string => {
  const draft = draftAnswer(routeQuestion(question), { record, help: { documents: () => [] } });
  return draft.decision === 'answer' ? draft.answer : 'declined';
};

const terminal = screen([
  'lena@yard:~$ cd sails; git merge jib',
  'Already up to date.',
  'lena@yard:~$ rulecheck --strict mast.toml',
  'mast.toml: 3 rules kept',
  'connected to 10.0.0.7:6697',
  'Tuesday',
  'lena@yard:~$ ',
]);

describe('the one value of a form', () => {
  it('answers in whatever words it is asked for', () => {
    expect(answer(terminal, 'which port did it try?')).toBe('6697');
    expect(answer(terminal, 'Which day of the week is printed?')).toBe('Tuesday');
  });

  it('does not answer for a thing with another number', () => {
    expect(answer(terminal, 'Which port does pump 42 use?')).toBe('declined');
  });
});

describe('what a command names', () => {
  it('is the file that was checked', () => {
    expect(answer(terminal, 'Which file was checked?')).toBe('mast.toml');
  });

  it('is the branch of a command behind another', () => {
    expect(answer(terminal, 'Which branch was to be merged?')).toBe('jib');
  });
});

describe('what stands behind the noun asked for', () => {
  const game = screen([
    line('A', 'Round 4 of 9', 40, 40),
    line('B', 'Hard mode', 40, 120),
    line('C', 'Receipt no. 50873', 40, 200),
    line('D', 'Function openTide', 40, 280),
  ]);

  it.each([
    ['Which round is it?', '4 of 9'],
    ['What is the receipt number?', '50873'],
    ['Which function is documented here?', 'openTide'],
  ])('%s → %s', (question, expected) => {
    expect(answer(game, question)).toBe(expected);
  });
});

describe('the figure of a slider', () => {
  it('is told rather than the words at its ends', () => {
    const mouse = screen([
      line('A', 'Acceleration:', 40, 40),
      line('B', 'Slow', 200, 40),
      line('C', '2.0', 320, 40),
      line('D', 'Fast', 440, 40),
    ]);
    expect(answer(mouse, 'What is the acceleration?')).toBe('2.0');
  });
});

describe('whose bill it is', () => {
  it('is told by its first text', () => {
    const bill = screen([
      line('A', 'CANAL ROAD NURSERY', 40, 20),
      line('B', 'Receipt 0031-7742', 40, 60),
      line('C', 'Clay pot', 40, 120),
      line('D', '14.50', 300, 120),
      line('E', 'Total', 40, 160),
      line('F', '14.50', 300, 160),
    ]);
    expect(answer(bill, 'which nursery is it from?')).toBe('CANAL ROAD NURSERY');
  });
});

describe('a picture that was not loaded', () => {
  it('is not measured', () => {
    const viewer = screen(['Could not load image coast.png']);
    const [shown] = viewer.text.lines;
    const record: ImageFeatures = {
      ...viewer,
      errors: [
        {
          id: 'X1',
          reasons: [],
          candidates: [],
          category: 'unknown',
          message: shown.text,
          code: null,
          box: shown.box,
          confidence: 0.9,
          evidence: [shown.id],
        },
      ],
    };
    expect(answer(record, 'What are the dimensions of the picture?')).toBe('declined');
    expect(answer(viewer, 'What are the dimensions of the picture?')).toBe('800 x 600 pixels');
  });
});

describe('what the screen does not speak of', () => {
  it('is not answered with the row of what it is asked of', () => {
    const accounts = screen([
      line('A', 'Boat savings', 40, 40),
      line('B', '5,310.00 €', 240, 40),
      line('C', '5,310.00 €', 440, 40),
      line('D', 'Current account', 40, 80),
      line('E', '204.10 €', 240, 80),
      line('F', '204.10 €', 440, 80),
    ]);
    expect(answer(accounts, 'What is the interest rate of the boat savings?')).toBe('declined');
  });
});

describe('what a question leans on', () => {
  it('is the word that stands before the value', () => {
    const page = screen([
      line('A', 'Since', 40, 40),
      line('B', '2.3.0', 160, 40),
      line('C', 'Generated for v2.4.1', 40, 200),
    ]);
    expect(answer(page, 'Since which version does it exist?')).toBe('2.3.0');
  });

  it('is who something is sent to', () => {
    const transfer = screen([
      line('A', 'To:', 40, 40),
      line('B', 'Harbour office', 200, 40),
      line('C', 'Amount:', 40, 80),
      line('D', '310.00', 200, 80),
    ]);
    expect(answer(transfer, 'Who gets the money?')).toBe('Harbour office');
  });

  it('is the only path, where it is asked where something is kept', () => {
    const settings = screen([
      line('A', 'Target', 40, 40),
      line('B', '/mnt/vault/weekly', 200, 40),
      line('C', 'Next backup', 40, 80),
      line('D', 'Sunday, 03:15', 200, 80),
    ]);
    expect(answer(settings, 'Where are the backups written to?')).toBe('/mnt/vault/weekly');
  });

  it('is the number that the screen gives its entries', () => {
    const archive = screen([
      '3 recordings',
      '1. Rain on tin',
      '2. Thunder over the bay',
      '3. Old water wheel',
    ]);
    expect(answer(archive, 'What is the second recording?')).toBe('Thunder over the bay');
  });
});

describe('the number of a line', () => {
  it('is told as one', () => {
    const trace = screen([
      'File "/srv/demo/toll.rpy", line 9, in render',
      "NameError: name 'fee' is not defined",
    ]);
    expect(answer(trace, 'In which line of toll.rpy did it happen?')).toBe('line 9');
  });
});
