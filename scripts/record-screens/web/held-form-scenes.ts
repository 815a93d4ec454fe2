/** Forms and settings of interface kits kept to judge: no method was worked on with them. */
import { ask, isOff, isOn, noError, unanswerable, whereElement, whereError } from '../ask.ts';
import { fromNpm } from '../origin.ts';
import { kit, page } from './site-tools.ts';
import type { WebScene } from './web-scene.ts';

const held = { ...page, set: 'held-screens', theme: 'light', error: null } as const;

const QUASAR = `<!doctype html><title>Booking</title><link rel="stylesheet" href="/quasar/dist/quasar.prod.css"><style>body{font-family:Roboto}</style><div id="q"></div><script src="/vue/dist/vue.global.prod.js"></script><script src="/quasar/dist/quasar.umd.prod.js"></script><script src="/quasar/dist/icon-set/svg-material-icons.umd.prod.js"></script><script>
const app=Vue.createApp({template:\`<div class="q-pa-lg" style="max-width:560px"><div class="text-h5 q-mb-md">Book the sauna</div><q-form ref="f" class="q-gutter-md"><q-input filled v-model="name" label="Your name" lazy-rules :rules="[v=>!!v||'Please enter your name']"/><q-input filled type="number" v-model="hours" label="Hours" lazy-rules :rules="[v=>v<=3||'At most 3 hours can be booked']"/><q-input filled v-model="day" label="Day"/><q-toggle v-model="wood" label="With firewood"/><div><q-btn label="Book now" color="primary" @click="$refs.f.validate()"/><q-btn flat label="Reset" color="primary" class="q-ml-sm"/></div></q-form></div>\`,data:()=>({name:'Marten club',hours:5,day:'2026-04-18',wood:true})});app.use(Quasar);Quasar.IconSet.set(Quasar.IconSet.svgMaterialIcons);app.mount('#q')</script>`;

const VUETIFY = `<!doctype html><title>Registration</title><link rel="stylesheet" href="/vuetify/dist/vuetify.min.css"><link rel="stylesheet" href="/@mdi/font/css/materialdesignicons.min.css"><style>body{font-family:Roboto}</style><div id="a"></div><script src="/vue/dist/vue.global.prod.js"></script><script>process={env:{}}</script><script src="/vuetify/dist/vuetify.min.js"></script><script>
const app=Vue.createApp({template:\`<v-app><v-main><div class="pa-6" style="max-width:560px"><h2 class="mb-4">Register a hive</h2><v-form ref="f"><v-text-field v-model="place" label="Place" :rules="[v=>!!v||'Please tell where the hive stands']"/><v-text-field v-model="mail" label="E-mail" :rules="[v=>v.includes('@')||'This is not a valid e-mail address']"/><v-text-field v-model="frames" label="Frames"/><v-checkbox v-model="member" label="I am a member of the club"/><v-btn color="primary">Register</v-btn><v-btn class="ml-3" variant="outlined">Cancel</v-btn></v-form></div></v-main></v-app>\`,data:()=>({place:'',mail:'apiary.example.org',frames:'10',member:true}),mounted(){this.$refs.f.validate()}});app.use(Vuetify.createVuetify());app.mount('#a')</script>`;

const FLUENT = `<!doctype html><html><title>Climate</title><script type="module" src="/@fluentui/web-components/dist/web-components.min.js"></script><style>body{margin:0;background:#1f1f1f}main{padding:24px;width:620px}h2{font:600 24px "Noto Sans";color:#fff}fluent-text-field,fluent-switch,fluent-slider{display:block;margin-bottom:18px}fluent-text-field{width:320px}</style><fluent-design-system-provider use-defaults base-layer-luminance="0.12" fill-color="#1f1f1f"><main><h2>Greenhouse control</h2><fluent-tabs activeid="a"><fluent-tab id="a">Climate</fluent-tab><fluent-tab id="b">Watering</fluent-tab><fluent-tab id="c">Light</fluent-tab></fluent-tabs><br><fluent-text-field value="12 °C">Night temperature</fluent-text-field><fluent-switch checked>Open the vents by day</fluent-switch><fluent-switch>Send me a message at frost</fluent-switch><fluent-slider min="0" max="100" value="60" style="width:320px"></fluent-slider><fluent-button appearance="accent">Save changes</fluent-button> <fluent-button>Discard</fluent-button></main></fluent-design-system-provider></html>`;

const IONIC = `<!doctype html><html><head><title>Settings</title><link rel="stylesheet" href="/@ionic/core/css/ionic.bundle.css"><script type="module" src="/@ionic/core/dist/ionic/ionic.esm.js"></script></head><body><ion-app><ion-header><ion-toolbar><ion-title>Settings</ion-title></ion-toolbar></ion-header><ion-content><ion-list><ion-list-header>Bus stop display</ion-list-header><ion-item><ion-toggle checked>Show delays</ion-toggle></ion-item><ion-item><ion-toggle>Read aloud</ion-toggle></ion-item><ion-item><ion-input label="Stop" value="Old Bridge"></ion-input></ion-item><ion-item><ion-label>Lines shown</ion-label><ion-note slot="end">14</ion-note></ion-item><ion-item><ion-checkbox>Only night buses</ion-checkbox></ion-item></ion-list><ion-button style="margin:16px">Apply</ion-button><ion-button fill="outline">Restore defaults</ion-button></ion-content></ion-app></body></html>`;

export const heldFormScenes: WebScene[] = [
  {
    ...held,
    name: 'quasar_booking',
    ...fromNpm('quasar', 'Quasar'),
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
    name: 'vuetify_hive',
    ...fromNpm('vuetify', 'Vuetify'),
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
    ...fromNpm('@fluentui/web-components', 'Fluent UI'),
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
    name: 'ionic_settings',
    ...fromNpm('@ionic/core', 'Ionic'),
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
];
