/** Programs with a document open, kept to judge: no method was worked on with them. */
import { setTimeout as delay } from 'node:timers/promises';
import { ask, isOff, isOn, noError, unanswerable, whereElement, whereText } from '../ask.ts';
import { fromDebian } from '../origin.ts';
import type { WindowScene } from './desktop-scene.ts';
import { FRESH_HOME } from './terminals.ts';
import { desk, prepare, rows, window } from './window-tools.ts';

const held = { ...window, set: 'held-screens', textComplete: false, error: null } as const;

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

export const heldDocumentScenes: WindowScene[] = [
  {
    ...held,
    name: 'homebank_accounts',
    ...fromDebian('homebank'),
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
    name: 'planner_tasks',
    ...fromDebian('planner'),
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
    ...fromDebian('zim'),
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
];
