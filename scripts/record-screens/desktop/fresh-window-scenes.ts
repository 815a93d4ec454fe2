/** Graphical programs that appear in no other set. */
import { setTimeout as delay } from 'node:timers/promises';
import { ask, isOn, noError, unanswerable, whereElement, whereError } from '../ask.ts';
import { fromDebian } from '../origin.ts';
import type { WindowScene } from './desktop-scene.ts';
import { FRESH_HOME } from './terminals.ts';
import { desk, openWindow, prepare, press, type, window } from './window-tools.ts';

const fresh = { ...window, set: 'fresh-screens' } as const;

export const freshWindowScenes: WindowScene[] = [
  {
    ...fresh,
    name: 'engrampa_broken',
    textComplete: false,
    hiddenElements: /^(button (Back|Forward|Up|Home|Go to)|input Location|icon )/,
    ...fromDebian('engrampa'),
    how: 'an archive that is damaged',
    theme: 'light',
    display: desk('#6d8196', 'xfwm4', 'Default', [900, 620]),
    open: async (display) => {
      prepare(display, `${FRESH_HOME} echo spoiled > voucher.zip`);
      display.run('engrampa', ['voucher.zip']);
      await delay(6000);
    },
    error: {
      lines: ['An error occurred while loading the archive', 'Open ERROR', 'Is not archive'],
      message: 'An error occurred while loading the archive.',
      category: 'unknown',
    },
    questions: [
      whereError('Where is the error?'),
      ask(
        'read_error',
        'What does the message say?',
        'An error occurred while loading the archive.',
        'An error occurred while loading the archive',
      ),
      whereElement('Which button closes the message?', 'button', 'OK'),
      unanswerable('How many vouchers are in the archive?'),
    ],
  },
  {
    ...fresh,
    name: 'pluma_denied',
    textComplete: false,
    ...fromDebian('pluma'),
    how: 'a file opened that the user may not read',
    theme: 'light',
    display: desk('#455a64', 'xfwm4', 'Default', [960, 640]),
    open: async (display) => {
      prepare(display, FRESH_HOME);
      await openWindow(display, 'Pluma', 'pluma', '/etc/shadow');
    },
    error: { lines: ['Could not open the file', 'You do not have the permissions'], category: 'permission' },
    questions: [
      whereError('where is the error'),
      ask(
        'read_error',
        'Why was the file not opened?',
        'You do not have the permissions necessary to open the file.',
        'You do not have the permissions necessary to open the file',
        'Could not open the file /etc/shadow.',
      ),
      ask(
        'classify_error',
        'Missing file or missing permission?',
        'permission',
        'missing permission',
        'permissions',
        'permission denied',
      ),
      ask('read_text', 'Which file was it?', '/etc/shadow', 'shadow'),
      unanswerable('What is the root password?'),
    ],
  },
  {
    ...fresh,
    name: 'matecalc',
    ...fromDebian('mate-calc'),
    how: 'a calculation',
    theme: 'dark',
    display: desk('#1f2a36', 'openbox', 'Onyx', [640, 520], { GTK_THEME: 'Arc-Dark' }),
    textComplete: false,
    open: async (display) => {
      prepare(display, FRESH_HOME);
      await openWindow(display, 'Calculator', 'mate-calc');
      await type(display, '144/9');
      await press(display, 'Return');
    },
    error: null,
    questions: [
      ask('topic', 'What program is this?', 'calculator', 'a calculator'),
      ask('window_title', 'What is the window title?', 'Calculator'),
      whereElement('Where is the 7 key?', 'button', '7'),
      ask('theme', 'Is it dark?', 'yes', 'dark'),
      noError('any error?'),
    ],
  },
  {
    ...fresh,
    name: 'keyboard_settings',
    ...fromDebian('xfce4-settings', 'xfce4-keyboard-settings'),
    how: 'its first page',
    theme: 'light',
    display: desk('#7d8f69', 'xfwm4', 'Default', [820, 640]),
    open: async (display) => {
      prepare(display, FRESH_HOME);
      await openWindow(display, 'Keyboard', 'xfce4-keyboard-settings');
    },
    error: null,
    questions: [
      isOn('Is Enable key repeat checked?'),
      ask('read_value', 'What is the repeat delay?', '500', '500 ms'),
      ask('window_title', 'title of the window', 'Keyboard'),
      whereElement('Where are the application shortcuts?', 'tab', 'Application Shortcuts'),
      ask('count_elements', 'How many tabs are there?', '3', 'three'),
      noError('where is the error'),
      unanswerable('Which keyboard is connected?'),
    ],
  },
  {
    ...fresh,
    name: 'appearance_settings',
    ...fromDebian('xfce4-settings', 'xfce4-appearance-settings'),
    how: 'its page of fonts',
    theme: 'dark',
    display: desk('#3b2f2f', 'xfwm4', 'Arc-Dark', [860, 680], { GTK_THEME: 'Arc-Dark' }),
    open: async (display) => {
      prepare(display, FRESH_HOME);
      await openWindow(display, 'Appearance', 'xfce4-appearance-settings');
      await press(display, 'ctrl+Next', 'ctrl+Next');
    },
    error: null,
    questions: [
      ask('window_title', 'What is the title?', 'Appearance'),
      whereElement('Where is the tab Icons?', 'tab', 'Icons'),
      whereElement('which button closes the window?', 'button', 'Close'),
      ask(
        'scene_type',
        'Is this a photo or a program?',
        'program',
        'software',
        'software interface',
        'interface',
        'ui',
      ),
      noError('Is there an error?'),
    ],
  },
];
