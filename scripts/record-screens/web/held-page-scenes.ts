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
const NAIVE = `<!doctype html><title>Orders</title><style>body{margin:24px;font-family:"Noto Sans"}</style><div id="a"></div><script src="/vue/dist/vue.global.prod.js"></script><script src="/naive-ui/dist/index.prod.js"></script><script>
const app=Vue.createApp({template:\`<h2>Orders of the mill</h2><n-space style="margin-bottom:16px"><n-button type="primary">New order</n-button><n-button>Export</n-button><n-tag type="warning">2 waiting</n-tag></n-space><n-data-table :columns="columns" :data="rows" style="width:760px"/><n-pagination :page-count="4" style="margin-top:16px"/>\`,data:()=>({columns:[{title:'Order',key:'no'},{title:'Customer',key:'who'},{title:'Flour (kg)',key:'kg'},{title:'Amount',key:'sum'},{title:'State',key:'state'}],rows:[{no:'M-311',who:'Bakery Lind',kg:120,sum:'138.00 €',state:'delivered'},{no:'M-312',who:'School kitchen',kg:45,sum:'54.90 €',state:'waiting'},{no:'M-313',who:'Hotel Seeblick',kg:80,sum:'96.40 €',state:'waiting'},{no:'M-314',who:'Farm shop',kg:25,sum:'31.25 €',state:'cancelled'}]})});app.use(naive);app.mount('#a')</script>`;
const VUETIFY = `<!doctype html><title>Registration</title><link rel="stylesheet" href="/vuetify/dist/vuetify.min.css"><link rel="stylesheet" href="/@mdi/font/css/materialdesignicons.min.css"><style>body{font-family:Roboto}</style><div id="a"></div><script src="/vue/dist/vue.global.prod.js"></script><script>process={env:{}}</script><script src="/vuetify/dist/vuetify.min.js"></script><script>
const app=Vue.createApp({template:\`<v-app><v-main><div class="pa-6" style="max-width:560px"><h2 class="mb-4">Register a hive</h2><v-form ref="f"><v-text-field v-model="place" label="Place" :rules="[v=>!!v||'Please tell where the hive stands']"/><v-text-field v-model="mail" label="E-mail" :rules="[v=>v.includes('@')||'This is not a valid e-mail address']"/><v-text-field v-model="frames" label="Frames"/><v-checkbox v-model="member" label="I am a member of the club"/><v-btn color="primary">Register</v-btn><v-btn class="ml-3" variant="outlined">Cancel</v-btn></v-form></div></v-main></v-app>\`,data:()=>({place:'',mail:'apiary.example.org',frames:'10',member:true}),mounted(){this.$refs.f.validate()}});app.use(Vuetify.createVuetify());app.mount('#a')</script>`;
const FLUENT = `<!doctype html><html><title>Climate</title><script type="module" src="/@fluentui/web-components/dist/web-components.min.js"></script><style>body{margin:0;background:#1f1f1f}main{padding:24px;width:620px}h2{font:600 24px "Noto Sans";color:#fff}fluent-text-field,fluent-switch,fluent-slider{display:block;margin-bottom:18px}fluent-text-field{width:320px}</style><fluent-design-system-provider use-defaults base-layer-luminance="0.12" fill-color="#1f1f1f"><main><h2>Greenhouse control</h2><fluent-tabs activeid="a"><fluent-tab id="a">Climate</fluent-tab><fluent-tab id="b">Watering</fluent-tab><fluent-tab id="c">Light</fluent-tab></fluent-tabs><br><fluent-text-field value="12 °C">Night temperature</fluent-text-field><fluent-switch checked>Open the vents by day</fluent-switch><fluent-switch>Send me a message at frost</fluent-switch><fluent-slider min="0" max="100" value="60" style="width:320px"></fluent-slider><fluent-button appearance="accent">Save changes</fluent-button> <fluent-button>Discard</fluent-button></main></fluent-design-system-provider></html>`;
const CLARITY = `<!doctype html><title>Tickets</title><link rel="stylesheet" href="/@clr/ui/clr-ui.min.css"><div style="padding:28px 40px;width:720px"><h2 style="margin-top:0">Repair shop</h2><div class="alert alert-danger" role="alert"><div class="alert-items"><div class="alert-item static"><span class="alert-text">Ticket R-204 was changed by another user at 14:02 and could not be saved.</span></div></div></div><ul class="nav" role="tablist"><li class="nav-item" role="presentation"><button class="btn btn-link nav-link active" role="tab">Open</button></li><li class="nav-item" role="presentation"><button class="btn btn-link nav-link" role="tab">Waiting</button></li><li class="nav-item" role="presentation"><button class="btn btn-link nav-link" role="tab">Done</button></li></ul><table class="table"><thead><tr><th class="left">Ticket</th><th class="left">Device</th><th class="left">Due</th></tr></thead><tbody><tr><td class="left">R-203</td><td class="left">Sewing machine</td><td class="left">4 May 2026</td></tr><tr><td class="left">R-204</td><td class="left">Radio</td><td class="left">6 May 2026</td></tr><tr><td class="left">R-205</td><td class="left">Toaster</td><td class="left">9 May 2026</td></tr></tbody></table><button class="btn btn-primary">Reload</button><button class="btn">Close</button></div>`;
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
    name: 'naive_orders',
    program: 'Naive UI',
    package: 'naive-ui (npm)',
    versionOf: { npm: 'naive-ui' },
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
    name: 'vuetify_hive',
    program: 'Vuetify',
    package: 'vuetify (npm)',
    versionOf: { npm: 'vuetify' },
    how: 'a form with two mistakes',
    size: [820, 640],
    open: kit(VUETIFY),
    error: { lines: ['Please tell where', 'This is not a valid'], category: 'validation' },
    hiddenText: /^(apiary.example.org|10)$/,
    drawnText: [
      { text: 'apiary.example.org', within: [36, 202, 220, 20] },
      { text: '10', within: [36, 280, 60, 20] },
    ],
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
    name: 'fluent_greenhouse',
    program: 'Fluent UI',
    package: '@fluentui/web-components (npm)',
    versionOf: { npm: '@fluentui/web-components' },
    how: 'settings in dark colours',
    theme: 'dark',
    size: [780, 640],
    open: kit(FLUENT, 2500),
    hiddenElements: /^(icon|slider|checkbox|input|button $)/,
    drawnElements: [
      { role: 'input', name: 'Night temperature', box: [24, 179, 320, 32] },
      { role: 'checkbox', name: 'Open the vents by day', box: [24, 229, 142, 40] },
      { role: 'checkbox', name: 'Send me a message at frost', box: [24, 287, 178, 40] },
      { role: 'slider', name: '', box: [24, 337, 320, 22] },
      { role: 'button', name: 'Save changes', box: [24, 385, 111, 32] },
      { role: 'button', name: 'Discard', box: [139, 385, 69, 32] },
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
    name: 'clarity_conflict',
    program: 'Clarity',
    package: '@clr/ui (npm)',
    versionOf: { npm: '@clr/ui' },
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
