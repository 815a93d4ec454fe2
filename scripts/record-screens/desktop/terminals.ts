/** The terminals of the scenes, each with fonts and colours of its own, and the displays they stand on. */
import { fromDebian } from '../origin.ts';
import type { TerminalScene } from './desktop-scene.ts';
import type { DisplayOptions } from './display.ts';

/** A shell command that empties the demo user's home folder but for the shell's own files. */
export const FRESH_HOME =
  'cd && find . -mindepth 1 -maxdepth 1 ! -name ".bash*" ! -name .profile -exec rm -rf {} +;';

export type Look = Pick<
  TerminalScene,
  'set' | 'program' | 'package' | 'terminal' | 'display' | 'theme' | 'titleAlign'
> & {
  recorder: 'terminal';
  kind: 'terminal';
};

const on = (
  color: string,
  manager: DisplayOptions['manager'],
  size: [number, number] = [1024, 700],
  env: Record<string, string> = {},
): DisplayOptions => ({
  size,
  color,
  manager,
  env,
});
const openbox = (theme: string): DisplayOptions['manager'] => ({ program: 'openbox', theme });
const terminal = { recorder: 'terminal', kind: 'terminal' } as const;
const urxvt = (...options: string[]): string[] => [
  'urxvt',
  '+sb',
  '-b',
  '6',
  '-title',
  'urxvt',
  ...options,
  '-e',
];

export const urxvtDark: Look = {
  ...terminal,
  ...fromDebian('rxvt-unicode'),
  theme: 'dark',
  terminal: urxvt('-bg', '#1d2021', '-fg', '#ebdbb2', '-fn', 'xft:Hack:pixelsize=15', '-geometry', '96x26'),
  display: on('#4a5a6a', openbox('Onyx')),
};
export const urxvtCream: Look = {
  ...terminal,
  ...fromDebian('rxvt-unicode'),
  theme: 'light',
  terminal: urxvt(
    '-bg',
    '#fdf6e3',
    '-fg',
    '#586e75',
    '-fn',
    'xft:DejaVu Sans Mono:pixelsize=14',
    '-geometry',
    '100x24',
  ),
  display: on('#839496', 'none', [900, 560]),
};
export const stDark: Look = {
  ...terminal,
  ...fromDebian('stterm', 'st'),
  theme: 'dark',
  terminal: ['st', '-f', 'Liberation Mono:pixelsize=15', '-g', '92x20', '-e'],
  display: on('#2f4f4f', openbox('Clearlooks'), [960, 560]),
};
export const xfceDark: Look = {
  ...terminal,
  ...fromDebian('xfce4-terminal'),
  theme: 'dark',
  terminal: [
    'xfce4-terminal',
    '--disable-server',
    '--hide-scrollbar',
    '--font=DejaVu Sans Mono 11',
    '--color-bg=#2e3436',
    '--color-text=#eeeeec',
    '--geometry=96x24',
    '-x',
  ],
  display: on('#355e3b', { program: 'xfwm4', theme: 'Arc-Dark' }, [1024, 640], { GTK_THEME: 'Arc-Dark' }),
};
export const xfceLight: Look = {
  ...terminal,
  ...fromDebian('xfce4-terminal'),
  theme: 'light',
  terminal: [
    'xfce4-terminal',
    '--disable-server',
    '--hide-scrollbar',
    '--hide-menubar',
    '--font=Hack 11',
    '--color-bg=#ffffff',
    '--color-text=#1a1a1a',
    '--geometry=90x22',
    '-x',
  ],
  display: on('#7a5c75', { program: 'xfwm4', theme: 'Default' }, [960, 600]),
};
export const konsole: Look = {
  ...terminal,
  titleAlign: 'left',
  ...fromDebian('konsole'),
  theme: 'dark',
  terminal: ['konsole', '--separate', '--nofork', '-e'],
  display: on('#31363b', openbox('Natura'), [1024, 640]),
};
export const qterminal: Look = {
  ...terminal,
  titleAlign: 'left',
  ...fromDebian('qterminal'),
  theme: 'dark',
  terminal: ['qterminal', '--geometry', '820x460', '-e'],
  display: on('#556b2f', openbox('Orang'), [960, 600]),
};
export const lxterminal: Look = {
  ...terminal,
  ...fromDebian('lxterminal'),
  theme: 'dark',
  terminal: ['lxterminal', '--no-remote', '--geometry=90x22', '-e'],
  display: on('#1e3a5f', openbox('Clearlooks-Olive'), [960, 600]),
};
export const sakura: Look = {
  ...terminal,
  ...fromDebian('sakura'),
  theme: 'dark',
  terminal: ['sakura', '-f', 'DejaVu Sans Mono 12', '-c', '88', '-r', '20', '-e'],
  display: on('#8b5a2b', openbox('Mikachu'), [960, 560]),
};
