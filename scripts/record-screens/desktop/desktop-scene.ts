import type { Box, SceneFacts } from '../scene.ts';
import type { Display, DisplayOptions } from './display.ts';

/** Where a window manager's theme writes the title. */
export type TitleAlign = 'center' | 'left';

type DesktopFacts = SceneFacts & {
  display: DisplayOptions;
  titleAlign?: TitleAlign;
  /** The part of the screen that is kept: the whole, or the window in front with a margin in pixels. */
  crop?: { margin: number } | Box;
};

/** A program with a graphical interface; `open` brings it to the state that is recorded. */
export type WindowScene = DesktopFacts & {
  recorder: 'window';
  open: (display: Display) => Promise<unknown>;
};

/** A terminal in which commands are typed. */
export type TerminalScene = DesktopFacts & {
  recorder: 'terminal';
  /** The terminal's command line; the shell's command follows it. */
  terminal: string[];
  /** Runs before the terminal opens, as the demo user, in a shell. */
  prepare?: string;
  prompt?: string;
  /** Commands typed at the prompt, each awaited. */
  commands: string[];
  /** Keys for a full-screen program (as tmux names them), typed one after the other once the commands were given. */
  keys?: string[];
  /** A full-screen program is started by the last command: it is not awaited, and its rows are split at wide gaps. */
  fullScreen?: boolean;
};

export type DesktopScene = WindowScene | TerminalScene;
