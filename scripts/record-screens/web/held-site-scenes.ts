/** Applications and reports kept to judge: no method was worked on with them. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ask, noError, unanswerable, whereElement, whereError, whereText } from '../ask.ts';
import { files, goto, page } from './site-tools.ts';
import type { WebScene } from './web-scene.ts';

const held = { ...page, set: 'held', theme: 'light', error: null } as const;

const MOCHA = `<!doctype html><title>Tests</title><link rel="stylesheet" href="/mocha/mocha.css"><div id="mocha"></div><script src="/mocha/mocha.js"></script><script>mocha.setup('bdd');
describe('Tide table',()=>{it('reads the harbour name',()=>{});it('adds the summer hour',()=>{throw new Error('expected 14:20 but got 13:20')});it('knows neap tides',()=>{})});
describe('Harbour dues',()=>{it('charges per metre',()=>{});it.skip('charges for the night')});
mocha.run()</script>`;
const API = {
  openapi: '3.0.3',
  info: { title: 'Library loans', version: '2.1.0', description: 'Lends books and takes them back.' },
  servers: [{ url: 'http://localhost/api' }],
  paths: {
    '/loans': {
      get: {
        summary: 'List loans',
        operationId: 'listLoans',
        parameters: [
          { name: 'limit', in: 'query', description: 'At most 50', schema: { type: 'integer', default: 20 } },
        ],
        responses: { 200: { description: 'The loans' }, 403: { description: 'Not allowed' } },
      },
      post: { summary: 'Lend a book', responses: { 201: { description: 'Lent' } } },
    },
    '/loans/{id}': {
      delete: {
        summary: 'Return a book',
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
        responses: { 204: { description: 'Returned' } },
      },
    },
  },
};

export const heldSiteScenes: WebScene[] = [
  {
    ...held,
    name: 'mocha_failed',
    program: 'Mocha',
    package: 'mocha (npm)',
    versionOf: { npm: 'mocha' },
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
    name: 'cloudcmd_files',
    program: 'Cloud Commander',
    package: 'cloudcmd (npm)',
    versionOf: { npm: 'cloudcmd' },
    how: 'a folder of a shop',
    size: [1200, 680],
    textComplete: false,
    hiddenText: /^(rw|50\.)/,
    questions: [
      ask('read_value', 'How big is prices.csv?', '1.76kb', '1.76 kb', '1.76'),
      ask('read_value', 'who owns readme.txt', 'root'),
      whereText('Where is the file readme.txt?', 'readme.txt'),
      ask(
        'topic',
        'What does this page show?',
        'files',
        'file manager',
        'a file manager',
        'list of files',
        'folders',
        'folder',
      ),
      noError('Is something wrong here?'),
      ask('is_ui', 'is this a ui', 'yes'),
      unanswerable('How much space is left on the disk?'),
    ],
    open: async (target, services) => {
      const root = files(services, {
        'shop/prices.csv': 'a'.repeat(1800),
        'shop/orders.db': 'b'.repeat(52_000),
        'shop/readme.txt': 'c'.repeat(300),
        'shop/photos/a.png': 'd',
      });
      const cli = join(services.packages, 'cloudcmd/bin/cloudcmd.mjs');
      const args = [cli, '--port', '8237', '--root', join(root, 'shop'), '--no-open'];
      await goto(target, await services.start(process.execPath, args, 8237, { env: { HOME: root } }));
      await target.waitForTimeout(5000);
    },
  },
  {
    ...held,
    name: 'stoplight_loans',
    program: 'Stoplight Elements',
    package: '@stoplight/elements (npm)',
    versionOf: { npm: '@stoplight/elements' },
    how: 'a description of an interface',
    size: [1240, 760],
    open: async (target, services) => {
      const markup = `<!doctype html><title>Loans</title><link rel="stylesheet" href="/@stoplight/elements/styles.min.css"><script src="/@stoplight/elements/web-components.min.js"></script><body style="height:100vh;margin:0"><elements-api id="d" router="hash" layout="sidebar"></elements-api><script>document.getElementById('d').apiDescriptionDocument=${JSON.stringify(API)}</script></body>`;
      await target.goto(
        `${await services.folder(services.packages, { '/docs': markup })}/docs#/operations/listLoans`,
      );
      await target.waitForTimeout(4000);
    },
    textComplete: false,
    questions: [
      ask('read_value', 'Which response codes are described?', '200 and 403', '200, 403', '200 403'),
      ask('read_value', 'what is the default of limit', '20'),
      whereElement('Which button sends the request?', 'button', 'Send API Request'),
      whereText('Where do I return a book?', 'Return a book'),
      ask(
        'topic',
        'What is documented here?',
        'library loans',
        'api',
        'loans',
        'an api',
        'list loans',
        'api documentation',
        'library',
      ),
      noError('Where is the error?'),
      unanswerable('How many books are lent at the moment?'),
    ],
  },
  {
    ...held,
    name: 'maildev_inbox',
    program: 'MailDev',
    package: 'maildev (npm)',
    versionOf: { npm: 'maildev' },
    how: 'three mails',
    size: [1200, 700],
    open: async (target, services) => {
      const address = await services.start(
        process.execPath,
        [
          join(services.packages, 'maildev/dist/bin/maildev.js'),
          '--web',
          '8231',
          '--smtp',
          '8232',
          '--ip',
          '127.0.0.1',
          '--web-ip',
          '127.0.0.1',
        ],
        8231,
      );
      for (const [from, subject, text] of [
        ['kiosk@example.org', 'Delivery of 40 newspapers', 'The newspapers come at 5:40.'],
        [
          'office@example.org',
          'Invoice 2026-118: 248.60 euros',
          'Please pay 248.60 euros until 30 June 2026.\nThe invoice number is 2026-118.',
        ],
        ['club@example.org', 'Rowing course moved', 'The rowing course begins on 9 May.'],
      ])
        execFileSync('python3', [
          '-c',
          'import smtplib,sys;from email.mime.text import MIMEText;m=MIMEText(sys.argv[3]);m["From"]=sys.argv[1];m["To"]="desk@example.org";m["Subject"]=sys.argv[2];s=smtplib.SMTP("127.0.0.1",8232);s.send_message(m);s.quit()',
          from,
          subject,
          text,
        ]);
      await goto(target, address);
      await target.waitForTimeout(2500);
    },
    hiddenText: /^(Search emails|Please pay)/,
    drawnText: [
      { text: 'Search emails...', within: [50, 78, 112, 19] },
      { text: 'Please pay 248.60 euros until 30 June 2026. The invoi...', within: [60, 278, 316, 20] },
    ],
    questions: [
      ask('amount', 'How much does the invoice ask for?', '248.60', '248.60 euros'),
      ask('read_value', 'What is the number of the invoice?', '2026-118', 'Invoice 2026-118'),
      ask('read_value', 'When does the rowing course begin?', '9 May', 'on 9 May'),
      ask('count_elements', 'how many mails are there', '3', 'three'),
      whereText('Where is the mail about the newspapers?', 'Delivery of 40 newspapers'),
      noError('Can you see an error?'),
      unanswerable('What is the phone number of the club?'),
    ],
  },
  {
    ...held,
    name: 'tiddlywiki_page',
    program: 'TiddlyWiki',
    package: 'tiddlywiki (npm)',
    versionOf: { npm: 'tiddlywiki' },
    how: 'a page with a table',
    size: [1200, 720],
    open: async (target, services) => {
      const cli = join(services.packages, 'tiddlywiki/tiddlywiki.js');
      execFileSync(process.execPath, [cli, join(services.scratch, 'wiki'), '--init', 'server'], {
        stdio: 'ignore',
      });
      files(services, {
        'wiki/tiddlers/hikes.tid':
          'title: Hikes\ncreated: 20260401080000000\nmodified: 20260401080000000\ntags: summer\n\nWe meet at 7:30 at the station.\n\n|!Hike |!Length |!Climb |\n|Ravine |11.5 km |420 m |\n|Lake round |16 km |180 m |\n|Ridge |9.2 km |760 m |\n\nBring water, //two litres each//.\n',
        'wiki/tiddlers/start.tid': 'title: $:/DefaultTiddlers\n\nHikes\n',
        'wiki/tiddlers/title.tid': 'title: $:/SiteTitle\n\nWalking club\n',
        'wiki/tiddlers/sub.tid': 'title: $:/SiteSubtitle\n\nplans for 2026\n',
      });
      await goto(
        target,
        await services.start(
          process.execPath,
          [cli, join(services.scratch, 'wiki'), '--listen', 'port=8233', 'host=127.0.0.1'],
          8233,
        ),
      );
      await target.waitForTimeout(3000);
    },
    hiddenElements: /^image/,
    questions: [
      ask('read_value', 'How long is the hike round the lake?', '16 km', '16'),
      ask('read_value', 'Which hike climbs the most?', 'Ridge'),
      ask('read_value', 'when do we meet', '7:30', 'at 7:30', '7:30 at the station'),
      whereElement('Where is the Recent tab?', 'tab', 'Recent'),
      ask(
        'caption',
        'Describe the picture in one sentence.',
        'wiki',
        'web page',
        'a page',
        'walking club',
        'hikes',
        'page',
        'a wiki page about hikes',
      ),
      noError('where is the problem'),
      unanswerable('Who leads the Ravine hike?'),
    ],
  },
  {
    ...held,
    name: 'serve_404',
    program: 'serve',
    package: 'serve (npm)',
    versionOf: { npm: 'serve' },
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
