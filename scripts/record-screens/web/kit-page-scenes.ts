/** Pages of other interface kits and widgets, filled with what a user might have in them. */
import { join } from 'node:path';
import { ask, isOn, noError, unanswerable, whereElement, whereError } from '../ask.ts';
import { fromNpm } from '../origin.ts';
import type { WebScene } from './web-scene.ts';

const fresh = { set: 'fresh-screens', kind: 'software_interface' } as const;

const TABLE = `<!doctype html><title>Stock</title><link rel="stylesheet" href="/handsontable/dist/handsontable.full.min.css"><style>body{margin:20px;font:14px "DejaVu Sans"}h1{font-size:22px}</style><h1>Stock of the workshop</h1><div id="t"></div><script src="/handsontable/dist/handsontable.full.min.js"></script><script>
new Handsontable(document.getElementById('t'),{data:[['Screw M4','Drawer 3',1200,0.04],['Hinge','Drawer 7',36,2.15],['Sandpaper P120','Shelf B',58,0.6],['Wood glue','Shelf B',9,6.9],['Drill bit 6 mm','Drawer 1',14,3.25]],colHeaders:['Article','Place','Pieces','Price'],rowHeaders:true,height:300,width:620,licenseKey:'non-commercial-and-evaluation'})</script>`;
const QUILL = `<!doctype html><title>Minutes</title><link rel="stylesheet" href="/quill/dist/quill.snow.css"><style>body{margin:24px;font:15px "Roboto"}</style><div id="e" style="height:300px"><h2>Minutes of the allotment club</h2><p>The meeting began at 18:30 in the garden house.</p><p>The water bill rose from 412.80 to 530.15 euros.</p><ul><li>New hose for plot 9</li><li>Paint the gate in May</li></ul></div><script src="/quill/dist/quill.js"></script><script>new Quill('#e',{theme:'snow'})</script>`;
const BULMA = `<!doctype html><title>Parcel</title><link rel="stylesheet" href="/bulma/css/bulma.css"><div class="p-6"><article class="message is-danger" style="width:520px;margin:50px auto"><div class="message-header"><p>Parcel locker 114</p><button class="delete" aria-label="delete"></button></div><div class="message-body">The request timed out after 30 seconds.<br>The locker could not be opened.<div class="buttons mt-5"><button class="button">Cancel</button><button class="button is-danger">Try again</button></div></div></article></div>`;

export const kitPageScenes: WebScene[] = [
  {
    ...fresh,
    name: 'paper_notifications',
    ...fromNpm('paper-dashboard', 'Paper Dashboard'),
    how: 'its notifications page',
    theme: 'light',
    size: [1200, 720],
    error: { lines: ['Danger - This is', '".alert-danger"'], category: 'unknown' },
    questions: [
      ask('main_color', 'What colour is the box that says danger?', 'orange', 'red', 'orange red'),
      whereElement('Where is the Top Center button?', 'button', 'Top Center'),
      ask('topic', 'What is this page about?', 'notifications', 'alerts', 'notification'),
      ask(
        'read_text',
        'what does the warning say',
        'This is a regular notification made with ".alert-warning"',
        'Warning - This is a regular notification made with ".alert-warning"',
      ),
      unanswerable('How many users are online?'),
    ],
    open: async (page, services) => {
      await page.goto(
        `${await services.folder(join(services.packages, 'paper-dashboard'))}/notifications.html`,
      );
    },
  },
  {
    ...fresh,
    name: 'paper_table',
    ...fromNpm('paper-dashboard', 'Paper Dashboard'),
    how: 'its table page',
    theme: 'light',
    size: [1200, 720],
    textComplete: false,
    error: null,
    questions: [
      ask('read_value', 'What is the salary of Doris Greene?', '$63,542', '63542'),
      ask('read_value', 'which country does Mason Porter live in', 'Chile'),
      ask('read_text', 'What is the title of the first table?', 'Striped Table'),
      whereElement('Where is the link to the user profile?', 'link', 'User Profile'),
      noError('Where is the error?'),
      unanswerable('How old is Philip Chaney?'),
    ],
    open: async (page, services) => {
      await page.goto(`${await services.folder(join(services.packages, 'paper-dashboard'))}/table.html`);
    },
  },
  {
    ...fresh,
    name: 'softui_signin',
    ...fromNpm('soft-ui-dashboard', 'Soft UI Dashboard'),
    how: 'its login page',
    theme: 'light',
    size: [1200, 720],
    error: null,
    questions: [
      isOn('Is the Remember me switch on?'),
      whereElement('Where is the sign in button?', 'button', 'Sign in'),
      ask('read_text', 'What is the big headline?', 'Welcome back'),
      ask('count_elements', 'how many input fields', '2', 'two'),
      ask('has_text', 'is there text on the picture?', 'yes'),
      unanswerable('Which user name was entered?'),
    ],
    open: async (page, services) => {
      await page.goto(
        `${await services.folder(join(services.packages, 'soft-ui-dashboard'))}/pages/sign-in.html`,
      );
    },
  },
  {
    ...fresh,
    name: 'handsontable_stock',
    ...fromNpm('handsontable', 'Handsontable'),
    how: 'a table of five articles',
    theme: 'light',
    size: [820, 460],
    error: null,
    questions: [
      ask('read_value', 'How many pieces of wood glue are there?', '9', 'nine'),
      ask('read_value', 'price of a hinge', '2.15'),
      ask('read_value', 'Where is the sandpaper kept?', 'Shelf B'),
      ask('count_elements', 'How many rows does the table have?', '5', 'five'),
      ask('theme', 'Is it a light theme?', 'yes', 'light'),
      noError('wheres the error'),
      unanswerable('Who supplies the hinges?'),
    ],
    open: async (page, services) => {
      await page.goto(`${await services.folder(services.packages, { '/stock': TABLE })}/stock`);
      await page.waitForTimeout(800);
    },
  },
  {
    ...fresh,
    name: 'quill_minutes',
    ...fromNpm('quill', 'Quill'),
    how: 'minutes being written',
    theme: 'light',
    size: [860, 460],
    error: null,
    questions: [
      ask('read_value', 'When did the meeting begin?', '18:30'),
      ask('amount', 'How high is the water bill now?', '530.15', '530.15 euros'),
      ask('read_text', 'what needs painting?', 'the gate', 'Paint the gate in May', 'gate'),
      ask('read_text', 'Which plot gets a new hose?', '9', 'plot 9'),
      noError('Any error?'),
      unanswerable('Who took the minutes?'),
    ],
    open: async (page, services) => {
      await page.goto(`${await services.folder(services.packages, { '/minutes': QUILL })}/minutes`);
      await page.waitForTimeout(800);
    },
  },
  {
    ...fresh,
    name: 'bulma_timeout',
    darkMode: true,
    ...fromNpm('bulma', 'Bulma'),
    how: 'a red message in dark mode',
    theme: 'dark',
    size: [860, 480],
    error: { lines: ['The request timed out', 'The locker could not'], category: 'timeout' },
    questions: [
      whereError('Where is the error message?'),
      ask('classify_error', 'timeout or wrong code?', 'timeout', 'timed out'),
      ask(
        'read_error',
        'What does the message say?',
        'The request timed out after 30 seconds. The locker could not be opened.',
        'The request timed out after 30 seconds',
        'The locker could not be opened',
      ),
      ask('window_title', 'title of the message?', 'Parcel locker 114'),
      ask('main_color', 'what colour is the title bar of the message', 'red', 'pink', 'rose'),
      whereElement('which button tries it once more?', 'button', 'Try again'),
      ask('read_value', 'After how many seconds did it give up?', '30', '30 seconds'),
    ],
    open: async (page, services) => {
      await page.goto(`${await services.folder(services.packages, { '/parcel': BULMA })}/parcel`);
      await page.waitForTimeout(500);
    },
  },
  {
    ...fresh,
    name: 'cleanblog_contact',
    ...fromNpm('startbootstrap-clean-blog', 'Clean Blog'),
    how: 'its contact form with a wrong e-mail address',
    theme: 'light',
    size: [1000, 800],
    error: { lines: ['An email is required', 'Email is not valid'], category: 'validation' },
    questions: [
      whereError('Where is the error?'),
      ask('read_error', 'What is wrong with my input?', 'Email is not valid', 'Email is not valid.'),
      ask(
        'classify_error',
        'Wrong input or a server fault?',
        'validation',
        'wrong input',
        'invalid input',
        'input',
      ),
      whereElement('Where is the send button?', 'button', 'Send'),
      unanswerable('What is the phone number of the blog owner?'),
    ],
    open: async (page, services) => {
      await page.goto(
        `${await services.folder(join(services.packages, 'startbootstrap-clean-blog/dist'))}/contact.html`,
      );
      await page.evaluate(() => {
        document.querySelector('#email')?.classList.add('is-invalid');
        document
          .querySelector<HTMLElement>('[data-sb-feedback="email:email"]')
          ?.style.setProperty('display', 'block');
      });
      await page.locator('#name').fill('Robin');
      await page.locator('#email').fill('robin.example.org');
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await page.evaluate(() => scrollTo(0, 480));
    },
  },
];
