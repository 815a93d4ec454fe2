/** Graphical programs kept to judge: no method was worked on with them. */
import { setTimeout as delay } from 'node:timers/promises';
import { ask, isOff, isOn, noError, unanswerable, whereElement, whereError, whereText } from '../ask.ts';
import type { WindowScene } from './desktop-scene.ts';
import { FRESH_HOME } from './terminals.ts';
import { click, desk, prepare, rows, window } from './window-tools.ts';

const held = { ...window, set: 'held', textComplete: false, error: null } as const;

const LEDGER = `<?xml version="1.0"?>
<homebank v="1.4" d="050504">
<properties title="Household" curr="1" auto_smode="1" auto_weekday="1"/>
<cur key="1" flags="0" iso="EUR" name="Euro" symb="€" syprf="0" dchar="." gchar="," frac="2" rate="0" mdate="0"/>
<account key="1" pos="1" type="1" curr="1" name="Current account" initial="1840.25" minimum="0"/>
<account key="2" pos="2" type="2" curr="1" name="Cash box" initial="126.4" minimum="0"/>
<account key="3" pos="3" type="1" curr="1" name="Boat savings" initial="5310" minimum="0"/>
<pay key="1" name="Bakery Lind"/>
<pay key="2" name="Water works"/>
<ope date="739300" amount="-24.9" account="1" payee="1"/>
<ope date="739302" amount="-118.35" account="1" payee="2"/>
<ope date="739305" amount="-6.4" account="2" payee="1"/>
</homebank>
`;
const PLAN = `<?xml version="1.0"?>
<project name="Tree house" company="" manager="" phase="" project-start="20260302T000000Z" mrproject-version="2" calendar="1">
<properties/><phases/>
<calendars><day-types><day-type id="0" name="Working" description="A default working day"/><day-type id="1" name="Nonworking" description="A default non working day"/><day-type id="2" name="Use base" description="Use day from base calendar"/></day-types>
<calendar id="1" name="Default"><default-week mon="0" tue="0" wed="0" thu="0" fri="0" sat="1" sun="1"/><overridden-day-types><overridden-day-type id="0"><interval start="0800" end="1200"/><interval start="1300" end="1700"/></overridden-day-type></overridden-day-types><days/></calendar></calendars>
<tasks>
<task id="1" name="Buy timber" note="" work="57600" duration="57600" start="20260302T000000Z" end="20260303T170000Z" percent-complete="100" priority="0" type="normal" scheduling="fixed-work"/>
<task id="2" name="Build the ladder" note="" work="28800" duration="28800" start="20260304T080000Z" end="20260304T170000Z" percent-complete="40" priority="0" type="normal" scheduling="fixed-work"/>
<task id="3" name="Raise the floor" note="" work="86400" duration="86400" start="20260305T080000Z" end="20260309T170000Z" percent-complete="0" priority="0" type="normal" scheduling="fixed-work"/>
<task id="4" name="Roof and paint" note="" work="115200" duration="115200" start="20260310T080000Z" end="20260313T170000Z" percent-complete="0" priority="0" type="normal" scheduling="fixed-work"/>
</tasks><resource-groups/><resources/><allocations/></project>
`;
const quoted = (s: string): string => `'${s.replaceAll("'", "'\\''")}'`;

export const heldWindowScenes: WindowScene[] = [
  {
    ...held,
    name: 'homebank_accounts',
    program: 'homebank',
    package: 'homebank (Debian 12)',
    how: 'a household with three accounts',
    theme: 'light',
    display: desk('#5d737e', 'openbox', 'Clearlooks', [1100, 740]),
    open: async (display) => {
      prepare(display, `${FRESH_HOME} printf %s ${quoted(LEDGER)} > household.xhb`);
      display.run('homebank', ['household.xhb']);
      await delay(9000);
    },
    hiddenText: /^Current account$/,
    hiddenTextWithin: [[0, 46, 930, 40]],
    drawnText: [
      { text: 'Add', within: [538, 54, 40, 28] },
      { text: 'Current account', within: [74, 146, 112, 22] },
      { text: 'Top spending -149.65 €', within: [526, 104, 240, 32] },
      { text: '(no category) -149.65 € 100.00%', within: [812, 142, 205, 24] },
    ],
    questions: [
      ask('amount', 'What is the grand total today?', '7,127.00 €', '7127.00', '7,127.00'),
      ask('read_value', 'how much money is in the boat savings', '5,310.00 €', '5310.00', '5,310.00'),
      whereElement('Where is the Reports menu?', 'menu_item', 'Reports'),
      ask('window_title', 'What does the title bar say?', 'household.xhb - Household - HomeBank'),
      noError('Is there an error on this screen, and where?'),
      unanswerable('What is the interest rate of the boat savings?'),
    ],
  },
  {
    ...held,
    name: 'xarchiver_broken',
    program: 'xarchiver',
    package: 'xarchiver (Debian 12)',
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
    name: 'sysmon_disks',
    program: 'gnome-system-monitor',
    package: 'gnome-system-monitor (Debian 12)',
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
    program: 'klavaro',
    package: 'klavaro (Debian 12)',
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
    name: 'gftp_refused',
    program: 'gftp',
    package: 'gftp-gtk (Debian 12)',
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
    name: 'planner_tasks',
    program: 'planner',
    package: 'planner (Debian 12)',
    how: 'a plan of four tasks',
    theme: 'light',
    display: desk('#31572c', 'xfwm4', 'Default', [1100, 700]),
    open: async (display) => {
      prepare(display, `${FRESH_HOME} printf %s ${quoted(PLAN)} > treehouse.planner`);
      display.run('planner', ['treehouse.planner']);
      await delay(7000);
    },
    hiddenText: /^([1-4]|Build.*|Raise.*|Roof.*|Buy.*)$/,
    hiddenTextWithin: [[0, 58, 810, 38]],
    drawnText: [
      ...rows(['1', '2', '3', '4'], [91, 143, 14, 20], 25),
      ...rows(
        ['Buy timber', 'Build the ladder', 'Raise the floor', 'Roof and paint'],
        [158, 142, 104, 22],
        25,
      ),
      { text: 'Week 10, 2026', within: [441, 103, 110, 17] },
      { text: 'Week 11, 2026', within: [632, 103, 110, 17] },
      { text: 'Project start', within: [366, 145, 72, 14] },
      { text: '2026 Mar 02', within: [366, 160, 72, 14] },
    ],
    questions: [
      ask('read_value', 'How much work is "Raise the floor"?', '3d', '3 days', '3'),
      ask('count_elements', 'how many tasks are listed', '4', 'four'),
      ask('read_value', 'When does the project start?', '2026 Mar 02', 'Mar 02', '2 March 2026'),
      whereText('Where can I see the resources?', 'Resources'),
      ask('window_title', 'What is the window title?', 'Tree house - Planner'),
      noError('Any error to be seen?'),
      unanswerable('What does the timber cost?'),
    ],
  },
  {
    ...held,
    name: 'zim_page',
    program: 'zim',
    package: 'zim (Debian 12)',
    how: 'a page of a notebook',
    theme: 'light',
    display: desk('#9c6644', 'openbox', 'Clearlooks', [1020, 700]),
    open: async (display) => {
      prepare(
        display,
        `${FRESH_HOME} mkdir -p Notes && cd Notes && printf '[Notebook]\\nversion=0.7\\nname=Notes\\ninterwiki=\\nhome=Home\\n' > notebook.zim && printf 'Content-Type: text/x-zim-wiki\\nWiki-Format: zim 0.6\\n\\n====== Home ======\\n\\nThe choir meets on Tuesday at 19:15 in the old school.\\n\\n[ ] Copy the scores, 34 pages\\n[*] Pay the hall, 85.00 euros\\n\\nThe concert is on 13 June 2026.\\n' > Home.txt`,
      );
      display.run('zim', ['--standalone', '/home/demo/Notes', 'Home']);
      await delay(9000);
    },
    hiddenText: /^(Copy|Pay|The$|concert)/,
    hiddenTextWithin: [[228, 250, 62, 26]],
    drawnText: [
      { text: 'Home', within: [228, 256, 60, 19] },
      { text: 'Copy the scores, 34 pages', within: [440, 359, 200, 19] },
      { text: 'Pay the hall, 85.00 euros', within: [441, 382, 200, 19] },
      { text: 'The concert is on 13 June 2026.', within: [418, 426, 230, 20] },
    ],
    drawnElements: [
      { role: 'checkbox', name: 'Copy the scores, 34 pages', box: [425, 360, 14, 14] },
      { role: 'checkbox', name: 'Pay the hall, 85.00 euros', box: [425, 382, 15, 15] },
    ],
    questions: [
      ask(
        'read_value',
        'When does the choir meet?',
        'Tuesday at 19:15',
        'on Tuesday at 19:15',
        '19:15',
        'Tuesday 19:15',
      ),
      ask('amount', 'how much does the hall cost', '85.00', '85.00 euros', '85'),
      isOn('Is "Pay the hall" ticked?'),
      isOff('Is the box "Copy the scores" checked?'),
      noError('Where is the error?'),
      ask(
        'scene_type',
        'Is this a photo of real life or an interface of a program?',
        'interface',
        'software interface',
        'an interface of a program',
        'software',
      ),
      unanswerable('Who conducts the choir?'),
    ],
  },
  {
    ...held,
    name: 'cutecom_no_port',
    titleAlign: 'left',
    program: 'cutecom',
    package: 'cutecom (Debian 12)',
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
    program: 'dconf-editor',
    package: 'dconf-editor (Debian 12)',
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
  {
    ...held,
    name: 'mumble_wizard',
    titleAlign: 'left',
    program: 'mumble',
    package: 'mumble (Debian 12)',
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
    program: 'bluefish',
    package: 'bluefish (Debian 12)',
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
