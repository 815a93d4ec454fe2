/** Messages of graphical programs kept to judge: no method was worked on with them. */
import { setTimeout as delay } from 'node:timers/promises';
import { ask, isOff, isOn, unanswerable, whereElement, whereError } from '../ask.ts';
import { fromDebian } from '../origin.ts';
import type { WindowScene } from './desktop-scene.ts';
import { FRESH_HOME } from './terminals.ts';
import { click, desk, prepare, window } from './window-tools.ts';

const held = { ...window, set: 'held-screens', textComplete: false, error: null } as const;

export const heldMessageScenes: WindowScene[] = [
  {
    ...held,
    name: 'xarchiver_broken',
    ...fromDebian('xarchiver'),
    how: 'a zip archive that is none',
    theme: 'light',
    display: desk('#386641', 'xfwm4', 'Default', [900, 620]),
    open: async (display) => {
      prepare(display, `${FRESH_HOME} head -c 4000 /bin/ls > seeds.zip`);
      display.run('xarchiver', ['/home/demo/seeds.zip']);
      await delay(6000);
      const dialog = display.windows().find((w) => !w.title.includes('xarchiver'));
      if (dialog)
        display.call('xdotool', ['windowactivate', dialog.id, 'windowmove', dialog.id, '260', '330']);
      await delay(1200);
    },
    error: { lines: ["Can't open file", 'Archive format is not recognized'], category: 'unknown' },
    hiddenTextWithin: [[155, 168, 400, 44]],
    questions: [
      whereError('Where is the error?'),
      ask(
        'read_error',
        'What does the message say?',
        'Can\'t open file "/home/demo/seeds.zip": Archive format is not recognized!',
        'Archive format is not recognized!',
        'Archive format is not recognized',
      ),
      ask('read_text', 'Which file could not be opened?', '/home/demo/seeds.zip', 'seeds.zip'),
      whereElement('which button closes the message', 'button', 'OK'),
      ask('main_color', 'What colour is the desktop background?', 'green', 'dark green'),
      unanswerable('How many files are in the archive?'),
    ],
  },
  {
    ...held,
    name: 'gftp_refused',
    ...fromDebian('gftp-gtk', 'gftp'),
    how: 'a server that refuses the connection',
    theme: 'light',
    display: desk('#6d597a', 'openbox', 'Clearlooks', [1020, 720]),
    open: async (display) => {
      prepare(display, FRESH_HOME);
      display.run('gftp-gtk', ['ftp://orchard:pears@127.0.0.1:8217/pears']);
      await delay(9000);
    },
    error: { lines: ['Cannot create a connection'], category: 'network' },
    hiddenText: /^20\d\d\//,
    drawnText: [
      { text: 'Filename', within: [146, 452, 100, 22] },
      { text: 'Progress', within: [254, 452, 100, 22] },
    ],
    questions: [
      whereError('Show me where the error is'),
      ask(
        'read_error',
        'Why does the connection fail?',
        'Cannot create a connection: Connection refused',
        'Connection refused',
      ),
      ask(
        'classify_error',
        'Is it a network error or a wrong password?',
        'network',
        'network error',
        'connection',
        'connection refused',
      ),
      ask('read_value', 'Which port was tried?', '8217'),
      ask('read_value', 'how many seconds does it wait before the next try', '30', '30 seconds'),
      whereElement('Where is the Bookmarks menu?', 'menu_item', 'Bookmarks'),
      unanswerable('How many files are on the server?'),
    ],
  },
  {
    ...held,
    name: 'cutecom_no_port',
    titleAlign: 'left',
    ...fromDebian('cutecom'),
    how: 'a serial port that cannot be opened',
    theme: 'light',
    display: desk('#3d405b', 'openbox', 'Clearlooks', [960, 680]),
    open: async (display) => {
      prepare(display, FRESH_HOME);
      display.run('cutecom');
      await delay(5000);
      await click(display, 52, 62);
      await delay(1500);
    },
    error: { lines: ['No device has been specified'], category: 'configuration' },
    hiddenText:
      /^(Hardware|Write Only|Odd|7|Software|9600|Read\/Write|None|YModem|Hex|ZModem|1KXModem|OK|Settings|Input:)$/,
    hiddenElements: /^checkbox Close/,
    drawnText: [
      { text: 'OK', within: [412, 360, 26, 19] },
      { text: 'Settings', within: [582, 46, 54, 18] },
      { text: 'Input:', within: [8, 254, 36, 18] },
      { text: 'Hex output', within: [114, 652, 68, 16] },
    ],
    drawnElements: [{ role: 'button', name: 'Close', box: [12, 49, 80, 25] }],
    questions: [
      whereError('point at the error please'),
      ask('read_error', 'What is the problem?', 'No device has been specified'),
      ask(
        'window_title',
        'What is the title of the message?',
        'Opening not possible.',
        'Opening not possible',
      ),
      whereElement('Where is the OK button?', 'button', 'OK'),
      isOff('Is "Hex output" checked?'),
      ask('read_value', 'Which device is selected?', '/dev/ttyS0'),
      unanswerable('Which baud rate is set?'),
    ],
  },
  {
    ...held,
    name: 'dconf_warning',
    ...fromDebian('dconf-editor'),
    how: 'its warning at the first start',
    theme: 'light',
    display: desk('#283618', 'xfwm4', 'Default', [980, 680]),
    open: async (display) => {
      prepare(display, FRESH_HOME);
      display.run('dconf-editor');
      await delay(6000);
    },
    hiddenText: /^(\/|com|desktop|org|ca|system)$/,
    hiddenElements: /^radio/,
    hiddenTextWithin: [[480, 205, 40, 20]],
    drawnText: [{ text: 'Subfolders', within: [10, 92, 100, 20] }],
    questions: [
      ask(
        'read_text',
        'What does the dialog warn about?',
        'some options may break applications, so be careful',
        'some options may break applications',
        'Don’t forget that some options may break applications, so be careful.',
      ),
      isOn('Is "Show this dialog next time." ticked?'),
      whereElement('Which button closes the dialog?', 'button', 'I’ll be careful.'),
      ask('has_text', 'Is there any text in the picture?', 'yes'),
      ask('theme', 'Is the program shown in a light or a dark theme?', 'light'),
      unanswerable('Which option was changed last?'),
    ],
  },
];
