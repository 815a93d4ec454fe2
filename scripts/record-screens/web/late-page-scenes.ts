/** Pages recorded last: figures on them come from methods that had never seen them. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { ask, noError, unanswerable, whereElement, whereError } from '../ask.ts';
import { fromNpm } from '../origin.ts';
import { files, goto, page } from './site-tools.ts';
import type { WebScene } from './web-scene.ts';

const late = { ...page, set: 'late-screens' } as const;

const AG_GRID = `<!doctype html><title>Fleet</title><style>body{margin:18px;font:14px "Noto Sans"}</style><h2>Boats for hire</h2><div id="g" style="height:330px;width:860px"></div><script src="/ag-grid-community/dist/ag-grid-community.min.js"></script><script>
agGrid.ModuleRegistry?.registerModules?.([agGrid.AllCommunityModule]);
agGrid.createGrid(document.getElementById('g'),{columnDefs:[{field:'boat'},{field:'seats'},{field:'berth'},{field:'day rate',headerName:'Day rate'}],rowData:[{boat:'Heron',seats:4,berth:'A12','day rate':'62.00 €'},{boat:'Otter',seats:2,berth:'A14','day rate':'38.50 €'},{boat:'Grebe',seats:6,berth:'B03','day rate':'95.00 €'},{boat:'Coot',seats:3,berth:'B07','day rate':'47.00 €'}]})</script>`;
const GRIDJS = `<!doctype html><title>Readings</title><link rel="stylesheet" href="/gridjs/dist/theme/mermaid.min.css"><style>body{margin:20px;font:15px Cantarell}</style><h1>Water meters</h1><div id="g"></div><script src="/gridjs/dist/gridjs.umd.js"></script><script>
new gridjs.Grid({search:true,sort:true,pagination:{limit:4},columns:['Flat','Meter','Reading','Date'],data:[['1 left','W-2201','418.7','2026-01-05'],['1 right','W-2202','377.2','2026-01-05'],['2 left','W-2203','502.9','2026-01-06'],['2 right','W-2204','611.4','2026-01-06'],['Attic','W-2205','98.3','2026-01-07']]}).render(document.getElementById('g'))</script>`;
const EASYMDE = `<!doctype html><title>Note</title><link rel="stylesheet" href="/easymde/dist/easymde.min.css"><style>body{margin:20px;font:15px Roboto}</style><textarea id="t"># Repair list

- Bicycle 12: brake pads
- Bicycle 17: new saddle, 24.90
- Trailer: ok

Next check: 2 May 2026
</textarea><script src="/easymde/dist/easymde.min.js"></script><script>new EasyMDE({element:document.getElementById('t'),autoDownloadFontAwesome:false,spellChecker:false})</script>`;

type Asked = Pick<WebScene, 'error' | 'questions' | 'textComplete'>;
const TABLER_PAGES: Record<string, Asked> = {
  'error-404': {
    error: {
      lines: ['You just found an error page', 'We are sorry but the page'],
      category: 'not_found',
    },
    questions: [
      whereError('where is the error?'),
      ask(
        'classify_error',
        'Is the page missing or the server down?',
        'not found',
        'missing',
        'page is missing',
        'the page is missing',
        'not_found',
      ),
      whereElement('Which button takes me home?', 'button', 'Take me home'),
    ],
  },
  'trial-ended': {
    error: null,
    questions: [
      ask(
        'read_text',
        'What is the headline of the message?',
        'Your free trial period has expired!',
        'Your free trial period has expired',
      ),
      ask('is_ui', 'Is that an interface of a program?', 'yes'),
      unanswerable('How much did I pay last year?'),
    ],
  },
  'error-maintenance': {
    error: null,
    questions: [
      ask('read_text', 'What does the page say?', 'Temporarily down for maintenance'),
      whereElement('where do I get back', 'button', 'Take me home'),
      unanswerable('When does the maintenance end?'),
    ],
  },
  'payment-providers': {
    textComplete: false,
    error: null,
    questions: [
      noError('where is the error'),
      ask('topic', 'What is the page about?', 'payment providers', 'payment', 'payments'),
    ],
  },
  emails: {
    textComplete: false,
    error: null,
    questions: [
      noError('is something wrong?'),
      ask('window_title', 'What is the heading of the page?', 'Emails', 'Email templates'),
    ],
  },
  logs: {
    error: null,
    questions: [
      ask('topic', 'What does this page show?', 'logs', 'log', 'request logs', 'log entries'),
      ask('theme', 'Is it light?', 'yes', 'light'),
    ],
  },
};

export const latePageScenes: WebScene[] = [
  {
    ...late,
    name: 'aggrid_boats',
    ...fromNpm('ag-grid-community', 'AG Grid'),
    how: 'a table of boats',
    theme: 'light',
    size: [920, 460],
    error: null,
    questions: [
      ask('read_value', 'What is the day rate of the Grebe?', '95.00 €', '95.00', '95'),
      ask('read_value', 'at which berth is the Otter', 'A14'),
      ask('read_value', 'How many seats does the Coot have?', '3', 'three'),
      ask('count_elements', 'How many rows are in the table?', '4', 'four'),
      noError('where is the error'),
      unanswerable('Who rented the Heron?'),
    ],
    open: async (target, services) => {
      await target.goto(`${await services.folder(services.packages, { '/fleet': AG_GRID })}/fleet`);
      await target.waitForTimeout(900);
    },
  },
  {
    ...late,
    name: 'gridjs_meters',
    ...fromNpm('gridjs', 'Grid.js'),
    how: 'meter readings',
    theme: 'light',
    size: [900, 560],
    error: null,
    questions: [
      ask('read_value', 'What is the reading of meter W-2203?', '502.9'),
      ask('read_value', 'which meter belongs to flat 2 right', 'W-2204'),
      whereElement('Where do I go to the next page?', 'button', 'Next'),
      ask('topic', 'What is shown?', 'water meters', 'meter readings', 'table', 'readings', 'a table'),
      noError('Any errors here?'),
      unanswerable('What does a cubic metre cost?'),
    ],
    open: async (target, services) => {
      await target.goto(`${await services.folder(services.packages, { '/readings': GRIDJS })}/readings`);
      await target.waitForTimeout(900);
    },
  },
  {
    ...late,
    name: 'easymde_list',
    ...fromNpm('easymde', 'EasyMDE'),
    how: 'a list being written',
    theme: 'light',
    size: [860, 480],
    textComplete: false,
    error: null,
    questions: [
      ask('read_value', 'How much is the new saddle?', '24.90'),
      ask('read_value', 'When is the next check?', '2 May 2026'),
      ask('read_text', 'What does bicycle 12 need?', 'brake pads'),
      noError('Is there an error? Where?'),
      ask('main_color', 'what is the main colour', 'white'),
    ],
    open: async (target, services) => {
      await target.goto(`${await services.folder(services.packages, { '/note': EASYMDE })}/note`);
      await target.waitForTimeout(900);
    },
  },
  {
    ...late,
    name: 'httpserver_listing',
    ...fromNpm('http-server', 'http-server'),
    how: 'its listing of a folder',
    theme: 'light',
    size: [860, 460],
    error: null,
    questions: [
      ask('read_value', 'How big is timetable.pdf?', '2.1k', '2.1 kB', '2100'),
      whereElement('where is the file errors.log', 'link', 'errors.log'),
      noError('Is an error shown?'),
      ask(
        'topic',
        'What is this page?',
        'file listing',
        'index',
        'directory listing',
        'files',
        'folder',
        'list of files',
        'index of /',
      ),
      unanswerable('Who uploaded timetable.pdf?'),
    ],
    open: async (target, services) => {
      const root = files(services, {
        'pub/errors.log': 'x',
        'pub/timetable.pdf': 'y'.repeat(2100),
        'pub/map.svg': '<svg/>',
      });
      const cli = join(services.packages, 'http-server/bin/http-server');
      await goto(
        target,
        await services.start(
          process.execPath,
          [cli, join(root, 'pub'), '-p', '8171', '-a', '127.0.0.1'],
          8171,
        ),
      );
    },
  },
  {
    ...late,
    name: 'errorhandler_range',
    textComplete: false,
    ...fromNpm('errorhandler', 'errorhandler'),
    how: 'its page after a RangeError',
    theme: 'light',
    size: [900, 480],
    error: { lines: ['RangeError: Invalid array length'], category: 'crash' },
    questions: [
      whereError('Where is the error?'),
      ask('read_error', 'Which error is it?', 'RangeError: Invalid array length', 'Invalid array length'),
      ask(
        'classify_error',
        'Is this a crash in the code or a network failure?',
        'crash',
        'crash in the code',
        'exception',
        'code',
      ),
      ask('read_value', 'Which status code does it show?', '500'),
      unanswerable('How long is the array?'),
    ],
    open: async (target, services) => {
      const root = files(services, {
        'rows.mjs':
          "import express from 'express';\nimport errorHandler from 'errorhandler';\nconst app = express();\napp.get('/rows', () => new Array(-1));\napp.use(errorHandler());\napp.listen(8172, '127.0.0.1');\n",
      });
      symlinkSync(services.packages, join(root, 'node_modules'));
      const address = await services.start(
        process.execPath,
        ['--preserve-symlinks', '--preserve-symlinks-main', 'rows.mjs'],
        8172,
        { cwd: root },
      );
      await target.setExtraHTTPHeaders({ accept: 'text/html' });
      await goto(target, `${address}/rows`);
    },
  },
  ...(['error-404', 'trial-ended', 'error-maintenance', 'payment-providers', 'emails', 'logs'] as const).map(
    (name): WebScene => ({
      ...late,
      name: `tabler_${name.replace('-', '_')}`,
      ...fromNpm('@tabler/preview', 'Tabler'),
      how: `its page ${name}`,
      theme: 'light',
      size: [1100, 720],
      ...TABLER_PAGES[name],
      open: async (target, services) => {
        await target.goto(
          `${await services.folder(join(services.packages, '@tabler/preview/dist'))}/${name}.html`,
        );
        await target.evaluate(() => {
          for (const link of document.querySelectorAll('a[href="#"] > div > div:first-child'))
            if (/Kuna/.test(link.textContent ?? '')) link.textContent = 'Demo Account';
          document.querySelector('.settings')?.remove();
        });
      },
    }),
  ),
];
