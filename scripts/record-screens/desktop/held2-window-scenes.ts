/** Quiet windows and documents of the second set that is kept to judge: no method was worked on with them. */
import { setTimeout as delay } from 'node:timers/promises';
import { ask, isOff, isOn, noError, unanswerable, whereElement, whereText } from '../ask.ts';
import { fromDebian } from '../origin.ts';
import type { WindowScene } from './desktop-scene.ts';
import { FRESH_HOME } from './terminals.ts';
import { desk, prepare, started, window } from './window-tools.ts';

const held2 = { ...window, set: 'held2-screens', textComplete: false, error: null } as const;

const RECEIPT_LINES = [
  'HARROW GARDEN CENTRE',
  'Unit 9, Canal Road',
  'Till 3   11 April 2026  10:26',
  'Tomato plants 6x1.95      11.70',
  'Clay pot 30 cm            14.50',
  'Bone meal 2 kg             6.80',
  'Gloves size M              4.99',
  'TOTAL EUR                 37.99',
  'Card                      37.99',
  'Receipt 0031-7742',
];

export const held2WindowScenes: WindowScene[] = [
  {
    ...held2,
    name: 'lxrandr_settings',
    ...fromDebian('lxrandr'),
    how: 'the settings of a monitor',
    theme: 'light',
    display: desk('#2d6a4f', 'xfwm4', 'Default', [760, 480]),
    open: started('lxrandr', []),
    hiddenText: /^760x480$/,
    drawnText: [{ text: '760x480', within: [338, 232, 58, 18] }],
    questions: [
      ask('read_value', 'What resolution is set?', '760x480', '760 x 480'),
      ask('read_value', 'which refresh rate', '0.00', '0'),
      whereElement('Where is the Apply button?', 'button', 'Apply'),
      ask('window_title', 'title of the window?', 'Display Settings'),
      isOn('Is "Turn On" ticked?'),
      ask('count_elements', 'How many buttons are at the bottom of the window?', '4', 'four'),
      noError('where is teh error'),
      ask('main_color', 'What colour is the desktop?', 'green', 'dark green'),
      unanswerable('How many inches does the monitor have?'),
    ],
  },
  {
    ...held2,
    name: 'lxqtarchiver_list',
    titleAlign: 'left',
    ...fromDebian('lxqt-archiver'),
    how: 'an archive with four files',
    theme: 'light',
    display: desk('#6b705c', 'openbox', 'Clearlooks', [880, 560]),
    open: started(
      'lxqt-archiver',
      ['survey.tar.gz'],
      'mkdir -p survey; head -c 18400 /bin/ls > survey/soil.csv; head -c 702 /bin/ls > survey/notes.txt; head -c 52210 /bin/ls > survey/aerial.tif; head -c 9120 /bin/ls > survey/plots.dbf; touch -d "2026-05-03 10:15" survey/*; tar czf survey.tar.gz -C survey soil.csv notes.txt aerial.tif plots.dbf',
    ),
    hiddenText: /^(New|Open|Stop|\/|survey.tar.gz|aerial.tif|plots.dbf)$/,
    drawnText: [
      { text: 'survey.tar.gz', within: [143, 104, 72, 16] },
      { text: 'aerial.tif', within: [325, 125, 52, 16] },
      { text: 'plots.dbf', within: [325, 177, 56, 17] },
      { text: '/', within: [319, 68, 9, 18] },
    ],
    questions: [
      ask('read_value', 'How big is aerial.tif?', '51.0 KiB', '51 KiB', '51.0'),
      ask('read_value', 'what type of file is plots.dbf', 'Xbase document', 'Xbase'),
      ask(
        'read_value',
        'When was soil.csv last changed?',
        '3 May 2026 10:15:00',
        '3 May 2026',
        '3 May 2026 10:15',
      ),
      ask('count_elements', 'How many files are in the archive?', '4', 'four', '4 files'),
      whereText('Where is the file notes.txt?', 'notes.txt'),
      ask('window_title', 'What is the window title?', '/home/demo/survey.tar.gz - File Archiver'),
      noError('Is there an error on this screen, and where?'),
      unanswerable('What is the password of the archive?'),
    ],
  },
  {
    ...held2,
    name: 'eom_photo',
    kind: 'mixed',
    ...fromDebian('eom'),
    how: 'a photograph',
    theme: 'light',
    display: desk('#3a3a3a', 'xfwm4', 'Default', [1000, 720]),
    open: async (display) => {
      await started('eom', ['/usr/share/backgrounds/mate/nature/TwoWings.jpg'])(display);
      display.call('wmctrl', ['-a', 'TwoWings']);
      await delay(1500);
    },
    hiddenText: /^(In|Out|Normal|Fit|Left|Right|Next|2560 × 1600 pixels 881.*)$/,
    drawnText: [
      { text: 'Next', within: [292, 212, 34, 18] },
      { text: '2560 × 1600 pixels 881.4 kB 20%', within: [142, 584, 222, 18] },
      { text: '10 / 12', within: [794, 584, 50, 18] },
    ],
    questions: [
      ask(
        'read_value',
        'What are the dimensions of the photo?',
        '2560 × 1600',
        '2560 x 1600',
        '2560x1600',
        '2560 × 1600 pixels',
      ),
      ask('read_value', 'how large is the file', '881.4 kB', '881.4'),
      ask('window_title', 'What is the title of the window?', 'TwoWings.jpg'),
      ask('read_text', 'In which folder is the picture?', 'nature'),
      ask('read_value', 'Which number does the picture have in the folder?', '10', '10 / 12', '10 of 12'),
      ask(
        'needs_vision',
        'What is in the photo?',
        'dandelion',
        'dandelion seeds',
        'seeds',
        'plant',
        'flower',
        'two dandelion seeds',
        'flowers',
        'nature',
      ),
      noError('where is the error?'),
      whereElement('Where is the Previous button?', 'button', 'Previous'),
      unanswerable('Which camera was used?'),
    ],
  },
  {
    ...held2,
    name: 'lxinput_mouse',
    ...fromDebian('lxinput'),
    how: 'settings of mouse and keyboard',
    theme: 'light',
    display: desk('#7f5539', 'openbox', 'Clearlooks', [720, 540]),
    open: started('lxinput', []),
    questions: [
      isOff('Is "Left handed" ticked?'),
      ask('read_value', 'What is the acceleration?', '2.0', '2'),
      ask('read_value', 'which sensitivity is set', '10'),
      whereElement('Where is the Keyboard tab?', 'tab', 'Keyboard'),
      whereElement('which button confirms', 'button', 'OK'),
      ask('window_title', 'What does the title bar say?', 'Input Device Preferences'),
      noError('Where is the error?'),
      ask('count_elements', 'How many sliders are there?', '2', 'two'),
      ask('has_text', 'is there any text in the picture?', 'yes'),
      unanswerable('Which keyboard layout is used?'),
    ],
  },
  {
    ...held2,
    name: 'mupdf_receipt',
    kind: 'document',
    ...fromDebian('mupdf'),
    how: 'a receipt',
    theme: 'light',
    textComplete: true,
    display: desk('#495057', 'openbox', 'Clearlooks', [760, 720]),
    open: async (display) => {
      prepare(
        display,
        `${FRESH_HOME} printf '%s\\n' ${RECEIPT_LINES.map((l) => `'${l}'`).join(' ')} > r.txt; /usr/bin/chromium --version >/dev/null; printf '<style>@page{size:110mm 120mm;margin:8mm}pre{font:13px/1.5 "Liberation Mono"}</style><pre>%s</pre>' "$(cat r.txt)" > r.html; chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer --print-to-pdf=receipt.pdf r.html`,
      );
      display.run('mupdf', ['-r', '110', 'receipt.pdf']);
      await delay(4000);
    },
    drawnText: RECEIPT_LINES.flatMap((line, i) =>
      line.split(/ {3,}/).map((text, part) => ({
        text: text.replace(/ +/g, ' '),
        within: [
          part === 0 ? 180 : line.startsWith('Till') ? 258 : 400,
          149 + Math.round(i * 22.45),
          part === 0 ? (line.startsWith('Till') ? 64 : 200) : 200,
          21,
        ] as [number, number, number, number],
      })),
    ),
    questions: [
      ask('amount', 'What is the total on the receipt?', '37.99', '37.99 EUR', 'EUR 37.99'),
      ask('amount', 'how much was the bone meal', '6.80', '6.8'),
      ask('read_value', 'When was it bought?', '11 April 2026', '11 April 2026 10:26', '2026-04-11'),
      ask('read_value', 'How many tomato plants were bought?', '6', 'six'),
      ask('read_text', 'which shop is it from', 'HARROW GARDEN CENTRE', 'Harrow Garden Centre'),
      ask('read_text', 'What is the receipt number?', '0031-7742', 'Receipt 0031-7742'),
      whereText('Where is the clay pot?', 'Clay pot 30 cm'),
      noError('Where is the error?'),
      unanswerable('What is the name of the cashier?'),
    ],
  },
  {
    ...held2,
    name: 'eqonomize_accounts',
    titleAlign: 'left',
    ...fromDebian('eqonomize'),
    how: 'a book with three accounts',
    theme: 'light',
    display: desk('#606c38', 'xfwm4', 'Default', [1060, 720]),
    open: started(
      'eqonomize',
      ['/home/demo/house.eqz'],
      `printf '<?xml version="1.0" encoding="UTF-8"?>\\n<!DOCTYPE EqonomizeDoc>\\n<EqonomizeDoc version="1.5.0"><account id="1" name="Cash" type="cash" initialbalance="86.5"/><account id="2" name="Savings" type="savings" initialbalance="2450"/><account id="3" name="Boat fund" type="savings" initialbalance="730.2"/><category type="incomes" id="1" name="Salary"/><category type="expenses" id="2" name="Bills"/><category type="expenses" id="3" name="Garden"/><category type="expenses" id="4" name="Groceries"/></EqonomizeDoc>' > house.eqz`,
      8,
    ),
    hiddenText: /^(New|Save|Schedule|Liabilities|Accounts & Categories|Transfers|Securities|From)$/,
    hiddenElements: /Schedule/,
    drawnText: [
      { text: 'Accounts & Categories', within: [51, 108, 132, 20] },
      { text: 'Transfers', within: [436, 108, 57, 20] },
      { text: 'Securities', within: [541, 108, 59, 20] },
      { text: 'Liabilities', within: [38, 211, 62, 16] },
      { text: 'From', within: [43, 496, 33, 19] },
      { text: 'Securities', within: [256, 31, 56, 18] },
    ],
    questions: [
      ask('count_elements', 'How many expense categories are listed?', '3', 'three'),
      ask('amount', 'How much money is in the savings accounts?', '$3180.20', '3180.20'),
      ask('amount', 'total of the assets?', '$3266.70', '3266.70'),
      whereElement('Where is the Transfers tab?', 'tab', 'Transfers'),
      whereElement('where is the Statistics menu', 'menu_item', 'Statistics'),
      isOff('Is "Show partial budget" ticked?'),
      ask(
        'topic',
        'What is this program for?',
        'money',
        'accounting',
        'personal finance',
        'finances',
        'budget',
        'accounts',
        'accounts and expenses',
        'finance',
        'accounts & categories',
      ),
      noError('wheres the error'),
      unanswerable('What is the number of the bank account?'),
    ],
  },
];
