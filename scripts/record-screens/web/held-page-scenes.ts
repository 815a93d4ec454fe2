/** Pages of kits, build tools and applications kept to judge: no method was worked on with them. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import {
  ask,
  isOff,
  isOn,
  noError,
  stillReadable,
  unanswerable,
  unreadable,
  whereElement,
  whereError,
  whereText,
} from '../ask.ts';
import { files, goto, page } from './site-tools.ts';
import type { WebScene } from './web-scene.ts';

const held = { ...page, set: 'held', theme: 'light', error: null } as const;

const QUASAR = `<!doctype html><title>Booking</title><link rel="stylesheet" href="/quasar/dist/quasar.prod.css"><style>body{font-family:Roboto}</style><div id="q"></div><script src="/vue/dist/vue.global.prod.js"></script><script src="/quasar/dist/quasar.umd.prod.js"></script><script src="/quasar/dist/icon-set/svg-material-icons.umd.prod.js"></script><script>
const app=Vue.createApp({template:\`<div class="q-pa-lg" style="max-width:560px"><div class="text-h5 q-mb-md">Book the sauna</div><q-form ref="f" class="q-gutter-md"><q-input filled v-model="name" label="Your name" lazy-rules :rules="[v=>!!v||'Please enter your name']"/><q-input filled type="number" v-model="hours" label="Hours" lazy-rules :rules="[v=>v<=3||'At most 3 hours can be booked']"/><q-input filled v-model="day" label="Day"/><q-toggle v-model="wood" label="With firewood"/><div><q-btn label="Book now" color="primary" @click="$refs.f.validate()"/><q-btn flat label="Reset" color="primary" class="q-ml-sm"/></div></q-form></div>\`,data:()=>({name:'Marten club',hours:5,day:'2026-04-18',wood:true})});app.use(Quasar);Quasar.IconSet.set(Quasar.IconSet.svgMaterialIcons);app.mount('#q')</script>`;
const ELEMENT = `<!doctype html><title>Orders</title><link rel="stylesheet" href="/element-plus/dist/index.css"><style>body{margin:24px;font-family:"Noto Sans"}</style><div id="a"></div><script src="/vue/dist/vue.global.prod.js"></script><script src="/element-plus/dist/index.full.min.js"></script><script>
const app=Vue.createApp({template:\`<h2>Orders of the mill</h2><el-space style="margin-bottom:16px"><el-button type="primary">New order</el-button><el-button>Export</el-button><el-tag type="warning">2 waiting</el-tag></el-space><el-table :data="rows" stripe border style="width:760px"><el-table-column prop="no" label="Order"/><el-table-column prop="who" label="Customer"/><el-table-column prop="kg" label="Flour (kg)"/><el-table-column prop="sum" label="Amount"/><el-table-column prop="state" label="State"/></el-table><el-pagination layout="total, prev, pager, next" :total="38" style="margin-top:16px"/>\`,data:()=>({rows:[{no:'M-311',who:'Bakery Lind',kg:120,sum:'138.00 €',state:'delivered'},{no:'M-312',who:'School kitchen',kg:45,sum:'54.90 €',state:'waiting'},{no:'M-313',who:'Hotel Seeblick',kg:80,sum:'96.40 €',state:'waiting'},{no:'M-314',who:'Farm shop',kg:25,sum:'31.25 €',state:'cancelled'}]})});app.use(ElementPlus);app.mount('#a')</script>`;
const ANTD = `<!doctype html><title>Registration</title><style>body{margin:24px;font-family:"Noto Sans"}</style><div id="a"></div><script src="/react/umd/react.production.min.js"></script><script src="/react-dom/umd/react-dom.production.min.js"></script><script src="/dayjs/dayjs.min.js"></script><script src="/antd/dist/antd.min.js"></script><script>
const {Form,Input,InputNumber,Button,Checkbox,Typography,Alert}=antd,h=React.createElement;
function App(){const [f]=Form.useForm();React.useEffect(()=>{f.validateFields().catch(()=>0)},[]);
return h('div',{style:{maxWidth:520}},h(Typography.Title,{level:3},'Register a hive'),h(Form,{form:f,layout:'vertical',initialValues:{mail:'apiary.example.org',frames:10,member:true}},
h(Form.Item,{label:'Place',name:'place',rules:[{required:true,message:'Please tell where the hive stands'}]},h(Input,{placeholder:'e.g. orchard'})),
h(Form.Item,{label:'E-mail',name:'mail',rules:[{type:'email',message:'This is not a valid e-mail address'}]},h(Input)),
h(Form.Item,{label:'Frames',name:'frames'},h(InputNumber)),
h(Form.Item,{name:'member',valuePropName:'checked'},h(Checkbox,null,'I am a member of the club')),
h(Button,{type:'primary'},'Register'),' ',h(Button,null,'Cancel')))}
ReactDOM.createRoot(document.getElementById('a')).render(h(App))</script>`;
const SHOELACE = `<!doctype html><html class="sl-theme-dark"><title>Alarm</title><link rel="stylesheet" href="/@shoelace-style/shoelace/cdn/themes/dark.css"><script type="module" src="/@shoelace-style/shoelace/cdn/shoelace.js"></script><style>body{margin:24px;font:16px "Noto Sans";background:var(--sl-color-neutral-0);color:var(--sl-color-neutral-1000);width:620px}sl-input,sl-select,sl-switch,sl-range,sl-tab-group,sl-button{margin-bottom:18px}</style><h2>Greenhouse control</h2><sl-tab-group><sl-tab slot="nav" panel="a">Climate</sl-tab><sl-tab slot="nav" panel="b">Watering</sl-tab><sl-tab slot="nav" panel="c">Light</sl-tab><sl-tab-panel name="a"><sl-input label="Night temperature" value="12 °C" help-text="Between 5 and 20 degrees"></sl-input><sl-switch checked>Open the vents by day</sl-switch><br><sl-switch>Send me a message at frost</sl-switch><br><sl-range label="Humidity" value="60"></sl-range><br><sl-button variant="primary">Save changes</sl-button> <sl-button>Discard</sl-button></sl-tab-panel></sl-tab-group></html>`;
const FOMANTIC = `<!doctype html><title>Tickets</title><link rel="stylesheet" href="/fomantic-ui-css/semantic.min.css"><div class="ui container" style="padding-top:28px"><h2 class="ui header">Repair shop</h2><div class="ui negative message" style="width:640px"><i class="close icon"></i><div class="header">The ticket could not be saved</div><p>Ticket R-204 was changed by another user at 14:02. Reload it first.</p></div><div class="ui three item menu" style="width:640px"><a class="item active">Open</a><a class="item">Waiting</a><a class="item">Done</a></div><table class="ui celled table" style="width:640px"><thead><tr><th>Ticket</th><th>Device</th><th>Due</th></tr></thead><tbody><tr><td>R-203</td><td>Sewing machine</td><td>4 May 2026</td></tr><tr class="negative"><td>R-204</td><td>Radio</td><td>6 May 2026</td></tr><tr><td>R-205</td><td>Toaster</td><td>9 May 2026</td></tr></tbody></table><button class="ui primary button">Reload</button><button class="ui button">Close</button></div>`;
const IONIC = `<!doctype html><html><head><title>Settings</title><link rel="stylesheet" href="/@ionic/core/css/ionic.bundle.css"><script type="module" src="/@ionic/core/dist/ionic/ionic.esm.js"></script></head><body><ion-app><ion-header><ion-toolbar><ion-title>Settings</ion-title></ion-toolbar></ion-header><ion-content><ion-list><ion-list-header>Bus stop display</ion-list-header><ion-item><ion-toggle checked>Show delays</ion-toggle></ion-item><ion-item><ion-toggle>Read aloud</ion-toggle></ion-item><ion-item><ion-input label="Stop" value="Old Bridge"></ion-input></ion-item><ion-item><ion-label>Lines shown</ion-label><ion-note slot="end">14</ion-note></ion-item><ion-item><ion-checkbox>Only night buses</ion-checkbox></ion-item></ion-list><ion-button style="margin:16px">Apply</ion-button><ion-button fill="outline">Restore defaults</ion-button></ion-content></ion-app></body></html>`;

/** A page of a kit: markup that loads the kit from the packages folder. */
const kit =
  (markup: string, wait = 1200): WebScene['open'] =>
  async (target, services) => {
    await target.goto(`${await services.folder(services.packages, { '/page': markup })}/page`);
    await target.waitForTimeout(wait);
  };

export const heldPageScenes: WebScene[] = [
  {
    ...held,
    name: 'quasar_booking',
    program: 'Quasar',
    package: 'quasar (npm)',
    versionOf: { npm: 'quasar' },
    how: 'a booking that is checked',
    size: [760, 600],
    open: async (target, services) => {
      await kit(QUASAR)(target, services);
      await target.getByText('Book now', { exact: true }).click();
      await target.waitForTimeout(900);
      await target.mouse.move(1, 1);
      await target.waitForTimeout(600);
    },
    error: { lines: ['At most 3 hours can be booked'], category: 'validation' },
    hiddenText: /^(Marten club|5|2026-04-18)$/,
    drawnText: [
      { text: 'Marten club', within: [34, 82, 200, 20] },
      { text: '5', within: [34, 174, 60, 20] },
      { text: '2026-04-18', within: [34, 266, 200, 20] },
    ],
    questions: [
      whereError('Where is the error?'),
      ask('read_error', 'What is wrong with the hours?', 'At most 3 hours can be booked'),
      ask(
        'classify_error',
        'Did I fill in something wrong or is the server down?',
        'validation',
        'filled in something wrong',
        'invalid input',
        'input',
        'form',
      ),
      ask('read_value', 'How many hours are entered?', '5', 'five'),
      isOn('Is the switch "With firewood" on?'),
      whereElement('where is the reset button', 'button', 'Reset'),
      unanswerable('What does the sauna cost per hour?'),
    ],
  },
  {
    ...held,
    name: 'elementplus_orders',
    program: 'Element Plus',
    package: 'element-plus (npm)',
    versionOf: { npm: 'element-plus' },
    how: 'a table of orders',
    size: [860, 520],
    open: kit(ELEMENT),
    hiddenElements: /^table/,
    drawnElements: [{ role: 'table', name: '', box: [24, 125, 760, 200] }],
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
    name: 'antd_hive',
    program: 'Ant Design',
    package: 'antd (npm)',
    versionOf: { npm: 'antd' },
    how: 'a form with two mistakes',
    size: [820, 640],
    open: kit(ANTD),
    error: { lines: ['Please tell where', 'This is not a valid'], category: 'validation' },
    hiddenText: /^e.g. orchard$/,
    drawnText: [{ text: 'e.g. orchard', within: [34, 102, 200, 24] }],
    questions: [
      whereError('Where are the errors?'),
      ask(
        'read_error',
        'What is wrong with the e-mail?',
        'This is not a valid e-mail address',
        'not a valid e-mail address',
      ),
      ask('read_value', 'How many frames are set?', '10', 'ten'),
      isOn('Is "I am a member of the club" checked?'),
      whereElement('Where do I register?', 'button', 'Register'),
      ask('main_color', 'What colour is the Register button?', 'blue'),
      unanswerable('How much honey was harvested?'),
    ],
  },
  {
    ...held,
    name: 'shoelace_greenhouse',
    program: 'Shoelace',
    package: '@shoelace-style/shoelace (npm)',
    versionOf: { npm: '@shoelace-style/shoelace' },
    how: 'settings in dark colours',
    theme: 'dark',
    size: [780, 640],
    open: kit(SHOELACE),
    hiddenElements: /^(checkbox|slider|button $)/,
    drawnText: [
      { text: 'Night temperature', within: [20, 144, 200, 21] },
      { text: 'Between 5 and 20 degrees', within: [20, 209, 240, 20] },
      { text: 'Humidity', within: [20, 327, 120, 22] },
    ],
    drawnElements: [
      { role: 'checkbox', name: 'Open the vents by day', box: [24, 247, 202, 23] },
      { role: 'checkbox', name: 'Send me a message at frost', box: [24, 287, 246, 23] },
        { role: 'slider', name: 'Humidity', box: [24, 352, 620, 22] },
      { role: 'button', name: 'Save changes', box: [24, 412, 121, 40] },
      { role: 'button', name: 'Discard', box: [149, 412, 82, 40] },
    ],
    questions: [
      ask('theme', 'Does the page have a dark or a light theme?', 'dark', 'dark theme'),
      ask('read_value', 'What is the night temperature?', '12 °C', '12'),
      isOff('Is "Send me a message at frost" switched on?'),
      whereElement('Where is the Watering tab?', 'tab', 'Watering'),
      whereElement('how do i throw the changes away', 'button', 'Discard'),
      noError('where is the error'),
      unanswerable('How warm is it in the greenhouse right now?'),
    ],
  },
  {
    ...held,
    name: 'fomantic_conflict',
    program: 'Fomantic UI',
    package: 'fomantic-ui-css (npm)',
    versionOf: { npm: 'fomantic-ui-css' },
    how: 'a ticket that somebody else changed',
    size: [900, 560],
    open: kit(FOMANTIC),
    error: { lines: ['The ticket could not be saved', 'Ticket R-204 was changed'], category: 'conflict' },
    questions: [
      whereError('Where is the error message?'),
      ask(
        'read_error',
        'Why was the ticket not saved?',
        'Ticket R-204 was changed by another user at 14:02. Reload it first.',
        'Ticket R-204 was changed by another user',
        'changed by another user',
        'The ticket could not be saved',
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
    name: 'ionic_settings',
    program: 'Ionic',
    package: '@ionic/core (npm)',
    versionOf: { npm: '@ionic/core' },
    how: 'a settings page',
    size: [560, 620],
    open: kit(IONIC, 2500),
    hiddenElements: /^(icon|button $)/,
    drawnElements: [
      { role: 'button', name: 'Apply', box: [16, 373, 76, 36] },
      { role: 'button', name: 'Restore defaults', box: [110, 373, 176, 36] },
    ],
    questions: [
      isOn('Is "Show delays" on?'),
      isOff('is Read aloud switched on?'),
      isOff('Is "Only night buses" ticked?'),
      ask('read_value', 'Which stop is set?', 'Old Bridge'),
      ask('window_title', 'What is the title of this page?', 'Settings'),
      whereElement('Where is the button that restores the defaults?', 'button', 'Restore defaults'),
      noError('wheres the error'),
    ],
  },
  {
    ...held,
    name: 'parcel_build_error',
    textComplete: false,
    theme: 'dark',
    program: 'Parcel',
    package: 'parcel (npm)',
    versionOf: { npm: 'parcel' },
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
    drawnText: [
      { text: "@parcel/transformer-js: Expected ',', got ';'", within: [50, 48, 520, 26] },
    ],
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
    program: 'Next.js',
    package: 'next (npm)',
    versionOf: { npm: 'next' },
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
    name: 'luckysheet_budget',
    program: 'Luckysheet',
    package: 'luckysheet (npm)',
    versionOf: { npm: 'luckysheet' },
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
];
