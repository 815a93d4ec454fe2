import { describe, expect, it } from 'vitest';
import { draftAnswer } from '../../../../shared/answer/answer-question.ts';
import type { ImageFeatures, Line } from '../../../../shared/model/image-features.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import { element, line, screen } from '../screen-record.ts';

const answer = (record: ImageFeatures, question: string): string => {
  const draft = draftAnswer(routeQuestion(question), { record, help: { documents: () => [] } });
  return draft.decision === 'answer' ? draft.answer : 'declined';
};
const error = (message: string, evidence: string[]): ImageFeatures['errors'][number] => ({
  id: 'error-1',
  category: 'crash',
  message,
  code: null,
  box: { x: 20, y: 20, width: 400, height: 14 },
  confidence: 0.9,
  evidence,
  reasons: [],
  candidates: [],
});
const on = (background: string, each: Line): Line => ({ ...each, background });

describe('what stands before and after in a terminal', () => {
  const terminal = screen(
    [
      'ada@mill:~$ cat gauge.c',
      'int *gauge = 0;',
      'ada@mill:~$ make gauge',
      'cc gauge.c -o gauge',
      'ada@mill:~$ ./gauge',
      'reading gauge 3',
      'reading gauge 4',
      'Segmentation fault',
      'ada@mill:~$ ls',
      'gauge gauge.c',
    ],
    { errors: [error('Segmentation fault', ['L8'])] },
  );

  it.each([
    ['Which command was entered just before this message came?', './gauge'],
    ['what did I run before the crash?', './gauge'],
    ['which command caused the error?', './gauge'],
    ['What command failed?', './gauge'],
    ['which command was typed right before the one that failed', 'make gauge'],
    ['Which command was run after the crash?', 'ls'],
    ['what command came before make gauge?', 'cat gauge.c'],
    ['which command was entered after cat gauge.c', 'make gauge'],
    ['What did the program print before it crashed?', 'reading gauge 3 reading gauge 4'],
    ['what did it still say before it died', 'reading gauge 3 reading gauge 4'],
    ['what was printed right before the segmentation fault?', 'reading gauge 4'],
    ['How did the program end?', 'Segmentation fault'],
    ['what was the last line printed', 'gauge gauge.c'],
  ])('%s', (question, said) => {
    expect(answer(terminal, question)).toBe(said);
  });

  it('is not told of what was never typed', () => {
    expect(answer(terminal, 'which command was run before npm install?')).not.toBe('make gauge');
  });
});

describe('what is said about a thing', () => {
  const note = screen([
    'Packing for the canal trip',
    'The tunnel is closed after 19:00.',
    'Dogs have to be kept on a lead at all times.',
    line('H', 'Refunds', 20, 140),
    line('R', 'Tickets are taken back until Friday noon.', 20, 164),
  ]);

  it.each([
    ['what does the note say about the tunnel?', 'The tunnel is closed after 19:00.'],
    ['What does it say about dogs', 'Dogs have to be kept on a lead at all times.'],
    ['what is said about the tunnel', 'The tunnel is closed after 19:00.'],
    ['what does the rule about dogs say?', 'Dogs have to be kept on a lead at all times.'],
    ['What does the page tell me about refunds?', 'Tickets are taken back until Friday noon.'],
    ['what is written about dogs?', 'Dogs have to be kept on a lead at all times.'],
    ['read me the sentence about the tunnel', 'The tunnel is closed after 19:00.'],
    ['What is the rule about dogs?', 'Dogs have to be kept on a lead at all times.'],
  ])('%s', (question, said) => {
    expect(answer(note, question)).toBe(said);
  });

  it('is declined where nothing speaks of it', () => {
    expect(answer(note, 'what does the note say about bicycles?')).toBe('declined');
  });
});

describe('what stands on a ground of its own', () => {
  const page = screen(
    [
      on('#f5b041', line('B', 'The dictionary for German is not installed.', 20, 40)),
      on('#f5b041', line('I', 'Install', 600, 40)),
      ...['Basket', 'Korb', 'Seeds', 'Samen', 'Tools'].map((text, at) =>
        on('#ffffff', line(`W${at}`, text, 20, 100 + 30 * at)),
      ),
      on('#cfe8cf', line('G', 'All words are translated.', 20, 560)),
    ],
    { ui: { elements: [element('e1', 'button', 'Install', [590, 34, 90, 26])], windows: [] } },
  );

  it.each([
    ['what does the orange bar at the top say', 'The dictionary for German is not installed.'],
    ['What is written in the orange strip?', 'The dictionary for German is not installed.'],
    ['read me the orange notice', 'The dictionary for German is not installed.'],
    ['what does the green box at the bottom say?', 'All words are translated.'],
    ['text of the green banner', 'All words are translated.'],
    ['what stands on the light green bar?', 'All words are translated.'],
  ])('%s', (question, said) => {
    expect(answer(page, question)).toBe(said);
  });

  it('is declined where there is none of that colour', () => {
    expect(answer(page, 'what does the purple bar say?')).toBe('declined');
  });
});

describe('what a dialog asks', () => {
  const dialog = screen(['Delete drawer 12?', 'Its 40 cards are lost.', 'Keep', 'Delete']);

  it.each([
    'Which question is the dialog asking?',
    'what does the dialog ask?',
    'What am I being asked?',
    'what does it want to know',
    'what is the question?',
  ])('%s', (question) => {
    expect(answer(dialog, question)).toBe('Delete drawer 12?');
  });
});

describe('what stands at a place', () => {
  const map = screen([
    line('T', 'Beekeeping links', 20, 12),
    line('M', 'Village fair 2026', 340, 292),
    line('N', 'gardener7', 40, 575),
    line('A', 'Stalls', 150, 200),
    line('C', 'Music', 600, 400),
  ]);

  it.each([
    ['What stands in the middle of the map?', 'Village fair 2026'],
    ['what is the nickname at the bottom', 'gardener7'],
    ['What is the name in the top left corner?', 'Beekeeping links'],
    ['which word stands at the bottom left', 'gardener7'],
  ])('%s', (question, said) => {
    expect(answer(map, question)).toBe(said);
  });
});

describe('what was changed', () => {
  const changes = screen([
    'crew.txt',
    '@@ -1,2 +1,3 @@',
    ' keeper: vacant',
    '-boat: Mondays',
    '+boat: Fridays',
  ]);

  it.each([
    ['which line was added?', 'boat: Fridays'],
    ['What was added to crew.txt?', 'boat: Fridays'],
    ['what line has been removed', 'boat: Mondays'],
    ['which text was deleted?', 'boat: Mondays'],
  ])('%s', (question, said) => {
    expect(answer(changes, question)).toBe(said);
  });
});

describe('what words in a list mean', () => {
  const list = screen([
    'Optional parts',
    line('A', '[ ] nfc', 20, 50),
    line('B', 'Accept contactless cards', 200, 50),
    line('C', '[#] maps', 20, 74),
    line('D', 'Show the line map', 200, 74),
    '-q: print no progress',
  ]);

  it.each([
    ['What does the nfc option stand for?', 'Accept contactless cards'],
    ['what would switching on "nfc" do?', 'Accept contactless cards'],
    ['What does ticking maps do', 'Show the line map'],
    ['what is written next to nfc?', 'Accept contactless cards'],
    ['what does the -q flag do', 'print no progress'],
    ['What is "maps" for?', 'Show the line map'],
  ])('%s', (question, said) => {
    expect(answer(list, question)).toBe(said);
  });
});

describe('what a message advises', () => {
  const message = screen([
    'The type of the file was not recognised.',
    'Try installing FFmpeg.',
    'For other files, also try File > Import.',
  ]);

  it.each([
    'what am I told to install to fix this?',
    'What does it suggest to install?',
    'what does the message advise me to install',
    'What should I install to open it?',
  ])('%s', (question) => {
    expect(answer(message, question)).toBe('FFmpeg');
  });
});

describe('what the buttons of a dialog say', () => {
  const dialog = screen(['Share your data?', line('C', 'Cancel', 100, 300), line('A', 'I Agree', 300, 300)], {
    ui: {
      elements: [
        { ...element('e1', 'button', 'Open', [10, 60, 80, 30]), window: 'w1' },
        { ...element('e2', 'button', 'Cancel', [90, 290, 100, 30]), window: 'w2' },
        { ...element('e3', 'button', 'I Agree', [290, 290, 100, 30]), window: 'w2' },
      ],
      windows: [
        {
          id: 'w2',
          title: '',
          box: { x: 80, y: 200, width: 400, height: 150 },
          kind: 'dialog',
          front: true,
          theme: 'light',
        },
      ],
    },
  });

  it.each([
    'what do the two buttons of the popup say',
    'which buttons does the dialog have?',
    'what are the buttons of the dialog called?',
  ])('%s', (question) => {
    expect(answer(dialog, question)).toBe('Cancel, I Agree');
  });
});

describe('parts of a running text', () => {
  const note = screen([
    'The lift will be repaired on Monday. Please use',
    'staircase A until then.',
    line('P', 'Heavy shopping is carried up by the caretaker.', 20, 90),
    line('Q', 'The cost is paid from the house fund.', 20, 136),
  ]);

  it.each([
    ['what does the first sentence say?', 'The lift will be repaired on Monday.'],
    ['read me the second sentence of the notice', 'Please use staircase A until then.'],
    ['What is the last line of the note?', 'The cost is paid from the house fund.'],
    ['what does the second paragraph say', 'Heavy shopping is carried up by the caretaker.'],
    ['quote the last paragraph of the text', 'The cost is paid from the house fund.'],
  ])('%s', (question, said) => {
    expect(answer(note, question)).toBe(said);
  });

  const log = screen(
    [
      'Resolving address of the server',
      'Connecting to the server',
      'Connection refused',
      'Waiting to retry...',
    ],
    { errors: [error('Connection refused', ['L3'])] },
  );

  it.each([
    ['what was it doing before the error?', 'Connecting to the server'],
    ['What happened after the error?', 'Waiting to retry...'],
    ['and what is it doing now, after the failure?', 'Waiting to retry...'],
    ['what is the last message in the log', 'Waiting to retry...'],
  ])('%s', (question, said) => {
    expect(answer(log, question)).toBe(said);
  });

  const page = screen([
    line('H', 'Nights', 20, 20, 26),
    line('A', 'Mooring at Heron Bridge', 20, 60),
    line('B', 'Basin of Old Mill', 20, 84),
    line('K', 'Costs', 20, 200, 26),
    line('F', '© 2026 Canal Club, terms and privacy', 20, 570),
  ]);

  it.each([
    ['What is under the heading Nights?', 'Mooring at Heron Bridge\nBasin of Old Mill'],
    ['what does the footer say?', '© 2026 Canal Club, terms and privacy'],
    ['what does the small print at the bottom say', '© 2026 Canal Club, terms and privacy'],
  ])('%s', (question, said) => {
    expect(answer(page, question)).toBe(said);
  });
});
