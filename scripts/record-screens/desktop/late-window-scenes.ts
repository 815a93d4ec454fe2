/** Graphical programs recorded last: figures on them come from methods that had never seen them. */
import { setTimeout as delay } from 'node:timers/promises';
import { ask, isOff, noError, unanswerable, whereElement, whereError } from '../ask.ts';
import { fromDebian } from '../origin.ts';
import type { WindowScene } from './desktop-scene.ts';
import { FRESH_HOME } from './terminals.ts';
import { desk, openWindow, prepare, window } from './window-tools.ts';

const late = { ...window, set: 'late-screens', textComplete: false, error: null } as const;

export const lateWindowScenes: WindowScene[] = [
  {
    ...late,
    name: 'eog_broken',
    ...fromDebian('eog'),
    how: 'a file that is no picture',
    theme: 'dark',
    display: desk('#7c6a5d', 'xfwm4', 'Default', [900, 620]),
    open: async (display) => {
      prepare(display, `${FRESH_HOME} echo text > lighthouse.png`);
      display.run('eog', ['lighthouse.png']);
      await delay(6000);
    },
    error: { lines: ['Could not load image', 'Fatal error reading'], category: 'unknown' },
    questions: [
      whereError('Where is the error?'),
      ask(
        'read_error',
        'What does the message say?',
        'Could not load image “lighthouse.png”.',
        'Could not load image "lighthouse.png"',
        'Could not load image',
      ),
      ask('read_text', 'Which file is affected?', 'lighthouse.png'),
      unanswerable('Who took the picture?'),
    ],
  },
  {
    ...late,
    name: 'fileroller_broken',
    ...fromDebian('file-roller'),
    how: 'an archive that does not exist',
    theme: 'light',
    display: desk('#4f6d7a', 'xfwm4', 'Default', [900, 620]),
    open: async (display) => {
      prepare(display, FRESH_HOME);
      display.run('file-roller', ['/home/demo/orchard.zip']);
      await delay(6000);
    },
    error: { lines: ['Could not open', 'Error opening file'], category: 'not_found' },
    questions: [
      whereError('point at the error'),
      ask(
        'classify_error',
        'Does the archive not exist or is the disk full?',
        'not found',
        'does not exist',
        'the archive does not exist',
        'not_found',
      ),
      ask('read_value', 'which archive should be opened', 'orchard.zip', '/home/demo/orchard.zip'),
    ],
  },
  {
    ...late,
    name: 'osmo_tasks',
    ...fromDebian('osmo'),
    how: 'its calendar at the start',
    theme: 'light',
    display: desk('#b0c4b1', 'openbox', 'Clearlooks', [960, 680]),
    open: async (display) => {
      prepare(display, FRESH_HOME);
      await openWindow(display, 'Osmo', 'osmo');
    },
    questions: [
      whereElement('Where is the tab Tasks?', 'tab', 'Tasks'),
      noError('Is there an error on the screen? Where?'),
      ask(
        'topic',
        'What kind of program is this?',
        'calendar',
        'organizer',
        'a calendar',
        'personal organizer',
      ),
      ask('is_ui', 'Is this a user interface?', 'yes'),
    ],
  },
  {
    ...late,
    name: 'qbittorrent_terms',
    titleAlign: 'left',
    ...fromDebian('qbittorrent'),
    how: 'its terms at the first start',
    theme: 'light',
    display: desk('#22333b', 'openbox', 'Clearlooks', [980, 680]),
    open: async (display) => {
      prepare(display, FRESH_HOME);
      display.run('qbittorrent');
      await delay(7000);
    },
    questions: [
      noError('Where is the error?'),
      ask('window_title', 'What is the title of the dialog?', 'Legal notice', 'Legal Notice'),
      whereElement('Which button accepts it?', 'button', 'I Agree'),
      unanswerable('How fast is the download?'),
    ],
  },
  {
    ...late,
    name: 'seahorse_keys',
    ...fromDebian('seahorse'),
    how: 'its window at the start',
    theme: 'dark',
    display: desk('#0b132b', 'xfwm4', 'Default', [940, 640], { GTK_THEME: 'Adwaita:dark' }),
    open: async (display) => {
      prepare(display, FRESH_HOME);
      display.run('seahorse');
      await delay(6000);
    },
    questions: [
      ask('theme', 'Is the theme dark?', 'yes', 'dark'),
      noError('wheres the error'),
      ask('read_text', 'Which section holds the certificates?', 'Certificates'),
    ],
  },
  {
    ...late,
    name: 'display_settings',
    ...fromDebian('xfce4-settings', 'xfce4-accessibility-settings'),
    how: 'its first page',
    theme: 'light',
    display: desk('#e0afa0', 'xfwm4', 'Default', [760, 560]),
    open: async (display) => {
      prepare(display, FRESH_HOME);
      await openWindow(display, 'Accessibility', 'xfce4-accessibility-settings');
    },
    questions: [
      ask('window_title', 'window title?', 'Accessibility'),
      isOff('Is "Enable assistive technologies" ticked?'),
      whereElement('Where is the Mouse tab?', 'tab', 'Mouse'),
      noError('Is something wrong on this screen?'),
    ],
  },
  {
    ...late,
    name: 'smplayer',
    titleAlign: 'left',
    ...fromDebian('smplayer'),
    how: 'its window without a film',
    theme: 'light',
    display: desk('#1b4332', 'openbox', 'Clearlooks', [980, 640]),
    open: async (display) => {
      prepare(display, FRESH_HOME);
      display.run('smplayer');
      await delay(7000);
    },
    questions: [
      whereElement('Where is the Subtitles menu?', 'menu_item', 'Subtitles'),
      noError('Does it show an error?'),
      unanswerable('Which film is playing?'),
    ],
  },
];
