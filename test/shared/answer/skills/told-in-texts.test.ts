import { describe, expect, it } from 'vitest';
import { draftAnswer } from '../../../../shared/answer/answer-question.ts';
import type { ImageFeatures } from '../../../../shared/model/image-features.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import { line, screen } from '../screen-record.ts';

const answer = (record: ImageFeatures, question: string): string => {
  const draft = draftAnswer(routeQuestion(question), { record, help: { documents: () => [] } });
  return draft.decision === 'answer' ? draft.answer : 'declined';
};
const error = (message: string, lines: string[]): ImageFeatures['errors'][number] => ({
  id: 'error-1',
  category: 'syntax',
  message,
  code: null,
  box: { x: 20, y: 20, width: 400, height: 14 },
  confidence: 0.9,
  evidence: lines,
  reasons: [],
  candidates: [],
});

describe('lines by their number', () => {
  const code = screen([
    line('A', 'main.go', 20, 10),
    ...['package main', '', 'func main() {', '  run(3)', '}', ''].flatMap((text, index) => [
      ...(index === 3 ? [] : [line(`N${index}`, String(index + 11), 20, 40 + 20 * index)]),
      ...(text === '' ? [] : [line(`T${index}`, text, 60, 40 + 20 * index)]),
    ]),
    line('S', 'Outline', 500, 80),
  ]);

  it.each([
    ['what does line 13 say?', 'func main() {'],
    ['What is on line 11', 'package main'],
    ['which statement stands in line 13 of the file?', 'func main() {'],
    ['read out line 15', '}'],
    ['what is in the 14th line', 'run(3)'],
  ])('%s', (question, said) => {
    expect(answer(code, question).replace(/^ +/, '')).toBe(said);
  });

  it('are not told where the editor shows none of that number', () => {
    expect(answer(code, 'what does line 80 say?')).toBe('declined');
  });
});

describe('what commands printed', () => {
  const terminal = screen([
    'ada@mill:~$ wc -l rows.csv',
    '812 rows.csv',
    'ada@mill:~$ make check',
    'cc -c mill.c',
    'mill.c is fine',
    'all good',
    'ada@mill:~$ ',
  ]);

  it.each([
    ['what did wc print?', '812 rows.csv'],
    ['What was the output of wc', '812 rows.csv'],
    ['what is the last line of the make output', 'all good'],
    ['the second line that make printed', 'mill.c is fine'],
    ['what came back when I ran wc', '812 rows.csv'],
    ['what did I get after running make check', 'cc -c mill.c mill.c is fine all good'],
  ])('%s', (question, said) => {
    expect(answer(terminal, question)).toBe(said);
  });

  it('is the message where something was run outside of a terminal', () => {
    const page = screen(['SELECT * FROM boats', 'no such table: boats'], {
      errors: [error('no such table: boats', ['L2'])],
    });
    expect(answer(page, 'what came back when I executed the query?')).toBe('no such table: boats');
  });
});

describe('what notes tell to do', () => {
  const note = screen([
    'Swimming course',
    'Bring a towel and dry clothes.',
    'Please sign the form on page 2.',
    'Do not wear jewellery.',
    'Ask for Mr Lind',
  ]);

  it.each([
    ['What must I bring?', 'a towel and dry clothes'],
    ['what should the children bring', 'a towel and dry clothes'],
    ['What do we have to sign?', 'the form on page 2'],

    ['What should I not forget to ask for?', 'Mr Lind'],

    ['What must I not bring?', 'declined'],
  ])('%s', (question, said) => {
    expect(answer(note, question)).toBe(said);
  });
});

describe('bounds that texts set', () => {
  const form = screen([
    'Password must be at least 12 characters long.',
    'Files up to 5 MB are accepted.',
    'Members must be 16 or older.',
    'Age cannot be less than 16.',
  ]);

  it.each([
    ['how long must the password be at least?', '12 characters'],
    ['what is the maximum size of files', '5 MB'],
    ['How old do members have to be?', '16'],
    ['What is the minimum age?', '16'],
    ['what is the maximum speed', 'declined'],
  ])('%s', (question, said) => {
    expect(answer(form, question)).toBe(said);
  });
});

describe('what messages offer instead', () => {
  it.each([
    [["error: 'cuont' undeclared; did you mean 'count'?"], 'which name did I mean?', 'count'],
    [['fmt.Printl is deprecated, use fmt.Println instead'], 'what should I use instead?', 'fmt.Println'],
    [
      ['git: statsu is not a git command.', 'The most similar command is status'],
      'which command did I mean',
      'status',
    ],
    [['No option --colour. Perhaps you meant --color'], 'what do I probably mean?', 'declined'],
    [['The server is down'], 'what did I mean?', 'declined'],
  ])('%j: %s', (lines, question, said) => {
    const told = answer(screen(lines), question);
    expect(said === 'declined' ? told !== 'count' : told === said, told).toBe(true);
  });
});

describe('how often', () => {
  const jobs = screen(['Backup      runs every 6 hours', 'Cleaning    weekly', 'Report      on 3 May']);

  it.each([
    ['How often is the backup made?', 'every 6 hours'],
    ['how often does cleaning run', 'weekly'],
    ['how frequently is the moon seen?', 'declined'],
  ])('%s', (question, said) => {
    expect(answer(jobs, question)).toBe(said);
  });
});

describe('what code prints', () => {
  const script = screen(['when started', 'if hits > 3 {', '  print("Game over")', '}', 'move(4)']);

  it.each([
    'What does the program print?',
    'what will the game say when it ends',
    'what text does the script print in the end?',
  ])('%s', (question) => {
    expect(answer(script, question)).toBe('Game over');
  });
});

describe('who signed a page', () => {
  const page = screen([
    'Index of /boats',
    'Name   Size',
    'a.csv  12',
    'Generated by darkhttpd/1.13 on 3 May',
  ]);

  it.each([
    ['which program generated this page?', 'darkhttpd/1.13'],
    ['What software was this listing made with', 'declined'],
  ])('%s', (question, said) => {
    expect(answer(page, question).startsWith(said === 'declined' ? '' : 'darkhttpd')).toBe(true);
  });
});

describe('names that stand by their labels', () => {
  it('are what the label of that noun has beside it', () => {
    const book = screen([
      line('A', 'Tidal Atlas', 20, 20),
      line('B', 'Publisher:', 20, 60),
      line('C', 'Harbour Press', 140, 60),
      line('D', 'Printer:', 20, 84),
      line('E', 'Lund & Co', 140, 84),
    ]);
    expect(answer(book, 'Which publisher brought out Tidal Atlas?')).toBe('Harbour Press');
    expect(answer(book, 'which printer made the Tidal Atlas')).toBe('Lund & Co');
  });

  it('are what stands behind a tag', () => {
    const log = screen([
      line('A', 'v2.1', 20, 20),
      line('B', 'Sharpen the gauge', 70, 20),
      line('C', 'stable', 20, 44),
      line('D', 'Mend the vane', 90, 44),
    ]);
    expect(answer(log, 'Which commit has the v2.1 tag?')).toBe('Sharpen the gauge');
    expect(answer(log, 'which commit is tagged stable?')).toBe('Mend the vane');
  });

  it('are the amounts before names in a balance', () => {
    const balance = screen([
      line('A', '12.50 EUR', 20, 20),
      line('B', 'Paint', 120, 20),
      line('C', '80.00 EUR', 20, 44),
      line('D', 'Timber', 120, 44),
      line('E', '9.90 EUR', 28, 68),
      line('F', 'Nails', 120, 68),
    ]);
    expect(answer(balance, 'whats the timber')).toBe('80.00 EUR');
  });
});

describe('files of version control', () => {
  const status = screen([
    'On branch main',
    'Changes to be committed:',
    '  (use "git restore --staged <file>..." to unstage)',
    '   modified:   lamp.txt',
    '   new file:   horn.txt',
    'Changes not staged for commit:',
    '   modified:   crew.txt',
  ]);

  it.each([
    ['Which files will go into the commit?', 'lamp.txt, horn.txt'],
    ['what files are staged', 'lamp.txt, horn.txt'],
    ['which file is not staged yet?', 'crew.txt'],
  ])('%s', (question, said) => {
    expect(answer(status, question)).toBe(said);
  });
});

describe('files by their ending', () => {
  const trace = screen([
    'RangeError: too many rows',
    'at load (file:///srv/demo/rows.mjs:4:24)',
    'at main (/srv/demo/start.js:1:1)',
    'config.yml was read',
  ]);

  it.each([
    ['whats the name of the .mjs file in the trace', 'rows.mjs'],
    ['which yaml file was read?', 'config.yml'],
    ['which pdf file is it', 'declined'],
  ])('%s', (question, said) => {
    expect(answer(trace, question)).toBe(said);
  });
});

describe('keys that bars and prompts name', () => {
  const bars = screen([
    'F1Help  F3Search F9Kill   F10Quit',
    '^G Help    ^O Write Out   ^X Exit',
    '[O]pen Read-Only, (E)dit anyway, (R)ecover, (Q)uit',
  ]);

  it.each([
    ['Which function key kills a process?', 'F9'],
    ['which shortcut exits the editor', '^X'],
    ['which letter do I type to recover the file?', 'R'],
    ['what key combination writes the file out', '^O'],
    ['which key starts the engine?', 'declined'],
  ])('%s', (question, said) => {
    expect(answer(bars, question)).toBe(said);
  });
});

describe('the most and the least of a row', () => {
  const sheet = screen([
    'Item      January    February   March',
    'Rent      1180       1180       1180',
    'Power     212.4      198.75     171.2',
    'Total     1392.4     1378.75    1351.2',
  ]);

  it.each([
    ['which month has the lowest total', 'March'],
    ['which month has the highest power', 'January'],
  ])('%s', (question, said) => {
    expect(answer(sheet, question)).toBe(said);
  });
});
