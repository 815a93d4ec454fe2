/** Programs that open a dialog to say what went wrong. */
import { ask, unanswerable, whereElement, whereError } from '../ask.ts';
import { fromDebian } from '../origin.ts';
import type { WindowScene } from './desktop-scene.ts';
import { FRESH_HOME } from './terminals.ts';
import { desk, openWindow, place, prepare, press, type, window } from './window-tools.ts';

export const messageDialogScenes: WindowScene[] = [
  {
    ...window,
    name: 'putty_refused',
    ...fromDebian('putty'),
    how: 'connecting to a port on which nothing listens',
    theme: 'light',
    display: desk('#5b7083', 'openbox', 'Clearlooks', [900, 600]),
    open: async (display) => {
      await openWindow(display, 'PuTTY', 'putty', '-ssh', 'localhost', '-P', '2222');
      await place(display, 'localhost - PuTTY', 40, 60);
      await place(display, 'PuTTY Fatal Error', 220, 200);
    },
    error: { lines: ['Connection refused'], category: 'network' },
    questions: [
      whereError('where is the error'),
      ask(
        'read_error',
        'What does the dialog say?',
        'Connection refused',
        'Network error: Connection refused',
      ),
      ask('window_title', 'title of the error window?', 'PuTTY Fatal Error'),
      ask(
        'classify_error',
        'network or login problem?',
        'network',
        'network problem',
        'network error',
        'connection',
      ),
      whereElement('Which button confirms the message?', 'button', 'OK'),
      unanswerable('Which user name was used?'),
    ],
  },
  {
    ...window,
    name: 'kdialog_quota',
    ...fromDebian('kdialog'),
    how: 'kdialog --error',
    theme: 'light',
    display: desk('#2d6a4f', 'openbox', 'Natura', [760, 420]),
    titleAlign: 'left',
    open: (display) =>
      openWindow(
        display,
        'Mail folder',
        'kdialog',
        '--title',
        'Mail folder',
        '--error',
        'The message could not be stored in “Archive 2026”.\nDisk quota exceeded: 2048 MB of 2048 MB used.',
      ),
    error: { lines: ['The message could not be stored', 'Disk quota exceeded'], category: 'resource' },
    questions: [
      ask(
        'read_error',
        'Why could the message not be stored?',
        'Disk quota exceeded',
        'Disk quota exceeded: 2048 MB of 2048 MB used.',
      ),
      ask(
        'classify_error',
        'Out of space or no permission?',
        'resource',
        'out of space',
        'quota',
        'disk quota',
        'disk',
        'disk space',
        'space',
      ),
      whereError('wheres the error'),
      ask('read_value', 'how many MB are in use', '2048', '2048 MB'),
      ask('count_elements', 'How many buttons does the dialog have?', '1', 'one'),
      unanswerable('Who sent the message?'),
    ],
  },
  {
    ...window,
    name: 'mousepad_denied',
    ...fromDebian('mousepad'),
    how: 'saving into a folder of another user',
    theme: 'dark',
    display: desk('#1b263b', 'xfwm4', 'Arc-Dark', [960, 620], { GTK_THEME: 'Arc-Dark' }),
    open: async (display) => {
      prepare(
        display,
        `${FRESH_HOME} gsettings set org.xfce.mousepad.preferences.window statusbar-visible true`,
      );
      await openWindow(display, 'Mousepad', 'mousepad', '/etc/hostname');
      await place(display, 'Mousepad', 120, 60, 640, 400);
      await press(display, 'End');
      await type(display, '-office');
      await press(display, 'ctrl+s');
      await new Promise((resolve) => setTimeout(resolve, 1500));
    },
    error: { lines: ['The document is read-only', 'as another file?'], category: 'permission' },
    questions: [
      ask(
        'read_error',
        'Why can it not be saved?',
        'The document is read-only',
        'read-only',
        'document is read-only',
      ),
      ask('window_title', 'What is the title of the dialog?', 'Save Changes'),
      whereElement('where do i click to save it under another name', 'button', 'Save As'),
      whereError('Show me the message'),
      ask('theme', 'Is this a dark theme?', 'yes', 'dark'),
    ],
  },
  {
    ...window,
    name: 'pcmanfm_qt_not_found',
    ...fromDebian('pcmanfm-qt'),
    how: 'opening a folder that does not exist',
    theme: 'light',
    display: desk('#7f5539', 'openbox', 'Orang', [960, 620]),
    titleAlign: 'left',
    open: async (display) => {
      prepare(display, FRESH_HOME);
      await openWindow(display, '', 'pcmanfm-qt', '/home/demo/Invoices 2019');
    },
    error: { lines: ['Error when getting information', 'No such file or directory'], category: 'not_found' },
    questions: [
      ask(
        'classify_error',
        'is it a missing folder or a permission problem?',
        'not found',
        'not_found',
        'missing folder',
        'missing',
        'no such file or directory',
      ),
      ask(
        'read_error',
        'What does the error message say?',
        'No such file or directory',
        'Error when getting information for file “/home/demo/Invoices 2019”: No such file or directory',
      ),
      ask('read_text', 'Which folder was to be opened?', '/home/demo/Invoices 2019', 'Invoices 2019'),
      whereError('where is it'),
      ask('window_title', 'title?', 'Error'),
    ],
  },
  {
    ...window,
    name: 'qpdfview_missing',
    ...fromDebian('qpdfview'),
    how: 'opening a file that is no PDF',
    theme: 'light',
    display: desk('#3a5a40', 'openbox', 'Clearlooks-Olive', [860, 560]),
    open: async (display) => {
      prepare(display, `${FRESH_HOME} echo 'not a document' > timetable.pdf`);
      await openWindow(display, '', 'qpdfview', 'timetable.pdf');
      await place(display, 'qpdfview', 60, 60, 700, 420);
      await place(display, 'Warning', 230, 250);
    },
    error: { lines: ['Could not open'], category: 'unknown' },
    questions: [
      whereError('Where is the warning?'),
      ask('read_error', 'what is the problem', "Could not open 'timetable.pdf'", 'Could not open'),
      ask('read_text', 'Which file could not be opened?', 'timetable.pdf'),
      whereElement('Where is the OK button?', 'button', 'OK'),
      unanswerable('When does the next bus leave?'),
    ],
  },
];
