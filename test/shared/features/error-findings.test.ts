import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ErrorContext, findErrors } from '../../../shared/features/error-findings.ts';
import { errorFindingSchema } from '../../../shared/model/image-features.ts';
import { type Element, element, screen, summary, terminal } from '../../fakes/drawn-screen.ts';

describe('dialogs', () => {
  const dialog = (title: string, body: string[], elements: Element[] = []): ErrorContext =>
    screen(
      [
        { text: title, x: 300, y: 104 },
        ...body.map((text, index) => ({ text, x: 260, y: 150 + 32 * index })),
        { text: 'OK', x: 520, y: 262 },
      ],
      {
        ui: {
          windows: [
            {
              id: 'window-1',
              title,
              box: { x: 200, y: 100, width: 420, height: 190 },
              kind: 'dialog',
              front: true,
              theme: 'light',
            },
          ],
          elements: [element('button', 'OK', [490, 256, 90, 26]), ...elements],
        },
      },
    );

  it('takes the sentences, not the title or the buttons', () => {
    const findings = findErrors(
      dialog('Error', ['Failed to open folder "archive".', 'Error opening the folder: Permission denied.']),
    );
    expect(summary(findings)).toEqual([
      'permission: Failed to open folder "archive". Error opening the folder: Permission denied.',
    ]);
    expect(findings[0].box.y).toBe(150);
  });

  it('counts a warning with its sign, though it names no error', () => {
    const findings = findErrors(
      dialog(
        'Low disk space',
        ['Only 12 MB left on /home.'],
        [element('icon', 'Warning', [215, 140, 32, 32])],
      ),
    );
    expect(findings[0]).toMatchObject({ category: 'resource', message: 'Only 12 MB left on /home.' });
  });

  it('leaves out advice that follows, but lets it tell the kind', () => {
    const [finding] = findErrors(
      dialog('', ['The preview helper can not be reached.', 'Install Tumbler or another thumbnailer.']),
    );
    expect(finding).toMatchObject({
      category: 'configuration',
      message: 'The preview helper can not be reached.',
    });
  });

  it('does not take a question for an error', () => {
    expect(
      findErrors(dialog('Empty trash', ['Delete 14 items from the trash?', 'This cannot be undone.'])),
    ).toEqual([]);
    expect(findErrors(dialog('Progress', ['Connecting to the server. Please wait...']))).toEqual([]);
  });
});

describe('pages', () => {
  it('joins heading, sentence and code of a browser error page', () => {
    const [finding] = findErrors(
      screen([
        { text: 'This site can’t be reached', x: 340, y: 230, height: 28 },
        { text: '127.0.0.1 refused to connect.', x: 340, y: 280, height: 18 },
        { text: 'Try:', x: 340, y: 318, height: 18 },
        { text: 'Checking the connection', x: 380, y: 342, height: 18 },
        { text: 'ERR_CONNECTION_REFUSED', x: 340, y: 404, height: 16 },
      ]),
    );
    expect(finding).toMatchObject({ category: 'network', code: 'ERR_CONNECTION_REFUSED' });
    expect(finding.box).toMatchObject({ x: 340, y: 230, height: 190 });
  });

  it('takes the heading of a gateway’s page without its signature', () => {
    const [finding] = findErrors(
      screen([
        { text: '502 Bad Gateway', x: 520, y: 10, height: 30 },
        { text: 'nginx/1.22.1', x: 600, y: 76, height: 18 },
      ]),
    );
    expect(finding).toMatchObject({ category: 'server', code: '502', message: '502 Bad Gateway' });
  });

  it('makes one finding of the messages under several fields', () => {
    const red = '#dc3545';
    const findings = findErrors(
      screen([
        { text: 'Email address', x: 30, y: 100 },
        { text: 'Please enter a valid email address', x: 30, y: 150, foreground: red },
        { text: 'Password', x: 30, y: 190 },
        { text: 'Your password must be at least 5 characters long', x: 30, y: 240, foreground: red },
      ]),
    );
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ category: 'validation', box: { x: 30, y: 150, height: 104 } });
  });

  it('takes a toast on red for an error whatever it says', () => {
    const context = screen([
      { text: 'The new price list was', x: 640, y: 30, foreground: '#ffffff', background: '#dc3545' },
      { text: 'rolled back by its owner.', x: 640, y: 50, foreground: '#ffffff', background: '#dc3545' },
    ]);
    context.colors.status.push({ meaning: 'error', box: { x: 600, y: 16, width: 280, height: 64 } });
    expect(summary(findErrors(context))).toEqual([
      'unknown: The new price list was rolled back by its owner.',
    ]);
  });

  it('keeps entries of a log apart, the cause first', () => {
    const findings = findErrors(
      screen([
        { text: '[12:02:18] * Connecting to chat.example.org', x: 380, y: 220 },
        { text: '[12:02:19] * Connection failed (Connection refused)', x: 380, y: 235 },
        { text: '[12:02:19] Failed loading notification plugin', x: 380, y: 250 },
      ]),
    );
    expect(findings.map((finding) => finding.category)).toEqual(['network', 'configuration']);
    expect(findings[0].box).toMatchObject({ y: 235, height: 14 });
  });
});

describe('what is no error', () => {
  it.each([
    '0 errors, 0 warnings',
    'No errors found in 14 files',
    'Tests: 31 passed, 0 failed',
    'Report an error',
    'Error handling',
    'error.log',
    'Show errors and warnings',
    'Errors (0)',
    'How to fix “Connection refused” on your server',
    'If you see Permission denied, run the command again with sudo.',
    'Fix connection refused on restart',
    'if (error.code === "ENOENT") throw new Error("file not found");',
    '  raise PermissionError("Permission denied")',
    'console.error("connection refused");',
    '} catch (timeout) { return "operation timed out"; }',
    'https://docs.example.org/errors/404-not-found',
    'Troubleshooting',
    'Timeout: 30 s',
    'Error rate',
  ])('%s', (text) => {
    expect(findErrors(screen([{ text, x: 40, y: 60 }]))).toEqual([]);
  });

  it('a button or link with such words', () => {
    const context = screen([{ text: 'Launch failed login', x: 40, y: 60 }], {
      ui: { windows: [], elements: [element('button', 'Launch failed login', [30, 52, 180, 30])] },
    });
    expect(findErrors(context)).toEqual([]);
  });

  it('a list of codes', () => {
    const rows = [
      'EPERM 1 Operation not permitted',
      'ENOENT 2 No such file or directory',
      'EIO 5 Input/output error',
    ];
    expect(findErrors(terminal(['demo@desk:~$ errno -l', ...rows]))).toEqual([]);
  });

  it('an empty screen', () => {
    expect(findErrors(screen([]))).toEqual([]);
  });
});

it('never fails, and gives only valid findings inside the lines it names', () => {
  const texts = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.constantFrom(
      'Error: x',
      'Permission denied',
      'demo@desk:~$ ls',
      'ERR_FAILED',
      'OK',
      'at f (a.js:1:2)',
      '404',
    ),
  );
  const line = fc.record({
    text: texts,
    x: fc.nat(900),
    y: fc.nat(600),
    height: fc.integer({ min: 1, max: 60 }),
  });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 14 }), fc.boolean(), (drawn, isTerminal) => {
      const context = screen(drawn, isTerminal ? { scene: { kind: 'terminal', confidence: 1 } } : {});
      const ids = new Set(context.text.lines.map((each) => each.id));
      for (const finding of findErrors(context)) {
        errorFindingSchema.parse(finding);
        expect(finding.evidence.length).toBeGreaterThan(0);
        expect(finding.evidence.every((id) => ids.has(id))).toBe(true);
        expect(finding.candidates[0].category).toBe(finding.category);
      }
    }),
    { numRuns: 60 },
  );
});

describe('what only looks like an error', () => {
  const red = (text: string, y: number) => ({ text, x: 40, y, foreground: '#c01c28' });

  it('is no label of a field that was filled in wrongly', () => {
    const found = findErrors(
      screen([
        red('E-mail', 100),
        { text: 'rowing@club@example', x: 40, y: 124 },
        red('Please enter a valid e-mail address', 150),
      ]),
    );
    expect(found.map(({ message }) => message)).toEqual(['Please enter a valid e-mail address']);
  });

  it('is no list of what a service may answer', () => {
    const manual = screen([
      { text: 'Responses', x: 40, y: 60, height: 20 },
      { text: '200 The lockers', x: 50, y: 110, foreground: '#1a7f37' },
      red('404 No locker in that street', 150),
      red('required', 300),
    ]);
    expect(findErrors(manual)).toEqual([]);
  });

  it('is the heading that sums up, where the cause is told', () => {
    const overlay = screen([
      { text: 'Build failed', x: 40, y: 60, height: 18, foreground: '#c01c28' },
      { text: 'File: ./src/index.js:1:1-34', x: 40, y: 130 },
      red("Module not found: Can't resolve './tide.js' in '/srv/demo/src'", 152),
    ]);
    expect(findErrors(overlay)[0]).toMatchObject({
      category: 'not_found',
      message: "Module not found: Can't resolve './tide.js' in '/srv/demo/src'",
    });
  });

  it('is no board of figures', () => {
    const board = ['Total requests', 'Failed requests', 'Not found'].flatMap((text, at) => [
      { text, x: 40 + 200 * at, y: 100 },
      { text: String(24 * at), x: 40 + 200 * at, y: 122, height: 18 },
    ]);
    expect(findErrors(screen(board))).toEqual([]);
  });
});

describe('fields', () => {
  it('are wrong where a sentence in red stands right under them, whatever it says', () => {
    const form = screen(
      [
        { text: 'Phone', x: 40, y: 80 },
        { text: '04x-2210', x: 50, y: 108 },
        { text: 'A phone number has only digits, spaces and +.', x: 40, y: 138, foreground: '#bc0e20' },
      ],
      { ui: { elements: [element('input', 'Phone', [40, 100, 300, 32])], windows: [] } },
    );
    expect(summary(findErrors(form))).toEqual(['validation: A phone number has only digits, spaces and +.']);
  });
});

describe('lines of a chat', () => {
  const chat = (foreground: string) =>
    screen([
      { text: '* Connecting to 127.0.0.1 (127.0.0.1:6667)', x: 40, y: 80, foreground: '#306090' },
      { text: '* Connection failed (Connection refused)', x: 40, y: 100, foreground },
    ]);

  it('report an error in red behind their star, which begins a comment in any other colour', () => {
    expect(findErrors(chat('#c01818'))).toMatchObject([{ category: 'network' }]);
    expect(findErrors(chat('#606060'))).toEqual([]);
  });
});
