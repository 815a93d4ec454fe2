import { describe, expect, it } from 'vitest';
import { draftAnswer } from '../../../shared/answer/answer-question.ts';
import type { ErrorFinding, ImageFeatures } from '../../../shared/model/image-features.ts';
import { routeQuestion } from '../../../shared/question/route-question.ts';
import { element, line, screen } from './screen-record.ts';

const ask = (record: ImageFeatures, question: string) =>
  draftAnswer(routeQuestion(question), { record, help: { documents: () => [] } });

const failure = (category: ErrorFinding['category'], message: string, evidence: string[]): ErrorFinding => ({
  id: 'error-1',
  category,
  message,
  code: null,
  box: { x: 20, y: 20, width: 400, height: 14 },
  confidence: 0.8,
  evidence,
  reasons: [],
  candidates: [{ category, score: 1 }],
});

describe('the kind of an error', () => {
  it('is what happened, not where', () => {
    const record = screen(['curl: (7) Failed to connect: Connection refused'], {
      errors: [failure('network', 'curl: (7) Failed to connect: Connection refused', ['L1'])],
    });
    for (const question of [
      'Is the server refusing the connection or is the password wrong?',
      'Is the password wrong or is the server not reachable?',
    ])
      expect(ask(record, question).answer).toContain('network error');
  });
});

describe('counting', () => {
  it('takes the buttons that have a name', () => {
    const record = screen([line('A', 'Save', 100, 200), line('B', 'Back', 300, 200)], {
      ui: {
        windows: [],
        elements: [
          element('e1', 'button', 'Save', [90, 190, 80, 30]),
          element('e2', 'button', 'Back', [290, 190, 80, 30]),
          element('e3', 'button', '', [400, 40, 60, 60]),
        ],
      },
    });
    expect(ask(record, 'How many buttons are there?').answer).toMatch(/^2 /);
  });

  it('takes texts on a ground of their own under the message of a dialog', () => {
    const on = (background: string, ...placed: Parameters<typeof line>) => ({
      ...line(...placed),
      background,
    });
    const record = screen(
      [
        on('#383c4a', 'A', 'You share what you load here', 220, 200),
        on('#444a58', 'B', 'Cancel', 240, 280),
        on('#444a58', 'C', 'I Agree', 420, 280),
      ],
      {
        ui: {
          windows: [
            {
              id: 'w1',
              title: '',
              box: { x: 200, y: 160, width: 400, height: 160 },
              kind: 'dialog',
              front: true,
              theme: 'dark',
            },
          ],
          elements: [],
        },
      },
    );
    expect(ask(record, 'How many buttons does the dialog have?').answer).toMatch(/^2 /);
  });

  it('takes the lines with a word', () => {
    const log = screen(['08:00 INFO up', '08:01 WARN slow', '08:02 WARN slower', '08:03 INFO fine']);
    expect(ask(log, 'How many lines with WARN are in the log?').answer).toMatch(/^2 /);
    expect(ask(log, 'How many lines with FATAL are in the log?').answer).toMatch(/^0 /);
  });
});

describe('colours of parts', () => {
  it('are those of the ground of a label within a larger button', () => {
    const put = { ...line('L1', 'PUT', 30, 32), background: '#fca130' };
    const path = { ...line('L2', '/books', 120, 32), background: '#fdf3e7' };
    const record = screen([put, path], {
      ui: {
        windows: [],
        elements: [{ ...element('e1', 'button', 'PUT /books', [20, 20, 600, 40]), color: '#fdf3e7' }],
      },
    });
    const image = { width: 800, height: 600, data: new Uint8ClampedArray(800 * 600 * 4).fill(255) };
    const draft = draftAnswer(routeQuestion('What colour is the PUT label?'), {
      record,
      image,
      help: { documents: () => [] },
    });
    expect(draft.answer).toContain('#fca130');
  });

  it('are those of the ground that stands out where a banner is asked for', () => {
    const record = screen([
      { ...line('L1', 'All 12 checks went through', 20, 20), background: '#007069' },
      { ...line('L2', 'Details', 20, 60), background: '#ffffff' },
    ]);
    expect(ask(record, 'What colour is the bar with the outcome?').answer).toContain('#007069');
  });
});

describe('names of controls', () => {
  const bar = screen(
    [
      line('A', 'Tables', 20, 20),
      line('B', 'About', 120, 20),
      line('C', 'OK', 220, 20),
      line('D', '86 Charts', 20, 80),
    ],
    {
      ui: {
        windows: [],
        elements: [
          element('e1', 'link', 'Tables', [10, 14, 70, 26]),
          element('e2', 'menu_item', 'About', [110, 14, 70, 26]),
          element('e3', 'button', 'OK', [210, 14, 40, 26]),
        ],
      },
    },
  );

  it('may be words that mean a role or carry nothing elsewhere', () => {
    expect(ask(bar, 'Where is the Tables link?').regions[0]).toMatchObject({ x: 10 });
    expect(ask(bar, 'Where is the About menu?').regions[0]).toMatchObject({ x: 110 });
    expect(ask(bar, 'Where is the OK button?').regions[0]).toMatchObject({ x: 210 });
  });

  it('are found in plain text after the sign of an icon', () => {
    expect(ask(bar, 'Where is the Charts button?').regions[0]).toMatchObject({ y: 80 });
  });

  it('are not taken from the role alone', () => {
    expect(ask(bar, 'Where is the Frobnicate button?').decision).toBe('decline');
  });
});

describe('the content of a field', () => {
  const sheet = screen(
    [
      line('A', 'Subject', 20, 20),
      line('B', 'Broken lamp', 130, 20),
      line('C', 'Email address', 20, 60),
      line('D', 'robin.office', 150, 60),
      line('E', 'Message', 20, 100),
    ],
    {
      ui: {
        windows: [],
        elements: [
          element('e1', 'input', 'Subject', [120, 14, 200, 26]),
          element('e2', 'input', 'Email address', [140, 54, 200, 26]),
          element('e3', 'input', 'Message', [120, 94, 200, 26]),
        ],
      },
    },
  );

  it('is told whatever the label means elsewhere', () => {
    expect(ask(sheet, 'What is entered in the Subject field?').answer).toBe('Broken lamp');
    expect(ask(sheet, 'what is in the email address field').answer).toBe('robin.office');
    expect(ask(sheet, 'What is written in the Message field?').answer).toContain('empty');
  });
});

describe('lists under captions', () => {
  it('are counted down to the next caption', () => {
    const on = (background: string, ...placed: Parameters<typeof line>) => ({
      ...line(...placed),
      background,
    });
    const record = screen([
      on('#edece6', 'A', 'tags', 20, 20),
      on('#ffffff', 'B', 'v2.1 yesterday', 20, 50),
      on('#f6f6f0', 'C', 'v2.0 last week', 20, 74),
      on('#ffffff', 'D', 'v1.9 last year', 20, 98),
      on('#edece6', 'E', 'branches', 20, 130),
      on('#ffffff', 'F', 'main', 20, 160),
    ]);
    expect(ask(record, 'How many tags are listed?').answer).toMatch(/^3\b/);
  });
});

describe('a dialog that reports no error', () => {
  const dialog = screen(
    [
      line('T', 'Save Changes', 320, 170),
      line('A', 'The document is read-only, save it elsewhere', 220, 210),
      line('B', 'Cancel', 240, 300),
    ],
    {
      ui: {
        windows: [
          {
            id: 'w1',
            title: 'Save Changes',
            box: { x: 200, y: 160, width: 420, height: 180 },
            kind: 'dialog',
            front: true,
            theme: 'light',
          },
        ],
        elements: [element('e1', 'button', 'Cancel', [230, 290, 90, 30])],
      },
    },
  );

  it('says its text where its message is asked for', () => {
    expect(ask(dialog, 'What does the message say?').answer).toContain('read-only');
    expect(ask(dialog, 'Show me the message').regions[0]).toMatchObject({ x: 220, y: 210 });
  });

  it('is no error', () => {
    expect(ask(dialog, 'Is there an error?').answer).toMatch(/^No error/);
  });
});

describe('what is chosen among radio buttons', () => {
  it('is the one beside the caption that was named', () => {
    const record = screen(
      [
        line('S', 'Session', 20, 20),
        line('C', 'Connection type:', 200, 100),
        line('R', 'SSH', 220, 130),
        line('Q', 'Serial', 320, 130),
      ],
      {
        ui: {
          windows: [],
          elements: [
            element('e1', 'list_item', 'Session', [10, 14, 120, 26], ['selected']),
            element('e2', 'radio', 'SSH', [200, 126, 60, 22], ['checked']),
            element('e3', 'radio', 'Serial', [300, 126, 80, 22], ['unchecked']),
          ],
        },
      },
    );
    expect(ask(record, 'Which connection type is selected?').answer).toBe('SSH');
    expect(ask(record, 'Is SSH selected as the connection type?').verdict).toBe('yes');
  });
});
