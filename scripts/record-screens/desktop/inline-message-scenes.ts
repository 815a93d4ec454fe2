/** Programs that show an error inside their window, or as a notification. */
import { ask, unanswerable, whereElement, whereError } from '../ask.ts';
import { fromDebian } from '../origin.ts';
import type { WindowScene } from './desktop-scene.ts';
import { FRESH_HOME } from './terminals.ts';
import { click, desk, openWindow, place, prepare, press, type, window } from './window-tools.ts';

export const inlineMessageScenes: WindowScene[] = [
  {
    ...window,
    name: 'geany_compile_error',
    ...fromDebian('geany'),
    how: 'a C file compiled with F8',
    theme: 'light',
    display: desk('#6b705c', 'xfwm4', 'Default', [1000, 680]),
    open: async (display) => {
      prepare(
        display,
        `${FRESH_HOME} printf '#include <stdio.h>\\n\\nint main(void)\\n{\\n    int pages = 12\\n    printf("%%d pages\\\\n", pages);\\n    return 0;\\n}\\n' > pages.c`,
      );
      await openWindow(display, 'Geany', 'geany', '--no-session', '-r', 'pages.c');
      await place(display, 'Geany', 20, 10, 900, 600);
      await press(display, 'F8');
      await new Promise((resolve) => setTimeout(resolve, 2000));
      await click(display, 500, 520);
      await press(display, 'Home');
    },
    error: { lines: ['pages.c:6:5: error'], category: 'syntax' },
    questions: [
      ask(
        'read_error',
        'What does the compiler report?',
        "expected ',' or ';' before 'printf'",
        'expected ‘,’ or ‘;’ before ‘printf’',
        'error: expected',
      ),
      ask('classify_error', 'syntax error or missing file?', 'syntax', 'syntax error', 'compile error'),
      whereError('Where is the compile error?'),
      ask('read_text', 'Which file is being edited?', 'pages.c'),
      whereElement('Where is the Build menu?', 'menu_item', 'Build'),
    ],
  },
  {
    ...window,
    name: 'filezilla_refused',
    ...fromDebian('filezilla'),
    how: 'connecting to a port on which nothing listens',
    theme: 'light',
    display: desk('#333333', 'openbox', 'Clearlooks', [1024, 700]),
    textComplete: false,
    open: async (display) => {
      prepare(display, `${FRESH_HOME} mkdir Website`);
      await openWindow(display, 'FileZilla', 'filezilla', 'ftp://web:pass@localhost:2121');
      await press(display, 'Escape', 'Escape', 'Escape');
    },
    error: { lines: ['Connection refused by server', 'Could not connect to server'], category: 'network' },
    questions: [
      whereError('Where is the error in this window?'),
      ask(
        'read_error',
        'why is there no connection?',
        'Connection refused by server',
        'Could not connect to server',
        'ECONNREFUSED',
      ),
      ask(
        'classify_error',
        'Is the server refusing the connection or is the password wrong?',
        'network',
        'refusing the connection',
        'connection refused',
        'connection',
        'server refusing the connection',
      ),
      whereElement('where do i click for quick connect', 'button', 'Quickconnect'),
      unanswerable('How many files have been transferred today?'),
    ],
  },
  {
    ...window,
    name: 'keepassxc_wrong_password',
    ...fromDebian('keepassxc'),
    how: 'a database opened with a wrong password',
    theme: 'dark',
    display: desk('#20303a', 'openbox', 'Onyx', [900, 660]),
    open: async (display) => {
      prepare(
        display,
        `${FRESH_HOME} printf 'right horse\\nright horse\\n' | keepassxc-cli db-create -p club.kdbx; mkdir -p .config/keepassxc; printf '[General]\\nConfigVersion=2\\nUpdateCheckMessageShown=true\\n[GUI]\\nApplicationTheme=dark\\nCheckForUpdates=false\\n' > .config/keepassxc/keepassxc.ini`,
      );
      await openWindow(display, 'KeePassXC', 'keepassxc', 'club.kdbx');
      await type(display, 'wrong horse');
      await press(display, 'Return');
      await new Promise((resolve) => setTimeout(resolve, 4000));
    },
    error: { lines: ['Error while reading the database', 'If this reoccurs'], category: 'authentication' },
    questions: [
      ask(
        'read_error',
        'What does the red bar say?',
        'Error while reading the database: Invalid credentials were provided, please try again.',
        'Invalid credentials were provided',
      ),
      ask(
        'classify_error',
        'broken file or wrong password?',
        'authentication',
        'wrong password',
        'invalid credentials',
        'credentials',
        'login',
      ),
      whereError('point at the error message'),
      whereElement('Which button unlocks the database?', 'button', 'Unlock'),
      ask('theme', 'dark or light?', 'dark'),
      unanswerable('What is the correct password?'),
    ],
  },
  {
    ...window,
    name: 'dunst_backup',
    drawnText: [
      { text: 'Backup failed', within: [590, 60, 290, 14] },
      { text: 'Could not write to /media/demo/BACKUP: Input/', within: [590, 73, 290, 14] },
      { text: 'output error', within: [590, 87, 290, 13] },
      { text: 'Choir practice', within: [590, 117, 290, 14] },
      { text: 'Today at 19:30', within: [590, 130, 290, 14] },
    ],
    ...fromDebian('dunst'),
    how: 'a critical notification',
    theme: 'dark',
    display: desk('#264653', 'openbox', 'Onyx', [900, 420]),
    open: async (display) => {
      display.run('dunst');
      await new Promise((resolve) => setTimeout(resolve, 1500));
      display.call('dunstify', [
        '-u',
        'critical',
        '-a',
        'backup',
        'Backup failed',
        'Could not write to /media/demo/BACKUP: Input/output error',
      ]);
      display.call('dunstify', ['-u', 'normal', '-a', 'calendar', 'Choir practice', 'Today at 19:30']);
    },
    error: { lines: ['Backup failed', 'Could not write to', 'output error'], category: 'unknown' },
    questions: [
      whereError('where is the error'),
      ask(
        'read_error',
        'What went wrong with the backup?',
        'Could not write to /media/demo/BACKUP: Input/output error',
        'Input/output error',
        'Backup failed',
      ),
      ask('read_value', 'When is choir practice?', 'Today at 19:30', '19:30'),
      ask('main_color', 'Which colour does the notification of the backup have?', 'red', 'dark red'),
      unanswerable('How large is the backup?'),
    ],
  },
];
