/** Graphical programs of the development pool. */
import { setTimeout as delay } from 'node:timers/promises';
import type { WindowScene } from './desktop-scene.ts';
import { FRESH_HOME } from './terminals.ts';
import { click, desk, prepare, press, rows, type, window } from './window-tools.ts';

const pool = { ...window, set: 'pool', theme: 'light', textComplete: false, error: null } as const;

/** Starts a program with arguments in a fresh home (after a script), and waits. */
const started =
  (command: string, args: string[], script = '', seconds = 6): WindowScene['open'] =>
  async (display) => {
    prepare(display, `${FRESH_HOME} ${script}`);
    display.run(command, args);
    await delay(seconds * 1000);
  };

export const poolWindowScenes: WindowScene[] = [
  {
    ...pool,
    name: 'okular_missing',
    titleAlign: 'left',
    program: 'okular',
    package: 'okular (Debian 12)',
    how: 'a document that does not exist',
    display: desk('#5e503f', 'openbox', 'Clearlooks', [1000, 680]),
    open: started('okular', ['/home/demo/menu.pdf'], '', 9),
    questions: [],
  },
  {
    ...pool,
    name: 'tellico_books',
    titleAlign: 'left',
    program: 'tellico',
    package: 'tellico (Debian 12)',
    how: 'its window at the start',
    display: desk('#2f3e46', 'openbox', 'Clearlooks', [1060, 720]),
    open: started('tellico', ['--nofile'], '', 10),
    questions: [],
  },
  {
    ...pool,
    name: 'atril_missing',
    program: 'atril',
    package: 'atril (Debian 12)',
    how: 'a document that is none',
    display: desk('#606c38', 'xfwm4', 'Default', [920, 620]),
    open: started('atril', ['/home/demo/map.pdf'], 'echo text > map.pdf;', 7),
    questions: [],
  },
  {
    ...pool,
    name: 'l3afpad_denied',
    program: 'l3afpad',
    package: 'l3afpad (Debian 12)',
    how: 'a file that may not be written',
    display: desk('#8338ec', 'openbox', 'Clearlooks', [860, 560]),
    open: async (display) => {
      await started('l3afpad', ['/etc/hosts.allow'], '', 5)(display);
      await type(display, 'sshd: LOCAL');
      await press(display, 'ctrl+s');
      await delay(1500);
    },
    questions: [],
  },
  {
    ...pool,
    name: 'lxtask_list',
    program: 'lxtask',
    package: 'lxtask (Debian 12)',
    how: 'its list of processes',
    display: desk('#3a5a40', 'openbox', 'Clearlooks', [900, 620]),
    open: started('lxtask', []),
    questions: [],
  },
  {
    ...pool,
    name: 'kfind_form',
    titleAlign: 'left',
    program: 'kfind',
    package: 'kfind (Debian 12)',
    how: 'its form',
    display: desk('#264653', 'openbox', 'Clearlooks', [900, 640]),
    open: started('kfind', ['/home/demo'], 'echo x > harvest.txt;', 7),
    questions: [],
  },
  {
    ...pool,
    name: 'catfish_search',
    program: 'catfish',
    package: 'catfish (Debian 12)',
    how: 'a search',
    display: desk('#6b705c', 'xfwm4', 'Default', [1000, 640]),
    open: started(
      'catfish',
      ['--start', '/home/demo', 'harvest'],
      'mkdir -p farm && echo apples > farm/harvest-2025.txt && echo pears > farm/harvest-2026.txt && echo x > farm/harvest-error.log;',
      9,
    ),
    questions: [],
  },
  {
    ...pool,
    name: 'quassel_core',
    titleAlign: 'left',
    program: 'quasselclient',
    package: 'quassel-client (Debian 12)',
    how: 'its first start',
    display: desk('#6d6875', 'openbox', 'Clearlooks', [1000, 680]),
    open: started('quasselclient', [], '', 8),
    questions: [],
  },
  {
    ...pool,
    name: 'sylpheed_setup',
    program: 'sylpheed',
    package: 'sylpheed (Debian 12)',
    how: 'its assistant',
    display: desk('#1d3557', 'openbox', 'Clearlooks', [960, 660]),
    open: started('sylpheed', [], '', 7),
    questions: [],
  },
  {
    ...pool,
    name: 'deluge_window',
    program: 'deluge',
    package: 'deluge-gtk (Debian 12)',
    how: 'its window at the start',
    display: desk('#99582a', 'xfwm4', 'Default', [1000, 660]),
    open: started('deluge-gtk', [], '', 10),
    questions: [],
  },
  {
    ...pool,
    name: 'kid3_tags',
    titleAlign: 'left',
    program: 'kid3',
    package: 'kid3-qt (Debian 12)',
    how: 'its window',
    display: desk('#344e41', 'openbox', 'Clearlooks', [1020, 700]),
    open: started('kid3-qt', [], '', 8),
    questions: [],
  },
  {
    ...pool,
    name: 'juffed_missing',
    titleAlign: 'left',
    program: 'juffed',
    package: 'juffed (Debian 12)',
    how: 'its editor',
    display: desk('#7f4f24', 'openbox', 'Clearlooks', [960, 640]),
    open: started('juffed', ['timetable.txt'], "printf 'bus 14  7:05\\nbus 20  7:31\\n' > timetable.txt;", 7),
    questions: [],
  },
  {
    ...pool,
    name: 'lximage_broken',
    titleAlign: 'left',
    program: 'lximage-qt',
    package: 'lximage-qt (Debian 12)',
    how: 'its window',
    display: desk('#463f3a', 'openbox', 'Clearlooks', [900, 600]),
    open: started('lximage-qt', ['/home/demo/coast.png'], 'echo text > coast.png;', 6),
    questions: [],
  },
  {
    ...pool,
    name: 'ristretto_broken',
    program: 'ristretto',
    package: 'ristretto (Debian 12)',
    how: 'a file that is no picture',
    display: desk('#bc4749', 'xfwm4', 'Default', [900, 600]),
    open: started('ristretto', ['/home/demo/coast.png'], 'echo text > coast.png;', 6),
    questions: [],
  },
  {
    ...pool,
    name: 'easytag_window',
    program: 'easytag',
    package: 'easytag (Debian 12)',
    how: 'its window',
    display: desk('#31572c', 'openbox', 'Clearlooks', [1060, 720]),
    open: started('easytag', [], '', 8),
    questions: [],
  },
  {
    ...pool,
    name: 'audacious_missing',
    titleAlign: 'left',
    program: 'audacious',
    package: 'audacious (Debian 12)',
    how: 'a song that is not there',
    display: desk('#22223b', 'openbox', 'Clearlooks', [900, 600]),
    open: started('audacious', ['/home/demo/waltz.ogg'], '', 7),
    questions: [],
  },
];
