/** What the scenes of graphical programs share: starting a program and waiting for its window, keys, clicks. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Box } from '../scene.ts';
import type { WindowScene } from './desktop-scene.ts';
import type { Display, DisplayOptions } from './display.ts';
import { FRESH_HOME } from './terminals.ts';

/** Starts a program and waits until a window whose title holds `title` is there. */
export async function openWindow(
  display: Display,
  title: string,
  command: string,
  ...args: string[]
): Promise<void> {
  display.run(command, args);
  await waitForWindow(display, title);
}

export async function waitForWindow(display: Display, title: string): Promise<void> {
  await display.until(
    () => display.windows().some((window) => window.title.includes(title)),
    `a window called "${title}"`,
  );
  await delay(2500);
}

/** Presses keys one after the other, as xdotool names them. */
export async function press(display: Display, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    display.call('xdotool', ['key', key]);
    await delay(350);
  }
}

export async function type(display: Display, text: string): Promise<void> {
  display.call('xdotool', ['type', '--delay', '40', '--', text]);
  await delay(400);
}

export async function click(display: Display, x: number, y: number): Promise<void> {
  display.call('xdotool', ['mousemove', String(x), String(y), 'click', '1']);
  await delay(500);
  display.call('xdotool', ['mousemove', '1', '1']);
  await delay(700);
}

/** Runs a shell script as the demo user, from the emptied home folder. */
export function prepare(display: Display, script: string): void {
  display.call('bash', ['-c', script]);
}

/** Moves a window so that its frame begins at x, y; a size of -1 keeps what it has. */
export async function place(
  display: Display,
  title: string,
  x: number,
  y: number,
  width = -1,
  height = -1,
): Promise<void> {
  display.call('wmctrl', ['-r', title, '-e', `0,${x},${y},${width},${height}`]);
  await delay(900);
}

/** What every scene of a graphical program states. */
export const window = { recorder: 'window', kind: 'software_interface' } as const;

/** A display with a plain background and a window manager. */
export const desk = (
  color: string,
  manager: 'openbox' | 'xfwm4',
  theme: string,
  size: [number, number],
  env: Record<string, string> = {},
): DisplayOptions => ({
  size,
  color,
  manager: { program: manager, theme },
  env,
});

/** Lines of text one under the other, the first one in the region [x, y, width, height]; null leaves a row empty. */
export const rows = (
  texts: (string | null)[],
  [x, y, width, height]: Box,
  step: number,
): { text: string; within: Box }[] =>
  texts.flatMap((text, i) =>
    text === null ? [] : [{ text, within: [x, y + i * step, width, height] as Box }],
  );

export const started =
  (command: string, args: string[], script = '', seconds = 6): WindowScene['open'] =>
  async (display) => {
    prepare(display, `${FRESH_HOME} ${script}`);
    display.run(command, args);
    await delay(seconds * 1000);
  };
