import { describe, expect, it } from 'vitest';
import { line, screen } from '../screen-record.ts';
import { answerOf } from '../texts/answer-of.ts';

describe('files by what they are', () => {
  const folder = screen([
    line('t', 'Directory: /', 40, 20, 24),
    line('a', 'audio/', 40, 80),
    line('b', 'logo.png', 40, 104),
    line('c', 'budget.ods', 40, 128),
    line('d', 'readme.txt', 40, 152),
    line('e', 'holiday.pdf', 40, 176),
  ]);

  it.each([
    ['what is the name of the picture file?', 'logo.png'],
    ['Which of these files is a PDF?', 'holiday.pdf'],
    ['which file is a picture?', 'logo.png'],
    ['What is the spreadsheet called?', 'budget.ods'],
    ['which one is the text file?', 'readme.txt'],
    ['name of the image file', 'logo.png'],
    ['which of the files is a spreadsheet?', 'budget.ods'],
    ['What is the text file called?', 'readme.txt'],
  ])('%s', (question, answer) => {
    expect(answerOf(folder, question)).toBe(answer);
  });

  it('but no file is told of a kind that is not there', () => {
    expect(answerOf(folder, 'which of these files is a song?')).toBe('decline');
  });
});
