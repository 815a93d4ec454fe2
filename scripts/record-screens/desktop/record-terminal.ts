/**
 * Records a terminal. The shell runs inside tmux (without its status line), which tells exactly what stands in every cell;
 * where the cells are on the screen is measured by filling the terminal once and comparing two pictures.
 */
import { writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { decode, inkBox, type Pixels } from '../picture.ts';
import type { Box, TextLine } from '../scene.ts';
import type { TerminalScene } from './desktop-scene.ts';
import type { Display } from './display.ts';

const CONFIG = `set -g status off
set -g default-terminal tmux-256color
set -ga terminal-overrides ",*:Tc"
set -g escape-time 10
`;

type Grid = { left: number; top: number; cellWidth: number; cellHeight: number };

/** The box of the pixels in which two pictures differ. */
function difference(a: Pixels, b: Pixels): Box {
  let [left, top, right, bottom] = [a.width, a.height, -1, -1];
  for (let i = 0; i < a.data.length; i += 3)
    if (a.data[i] !== b.data[i] || a.data[i + 1] !== b.data[i + 1] || a.data[i + 2] !== b.data[i + 2]) {
      const x = (i / 3) % a.width;
      const y = Math.floor(i / 3 / a.width);
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  return [left, top, right - left + 1, bottom - top + 1];
}

export class Terminal {
  readonly #display: Display;
  readonly #scene: TerminalScene;
  #grid: Grid = { left: 0, top: 0, cellWidth: 1, cellHeight: 1 };

  constructor(display: Display, scene: TerminalScene) {
    this.#display = display;
    this.#scene = scene;
  }

  private tmux(...args: string[]): string {
    return this.#display.call('tmux', ['-L', 'askshot', ...args]);
  }

  /** Opens the terminal, measures its cells, and gives the shell its prompt. */
  async open(): Promise<void> {
    const folder = '/run/askshot-demo';
    const prompt = this.#scene.prompt ?? '\\u@desk:\\w\\$ ';
    writeFileSync(`${folder}/tmux.conf`, CONFIG, { mode: 0o644 });
    writeFileSync(
      `${folder}/measure.sh`,
      'printf "\\033[?25l\\033[H\\033[2J"; tmux wait-for -S empty; tmux wait-for fill\nprintf "\\033[7m"; head -c $(($(tput cols) * $(tput lines))) /dev/zero | tr "\\0" " "; printf "\\033[0m"; tmux wait-for -S filled; tmux wait-for go\nprintf "\\033[H\\033[2J\\033[3J\\033[?25h"; exec bash --rcfile /run/askshot-demo/rc -i\n',
      { mode: 0o644 },
    );
    writeFileSync(
      `${folder}/rc`,
      `PS1='${prompt}'\nalias ls='ls --color=auto'\nPROMPT_COMMAND='tmux wait-for -S ready'\nHISTFILE=\n`,
      { mode: 0o644 },
    );
    if (this.#scene.prepare) this.#display.call('bash', ['-c', this.#scene.prepare]);
    const [command, ...args] = this.#scene.terminal;
    this.#display.run(command, [
      ...args,
      'tmux',
      '-L',
      'askshot',
      '-f',
      `${folder}/tmux.conf`,
      'new-session',
      '-s',
      'main',
      `bash ${folder}/measure.sh`,
    ]);
    await this.#display.until(() => this.tmux('has-session', '-t', 'main') === '', 'the terminal');
    this.tmux('wait-for', 'empty');
    await delay(1500);
    const empty = await decode(this.#display.screenshot());
    this.tmux('wait-for', '-S', 'fill');
    this.tmux('wait-for', 'filled');
    await delay(700);
    const [left, top, width, height] = difference(empty, await decode(this.#display.screenshot()));
    const [columns, rows] = this.tmux(
      'display-message',
      '-p',
      '-t',
      'main',
      '#{window_width} #{window_height}',
    )
      .split(' ')
      .map(Number);
    this.#grid = { left, top, cellWidth: width / columns, cellHeight: height / rows };
    this.tmux('wait-for', '-S', 'go');
    this.tmux('wait-for', 'ready');
  }

  /** Types the commands and keys of the scene. */
  async type(): Promise<void> {
    const { commands, keys = [], fullScreen } = this.#scene;
    for (const [i, command] of commands.entries()) {
      this.tmux('send-keys', '-t', 'main', '-l', command);
      this.tmux('send-keys', '-t', 'main', 'Enter');
      if (fullScreen && i === commands.length - 1) await delay(2500);
      else this.tmux('wait-for', 'ready');
    }
    for (const key of keys) {
      this.tmux('send-keys', '-t', 'main', key);
      await delay(500);
    }
    await delay(800);
  }

  /** Every row that holds text, with the tight box of its ink. */
  lines(pixels: Pixels): TextLine[] {
    const rows = this.tmux('capture-pane', '-p', '-t', 'main').replace(/\n$/, '').split('\n');
    const gap = this.#scene.fullScreen ? /(?:(?! {3,}|[│┃║┌┐└┘├┤─═]).)+/gu : /.+/gu;
    return rows.flatMap((row, y) =>
      [...row.matchAll(gap)].flatMap((match) => {
        const text = match[0].trim();
        return text ? [this.line(pixels, text, match.index + match[0].indexOf(text), y)] : [];
      }),
    );
  }

  private line(pixels: Pixels, text: string, column: number, row: number): TextLine {
    const { left, top, cellWidth, cellHeight } = this.#grid;
    const x = Math.round(left + column * cellWidth);
    const y = Math.round(top + row * cellHeight);
    const cells: Box = [
      x,
      y,
      Math.round(text.length * cellWidth),
      Math.round(top + (row + 1) * cellHeight) - y,
    ];
    return { text, box: inkBox(pixels, cells) ?? cells };
  }

  /** Ends the shell, and the server that a scene may have started (its process id is in port.pid). */
  close(): void {
    const ends = [
      'tmux -L askshot kill-server',
      'tmux -L other kill-server',
      'kill $(cat /run/askshot-demo/port.pid)',
    ];
    for (const end of ends)
      try {
        this.#display.call('sh', ['-c', `${end} 2>/dev/null || true`]);
      } catch {
        // The shell has ended by itself.
      }
  }
}
