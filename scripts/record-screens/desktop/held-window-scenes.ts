/** Graphical programs kept to judge: no method was worked on with them. */
import { setTimeout as delay } from 'node:timers/promises';
import { ask, isOn, noError, unanswerable, whereElement } from '../ask.ts';
import { fromDebian } from '../origin.ts';
import type { WindowScene } from './desktop-scene.ts';
import { FRESH_HOME } from './terminals.ts';
import { desk, prepare, rows, window } from './window-tools.ts';

const held = { ...window, set: 'held-screens', textComplete: false, error: null } as const;

export const heldWindowScenes: WindowScene[] = [
  {
    ...held,
    name: 'sysmon_disks',
    ...fromDebian('gnome-system-monitor'),
    how: 'its list of file systems',
    theme: 'dark',
    display: desk('#1f2937', 'openbox', 'Clearlooks', [1000, 700], { GTK_THEME: 'Adwaita:dark' }),
    open: async (display) => {
      prepare(display, FRESH_HOME);
      display.run('gnome-system-monitor', ['-f']);
      await delay(6000);
    },
    hiddenElements: /^radio/,
    drawnElements: [
      { role: 'tab', name: 'Processes', box: [84, 49, 146, 46] },
      { role: 'tab', name: 'Resources', box: [230, 49, 146, 46] },
      { role: 'tab', name: 'File Systems', box: [376, 49, 146, 46] },
    ],
    questions: [
      ask('read_value', 'What type is the file system?', 'ext4'),
      ask('read_value', 'which device is listed', '/dev/vda'),
      whereElement('Where do I switch to Resources?', 'tab', 'Resources'),
      ask('theme', 'dark or light?', 'dark', 'dark theme'),
      noError('where is the error'),
      unanswerable('How warm is the processor?'),
    ],
  },
  {
    ...held,
    name: 'klavaro_start',
    ...fromDebian('klavaro'),
    how: 'its window at the start',
    theme: 'light',
    display: desk('#bc6c25', 'xfwm4', 'Default', [900, 640]),
    open: async (display) => {
      prepare(display, FRESH_HOME);
      display.run('klavaro');
      await delay(6000);
    },
    hiddenText: /^(3 - Speed|About\.\.\.)$/,
    drawnText: [
      ...rows(
        ['0 - Introduction', '1 - Basic course', '2 - Adaptability', '3 - Speed', '4 - Fluidity'],
        [87, 45, 310, 24],
        65,
      ),
      ...rows(
        [
          'Learn how to type correctly',
          'First steps with initial training',
          'Practice with random keys',
          'Practice with random words',
          'Practice with complete texts',
        ],
        [87, 70, 310, 24],
        65,
      ),
      { text: 'About...', within: [138, 488, 60, 20] },
    ],
    questions: [
      isOn('Is Speech ticked?'),
      ask('read_value', 'Which keyboard layout is chosen?', 'qwerty', 'USA qwerty', 'USA'),
      whereElement('Where do I click for the basic course?', 'button', '1 - Basic course'),
      ask(
        'topic',
        'What is this program for?',
        'typing',
        'learning to type',
        'touch typing',
        'typing tutor',
        'typing course',
      ),
      noError('wheres the error'),
      ask('window_title', 'title of the window?', 'Klavaro - Main menu'),
      ask(
        'main_color',
        'Which colour is the background behind the window?',
        'orange',
        'brown',
        'dark orange',
      ),
    ],
  },
  {
    ...held,
    name: 'mumble_wizard',
    titleAlign: 'left',
    ...fromDebian('mumble'),
    how: 'its assistant at the first start',
    theme: 'light',
    display: desk('#14213d', 'openbox', 'Clearlooks', [980, 720]),
    open: async (display) => {
      prepare(display, FRESH_HOME);
      display.run('mumble');
      await delay(8000);
    },
    hiddenText: /^(Mumble|Server|Self|This is|sound card|be aware|to it)/,
    hiddenElements:
      /^(menu_item|table|input|checkbox|button (Connect|Information|Recording|Change|Settings)|.* Mumble)/,
    drawnText: rows(
      [
        'This is the audio tuning wizard for Mumble. This will help you correctly set the input levels of your',
        'sound card, and also set the correct parameters for sound processing in Mumble.',
        null,
        'Please be aware that as long as this wizard is active, audio will be looped locally to allow you to',
        'listen to it, and no audio will be sent to the server.',
      ],
      [24, 103, 660, 15],
      14.75,
    ),
    questions: [
      ask('window_title', 'What is the window called?', 'Audio Tuning Wizard'),
      whereElement('Which button goes on?', 'button', 'Next >'),
      ask('count_elements', 'How many buttons are at the bottom?', '3', 'three'),
      noError('Is an error message shown? Where?'),
      ask(
        'topic',
        'What is this about?',
        'audio',
        'audio tuning',
        'audio settings',
        'sound',
        'audio wizard',
        'audio tuning wizard',
      ),
      ask('main_color', 'what colour is around the window', 'blue', 'dark blue', 'navy'),
      unanswerable('Which microphone is connected?'),
    ],
  },
  {
    ...held,
    name: 'bluefish_start',
    ...fromDebian('bluefish'),
    how: 'its window at the start',
    theme: 'light',
    display: desk('#7f5539', 'openbox', 'Clearlooks', [1020, 720]),
    open: async (display) => {
      prepare(display, FRESH_HOME);
      display.run('bluefish');
      await delay(8000);
    },
    hiddenText: /^(\/home\/demo|demo)$/,
    hiddenTextWithin: [
      [0, 46, 1020, 42],
      [0, 126, 1020, 40],
    ],
    drawnText: [
      { text: 'Untitled 0', within: [266, 644, 74, 24] },
      { text: '/home/demo', within: [28, 202, 86, 20] },
      { text: 'demo', within: [38, 232, 44, 20] },
    ],
    questions: [
      whereElement('Where is the CSS tab?', 'tab', 'CSS'),
      whereElement('where can i find the Zencoding menu', 'menu_item', 'Zencoding'),
      ask('window_title', 'Title of this window?', 'Untitled 0 - Bluefish 2.2.12'),
      ask('read_text', 'Which encoding does the status bar show?', 'UTF-8', 'Text, UTF-8'),
      noError('is there an error somewhere?'),
      ask('is_ui', 'Is this a user interface?', 'yes'),
      unanswerable('How many words does the document have?'),
    ],
  },
];
