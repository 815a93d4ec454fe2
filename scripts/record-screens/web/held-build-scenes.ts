/** What build and test tools show in the browser, kept to judge: no method was worked on with them. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { ask, unanswerable, whereError, whereText } from '../ask.ts';
import { fromNpm } from '../origin.ts';
import { files, goto, page } from './site-tools.ts';
import type { WebScene } from './web-scene.ts';

const held = { ...page, set: 'held-screens', theme: 'light', error: null } as const;

const MOCHA = `<!doctype html><title>Tests</title><link rel="stylesheet" href="/mocha/mocha.css"><div id="mocha"></div><script src="/mocha/mocha.js"></script><script>mocha.setup('bdd');
describe('Tide table',()=>{it('reads the harbour name',()=>{});it('adds the summer hour',()=>{throw new Error('expected 14:20 but got 13:20')});it('knows neap tides',()=>{})});
describe('Harbour dues',()=>{it('charges per metre',()=>{});it.skip('charges for the night')});
mocha.run()</script>`;

export const heldBuildScenes: WebScene[] = [
  {
    ...held,
    name: 'parcel_build_error',
    textComplete: false,
    theme: 'dark',
    ...fromNpm('parcel', 'Parcel'),
    how: 'a page whose script has a mistake',
    size: [1000, 560],
    open: async (target, services) => {
      const root = files(services, {
        'index.html': '<h1>Ferry</h1><script type="module" src="ferry.js"></script>\n',
        'ferry.js': "document.title = 'Ferry';\n",
        'package.json': '{"name":"ferry"}',
      });
      symlinkSync(services.packages, join(root, 'node_modules'));
      const address = await services.start(
        process.execPath,
        [
          join(services.packages, 'parcel/lib/bin.js'),
          'serve',
          'index.html',
          '--port',
          '8221',
          '--no-cache',
          '--no-autoinstall',
        ],
        8221,
        { cwd: root },
      );
      await target.waitForTimeout(5000);
      await goto(target, address);
      await target.waitForTimeout(1500);
      files(services, { 'ferry.js': "const piers = ['north', 'south';\nconsole.log(piers.length);\n" });
      await target.waitForTimeout(5000);
    },
    error: { lines: ['@parcel/transformer-js'], category: 'syntax' },
    hiddenText: /@parcel/,
    drawnText: [{ text: "@parcel/transformer-js: Expected ',', got ';'", within: [50, 48, 520, 26] }],
    questions: [
      whereError('Where is the error?'),
      ask(
        'read_error',
        'What does the build tool say?',
        "@parcel/transformer-js: Expected ',', got ';'",
        "Expected ',', got ';'",
      ),
      ask('classify_error', 'syntax error or network error?', 'syntax', 'syntax error', 'build error'),
      ask(
        'read_value',
        'Which file has the mistake?',
        'ferry.js',
        '/srv/demo/ferry.js',
        '/srv/demo/ferry.js:1:32',
      ),
      ask('theme', 'Is the page dark?', 'yes', 'dark'),
      unanswerable('When does the ferry leave?'),
    ],
  },
  {
    ...held,
    name: 'next_overlay',
    ...fromNpm('next', 'Next.js'),
    how: 'its overlay after an exception',
    size: [1100, 720],
    open: async (target, services) => {
      const root = files(services, {
        'app/page.js':
          'export default function Page() {\n  const stall = undefined;\n  return <h1>Market: {stall.name}</h1>;\n}\n',
        'app/layout.js':
          'export default function Layout({ children }) {\n  return <html lang="en"><body>{children}</body></html>;\n}\n',
        'package.json': '{"name":"market"}',
      });
      symlinkSync(services.packages, join(root, 'node_modules'));
      const address = await services.start(
        process.execPath,
        [join(services.packages, 'next/dist/bin/next'), 'dev', '-p', '8222', '-H', '127.0.0.1'],
        8222,
        { cwd: root, env: { NEXT_TELEMETRY_DISABLED: '1' } },
      );
      await target.goto(address.replace('127.0.0.1', 'localhost'), { timeout: 90_000 });
      await target.waitForTimeout(6000);
    },
    error: { lines: ['Runtime TypeError', 'Cannot read properties'], category: 'crash' },
    hiddenElements: /^image/,
    questions: [
      whereError('Where does it say what went wrong?'),
      ask(
        'read_error',
        'What is the error message?',
        "Cannot read properties of undefined (reading 'name')",
        "Runtime TypeError Cannot read properties of undefined (reading 'name')",
      ),
      ask(
        'classify_error',
        'Is it an exception in the code or a problem with the network?',
        'crash',
        'exception',
        'exception in the code',
        'code',
        'runtime error',
        'TypeError',
      ),
      ask('read_value', 'In which file did it happen?', 'app/page.js', 'page.js', 'app/page.js (3:29)'),
      ask('read_text', 'Which version of Next.js is it?', '15.5.29', 'Next.js 15.5.29'),
      whereText('Where does it say how many issues there are?', '1 Issue'),
      unanswerable('How many visitors does the page have?'),
    ],
  },
  {
    ...held,
    name: 'mocha_failed',
    ...fromNpm('mocha', 'Mocha'),
    how: 'its page with one failed test',
    size: [900, 560],
    open: async (target, services) => {
      await target.goto(`${await services.folder(services.packages, { '/tests': MOCHA })}/tests`);
      await target.waitForTimeout(1200);
    },
    error: {
      lines: ['adds the summer hour', 'Error: expected 14:20'],
      message: 'Error: expected 14:20 but got 13:20',
      category: 'crash',
    },
    textComplete: false,
    hiddenText: /^‣$/,
    hiddenElements: /^(image|link ‣|heading (reads|adds|knows|charges))/,
    questions: [
      whereError('Where is the failed test?'),
      ask(
        'read_error',
        'Why did the test fail?',
        'Error: expected 14:20 but got 13:20',
        'expected 14:20 but got 13:20',
      ),
      ask('read_value', 'How many tests passed?', '3', 'three'),
      ask('read_value', 'how many failures are there', '1', 'one'),
      ask('read_text', 'Which test was not run?', 'charges for the night'),
      ask(
        'topic',
        'What does this page show?',
        'test results',
        'tests',
        'test report',
        'unit tests',
        'a test report',
        'failed test',
      ),
      unanswerable('Who wrote the tests?'),
    ],
  },
  {
    ...held,
    name: 'serve_404',
    ...fromNpm('serve', 'serve'),
    how: 'a page that is not there',
    size: [900, 560],
    open: async (target, services) => {
      const root = files(services, { 'site/index.html': 'x' });
      await goto(
        target,
        `${await services.start(process.execPath, [join(services.packages, 'serve/build/main.js'), '-l', 'tcp://127.0.0.1:8234', '-n', join(root, 'site')], 8234)}/prices/2026`,
      );
    },
    error: { lines: ['404', 'The requested path'], category: 'not_found' },
    questions: [
      whereError('where is the error'),
      ask(
        'classify_error',
        'Is the page missing or am I not allowed to see it?',
        'not found',
        'missing',
        'page is missing',
        'the page is missing',
        '404',
        'not_found',
      ),
      ask(
        'read_error',
        'What does it say?',
        'The requested path could not be found',
        '404 The requested path could not be found',
      ),
      ask('has_text', 'Does the image contain text?', 'yes'),
      ask('main_color', 'What is the main colour?', 'white'),
      unanswerable('Which page did I want to open?'),
    ],
  },
];
