import { describe, expect, it } from 'vitest';
import { draftAnswer } from '../../../../shared/answer/answer-question.ts';
import type { ImageFeatures } from '../../../../shared/model/image-features.ts';
import { routeQuestion } from '../../../../shared/question/route-question.ts';
import { element, line, screen } from '../screen-record.ts';

const ask = (record: ImageFeatures, question: string) =>
  draftAnswer(routeQuestion(question), { record, help: { documents: () => [] } }).answer;

const mail = screen([
  line('f', 'From', 40, 40),
  line('fv', 'roof@example.org', 140, 40),
  line('t', 'To', 40, 70),
  line('tv', ': choir@example.org', 140, 70),
  line('s', 'Subject', 40, 100),
  line('sv', 'Rehearsal moved to Thursday', 140, 100),
  line('b', 'Please bring the blue songbook.', 40, 160),
]);

describe('who sends and who gets something', () => {
  it.each([
    'Who is the message for? (address)',
    'to whom is this mail addressed?',
    'To which address is it going?',
    'which address will the mail be sent to?',
    'who gets this mail?',
    'for whom is this letter?',
    'who is the mail sent to?',
    'where is the mail going?',
    'recipient?',
    'Who will receive it?',
  ])('%s', (question) => {
    expect(ask(mail, question)).toBe('choir@example.org');
  });

  it.each(['who is the mail from?', 'who sent this message?', 'from which address does it come?', 'sender?'])(
    '%s',
    (question) => {
      expect(ask(mail, question)).toBe('roof@example.org');
    },
  );

  it.each(['What is the subject of the mail?', 'subject of the message', 'title of the mail?'])(
    '%s',
    (question) => {
      expect(ask(mail, question)).toBe('Rehearsal moved to Thursday');
    },
  );
});

describe('the title of a thing', () => {
  const entry = screen(
    [
      line('h', 'Calendar', 300, 10),
      line('t', 'Title', 40, 100),
      line('tv', 'Dentist, Mill Lane', 150, 100),
      line('l', 'Location', 40, 140),
    ],
    {
      ui: {
        elements: [
          element('1', 'title_bar', 'Calendar', [0, 0, 600, 24]),
          element('2', 'input', 'Title', [140, 92, 400, 30]),
        ],
        windows: [],
      },
    },
  );
  it.each([
    'What is the title of the appointment?',
    'title of the event?',
    "what's the title of this entry",
    'name the title of the task',
  ])('%s', (question) => {
    expect(ask(entry, question)).toContain('Dentist, Mill Lane');
  });

  it('is not that of the window', () => {
    expect(ask(entry, 'What is the title of the window?')).toBe('Calendar');
  });
});

describe('a colour that is written', () => {
  const picker = screen(['Hue: 146', 'Color Name: #2e8b57', 'Opacity: 255']);
  it.each([
    'What is the hex code of the colour?',
    'which hex value does the color have',
    'hex code?',
    'what is the colour code',
    'what is the HTML code of this colour',
  ])('%s', (question) => {
    expect(ask(picker, question)).toBe('#2e8b57');
  });

  it('is not told of several', () => {
    const palette = screen(['Leaf #2e8b57', 'Sky #88aadd']);
    expect(ask(palette, 'What is the hex code of the colour?')).not.toMatch(/^#/);
  });
});

describe('a dialog drawn with letters', () => {
  it.each(['What is the title of the dialog?', 'title of the dialog box?', "what's the dialog called"])(
    'is titled in its upper frame: %s',
    (question) => {
      const record = screen(
        [
          line('x', 'xterm', 380, 5),
          line('t', 'Set up the school server', 290, 80),
          line('b', 'Choose what to install. Free space: 12 GB', 110, 110),
          line('o', '<Ok>', 260, 300),
          line('c', '<Cancel>', 480, 300),
        ],
        {
          ui: {
            elements: [element('1', 'title_bar', 'xterm', [0, 0, 800, 24])],
            windows: [
              {
                id: 'w1',
                title: 'xterm',
                box: { x: 0, y: 0, width: 800, height: 400 },
                kind: 'window',
                front: true,
                theme: 'light',
              },
            ],
          },
        },
      );
      expect(ask(record, question)).toBe('Set up the school server');
    },
  );
});
