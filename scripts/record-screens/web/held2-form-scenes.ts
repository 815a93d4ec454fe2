/** Forms and messages of kits of the second set that is kept to judge: no method was worked on with them. */
import {
  ask,
  isOff,
  isOn,
  noError,
  stillReadable,
  unanswerable,
  whereElement,
  whereError,
  whereText,
} from '../ask.ts';
import { fromNpm } from '../origin.ts';
import { kit, page } from './site-tools.ts';
import type { WebScene } from './web-scene.ts';

const held2 = { ...page, set: 'held2-screens', theme: 'light', error: null } as const;

const PRIME = `<!doctype html><title>Allotments</title><link rel="stylesheet" href="/primevue/resources/themes/lara-light-teal/theme.css"><link rel="stylesheet" href="/primeicons/primeicons.css"><style>body{margin:0;font-family:"Noto Sans",sans-serif}main{padding:24px 36px;width:640px}.f{margin-bottom:16px}label.t{display:block;margin-bottom:6px;font-weight:600}.e{color:#c62828;display:block;margin-top:4px}</style><div id="a"></div><script src="/vue/dist/vue.global.prod.js"></script><script src="/primevue/core/core.min.js"></script><script>
const app=Vue.createApp({template:\`<main><h2>Rent an allotment</h2><div class="f"><label class="t" for="n">Name</label><p-text id="n" v-model="name" style="width:100%"/></div><div class="f"><label class="t" for="p">Plot number</label><p-text id="p" v-model="plot" class="p-invalid" style="width:100%"/><small class="e">Plot 214 does not exist. Plots go from 1 to 180.</small></div><div class="f"><label class="t" for="d">First day</label><p-text id="d" v-model="day" class="p-invalid" style="width:100%"/><small class="e">The first day must not be in the past.</small></div><p-button label="Send request"></p-button> <p-button label="Clear" severity="secondary" outlined></p-button></main>\`,data:()=>({name:'Quarry Street Club',plot:'214',day:'1 March 2019',water:false})});app.use(primevue.config.default);app.component('p-text',primevue.inputtext);app.component('p-button',primevue.button);app.mount('#a')</script>`;

const IZI = `<!doctype html><title>Choir archive</title><link rel="stylesheet" href="/izitoast/dist/css/iziToast.min.css"><style>body{margin:0;background:#f4f1ea;font:16px "DejaVu Sans";color:#333}main{padding:30px 40px}td,th{padding:6px 26px 6px 0;text-align:left}</style><main><h1>Choir archive</h1><table><tr><th>Recording</th><th>Length</th><th>Size</th></tr><tr><td>Spring concert</td><td>1:12:40</td><td>640 MB</td></tr><tr><td>Rehearsal 8 May</td><td>0:48:05</td><td>410 MB</td></tr><tr><td>Evensong</td><td>0:31:22</td><td>275 MB</td></tr></table><p><button>Add a recording</button> <button>Download all</button></p></main><script src="/izitoast/dist/js/iziToast.min.js"></script><script>iziToast.error({title:'Upload failed',message:'The storage quota of 2 GB is used up.',timeout:false,position:'bottomRight',animateInside:false,transitionIn:''})</script>`;

const CARBON = `<!doctype html><title>Pumps</title><link rel="stylesheet" href="/carbon-components/css/carbon-components.min.css"><style>body{background:#161616;color:#f4f4f4;margin:0}main{padding:24px 32px;width:820px}h2{margin-bottom:16px}.bx--inline-notification{max-width:none;width:760px}</style><main><h2>Pump stations</h2><div data-notification class="bx--inline-notification bx--inline-notification--error" role="alert"><div class="bx--inline-notification__details"><svg class="bx--inline-notification__icon" width="20" height="20" viewBox="0 0 20 20"><path d="M10 1a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm3.5 13.5l-8-8 1-1 8 8-1 1z"/></svg><div class="bx--inline-notification__text-wrapper"><p class="bx--inline-notification__title">Station 7 timed out</p><p class="bx--inline-notification__subtitle">No answer within 45 seconds. The last reading is from 06:10.</p></div></div></div><table class="bx--data-table"><thead><tr><th><span class="bx--table-header-label">Station</span></th><th><span class="bx--table-header-label">Level</span></th><th><span class="bx--table-header-label">Flow</span></th><th><span class="bx--table-header-label">Checked</span></th></tr></thead><tbody><tr><td>Station 5</td><td>2.31 m</td><td>18 l/s</td><td>06:25</td></tr><tr><td>Station 6</td><td>1.94 m</td><td>22 l/s</td><td>06:25</td></tr><tr><td>Station 7</td><td>2.08 m</td><td>15 l/s</td><td>06:10</td></tr></tbody></table><p style="margin-top:24px"><button class="bx--btn bx--btn--primary">Ask again</button> <button class="bx--btn bx--btn--secondary">Show log</button></p></main>`;

const ARCO = `<!doctype html><title>Heating</title><link rel="stylesheet" href="/@arco-design/web-vue/dist/arco.min.css"><style>body{margin:0}main{padding:24px 32px;width:640px}</style><body arco-theme="dark" style="background:#17171a"><div id="a"></div><script src="/vue/dist/vue.global.prod.js"></script><script src="/@arco-design/web-vue/dist/arco-vue.min.js"></script><script>const app=Vue.createApp({template:\`<main><a-typography-title :heading="4">Heating plan</a-typography-title><a-tabs default-active-key="1"><a-tab-pane key="1" title="Weekdays"></a-tab-pane><a-tab-pane key="2" title="Weekend"></a-tab-pane><a-tab-pane key="3" title="Holidays"></a-tab-pane></a-tabs><a-form :model="f" layout="vertical"><a-form-item label="Room"><a-input v-model="f.room"/></a-form-item><a-form-item label="Target temperature"><a-input v-model="f.temp"/></a-form-item><a-form-item><a-checkbox v-model="f.night">Lower at night</a-checkbox></a-form-item><a-form-item><a-checkbox v-model="f.vent">Stop while a window is open</a-checkbox></a-form-item><a-form-item><a-space><a-button type="primary">Save plan</a-button><a-button>Copy to weekend</a-button></a-space></a-form-item></a-form></main>\`,data:()=>({f:{room:'Reading room',temp:'20.5 °C',night:true,vent:false}})});app.use(ArcoVue);app.mount('#a')</script></body>`;

const VANT = `<!doctype html><title>Seats</title><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/vant/lib/index.css"><style>body{margin:0;background:#f7f8fa;font-family:"Noto Sans",sans-serif}</style><div id="a"></div><script src="/vue/dist/vue.global.prod.js"></script><script src="/vant/lib/vant.min.js"></script><script>const app=Vue.createApp({template:\`<van-nav-bar title="Choose a seat" left-text="Back"/><van-cell-group inset style="margin-top:12px"><van-cell title="Train" value="R 88 to Millport"/><van-cell title="Departure" value="18:42"/><van-cell title="Coach" value="14"/><van-cell title="Seat" value="37 window"/><van-cell title="Fare" value="21.80 €"/></van-cell-group><div style="margin:16px"><van-button round block type="primary">Reserve</van-button></div>\`});app.use(vant);app.mount('#a');vant.showDialog({title:'Seat already taken',message:'Seat 37 was reserved by someone else a moment ago.',confirmButtonText:'Choose another',showCancelButton:true,cancelButtonText:'Cancel'})</script>`;

export const held2FormScenes: WebScene[] = [
  {
    ...held2,
    name: 'primevue_allotment',
    ...fromNpm('primevue', 'PrimeVue'),
    how: 'a form with two mistakes',
    size: [720, 500],
    open: kit(PRIME),
    error: { lines: ['Plot 214 does', 'The first day must'], category: 'validation' },
    questions: [
      whereError('Where are the mistakes in this form?'),
      ask(
        'read_error',
        'What is wrong with the plot number?',
        'Plot 214 does not exist. Plots go from 1 to 180.',
        'Plot 214 does not exist',
        'Plot 214 does not exist.',
      ),
      ask(
        'read_error',
        'why is the first day refused',
        'The first day must not be in the past.',
        'must not be in the past',
        'in the past',
      ),
      ask(
        'classify_error',
        'Did I fill in something wrong or is the server down?',
        'validation',
        'filled in something wrong',
        'invalid input',
        'form',
        'input',
        'wrong input',
      ),
      ask('read_value', 'Which name is entered?', 'Quarry Street Club'),
      whereElement('Where is the Clear button?', 'button', 'Clear'),
      ask(
        'main_color',
        'What colour is the button that sends the request?',
        'teal',
        'green',
        'turquoise',
        'cyan',
      ),
      ask('count_elements', 'how many input fields are there', '3', 'three'),
      unanswerable('How much is the rent of a plot?'),
    ],
  },
  {
    ...held2,
    name: 'izitoast_quota',
    ...fromNpm('izitoast', 'iziToast'),
    how: 'a message that an upload failed',
    size: [960, 540],
    open: kit(IZI),
    error: { lines: ['Upload failed', 'The storage quota'], category: 'resource' },
    questions: [
      whereError('Where is the error?', 'bottom right', 'lower right', 'in the bottom right corner'),
      ask(
        'read_error',
        'Why did the upload fail?',
        'The storage quota of 2 GB is used up.',
        'The storage quota of 2 GB is used up',
        'storage quota',
      ),
      ask(
        'classify_error',
        'Is this a permission problem or is the storage used up?',
        'resource',
        'storage',
        'storage is used up',
        'quota',
        'storage used up',
        'the storage is used up',
        'storage quota',
      ),
      ask('read_value', 'How big is the recording of the spring concert?', '640 MB', '640'),
      ask('read_value', 'how long is Evensong', '0:31:22'),
      whereElement('Which button downloads everything?', 'button', 'Download all'),
      ask('main_color', 'What colour is the message at the bottom?', 'red', 'pink', 'light red'),
      unanswerable('Who sings the solo in the spring concert?'),
    ],
    copies: [
      {
        kind: 'jpeg20',
        questions: [
          stillReadable(
            'Why did the upload fail?',
            'The storage quota of 2 GB is used up.',
            'storage quota of 2 GB is used up',
            'storage quota',
          ),
        ],
      },
    ],
  },
  {
    ...held2,
    name: 'carbon_timeout',
    theme: 'mixed',
    ...fromNpm('carbon-components', 'Carbon'),
    how: 'a message above a table',
    size: [900, 600],
    open: kit(CARBON),
    error: { lines: ['Station 7 timed out'], category: 'timeout' },
    questions: [
      whereError('point at the error'),
      ask(
        'read_error',
        'What happened to station 7?',
        'Station 7 timed out',
        'timed out',
        'No answer within 45 seconds',
        'Station 7 timed out No answer within 45 seconds. The last reading is from 06:10.',
      ),
      ask('classify_error', 'timeout or wrong password?', 'timeout', 'timed out', 'time out'),
      ask('read_value', 'How long was an answer waited for?', '45 seconds', '45'),
      ask('read_value', 'what is the level of Station 6', '1.94 m', '1.94'),
      ask('count_elements', 'How many stations are in the table?', '3', 'three'),
      whereElement('Which button asks the station again?', 'button', 'Ask again'),
      ask(
        'main_color',
        'What is the main background colour of the page?',
        'black',
        'dark',
        'dark grey',
        'dark gray',
      ),
      unanswerable('Who repairs the pumps?'),
    ],
  },
  {
    ...held2,
    name: 'arco_heating',
    theme: 'dark',
    ...fromNpm('@arco-design/web-vue', 'Arco Design'),
    how: 'settings in dark colours',
    size: [720, 520],
    open: kit(ARCO),
    hiddenElements: /^(input|icon|image)/,
    drawnElements: [
      { role: 'input', name: 'Room', box: [32, 178, 640, 32] },
      { role: 'input', name: 'Target temperature', box: [32, 260, 640, 32] },
      { role: 'checkbox', name: 'Lower at night', box: [37, 329, 14, 14] },
      { role: 'checkbox', name: 'Stop while a window is open', box: [37, 389, 14, 14] },
    ],
    questions: [
      ask('read_value', 'What is the target temperature?', '20.5 °C', '20.5'),
      ask('read_value', 'which room is this plan for', 'Reading room'),
      isOn('Is "Lower at night" ticked?'),
      isOff('Is "Stop while a window is open" checked?'),
      ask('theme', 'dark or light?', 'dark', 'dark theme', 'dark mode'),
      whereElement('Where is the button to save the plan?', 'button', 'Save plan'),
      noError('Any error here?'),
      whereText('where are the holidays?', 'Holidays'),
      unanswerable('How warm is it outside?'),
    ],
  },
  {
    ...held2,
    name: 'vant_seat_taken',
    ...fromNpm('vant', 'Vant'),
    how: 'a dialog that a seat is taken',
    size: [480, 640],
    open: kit(VANT, 2000),
    textComplete: false,
    error: { lines: ['Seat already taken', 'Seat 37 was', 'moment ago'], category: 'conflict' },
    questions: [
      whereError('Where is the error?'),
      ask(
        'read_error',
        'Why can I not have this seat?',
        'Seat 37 was reserved by someone else a moment ago.',
        'Seat 37 was reserved by someone else a moment ago',
        'reserved by someone else',
        'Seat already taken',
      ),
      ask(
        'classify_error',
        'Is it a network problem or has someone else taken it?',
        'conflict',
        'taken',
        'someone else has taken it',
        'already taken',
        'someone else',
        'reserved by someone else',
      ),
      ask('window_title', 'What is the title of the dialog?', 'Seat already taken'),
      whereElement('Which button lets me choose another seat?', 'button', 'Choose another'),
      ask('count_elements', 'How many buttons does the dialog have?', '2', 'two'),
      ask('has_text', 'does the picture contain text?', 'yes'),
      unanswerable('How many seats are still free?'),
    ],
  },
];
