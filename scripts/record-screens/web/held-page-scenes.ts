/** Tables and reference pages of kits kept to judge: no method was worked on with them. */
import {
  ask,
  noError,
  stillReadable,
  unanswerable,
  unreadable,
  whereElement,
  whereError,
  whereText,
} from '../ask.ts';
import { fromNpm } from '../origin.ts';
import { kit, page } from './site-tools.ts';
import type { WebScene } from './web-scene.ts';

const held = { ...page, set: 'held-screens', theme: 'light', error: null } as const;

const NAIVE = `<!doctype html><title>Orders</title><style>body{margin:24px;font-family:"Noto Sans"}</style><div id="a"></div><script src="/vue/dist/vue.global.prod.js"></script><script src="/naive-ui/dist/index.prod.js"></script><script>
const app=Vue.createApp({template:\`<h2>Orders of the mill</h2><n-space style="margin-bottom:16px"><n-button type="primary">New order</n-button><n-button>Export</n-button><n-tag type="warning">2 waiting</n-tag></n-space><n-data-table :columns="columns" :data="rows" style="width:760px"/><n-pagination :page-count="4" style="margin-top:16px"/>\`,data:()=>({columns:[{title:'Order',key:'no'},{title:'Customer',key:'who'},{title:'Flour (kg)',key:'kg'},{title:'Amount',key:'sum'},{title:'State',key:'state'}],rows:[{no:'M-311',who:'Bakery Lind',kg:120,sum:'138.00 €',state:'delivered'},{no:'M-312',who:'School kitchen',kg:45,sum:'54.90 €',state:'waiting'},{no:'M-313',who:'Hotel Seeblick',kg:80,sum:'96.40 €',state:'waiting'},{no:'M-314',who:'Farm shop',kg:25,sum:'31.25 €',state:'cancelled'}]})});app.use(naive);app.mount('#a')</script>`;

const CLARITY = `<!doctype html><title>Tickets</title><link rel="stylesheet" href="/@clr/ui/clr-ui.min.css"><div style="padding:28px 40px;width:720px"><h2 style="margin-top:0">Repair shop</h2><div class="alert alert-danger" role="alert"><div class="alert-items"><div class="alert-item static"><span class="alert-text">Ticket R-204 was changed by another user at 14:02 and could not be saved.</span></div></div></div><ul class="nav" role="tablist"><li class="nav-item" role="presentation"><button class="btn btn-link nav-link active" role="tab">Open</button></li><li class="nav-item" role="presentation"><button class="btn btn-link nav-link" role="tab">Waiting</button></li><li class="nav-item" role="presentation"><button class="btn btn-link nav-link" role="tab">Done</button></li></ul><table class="table"><thead><tr><th class="left">Ticket</th><th class="left">Device</th><th class="left">Due</th></tr></thead><tbody><tr><td class="left">R-203</td><td class="left">Sewing machine</td><td class="left">4 May 2026</td></tr><tr><td class="left">R-204</td><td class="left">Radio</td><td class="left">6 May 2026</td></tr><tr><td class="left">R-205</td><td class="left">Toaster</td><td class="left">9 May 2026</td></tr></tbody></table><button class="btn btn-primary">Reload</button><button class="btn">Close</button></div>`;

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

export const heldPageScenes: WebScene[] = [
  {
    ...held,
    name: 'naive_orders',
    ...fromNpm('naive-ui', 'Naive UI'),
    how: 'a table of orders',
    size: [860, 520],
    open: kit(NAIVE),
    questions: [
      ask('amount', 'How much is order M-313?', '96.40 €', '96.40'),
      ask('read_value', 'Who ordered 45 kg of flour?', 'School kitchen'),
      ask('read_value', 'what is the state of M-314', 'cancelled'),
      ask('count_elements', 'How many orders are waiting?', '2', 'two'),
      whereElement('Where can I export the orders?', 'button', 'Export'),
      noError('Is there an error? Where?'),
      unanswerable('When was M-311 delivered?'),
    ],
    copies: [
      {
        kind: 'down60',
        questions: [stillReadable('How much is the order of Hotel Seeblick?', '96.40 €', '96.40')],
      },
    ],
  },
  {
    ...held,
    name: 'clarity_conflict',
    ...fromNpm('@clr/ui', 'Clarity'),
    how: 'a ticket that somebody else changed',
    size: [900, 560],
    open: kit(CLARITY),
    error: { lines: ['Ticket R-204 was changed'], category: 'conflict' },
    questions: [
      whereError('Where is the error message?'),
      ask(
        'read_error',
        'Why was the ticket not saved?',
        'Ticket R-204 was changed by another user at 14:02 and could not be saved.',
        'Ticket R-204 was changed by another user',
        'changed by another user',
      ),
      ask(
        'classify_error',
        'Is it a conflict with another user or a missing permission?',
        'conflict',
        'conflict with another user',
        'changed by another user',
      ),
      ask('read_value', 'When is the toaster due?', '9 May 2026', '9 May'),
      ask('read_text', 'which device belongs to ticket R-203', 'Sewing machine'),
      whereElement('Which button reloads the ticket?', 'button', 'Reload'),
      unanswerable('What does the repair of the radio cost?'),
    ],
    copies: [{ kind: 'blur6', questions: [unreadable('Which ticket could not be saved?')] }],
  },
  {
    ...held,
    name: 'luckysheet_budget',
    ...fromNpm('luckysheet', 'Luckysheet'),
    how: 'a budget',
    size: [1100, 640],
    open: async (target, services) => {
      const cells = [
        ['Post', 'Planned', 'Spent'],
        ['Tents', '420.00', '398.50'],
        ['Food', '610.00', '655.20'],
        ['Fuel', '180.00', '171.35'],
        ['Total', '1210.00', '1225.05'],
      ].flatMap((row, r) => row.map((v, c) => ({ r, c, v: { v, m: v, ct: { fa: '@', t: 's' } } })));
      const markup = `<!doctype html><title>Budget</title><link rel="stylesheet" href="/luckysheet/dist/plugins/css/pluginsCss.css"><link rel="stylesheet" href="/luckysheet/dist/plugins/plugins.css"><link rel="stylesheet" href="/luckysheet/dist/css/luckysheet.css"><link rel="stylesheet" href="/luckysheet/dist/assets/iconfont/iconfont.css"><script src="/luckysheet/dist/plugins/js/plugin.js"></script><script src="/luckysheet/dist/luckysheet.umd.js"></script><div id="s" style="position:absolute;inset:0"></div><script>luckysheet.create({container:'s',lang:'en',title:'Summer camp',showinfobar:false,data:[{name:'Budget',index:0,status:1,order:0,celldata:${JSON.stringify(cells)}}]})</script>`;
      await kit(markup, 3000)(target, services);
    },
    textComplete: false,
    hiddenText: /^Times/,
    drawnText: [
      ...['A', 'B', 'C'].map((text, i) => ({
        text,
        within: [60 + i * 74, 73, 44, 15] as [number, number, number, number],
      })),
      ...[
        ['Tents', '420.00', '398.50'],
        ['Food', '610.00', '655.20'],
        ['Fuel', '180.00', '171.35'],
        ['Total', '1210.00', '1225.05'],
      ].flatMap((row, r) =>
        row.map((text, c) => ({
          text,
          within: [c ? 50 + c * 74 : 47, 111 + r * 20, 66, 17] as [number, number, number, number],
        })),
      ),
      { text: 'Planned', within: [124, 92, 66, 16] },
      { text: 'Spent', within: [198, 92, 66, 16] },
    ],
    questions: [
      ask('amount', 'How much was spent in total?', '1225.05'),
      ask('amount', 'How much money was planned for food?', '610.00', '610'),
      ask('read_value', 'Which cell is selected?', 'A1'),
      ask(
        'topic',
        'What is this table about?',
        'budget',
        'a budget',
        'costs',
        'planned and spent money',
        'expenses',
        'spreadsheet',
      ),
      noError('does the sheet show an error'),
      ask(
        'scene_type',
        'Does this look like a photo or like software?',
        'software',
        'software interface',
        'interface',
        'like software',
      ),
      unanswerable('How many people came to the camp?'),
    ],
  },
  {
    ...held,
    name: 'stoplight_loans',
    ...fromNpm('@stoplight/elements', 'Stoplight Elements'),
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
];
