/** Code editors, test reporters and build overlays that run in a page. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ask, noError, stillReadable, unanswerable, whereError, whereText } from '../ask.ts';
import { fromNpm } from '../origin.ts';
import type { Services } from './services.ts';
import type { WebScene } from './web-scene.ts';

const RETRY_MODULE = `import { setTimeout as delay } from 'node:timers/promises';

export class NetworkError extends Error {}

// Retries a request; throws NetworkError when the last try fails.
export async function fetchWithRetry(url, tries = 3) {
  for (let i = 0; i < tries; i++) {
    try {
      const response = await fetch(url);
      if (response.status === 404) throw new Error('Not found');
      return await response.json();
    } catch (error) {
      console.error(\`Error: connection refused (\${error.message})\`);
      await delay(2 ** i * 250);
    }
  }
  throw new NetworkError('Error: all retries failed');
}
`;

const SHAPES_STYLE = `.card {
  display: grid;
  gap: 12px;
  padding: 16px 24px;
  border-radius: 6px;
  colour: #224466;
}

.card > h2 {
  margin: 0;
  font-size: 1.25rem;
`;

async function blank(page: Page, services: Services, body: string): Promise<void> {
  const address = await services.folder(services.packages, {
    '/scene': `<!doctype html><meta charset="utf-8"><body style="margin:0">${body}`,
  });
  await page.goto(`${address}/scene`);
}

export const editorScenes: WebScene[] = [
  {
    ...fromNpm('codemirror', 'CodeMirror'),
    kind: 'software_interface',
    name: 'codemirror_retry',
    how: 'JavaScript with error handling in it, theme dracula',
    theme: 'dark',
    size: [820, 520],
    error: null,
    questions: [
      noError('Where is the error in this picture?'),
      ask(
        'classify_error',
        'network error or permission error?',
        'no error',
        'none',
        'neither',
        'there is no error',
        'no',
        'it is source code',
      ),
      ask(
        'topic',
        'What am I looking at here',
        'code',
        'source code',
        'javascript',
        'a program',
        'code editor',
        'javascript code',
      ),
      ask('read_value', 'How many tries are made by default?', '3', 'three'),
      ask('read_text', 'What is the name of the function?', 'fetchWithRetry'),
      ask('theme', 'Is the editor light or dark?', 'dark'),
    ],
    open: async (page, services) => {
      await blank(
        page,
        services,
        '<link rel="stylesheet" href="/codemirror/lib/codemirror.css"><link rel="stylesheet" href="/codemirror/theme/dracula.css"><style>.CodeMirror{height:100vh;font-size:15px}</style><script src="/codemirror/lib/codemirror.js"></script><script src="/codemirror/mode/javascript/javascript.js"></script>',
      );
      await page.evaluate((value) => {
        const { CodeMirror } = window as unknown as {
          CodeMirror: (place: HTMLElement, options: object) => unknown;
        };
        CodeMirror(document.body, { value, mode: 'javascript', theme: 'dracula', lineNumbers: true });
      }, RETRY_MODULE);
    },
  },
  {
    ...fromNpm('ace-builds', 'Ace'),
    kind: 'software_interface',
    name: 'ace_css_error',
    how: 'CSS with a missing brace, the error mark hovered',
    theme: 'light',
    size: [760, 460],
    error: { lines: ['} expected'], category: 'syntax' },
    questions: [
      ask('read_error', 'What does the tooltip say?', '} expected'),
      whereError('Where is the error message?'),
      ask(
        'classify_error',
        'Is this a syntax error or is a file missing?',
        'syntax',
        'syntax error',
        'parse error',
      ),
      ask('read_value', 'what is the padding of the card', '16px 24px'),
      ask(
        'is_ui',
        'is this a photo or software?',
        'software',
        'software interface',
        'interface',
        'screenshot',
      ),
    ],
    open: async (page, services) => {
      await blank(
        page,
        services,
        '<div id="editor" style="height:100vh;font-size:16px"></div><script src="/ace-builds/src-noconflict/ace.js"></script>',
      );
      await page.evaluate((value) => {
        const { ace } = window as unknown as {
          ace: {
            edit: (id: string) => {
              setValue: (v: string, c: number) => void;
              session: { setMode: (m: string) => void };
            };
            config: { set: (k: string, v: string) => void };
          };
        };
        ace.config.set('basePath', '/ace-builds/src-noconflict');
        const editor = ace.edit('editor');
        editor.session.setMode('ace/mode/css');
        editor.setValue(value, -1);
      }, SHAPES_STYLE);
      await page.waitForSelector('.ace_error, .ace_warning', { timeout: 8000 }).catch(() => undefined);
      await page.waitForTimeout(800);
      await page.locator('.ace_gutter-cell.ace_error, .ace_gutter-cell .ace_error').first().hover();
      await page.waitForTimeout(800);
    },
  },
  {
    ...fromNpm('jsoneditor', 'jsoneditor'),
    kind: 'software_interface',
    hiddenElements: /^table/,
    textComplete: false,
    name: 'jsoneditor_schema',
    how: 'its schema validation example, one error mark hovered',
    theme: 'light',
    size: [760, 680],
    error: { lines: ['should have required', "property 'address'"], category: 'validation' },
    questions: [
      ask(
        'read_error',
        'what does the dark bubble complain about?',
        "should have required property 'address'",
        'required property address',
      ),
      whereError('Where is the validation error shown?'),
      ask(
        'classify_error',
        'wrong data or wrong password?',
        'validation',
        'wrong data',
        'validation error',
        'invalid data',
      ),
      ask('read_value', 'What is the lastName?', 'Doe'),
      ask('read_text', 'What is the heading of the page?', 'JSON schema validation'),
    ],
    open: async (page, services) => {
      await page.goto(
        `${await services.folder(join(services.packages, 'jsoneditor'))}/examples/07_json_schema_validation.html`,
      );
      await page.waitForTimeout(600);
      await page.locator('.jsoneditor-schema-error').last().hover({ force: true });
      await page.waitForTimeout(500);
    },
  },
  {
    ...fromNpm('jasmine-core', 'Jasmine'),
    kind: 'software_interface',
    name: 'jasmine_passed',
    how: 'its HTML reporter after a run in which everything passed',
    theme: 'light',
    size: [900, 300],
    error: null,
    questions: [
      noError('wheres the error'),
      ask('read_value', 'How many specs were run?', '5', 'five'),
      ask('read_value', 'and how many failed?', '0', 'none', 'zero', 'no failures'),
      ask('main_color', 'What colour is the bar with the result?', 'green', 'teal', 'dark green'),
      whereText('Where are the options?', 'Options'),
      unanswerable('Which commit was tested?'),
    ],
    open: async (page, services) => {
      await runJasmine(
        page,
        services,
        `describe('error log', () => { it('keeps the newest 50 errors', () => expect(1).toBe(1)); it('reports 0 errors when it is empty', () => expect([]).toEqual([])); });
        describe('price list', () => { it('adds value added tax', () => expect(1.2 * 10).toBe(12)); it('rounds to cents', () => expect(true).toBe(true)); it('rejects negative prices', () => expect(false).toBe(false)); });`,
      );
    },
  },
  {
    ...fromNpm('jasmine-core', 'Jasmine'),
    kind: 'software_interface',
    name: 'jasmine_failed',
    how: 'its HTML reporter after a failed expectation',
    theme: 'light',
    size: [900, 360],
    error: { lines: ['TypeError: Cannot read'], category: 'crash' },
    questions: [
      ask(
        'read_error',
        'why did the test fail?',
        "TypeError: Cannot read properties of undefined (reading 'net')",
        "Cannot read properties of undefined (reading 'net')",
        'TypeError',
      ),
      whereError('Show me the place of the error message'),
      ask(
        'classify_error',
        'Is it a crash in the code or a network failure?',
        'crash',
        'code crash',
        'exception',
        'code',
        'crash in the code',
        'runtime error',
      ),
      ask('read_value', 'how many failures are there', '1', 'one', '1 failure'),
      ask('read_text', 'Which spec failed?', 'adds value added tax', 'price list > adds value added tax'),
    ],
    copies: [
      { kind: 'down60', questions: [stillReadable('How many specs failed?', '1', 'one', '1 failure')] },
    ],
    open: async (page, services) => {
      await runJasmine(
        page,
        services,
        `describe('price list', () => { it('adds value added tax', () => { const price = undefined; expect(price.net * 1.2).toBe(12); }); it('rounds to cents', () => expect(true).toBe(true)); });`,
      );
    },
  },
];

async function runJasmine(page: Page, services: Services, specs: string): Promise<void> {
  const lib = '/jasmine-core/lib/jasmine-core';
  await blank(
    page,
    services,
    `<link rel="stylesheet" href="${lib}/jasmine.css"><script src="${lib}/jasmine.js"></script><script src="${lib}/jasmine-html.js"></script><script src="${lib}/boot.js"></script><script src="${lib}/boot0.js"></script><script src="${lib}/boot1.js"></script><script>${specs}</script>`,
  );
  await page.waitForTimeout(1500);
}
