/** Forms, settings and assistants of graphical programs, without any error. */
import { ask, isOff, isOn, noError, stillReadable, unanswerable, unreadable, whereElement } from '../ask.ts';
import { fromDebian } from '../origin.ts';
import type { WindowScene } from './desktop-scene.ts';
import { FRESH_HOME } from './terminals.ts';
import { desk, openWindow, prepare, press, window } from './window-tools.ts';

export const settingsWindowScenes: WindowScene[] = [
  {
    ...window,
    name: 'grsync_options',
    ...fromDebian('grsync'),
    how: 'its start window',
    theme: 'light',
    display: desk('#8d99ae', 'openbox', 'Clearlooks', [960, 700]),
    open: async (display) => {
      prepare(display, FRESH_HOME);
      await openWindow(display, 'Grsync', 'grsync');
    },
    error: null,
    questions: [
      noError('where is the error?'),
      isOn('Is "Verbose" ticked?'),
      isOff('is Skip newer checked'),
      whereElement('Where are the advanced options?', 'tab', 'Advanced options'),
      ask('window_title', 'What is the title of the window?', 'Grsync: default'),
      unanswerable('How many files were copied?'),
    ],
  },
  {
    ...window,
    name: 'putty_settings',
    ...fromDebian('putty'),
    how: 'its start window',
    theme: 'light',
    display: desk('#5b7083', 'openbox', 'Clearlooks', [860, 680]),
    open: (display) => openWindow(display, 'PuTTY', 'putty'),
    error: null,
    questions: [
      ask('read_value', 'Which port is set?', '22'),
      isOn('Is SSH selected as the connection type?'),
      isOff('is Serial chosen'),
      whereElement('Where do I enter the host name?', 'input', ''),
      whereElement('which button opens the connection?', 'button', 'Open'),
      noError('Is there any error here?'),
    ],
  },
  {
    ...window,
    name: 'transmission_welcome',
    ...fromDebian('transmission-gtk'),
    how: 'its question at the first start',
    theme: 'dark',
    display: desk('#14213d', 'xfwm4', 'Arc-Dark', [820, 640], { GTK_THEME: 'Arc-Dark' }),
    open: async (display) => {
      prepare(display, FRESH_HOME);
      await openWindow(display, 'Transmission', 'transmission-gtk');
    },
    error: null,
    questions: [
      whereElement('Which button do I press to accept?', 'button', 'I Agree'),
      ask('count_elements', 'How many buttons does the dialog have?', '2', 'two'),
      noError('is this an error? where'),
      ask(
        'read_text',
        'Whose responsibility is the shared content?',
        'your sole responsibility',
        'yours',
        'your',
      ),
      ask('theme', 'light or dark theme?', 'dark'),
    ],
  },
  {
    ...window,
    name: 'gtk_widgets',
    crop: [0, 0, 880, 780],
    textComplete: false,
    ...fromDebian('gtk-3-examples', 'gtk3-widget-factory'),
    how: 'its first page, the left part of the window',
    theme: 'dark',
    display: desk('#000000', 'openbox', 'Onyx', [1400, 780], { GTK_THEME: 'Adwaita:dark' }),
    open: (display) => openWindow(display, 'gtk3-widget-factory', 'gtk3-widget-factory'),
    error: null,
    questions: [
      ask('theme', 'is it dark mode?', 'yes', 'dark', 'dark mode'),
      whereElement('Where is Page 3?', 'radio', 'Page 3'),
      ask('has_text', 'Does the picture have text?', 'yes'),
      noError('wheres the error'),
      ask(
        'scene_type',
        'Interface or photo?',
        'interface',
        'software interface',
        'user interface',
        'ui',
        'software',
      ),
    ],
  },
  {
    ...window,
    name: 'taskmanager',
    hiddenText: /--|symbolic/,
    ...fromDebian('xfce4-taskmanager'),
    how: 'the processes of the session',
    theme: 'light',
    display: desk('#bc6c25', 'openbox', 'Mikachu', [760, 680]),
    textComplete: false,
    open: async (display) => {
      prepare(display, FRESH_HOME);
      await openWindow(display, 'Task Manager', 'xfce4-taskmanager');
    },
    error: null,
    questions: [
      ask(
        'topic',
        'What does the window show?',
        'processes',
        'tasks',
        'task manager',
        'running processes',
        'process list',
        'system monitor',
        'a list of processes',
      ),
      ask('window_title', 'whats the window title', 'Task Manager'),
      noError('Any error visible?'),
      ask('main_color', 'main colour of the desktop', 'orange', 'brown'),
      unanswerable('Who is logged in remotely?'),
    ],
  },
  {
    ...window,
    name: 'yad_booking',
    ...fromDebian('yad'),
    how: 'a form with every kind of field',
    theme: 'light',
    display: desk('#9a8c98', 'openbox', 'Clearlooks', [720, 560]),
    open: (display) =>
      openWindow(
        display,
        'Court booking',
        'yad',
        '--title=Court booking',
        '--form',
        '--width=420',
        '--field=Member number',
        '--field=Court:CB',
        '--field=Hours:NUM',
        '--field=Bring own rackets:CHK',
        '--field=Floodlight:CHK',
        '--field=Brightness:SCL',
        '--field=Remarks:TXT',
        '20417',
        'Court 1!^Court 2!Court 3',
        '2!1..6',
        'TRUE',
        'FALSE',
        '35',
        'Error in last invoice: see mail',
        '--button=Report a problem:2',
        '--button=Cancel:1',
        '--button=Book:0',
      ),
    error: null,
    questions: [
      ask('read_value', 'What is the member number?', '20417'),
      ask('read_value', 'which court is chosen', 'Court 2'),
      isOn('Is "Bring own rackets" ticked?'),
      isOff('is floodlight on'),
      noError('Where is the error on this form?'),
      whereElement('Where do I report a problem?', 'button', 'Report a problem'),
      ask('count_elements', 'How many checkboxes are there?', '2', 'two'),
      unanswerable('What does the court cost per hour?'),
    ],
    copies: [
      { kind: 'down15', questions: [unreadable('What is the member number?')] },
      { kind: 'jpeg20', questions: [stillReadable('Which court is chosen?', 'Court 2')] },
    ],
  },
  {
    ...window,
    name: 'screenshooter',
    ...fromDebian('xfce4-screenshooter'),
    how: 'its start dialog',
    theme: 'light',
    display: desk('#e07a5f', 'xfwm4', 'Default', [700, 500]),
    open: async (display) => {
      prepare(display, FRESH_HOME);
      await openWindow(display, 'Screenshot', 'xfce4-screenshooter');
    },
    error: null,
    questions: [
      isOn('Is "Entire screen" selected?'),
      isOff('Is "Active window" chosen?'),
      isOn('is the mouse pointer captured'),
      ask('count_elements', 'How many radio buttons are there?', '3', 'three'),
      whereElement('Where is the Preferences button?', 'button', 'Preferences'),
      noError('wheres the error here'),
    ],
  },
  {
    ...window,
    name: 'mouse_settings',
    ...fromDebian('xfce4-settings', 'xfce4-mouse-settings'),
    how: 'its first tab',
    theme: 'dark',
    display: desk('#22333b', 'xfwm4', 'Arc-Dark', [820, 640], { GTK_THEME: 'Adwaita:dark' }),
    open: (display) => openWindow(display, 'Mouse', 'xfce4-mouse-settings'),
    error: null,
    questions: [
      isOn('Is right-handed selected?'),
      isOff('is left-handed on'),
      whereElement('Where is the Behavior tab?', 'tab', 'Behavior'),
      ask('window_title', 'window title please', 'Mouse and Touchpad'),
      noError('Do you see an error?'),
      unanswerable('What is the battery level of the mouse?'),
    ],
  },
  {
    ...window,
    name: 'claws_wizard',
    ...fromDebian('claws-mail'),
    how: 'its account assistant',
    theme: 'light',
    display: desk('#335c67', 'openbox', 'Clearlooks', [860, 640]),
    open: async (display) => {
      prepare(display, FRESH_HOME);
      await openWindow(display, 'Claws Mail', 'claws-mail');
      await press(display, 'alt+n');
    },
    error: null,
    questions: [
      whereElement('Where do I click to go on?', 'button', 'Next'),
      ask('read_value', 'What is in the field for the name?', 'Unknown'),
      ask('read_text', 'What is the heading of this page of the assistant?', 'About You'),
      ask('count_elements', 'How many fields can be filled in?', '3', 'three'),
      noError('is there an error anywhere?'),
    ],
  },
];
