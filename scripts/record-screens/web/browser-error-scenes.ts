/** Chromium's own error pages, each brought about by the fault it tells of. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer as createSecureServer } from 'node:https';
import { createServer as createRawServer } from 'node:net';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ask, stillReadable, unanswerable, unreadable, whereElement, whereError } from '../ask.ts';
import type { Services } from './services.ts';
import type { WebScene } from './web-scene.ts';

const CHROMIUM = {
  program: 'chromium',
  package: 'chromium (Debian 12)',
  kind: 'software_interface',
} as const;

/** Opens an address that cannot be loaded and waits for the error page. */
async function fail(page: Page, address: string): Promise<void> {
  await page.goto(address, { timeout: 30_000 }).catch(() => undefined);
  await page.waitForTimeout(800);
}

async function serveRaw(answer: string, port: number): Promise<void> {
  const server = createRawServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', () => socket.end(answer));
  });
  server.unref();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
}

async function serveSelfSigned(services: Services, port: number): Promise<void> {
  const [key, cert] = ['key.pem', 'cert.pem'].map((file) => join(services.scratch, file));
  const subject = [
    '-subj',
    '/CN=files.example.org',
    '-days',
    '30',
    '-addext',
    'subjectAltName=DNS:files.example.org,IP:127.0.0.1',
  ];
  execFileSync(
    'openssl',
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert, ...subject],
    { stdio: 'ignore' },
  );
  const server = createSecureServer({ key: readFileSync(key), cert: readFileSync(cert) }, (_, response) =>
    response.end('files'),
  );
  server.unref();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
}

export const browserErrorScenes: WebScene[] = [
  {
    ...CHROMIUM,
    name: 'browser_dns',
    how: 'opened http://wiki.garden.invalid/, a name that does not exist',
    theme: 'light',
    size: [1024, 640],
    open: (page) => fail(page, 'http://wiki.garden.invalid/'),
    error: { lines: ['This site can', 'wiki.garden.invalid', 'ERR_NAME_NOT_RESOLVED'], category: 'network' },
    questions: [
      whereError('where is the error message'),
      ask('read_error', 'Which error code is at the bottom of the message?', 'ERR_NAME_NOT_RESOLVED'),
      ask(
        'classify_error',
        'Is this a network problem or am I not allowed to see the page?',
        'network',
        'network error',
        'network problem',
        'dns',
        'connection',
      ),
      ask('read_text', 'which site could not be found', 'wiki.garden.invalid'),
      whereElement('Where do I click to reload?', 'button', 'Reload'),
      unanswerable('When will the site be back online?'),
    ],
  },
  {
    ...CHROMIUM,
    name: 'browser_empty',
    how: 'opened a server that closes the connection without an answer',
    theme: 'dark',
    darkMode: true,
    size: [1100, 700],
    open: async (page) => {
      await serveRaw('', 8121);
      await fail(page, 'http://localhost:8121/report');
    },
    error: { lines: ['This page isn', 'send any data', 'ERR_EMPTY_RESPONSE'], category: 'network' },
    questions: [
      ask(
        'read_error',
        'what does the browser say went wrong?',
        "localhost didn't send any data",
        'localhost didn’t send any data',
        'ERR_EMPTY_RESPONSE',
        'This page isn’t working',
        "This page isn't working",
      ),
      whereError('Show me the error'),
      ask('theme', 'is that dark mode', 'yes', 'dark', 'dark mode'),
      ask('count_elements', 'How many buttons can be pressed?', '1', 'one'),
      unanswerable('What is the title of the report?'),
    ],
    copies: [
      {
        kind: 'blur6',
        questions: [unreadable('What error code is shown?'), unreadable('which host did not answer')],
      },
      { kind: 'jpeg20', questions: [stillReadable('What is the error code?', 'ERR_EMPTY_RESPONSE')] },
    ],
  },
  {
    ...CHROMIUM,
    name: 'browser_invalid_response',
    how: 'opened a server that answers with something that is not HTTP',
    theme: 'light',
    size: [1280, 800],
    open: async (page) => {
      await serveRaw('HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 9\r\n\r\nhello', 8122);
      await fail(page, 'http://localhost:8122/');
    },
    error: { lines: ['This page isn', 'ERR_RESPONSE_HEADERS'], category: 'network' },
    questions: [
      ask('read_error', 'Read the error code to me please', 'ERR_RESPONSE_HEADERS_MULTIPLE_CONTENT_LENGTH'),
      whereError('In which part of the picture is the error?'),
      ask('is_ui', 'Is this a screenshot of a program?', 'yes'),
      ask('theme', 'light or dark?', 'light', 'light theme'),
    ],
  },
  {
    ...CHROMIUM,
    name: 'browser_certificate',
    how: 'opened a server with a self-signed certificate',
    theme: 'light',
    size: [1100, 720],
    open: async (page, services) => {
      await serveSelfSigned(services, 8443);
      await fail(page, 'https://127.0.0.1:8443/');
    },
    error: {
      lines: ['Your connection is not private', 'Attackers might be trying', 'ERR_CERT_AUTHORITY_INVALID'],
      category: 'certificate',
    },
    questions: [
      ask(
        'classify_error',
        'Certificate problem or wrong password?',
        'certificate',
        'certificate problem',
        'certificate error',
      ),
      ask('read_error', 'what is the headline of the warning?', 'Your connection is not private'),
      whereError('Where does it say what is wrong?'),
      whereElement('Which button takes me back to safety?', 'button', 'Back to safety'),
      whereElement('where is the advanced button', 'button', 'Advanced'),
      unanswerable('When does the certificate expire?'),
    ],
    copies: [
      {
        kind: 'down60',
        questions: [stillReadable('What does the big headline say?', 'Your connection is not private')],
      },
    ],
  },
  {
    ...CHROMIUM,
    name: 'browser_timeout',
    how: 'opened http://198.51.100.7/ (reserved for documentation); the request was failed as timed out through the debugger',
    theme: 'light',
    size: [960, 620],
    open: async (page) => {
      await page.route('http://198.51.100.7/', (route) => route.abort('timedout'));
      await fail(page, 'http://198.51.100.7/');
    },
    error: { lines: ['This site can', 'took too long', 'ERR_'], category: 'timeout' },
    questions: [
      ask('classify_error', 'timeout or certificate error?', 'timeout', 'timed out', 'time out'),
      whereError('point to the error'),
      ask('read_value', 'Which IP address did it try to reach?', '198.51.100.7'),
      ask(
        'topic',
        'what is this screen about?',
        'error',
        'error message',
        'connection error',
        'timeout',
        'network error',
        'error page',
        'browser error',
      ),
    ],
  },
];
