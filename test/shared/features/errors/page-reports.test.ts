import { describe, expect, it } from 'vitest';
import { findErrors } from '../../../../shared/features/error-findings.ts';
import { element, screen, summary } from '../../../fakes/drawn-screen.ts';

const RED = '#c1071b';

describe('messages of fields', () => {
  const field = (message: string, label: string, labelColor = RED): Parameters<typeof screen>[0] => [
    { text: 'Book the sauna', x: 26, y: 30, height: 18 },
    { text: label, x: 36, y: 160, height: 10, foreground: labelColor },
    { text: '5', x: 36, y: 178, height: 11, foreground: '#202020' },
    { text: message, x: 36, y: 212, height: 10, foreground: RED },
  ];

  it('are found under a label that turned red, whatever their words', () => {
    expect(summary(findErrors(screen(field('At most 3 hours can be booked', 'Hours'))))).toEqual([
      'validation: At most 3 hours can be booked',
    ]);
  });

  it.each(['June has only 30 days', 'Enter all ten digits', 'Choose a later hour', 'That is a Sunday'])(
    'are found in red behind a sign of their own: %s',
    (message) => {
      const lines = field(message, 'Hours', '#202020');
      const sign = element('icon', 'error', [18, 210, 14, 14]);
      expect(summary(findErrors(screen(lines, { ui: { elements: [sign], windows: [] } })))[0]).toContain(
        message,
      );
    },
  );

  it.each(['Warnings:', 'Errors', 'Problems', 'Issues:'])('are found in red under "%s"', (name) => {
    const lines = field('Nothing selected for backup', 'Hours', '#202020');
    const label = { text: name, x: 36, y: 192, height: 10 };
    expect(summary(findErrors(screen([...lines, label])))[0]).toContain('Nothing selected for backup');
  });

  it('are not seen in a red text under a plain one', () => {
    expect(findErrors(screen(field('Cheap weeks in every May', 'Hours', '#202020')))).toEqual([]);
  });
});

describe('reports of build tools and test runners', () => {
  it('take what stands over an excerpt with a marked line, not the heading over it', () => {
    const [finding] = findErrors(
      screen([
        { text: 'Ferry', x: 8, y: 16, height: 28 },
        { text: "@parcel/transformer-js: Expected ',', got ';'", x: 30, y: 53, height: 18 },
        { text: "> 1 | const piers = ['north', 'south';", x: 30, y: 109, height: 16 },
        { text: '2 | console.log(piers.length);', x: 50, y: 147, height: 16 },
      ]),
    );
    expect(finding).toMatchObject({ category: 'syntax', box: { y: 53, height: 18 } });
  });

  it('leave out a heading that only sums up and the place under it', () => {
    const [finding] = findErrors(
      screen([
        { text: 'Build failed', x: 120, y: 67, height: 20, foreground: RED },
        { text: 'File: ./src/index.js:1:1-34', x: 120, y: 128, height: 16 },
        { text: "× Module not found: Can't resolve './tide.js' in '/srv/demo'", x: 120, y: 151, height: 16 },
      ]),
    );
    expect(finding.message).toBe("× Module not found: Can't resolve './tide.js' in '/srv/demo'");
  });

  it('find what a test expected and what it got', () => {
    expect(
      summary(
        findErrors(
          screen([
            { text: 'half of 4.20', x: 42, y: 221 },
            { text: 'Expected:', x: 34, y: 244 },
            { text: '2.1', x: 120, y: 244 },
            { text: 'Result:', x: 52, y: 266 },
            { text: '2.4', x: 120, y: 266 },
          ]),
        ),
      ),
    ).toEqual(['crash: half of 4.20 Expected: 2.1 Result: 2.4']);
  });
});

describe('logs of one step a line', () => {
  it('give the step that reports the error', () => {
    const [finding] = findErrors(
      screen(
        [
          'Looking up 127.0.0.1',
          'Trying 127.0.0.1:8217',
          'Cannot create a connection: Connection refused',
          'Waiting 30 seconds',
        ].map((text, at) => ({ text, x: 143, y: 535 + 19 * at })),
      ),
    );
    expect(finding.message).toBe('Cannot create a connection: Connection refused');
  });
});

describe('lists of what a service may answer', () => {
  it('report nothing where a good answer stands beside', () => {
    const tabs = [
      { text: 'Responses', x: 404, y: 420, height: 28 },
      { text: '200', x: 612, y: 469, height: 10 },
      { text: '403', x: 660, y: 469, height: 10, foreground: RED },
    ];
    expect(findErrors(screen(tabs))).toEqual([]);
  });
});

describe('bars on red', () => {
  const bar = (text: string): ReturnType<typeof screen> =>
    screen([{ text, x: 54, y: 384, foreground: '#ffffff', background: '#fb4143' }], {
      colors: {
        theme: 'light',
        dominant: [],
        status: [{ meaning: 'error', box: { x: 30, y: 370, width: 640, height: 44 } }],
      },
      ui: { elements: [element('button', text, [30, 370, 640, 44])], windows: [] },
    });

  it('report what they say in a sentence, though they look like buttons', () => {
    expect(summary(findErrors(bar('The rain gauge sends nothing. Last reading at 03:40.')))).toEqual([
      'unknown: The rain gauge sends nothing. Last reading at 03:40.',
    ]);
  });

  it('are buttons where a few words name what they do', () => {
    expect(findErrors(bar('Delete this mast now'))).toEqual([]);
  });
});

describe('failed assertions in a terminal', () => {
  const run = (row: string, foreground?: string): ReturnType<typeof screen> =>
    screen(
      [
        { text: 'demo@desk:~$ pytest -q', x: 20, y: 20 },
        { text: row, x: 20, y: 60, foreground },
        { text: 'test_locks.py:6: AssertionError', x: 20, y: 110, foreground: RED },
      ],
      { scene: { kind: 'terminal', confidence: 0.95 } },
    );

  it('come before the place where they stand', () => {
    expect(findErrors(run('E assert 4 == 5'))[0].message).toBe('E assert 4 == 5');
    expect(findErrors(run('assert 4 == 5', RED))[0].message).toBe('assert 4 == 5');
  });

  it('are source where nothing marks them', () => {
    expect(findErrors(run('assert 4 == 5'))[0].message).toBe('test_locks.py:6: AssertionError');
  });
});
