/** Programs with a document, a calculation or a folder open, without any error. */
import { ask, noError, stillReadable, unanswerable, whereElement, whereText } from '../ask.ts';
import { fromDebian } from '../origin.ts';
import type { Box } from '../scene.ts';
import type { WindowScene } from './desktop-scene.ts';
import { FRESH_HOME } from './terminals.ts';
import { desk, openWindow, prepare, press, rows, type, window } from './window-tools.ts';

export const documentWindowScenes: WindowScene[] = [
  {
    ...window,
    name: 'gnumeric_costs',
    drawnText: [
      ...rows(['Rent', 'Power', 'Internet', 'Error fee', 'Total'], [62, 239, 78, 15], 18),
      ...rows(['January', '1180', '212.4', '39.9', '5', '1437.3'], [144, 222, 77, 15], 18),
      ...rows(['February', '1180', '198.75', '39.9', '5', '1423.65'], [224, 222, 78, 15], 18),
      ...rows(['March', '1180', '171.2', '39.9', '5', '1396.1'], [305, 222, 78, 15], 18),
      { text: 'Item', within: [63, 223, 40, 13] },
    ],
    ...fromDebian('gnumeric'),
    how: 'a table of running costs',
    theme: 'light',
    display: desk('#457b9d', 'xfwm4', 'Default', [900, 600]),
    textComplete: false,
    open: async (display) => {
      prepare(
        display,
        `${FRESH_HOME} printf 'Item,January,February,March\\nRent,1180,1180,1180\\nPower,212.4,198.75,171.2\\nInternet,39.9,39.9,39.9\\nError fee,5,5,5\\nTotal,1437.3,1423.65,1396.1\\n' > costs.csv`,
      );
      await openWindow(display, 'Gnumeric', 'gnumeric', 'costs.csv');
    },
    error: null,
    questions: [
      ask('read_value', 'What did power cost in February?', '198.75'),
      ask('amount', 'What is the total for March?', '1396.1', '1396.10'),
      ask('read_value', 'how much is the rent', '1180'),
      noError('where is the error in the sheet'),
      ask('topic', 'What is shown here?', 'spreadsheet', 'costs', 'table', 'running costs'),
      unanswerable('What was the power cost in April?'),
    ],
  },
  {
    ...window,
    name: 'abiword_letter',
    drawnText: [
      { text: 'Dear tenants,', within: [200, 312, 400, 16] },
      { text: 'the lift will be out of service on 18 May from 08:00 to 12:00.', within: [200, 343, 400, 14] },
      { text: 'The error reported last week is repaired on that day.', within: [200, 357, 400, 14] },
      { text: 'The house office', within: [200, 386, 400, 16] },
    ],
    ...fromDebian('abiword'),
    how: 'a letter',
    theme: 'light',
    display: desk('#a5a58d', 'openbox', 'Clearlooks', [900, 640]),
    textComplete: false,
    open: async (display) => {
      prepare(
        display,
        `${FRESH_HOME} printf 'Dear tenants,\\n\\nthe lift will be out of service on 18 May from 08:00 to 12:00.\\nThe error reported last week is repaired on that day.\\n\\nThe house office\\n' > notice.txt`,
      );
      await openWindow(display, '', 'abiword', 'notice.txt');
    },
    error: null,
    questions: [
      ask('read_value', 'When will the lift be out of service?', '18 May from 08:00 to 12:00', '18 May'),
      ask(
        'topic',
        'What is the letter about?',
        'lift',
        'the lift',
        'lift out of service',
        'letter',
        'notice',
      ),
      noError('Where is the error?'),
      ask('read_text', 'Who signed it?', 'The house office'),
      ask('element_state', 'which font is selected?', 'Liberation Serif'),
      unanswerable('Which company repairs the lift?'),
    ],
  },
  {
    ...window,
    name: 'speedcrunch',
    drawnText: rows(['18.5*12', '= 222', null, 'ans/4', '= 55.5'], [83, 83, 200, 14], 15),
    ...fromDebian('speedcrunch'),
    how: 'two calculations',
    theme: 'dark',
    display: desk('#606c38', 'openbox', 'Natura', [800, 560]),
    titleAlign: 'left',
    open: async (display) => {
      prepare(display, FRESH_HOME);
      await openWindow(display, 'SpeedCrunch', 'speedcrunch');
      await type(display, '18.5*12');
      await press(display, 'Return');
      await type(display, 'ans/4');
      await press(display, 'Return');
    },
    error: null,
    questions: [
      ask('read_value', 'What is the result of 18.5*12?', '222'),
      ask('read_value', 'and the last result?', '55.5', '= 55.5'),
      noError('where is the error'),
      whereElement('Where is the Settings menu?', 'menu_item', 'Settings'),
      ask(
        'main_color',
        'Which colour is the calculator area?',
        'purple',
        'dark purple',
        'violet',
        'dark red',
        'maroon',
        'burgundy',
      ),
    ],
  },
  {
    ...window,
    name: 'kcalc',
    drawnText: [
      { text: '888', within: [380, 148, 54, 30] },
      { text: 'Dec', within: [242, 145, 30, 11] },
      { text: 'Deg', within: [282, 145, 30, 11] },
    ],
    ...fromDebian('kcalc'),
    how: 'a multiplication',
    theme: 'light',
    display: desk('#4a4e69', 'openbox', 'Clearlooks', [640, 480]),
    open: async (display) => {
      prepare(display, FRESH_HOME);
      await openWindow(display, 'KCalc', 'kcalc');
      await type(display, '37*24');
      await press(display, 'Return');
    },
    error: null,
    questions: [
      ask('read_value', 'Which number is on the display?', '888'),
      whereElement('where is the key AC', 'button', 'AC'),
      ask('read_text', 'is it degrees or radians?', 'Deg', 'degrees'),
      noError('Is an error shown? where?'),
      unanswerable('What was calculated before?'),
    ],
  },
  {
    ...window,
    name: 'featherpad_help',
    drawnText: rows(
      [
        'HOW TO FIX: PRINTER ERROR 0x0000011b',
        null,
        'Users may see "Operation failed with error 0x0000011b" when they',
        'add a shared printer. It is caused by an update of the print server.',
        null,
        '1. Install the newest updates on the server.',
        '2. Restart the print spooler.',
        '3. Add the printer again.',
        null,
        'Last reviewed: 4 February 2026, service desk',
      ],
      [83, 151, 600, 15],
      15,
    ),
    ...fromDebian('featherpad'),
    how: 'an article about an error message',
    theme: 'light',
    display: desk('#81b29a', 'openbox', 'Clearlooks', [860, 600]),
    open: async (display) => {
      prepare(
        display,
        `${FRESH_HOME} printf 'HOW TO FIX: PRINTER ERROR 0x0000011b\\n\\nUsers may see "Operation failed with error 0x0000011b" when they\\nadd a shared printer. It is caused by an update of the print server.\\n\\n1. Install the newest updates on the server.\\n2. Restart the print spooler.\\n3. Add the printer again.\\n\\nLast reviewed: 4 February 2026, service desk\\n' > printer-error.txt`,
      );
      await openWindow(display, '', 'featherpad', 'printer-error.txt');
    },
    error: null,
    questions: [
      noError('Is there an error on the screen right now, where?'),
      ask(
        'topic',
        'What is this text about?',
        'printer error',
        'printer',
        'how to fix a printer error',
        'help article',
      ),
      ask('read_value', 'Which error code is the article about?', '0x0000011b'),
      ask('read_text', 'What is the second step?', 'Restart the print spooler'),
      ask('read_value', 'when was it last reviewed', '4 February 2026'),
    ],
    copies: [{ kind: 'blur2', questions: [stillReadable('Which file is open?', 'printer-error.txt')] }],
  },
  {
    ...window,
    name: 'meld_compare',
    ...fromDebian('meld'),
    how: 'two versions of a list compared',
    theme: 'light',
    display: desk('#5e503f', 'openbox', 'Clearlooks', [1000, 600]),
    open: async (display) => {
      prepare(
        display,
        `${FRESH_HOME} printf 'tent\\nsleeping bag\\ngas stove\\nwater bottle\\n' > packing-2025.txt; printf 'tent\\nsleeping bag\\npetrol stove\\nwater bottle\\nfirst aid kit\\n' > packing-2026.txt`,
      );
      await openWindow(display, 'Meld', 'meld', 'packing-2025.txt', 'packing-2026.txt');
    },
    error: null,
    questions: [
      ask('read_text', 'Which kind of stove is in the new list?', 'petrol stove', 'petrol'),
      ask('read_text', 'what was added at the end of the second file', 'first aid kit'),
      noError('Where is the error?'),
      ask(
        'topic',
        'What does this program do here?',
        'compare',
        'comparison',
        'compares two files',
        'diff',
        'file comparison',
        'packing list',
        'compare files',
      ),
      unanswerable('How heavy is the tent?'),
    ],
  },
  {
    ...window,
    name: 'pcmanfm_folder',
    textComplete: false,
    drawnText: [
      ...['File', 'Edit', 'View', 'Bookmarks', 'Go', 'Tools', 'Help'].map((text, i) => ({
        text,
        within: [[12, 50, 89, 134, 222, 254, 301][i], 34, [30, 30, 36, 80, 24, 38, 36][i], 18] as Box,
      })),
      { text: '/home/demo/Server', within: [204, 67, 160, 16] },
      { text: 'Places', within: [8, 99, 50, 16] },
      { text: 'Home Folder', within: [33, 126, 90, 17] },
      ...['archive', 'backup', '404.html', 'access.log', 'deploy.sh'].map((text, i) => ({
        text,
        within: [170 + i * 94, 151, 86, 17] as Box,
      })),
      ...['error.log', 'users.db'].map((text, i) => ({ text, within: [170 + i * 94, 224, 86, 17] as Box })),
      { text: '7 items', within: [5, 491, 60, 15] },
    ],
    ...fromDebian('pcmanfm'),
    how: 'a folder that holds a file called error.log',
    theme: 'light',
    display: desk('#3d405b', 'xfwm4', 'Default', [860, 600]),
    open: async (display) => {
      prepare(
        display,
        `${FRESH_HOME} mkdir -p Server/archive Server/backup; cd Server; echo x > error.log; head -c 91200 /dev/zero > access.log; echo y > deploy.sh; head -c 4096 /dev/zero > users.db; echo z > 404.html; touch -d '2026-02-01 09:00' *`,
      );
      await openWindow(display, 'Server', 'pcmanfm', '/home/demo/Server');
    },
    error: null,
    questions: [
      noError('where is the error'),
      whereText('Where is the file error.log?', 'error.log'),
      ask('count_elements', 'How many items are in the folder?', '7', 'seven', '7 items'),
      ask('read_text', 'which folder is open', '/home/demo/Server', 'Server'),
      unanswerable('Who owns users.db?'),
    ],
  },
];
