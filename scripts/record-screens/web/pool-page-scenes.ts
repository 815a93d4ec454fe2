/** Pages of kits and libraries of the development pool. */
import { ask, isOff, isOn, noError, unanswerable, whereElement, whereError, whereText } from '../ask.ts';
import { fromNpm } from '../origin.ts';
import { kit, page } from './site-tools.ts';
import type { WebScene } from './web-scene.ts';

const pool = { ...page, set: 'pool', theme: 'light', error: null } as const;

const API = {
  openapi: '3.0.3',
  info: { title: 'Parcel lockers', version: '1.4.2', description: 'Opens lockers and tells what they hold.' },
  paths: {
    '/lockers': {
      get: {
        summary: 'List lockers',
        tags: ['Lockers'],
        parameters: [
          {
            name: 'street',
            in: 'query',
            required: true,
            description: 'Name of the street',
            schema: { type: 'string' },
          },
        ],
        responses: { 200: { description: 'The lockers' }, 404: { description: 'No locker in that street' } },
      },
    },
    '/lockers/{id}/open': {
      post: {
        summary: 'Open a locker',
        tags: ['Lockers'],
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } }],
        responses: { 204: { description: 'Opened' }, 409: { description: 'Already open' } },
      },
    },
  },
};

const REDOC = `<!doctype html><title>Lockers</title><body style="margin:0"><div id="r"></div><script src="/redoc/bundles/redoc.standalone.js"></script><script>Redoc.init(${JSON.stringify(API)},{disableSearch:true},document.getElementById('r'))</script>`;

const RAPIDOC = `<!doctype html><title>Lockers</title><script type="module" src="/rapidoc/dist/rapidoc-min.js"></script><rapi-doc id="d" render-style="read" theme="dark" show-header="false" style="height:100vh"></rapi-doc><script>window.addEventListener('load',()=>document.getElementById('d').loadSpec(${JSON.stringify(API)}))</script>`;

const QUNIT = `<!doctype html><title>Fare tests</title><link rel="stylesheet" href="/qunit/qunit/qunit.css"><div id="qunit"></div><script src="/qunit/qunit/qunit.js"></script><script>QUnit.module('Fares');QUnit.test('adult pays the full fare',a=>a.equal(4.2,4.2));QUnit.test('child pays half',a=>a.equal(2.4,2.1,'half of 4.20'));QUnit.test('dog travels free',a=>a.equal(0,0))</script>`;

const XSHEET = `<!doctype html><title>Wages</title><link rel="stylesheet" href="/x-data-spreadsheet/dist/xspreadsheet.css"><script src="/x-data-spreadsheet/dist/xspreadsheet.js"></script><div id="x"></div><script>const t=[['Name','Hours','Wage'],['Kitchen','38','684.00'],['Garden','22','352.00'],['Office','40','812.50']];const rows={};t.forEach((r,i)=>{rows[i]={cells:{}};r.forEach((v,c)=>rows[i].cells[c]={text:v})});x_spreadsheet('#x',{showToolbar:true,view:{height:()=>520,width:()=>980}}).loadData({name:'Week 14',rows})</script>`;

const TUI = `<!doctype html><title>Rooms</title><link rel="stylesheet" href="/tui-grid/dist/tui-grid.css"><style>body{margin:24px;font:14px "Noto Sans"}</style><h2>Rooms of the guest house</h2><div id="g" style="width:760px"></div><script src="/tui-grid/dist/tui-grid.js"></script><script>new tui.Grid({el:document.getElementById('g'),rowHeaders:['checkbox'],columns:[{header:'Room',name:'a'},{header:'Beds',name:'b'},{header:'Price',name:'c'},{header:'State',name:'d'}],data:[{a:'Lark',b:2,c:'78.00 €',d:'free'},{a:'Finch',b:1,c:'52.50 €',d:'taken'},{a:'Owl',b:4,c:'126.00 €',d:'free'},{a:'Wren',b:2,c:'74.00 €',d:'error in heating'}]})</script>`;

const FRAMEWORK7 = `<!doctype html><title>Profile</title><link rel="stylesheet" href="/framework7/framework7-bundle.min.css"><div id="app"><div class="view view-main"><div class="page" data-name="home"><div class="navbar"><div class="navbar-bg"></div><div class="navbar-inner"><div class="title">New member</div></div></div><div class="page-content"><div class="list list-strong inset"><ul><li class="item-content item-input item-input-with-error-message item-input-invalid"><div class="item-inner"><div class="item-title item-label">E-mail</div><div class="item-input-wrap"><input type="email" value="rowing@club@example" class="input-invalid"><div class="item-input-error-message">Please enter an e-mail address with one @</div></div></div></li><li class="item-content item-input"><div class="item-inner"><div class="item-title item-label">Street</div><div class="item-input-wrap"><input type="text" value="Quay 7"></div></div></li><li><label class="item-checkbox item-checkbox-icon-start item-content"><input type="checkbox" checked><i class="icon icon-checkbox"></i><div class="item-inner"><div class="item-title">Send me the newsletter</div></div></label></li><li class="item-content"><div class="item-inner"><div class="item-title">Own boat</div><div class="item-after"><label class="toggle"><input type="checkbox"><span class="toggle-icon"></span></label></div></div></li></ul></div><div class="block"><button class="button button-fill">Join</button><br><button class="button button-outline">Cancel</button></div></div></div></div></div><script src="/framework7/framework7-bundle.min.js"></script><script>new Framework7({el:'#app',theme:'md'})</script>`;

export const poolPageScenes: WebScene[] = [
  {
    ...pool,
    name: 'redoc_lockers',
    ...fromNpm('redoc', 'Redoc'),
    how: 'a described interface',
    size: [1280, 760],
    open: kit(REDOC, 3500),
    textComplete: false,
    questions: [
      ask('read_value', 'Which parameter is required?', 'street'),
      ask(
        'read_value',
        'what does response 404 mean',
        'No locker in that street',
        '404 No locker in that street',
      ),
      whereElement('Where can I download the description?', 'link', 'Download'),
      ask(
        'topic',
        'What is documented here?',
        'parcel lockers',
        'lockers',
        'api',
        'an api',
        'api documentation',
        'list lockers',
      ),
      noError('Where is the error?'),
      unanswerable('How many lockers are free?'),
    ],
  },
  {
    ...pool,
    name: 'rapidoc_lockers',
    ...fromNpm('rapidoc', 'RapiDoc'),
    how: 'a described interface in dark colours',
    theme: 'dark',
    size: [1280, 760],
    open: kit(RAPIDOC, 3500),
    textComplete: false,
    hiddenText: /127\.0\.0\.1/,
    questions: [
      ask('theme', 'Is it a dark theme?', 'yes', 'dark'),
      ask('read_value', 'Which version do the parcel lockers have?', '1.4.2'),
      whereText('Where in the menu is "Open a locker"?', 'Open a locker'),
      ask('read_text', 'What does it say below authentication?', 'No API key applied'),
      noError('is there something wrong'),
      unanswerable('Who has opened the last locker?'),
    ],
  },
  {
    ...pool,
    name: 'qunit_failed',
    ...fromNpm('qunit', 'QUnit'),
    how: 'a failed test',
    size: [960, 600],
    open: kit(QUNIT),
    error: {
      lines: ['half of 4.20', 'Expected:', 'Diff:'],
      message: 'half of 4.20 Expected: 2.1 Result: 2.4',
      category: 'crash',
    },
    textComplete: false,
    questions: [
      whereError('Where is the failed test described?'),
      ask('read_value', 'Which value was expected?', '2.1'),
      ask('read_value', 'How many tests passed?', '2', 'two', '2 passed'),
      isOff('Is "Hide passed tests" ticked?'),
      ask('read_text', 'Which test failed?', 'Fares: child pays half', 'child pays half'),
      whereElement('Where can I rerun the failed test?', 'link', 'Rerun 1 failed test'),
      unanswerable('Which browser tab is open next to it?'),
    ],
  },
  {
    ...pool,
    name: 'xspreadsheet_wages',
    ...fromNpm('x-data-spreadsheet', 'x-spreadsheet'),
    how: 'a table of wages',
    size: [1000, 560],
    open: kit(XSHEET),
    textComplete: false,
    drawnElements: [{ role: 'table', name: '', box: [0, 41, 980, 437] }],
    hiddenElements: /^image/,
    drawnText: [
      ...['Name', 'Kitchen', 'Garden', 'Office'].map((text, i) => ({
        text,
        within: [63, 69 + i * 25, 60, 17] as [number, number, number, number],
      })),
      ...['Hours', '38', '22', '40'].map((text, i) => ({
        text,
        within: [163, 69 + i * 25, 60, 17] as [number, number, number, number],
      })),
      ...['Wage', '684.00', '352.00', '812.50'].map((text, i) => ({
        text,
        within: [263, 69 + i * 25, 60, 17] as [number, number, number, number],
      })),
    ],
    questions: [
      ask('amount', 'How much does the garden earn?', '352.00', '352'),
      ask('read_value', 'how many hours did the office work', '40'),
      ask('amount', 'What is the wage of the kitchen?', '684.00', '684'),
      ask('read_text', 'What is the sheet called?', 'Week 14'),
      noError('Is there an error in the table? Where?'),
      unanswerable('Who is the cook?'),
    ],
  },
  {
    ...pool,
    name: 'tuigrid_rooms',
    ...fromNpm('tui-grid', 'TOAST UI Grid'),
    how: 'a table of rooms',
    size: [860, 440],
    open: kit(TUI),
    hiddenElements: /^table/,
    drawnElements: [{ role: 'table', name: '', box: [24, 69, 760, 201] }],
    questions: [
      ask('amount', 'What does the Owl cost?', '126.00 €', '126.00', '126'),
      ask('read_value', 'how many beds does Finch have', '1', 'one'),
      ask('read_value', 'What is the state of the room Wren?', 'error in heating'),
      ask('count_elements', 'How many rooms are free?', '2', 'two'),
      ask('main_color', 'what is the main colour', 'white'),
      unanswerable('Who has booked the Lark?'),
    ],
  },
  {
    ...pool,
    name: 'framework7_member',
    ...fromNpm('framework7', 'Framework7'),
    how: 'a form with a mistake',
    size: [560, 640],
    open: kit(FRAMEWORK7, 2000),
    error: { lines: ['Please enter an e-mail'], category: 'validation' },
    drawnElements: [
      { role: 'checkbox', name: 'Send me the newsletter', box: [32, 266, 203, 28] },
      { role: 'checkbox', name: 'Own boat', box: [32, 312, 496, 32] },
    ],
    questions: [
      whereError('Where is the error?'),
      ask('read_error', 'What is wrong with the e-mail?', 'Please enter an e-mail address with one @'),
      ask(
        'classify_error',
        'wrong input or network problem?',
        'validation',
        'wrong input',
        'input',
        'invalid input',
      ),
      isOn('Is "Send me the newsletter" checked?'),
      isOff('is Own boat switched on'),
      whereElement('Where do I join?', 'button', 'Join'),
      unanswerable('How old is the member?'),
    ],
  },
];
