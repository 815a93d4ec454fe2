/** Graphical programs of the second set that is kept to judge: no method was worked on with them. */
import { setTimeout as delay } from 'node:timers/promises';
import { ask, isOn, unanswerable, whereElement, whereError } from '../ask.ts';
import { fromDebian } from '../origin.ts';
import type { WindowScene } from './desktop-scene.ts';
import { desk, place, press, started, window } from './window-tools.ts';

const held2 = { ...window, set: 'held2-screens', textComplete: false, error: null } as const;

export const held2MessageScenes: WindowScene[] = [
  {
    ...held2,
    name: 'vlc_cannot_open',
    titleAlign: 'left',
    ...fromDebian('vlc', 'VLC'),
    how: 'a film that is not there',
    theme: 'light',
    display: desk('#5f4b66', 'openbox', 'Clearlooks', [960, 640]),
    open: async (display) => {
      await started(
        'vlc',
        [
          '--no-qt-privacy-ask',
          '--no-qt-system-tray',
          '--no-metadata-network-access',
          '/home/demo/films/regatta.mkv',
        ],
        '',
        9,
      )(display);
      await place(display, 'Errors', 230, 150);
    },
    error: { lines: ["Your input can't", 'VLC is unable', 'log for details'], category: 'not_found' },
    hiddenText: /^Hide future/,
    drawnText: [
      { text: 'Hide future errors', within: [258, 417, 108, 18] },
      { text: '--:--', within: [186, 480, 28, 16] },
      { text: '--:--', within: [746, 480, 28, 16] },
    ],
    questions: [
      whereError('Where is the error?'),
      ask(
        'read_error',
        'What does the error say?',
        "Your input can't be opened: VLC is unable to open the MRL 'file:///home/demo/films/regatta.mkv'. Check the log for details.",
        "Your input can't be opened",
        "VLC is unable to open the MRL 'file:///home/demo/films/regatta.mkv'",
        "VLC is unable to open the MRL 'file:///home/demo/films/regatta.mkv'. Check the log for details.",
      ),
      ask(
        'read_text',
        'Which file should be played?',
        'regatta.mkv',
        'file:///home/demo/films/regatta.mkv',
        '/home/demo/films/regatta.mkv',
      ),
      isOn('Is "Hide future errors" checked?'),
      whereElement('which button closes the error window', 'button', 'Close'),
      ask('window_title', 'What is the title of the window with the error?', 'Errors'),
      whereElement('Where is the Playback menu?', 'menu_item', 'Playback'),
      ask('main_color', 'main colour of the desktop?', 'purple', 'violet', 'dark purple'),
      unanswerable('How long is the film?'),
    ],
  },
  {
    ...held2,
    name: 'synaptic_unprivileged',
    ...fromDebian('synaptic'),
    how: 'started without the rights to install',
    theme: 'light',
    display: desk('#40798c', 'xfwm4', 'Default', [820, 520]),
    open: started('synaptic', [], '', 9),
    error: { lines: ['Starting "Synaptic', 'administrative privileges'], category: 'permission' },
    questions: [
      ask(
        'read_text',
        'Without what was the program started?',
        'administrative privileges',
        'without administrative privileges',
      ),
      ask(
        'classify_error',
        'Is this about missing rights or about a missing network?',
        'permission',
        'rights',
        'missing rights',
        'privileges',
        'permissions',
        'administrative privileges',
      ),
      whereError('Where is the warning?'),
      ask(
        'read_error',
        'What will I not be able to do?',
        'apply any changes',
        'You will not be able to apply any changes',
        'apply changes',
      ),
      whereElement('Which button closes the message?', 'button', 'Close'),
      ask('read_text', 'which program is this', 'Synaptic Package Manager', 'Synaptic'),
      ask('theme', 'Is the dialog light or dark?', 'light', 'light theme'),
      unanswerable('How many packages can be updated?'),
    ],
  },
  {
    ...held2,
    name: 'gtkterm_no_port',
    ...fromDebian('gtkterm'),
    how: 'a serial port that is not there',
    theme: 'light',
    display: desk('#774936', 'openbox', 'Clearlooks', [900, 600]),
    open: async (display) => {
      await started('gtkterm', ['-p', '/dev/ttyUSB4'])(display);
      await press(display, 'Return');
      await delay(2500);
    },
    error: { lines: ['Cannot open /dev/ttyUSB4'], category: 'not_found' },
    questions: [
      whereError('Where is the error message?'),
      ask('read_error', 'Why can the port not be opened?', 'No such file or directory'),
      ask('read_value', 'Which device could not be opened?', '/dev/ttyUSB4', 'ttyUSB4'),
      ask(
        'classify_error',
        'Is the device missing or is it a network error?',
        'not found',
        'missing',
        'device is missing',
        'the device is missing',
        'no such file or directory',
        'not_found',
      ),
      whereElement('where do i click OK', 'button', 'OK'),
      whereElement('Where is the Configuration menu?', 'menu_item', 'Configuration'),
      ask('main_color', 'What colour is the desktop behind the window?', 'brown', 'dark brown'),
      unanswerable('Which baud rate is used?'),
    ],
  },
  {
    ...held2,
    name: 'viewer_refused',
    ...fromDebian('virt-viewer'),
    how: 'a machine that refuses the connection',
    theme: 'dark',
    display: desk('#1d3557', 'xfwm4', 'Default', [860, 600]),
    open: started('remote-viewer', ['vnc://127.0.0.1:5947']),
    error: {
      lines: ['Unable to connect to the graphic server', 'Unable to connect to 127.0.0.1:5947'],
      category: 'network',
    },
    questions: [
      whereError('Where does it say what went wrong?'),
      ask(
        'read_error',
        'Why did it not work?',
        'Unable to connect to 127.0.0.1:5947: Connection refused',
        'Connection refused',
        'Unable to connect to the graphic server vnc://127.0.0.1:5947',
      ),
      ask(
        'classify_error',
        'Is this more like a network error or a permission error?',
        'network',
        'network error',
        'connection',
        'connection refused',
      ),
      ask('read_value', 'which port was used', '5947'),
      ask('read_text', 'Which protocol is it, spice or vnc?', 'vnc', 'vnc://127.0.0.1:5947'),
      whereElement('Where is the OK button?', 'button', 'OK'),
      ask('main_color', 'Main colour of the desktop?', 'blue', 'dark blue', 'navy'),
      ask('theme', 'dark or light dialog?', 'dark', 'dark theme'),
      unanswerable('What is the name of the virtual machine?'),
    ],
  },
  {
    ...held2,
    name: 'gpicview_broken',
    ...fromDebian('gpicview'),
    how: 'a picture that is none',
    theme: 'light',
    display: desk('#56445d', 'xfwm4', 'Default', [820, 600]),
    open: started('gpicview', ['/home/demo/mill.png'], 'head -c 3000 /bin/ls > mill.png'),
    error: { lines: ['recognize the image', 'mill.png'], category: 'unknown' },
    questions: [
      whereError('Where is the error?'),
      ask(
        'read_error',
        'What is the error message?',
        'Couldn’t recognize the image file format for file “/home/demo/mill.png”',
        "Couldn't recognize the image file format for file /home/demo/mill.png",
        'Couldn’t recognize the image file format',
        "Couldn't recognize the image file format",
      ),
      ask('read_text', 'Which file should be shown?', '/home/demo/mill.png', 'mill.png'),
      whereElement('Which button closes the message?', 'button', 'OK'),
      ask('window_title', 'What is the title of the large window?', 'Image Viewer'),
      ask('main_color', 'whats the colour of the icon in the message', 'red'),
      ask('is_ui', 'is this a user interface', 'yes'),
      unanswerable('What are the dimensions of the picture?'),
    ],
  },
];
