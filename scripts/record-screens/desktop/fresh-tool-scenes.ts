/** Tools and editors that appear in no other set. */
import { setTimeout as delay } from 'node:timers/promises';
import { ask, isOff, noError, unanswerable, whereElement, whereError } from '../ask.ts';
import { fromDebian } from '../origin.ts';
import type { WindowScene } from './desktop-scene.ts';
import { FRESH_HOME } from './terminals.ts';
import { desk, openWindow, place, prepare, waitForWindow, window } from './window-tools.ts';

const fresh = { ...window, set: 'fresh-screens' } as const;

export const freshToolScenes: WindowScene[] = [
  {
    ...fresh,
    name: 'gtkhash_sums',
    ...fromDebian('gtkhash'),
    how: 'a text hashed',
    theme: 'light',
    display: desk('#9a8c98', 'openbox', 'Clearlooks', [860, 560]),
    open: async (display) => {
      prepare(display, FRESH_HOME);
      await openWindow(display, 'GtkHash', 'gtkhash');
    },
    error: null,
    questions: [
      ask('window_title', 'What is the window called?', 'GtkHash'),
      whereElement('Where is the Hash button?', 'button', 'Hash'),
      ask('is_ui', 'Does this show a user interface?', 'yes'),
      noError('where do you see an error'),
      unanswerable('What is the SHA256 of the file?'),
    ],
  },
  {
    ...fresh,
    name: 'kwrite_list',
    hiddenText: /flour|yeast|butter|only a list/,
    titleAlign: 'left',
    ...fromDebian('kwrite'),
    how: 'a shopping list',
    theme: 'light',
    textComplete: false,
    display: desk('#adc178', 'openbox', 'Clearlooks', [900, 600]),
    open: async (display) => {
      prepare(
        display,
        `${FRESH_HOME} printf 'flour 2.5 kg\\nyeast 3 cubes\\nerror: none, this is only a list\\nbutter 500 g\\n' > bakery.txt`,
      );
      await openWindow(display, 'bakery', 'kwrite', 'bakery.txt');
      await place(display, 'bakery', 20, 20, 820, 500);
    },
    error: null,
    questions: [
      ask(
        'window_title',
        'Which file is open?',
        'bakery.txt',
        'bakery.txt — KWrite',
        '~/bakery.txt — KWrite',
      ),
      whereElement('Where is the File menu?', 'menu_item', 'File'),
      ask('theme', 'Light or dark theme?', 'light'),
      unanswerable('What does the butter cost?'),
    ],
  },
  {
    ...fresh,
    name: 'ark_missing',
    titleAlign: 'left',
    ...fromDebian('ark'),
    how: 'an archive that does not exist',
    theme: 'light',
    display: desk('#587291', 'openbox', 'Clearlooks', [900, 600]),
    open: async (display) => {
      prepare(display, FRESH_HOME);
      display.run('ark', ['/home/demo/choir.tar.gz']);
      await delay(6000);
    },
    error: { lines: ['was not found'], category: 'not_found' },
    questions: [
      whereError('Where is the error?'),
      ask(
        'classify_error',
        'Is the archive damaged or is it missing?',
        'not found',
        'missing',
        'it is missing',
        'not_found',
      ),
      ask('read_text', 'Which archive was to be opened?', 'choir.tar.gz', '/home/demo/choir.tar.gz'),
      ask(
        'main_color',
        'What colour is the desktop background?',
        'blue',
        'grey',
        'gray',
        'blue gray',
        'grey blue',
      ),
    ],
  },
  {
    ...fresh,
    name: 'uget_downloads',
    ...fromDebian('uget'),
    how: 'its main window without downloads',
    theme: 'light',
    textComplete: false,
    display: desk('#264027', 'openbox', 'Clearlooks', [980, 640]),
    open: async (display) => {
      prepare(display, FRESH_HOME);
      await openWindow(display, 'uGet', 'uget-gtk');
    },
    error: null,
    questions: [
      ask('window_title', 'window title?', 'uGet'),
      whereElement('Where is the Help menu?', 'menu_item', 'Help'),
      noError('Did a download fail? where?'),
      ask('is_ui', 'Is this a user interface?', 'yes'),
    ],
  },
  {
    ...fresh,
    name: 'qalculate_units',
    ...fromDebian('qalculate-gtk'),
    how: 'its window at the start',
    theme: 'light',
    textComplete: false,
    display: desk('#d8a48f', 'openbox', 'Clearlooks', [900, 620]),
    open: async (display) => {
      prepare(display, FRESH_HOME);
      await openWindow(display, 'Qalculate', 'qalculate-gtk');
    },
    error: null,
    questions: [
      ask('topic', 'Which kind of program is it?', 'calculator', 'a calculator'),
      noError('Where is an error shown?'),
      ask('theme', 'light or dark', 'light'),
    ],
  },
  {
    ...fresh,
    name: 'cherrytree_notes',
    ...fromDebian('cherrytree'),
    how: 'its empty window',
    theme: 'light',
    textComplete: false,
    display: desk('#606c76', 'xfwm4', 'Default', [980, 640]),
    open: async (display) => {
      prepare(display, FRESH_HOME);
      await openWindow(display, 'CherryTree', 'cherrytree');
    },
    error: null,
    questions: [
      whereElement('Where is the Tree menu?', 'menu_item', 'Tree'),
      noError('where is the error'),
      ask(
        'scene_type',
        'photo or user interface?',
        'user interface',
        'interface',
        'software interface',
        'ui',
      ),
    ],
  },
  {
    ...fresh,
    name: 'remmina_form',
    ...fromDebian('remmina'),
    how: 'its main window',
    theme: 'dark',
    textComplete: false,
    display: desk('#101820', 'xfwm4', 'Arc-Dark', [900, 600], { GTK_THEME: 'Adwaita:dark' }),
    open: async (display) => {
      prepare(display, FRESH_HOME);
      await openWindow(display, 'Remmina', 'remmina');
      await waitForWindow(display, 'Remmina');
    },
    error: null,
    questions: [
      noError('Is there any error?'),
      ask('theme', 'dark mode or light mode', 'dark', 'dark mode'),
      isOff('is there a connection in the list?'),
    ],
  },
];
