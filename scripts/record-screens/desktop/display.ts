/** An X display of its own with a window manager and a session bus, on which programs run as the user `demo`. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import type { Box } from '../scene.ts';

export type DisplayOptions = {
  size: [width: number, height: number];
  /** The colour of the desktop, as X names it. */
  color: string;
  /** The window manager and its theme; `none` leaves windows without frames. */
  manager: { program: 'openbox' | 'xfwm4'; theme: string } | 'none';
  env?: Record<string, string>;
};

export type DesktopWindow = { id: string; title: string; client: Box; frame: Box };

const RUNTIME = '/run/askshot-demo';

export class Display {
  readonly #children: ChildProcess[] = [];
  readonly env: Record<string, string>;
  readonly options: DisplayOptions;

  constructor(options: DisplayOptions, number: number) {
    this.options = options;
    this.env = {
      HOME: '/home/demo',
      USER: 'demo',
      LOGNAME: 'demo',
      SHELL: '/bin/bash',
      LANG: 'C.UTF-8',
      PATH: '/usr/local/bin:/usr/bin:/bin:/usr/games:/usr/sbin',
      DISPLAY: `:${number}`,
      XDG_RUNTIME_DIR: RUNTIME,
      DBUS_SESSION_BUS_ADDRESS: `unix:path=${RUNTIME}/bus`,
      XDG_CURRENT_DESKTOP: 'XFCE',
      QT_LINUX_ACCESSIBILITY_ALWAYS_ON: '1',
      QT_ACCESSIBILITY: '1',
      GTK_MODULES: 'gail:atk-bridge',
      NO_AT_BRIDGE: '0',
      GTK_OVERLAY_SCROLLING: '0',
      ...options.env,
    };
  }

  async start(): Promise<void> {
    const [width, height] = this.options.size;
    rmSync(RUNTIME, { recursive: true, force: true });
    mkdirSync(RUNTIME, { mode: 0o700 });
    execFileSync('chown', ['demo:demo', RUNTIME]);
    const number = this.env.DISPLAY;
    this.#children.push(
      spawn(
        'Xvfb',
        [
          number,
          '-screen',
          '0',
          `${width}x${height}x24`,
          '-ac',
          '-noreset',
          '-nolisten',
          'tcp',
          '-dpi',
          '96',
        ],
        { stdio: 'ignore' },
      ),
    );
    await this.until(() => existsSync(`/tmp/.X11-unix/X${number.slice(1)}`), 'the display');
    this.run('dbus-daemon', ['--session', '--nofork', `--address=${this.env.DBUS_SESSION_BUS_ADDRESS}`]);
    await this.until(() => existsSync(`${RUNTIME}/bus`), 'the session bus');
    // Some toolkits announce themselves only to an accessibility bus that runs already.
    const bus = ['--session', '--dest', 'org.a11y.Bus', '--object-path', '/org/a11y/bus', '--method'];
    this.call('gdbus', ['call', ...bus, 'org.a11y.Bus.GetAddress']);
    this.call('gdbus', [
      'call',
      ...bus,
      'org.freedesktop.DBus.Properties.Set',
      'org.a11y.Status',
      'IsEnabled',
      '<true>',
    ]);
    this.call('xsetroot', ['-solid', this.options.color]);
    await this.startManager();
    // The pointer stands in a corner, so that nothing shows a tool tip.
    this.call('xdotool', ['mousemove', '1', '1']);
  }

  private async startManager(): Promise<void> {
    const { manager } = this.options;
    if (manager === 'none') return;
    if (manager.program === 'openbox') {
      const theme = `<openbox_config xmlns="http://openbox.org/3.4/rc"><theme><name>${manager.theme}</name><titleLayout>LIMC</titleLayout></theme><placement><policy>Smart</policy><center>yes</center></placement></openbox_config>`;
      this.call('sh', [
        '-c',
        'mkdir -p ~/.config/openbox && printf %s "$1" > ~/.config/openbox/askshot.xml',
        'sh',
        theme,
      ]);
      this.run('openbox', ['--config-file', '/home/demo/.config/openbox/askshot.xml']);
    } else {
      this.call('xfconf-query', [
        '-c',
        'xfwm4',
        '-p',
        '/general/theme',
        '-n',
        '-t',
        'string',
        '-s',
        manager.theme,
      ]);
      this.run('xfwm4', ['--compositor=off']);
    }
    await delay(1200);
  }

  /** Starts a program as the demo user and goes on. */
  run(
    command: string,
    args: string[] = [],
    cwd = '/home/demo',
    log: 'ignore' | 'inherit' = 'ignore',
  ): ChildProcess {
    const child = spawn('setpriv', this.asDemo(command, args), {
      cwd,
      env: {},
      stdio: ['ignore', log, log],
      detached: true,
    });
    this.#children.push(child);
    return child;
  }

  /** Runs a command as the demo user, with `input` as its standard input, and returns what it printed. */
  call(command: string, args: string[] = [], input = ''): string {
    return execFileSync('setpriv', this.asDemo(command, args), {
      cwd: '/home/demo',
      env: {},
      encoding: 'utf8',
      input,
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: 60_000,
      maxBuffer: 1 << 26,
    });
  }

  private asDemo(command: string, args: string[]): string[] {
    const env = Object.entries(this.env).map(([key, value]) => `${key}=${value}`);
    return ['--reuid=demo', '--regid=demo', '--init-groups', '/usr/bin/env', '-i', ...env, command, ...args];
  }

  /** Waits until something is so; fails after `seconds`. */
  async until(condition: () => unknown, what: string, seconds = 30): Promise<void> {
    for (let tries = 0; tries < seconds * 5; tries++) {
      try {
        if (condition()) return;
      } catch {
        // Not yet.
      }
      await delay(200);
    }
    throw new Error(`waited ${seconds} s in vain for ${what}`);
  }

  /** Windows of programs, in the order in which they were mapped. */
  windows(): DesktopWindow[] {
    const ids =
      this.options.manager === 'none'
        ? this.unmanagedIds()
        : this.call('wmctrl', ['-l'])
            .split('\n')
            .filter(Boolean)
            .map((l) => l.split(' ')[0]);
    return ids.map((id) => this.describe(id));
  }

  private unmanagedIds(): string[] {
    return this.call('xdotool', ['search', '--onlyvisible', '--name', '.']).split('\n').filter(Boolean);
  }

  private describe(id: string): DesktopWindow {
    const info = this.call('xwininfo', ['-id', id]);
    const number = (label: string): number => Number(new RegExp(`${label}:\\s+(-?\\d+)`).exec(info)?.[1]);
    const client: Box = [
      number('Absolute upper-left X'),
      number('Absolute upper-left Y'),
      number('Width'),
      number('Height'),
    ];
    const extents = /= (\d+), (\d+), (\d+), (\d+)/.exec(
      this.call('xprop', ['-id', id, '_NET_FRAME_EXTENTS']),
    );
    const [left, right, top, bottom] = extents ? extents.slice(1).map(Number) : [0, 0, 0, 0];
    const own = /_GTK_FRAME_EXTENTS\(CARDINAL\) = (\d+), (\d+), (\d+), (\d+)/.exec(
      this.call('xprop', ['-id', id, '_GTK_FRAME_EXTENTS']),
    );
    const [sl, sr, st, sb] = own ? own.slice(1).map(Number) : [0, 0, 0, 0];
    const frame: Box = [
      client[0] - left + sl,
      client[1] - top + st,
      client[2] + left + right - sl - sr,
      client[3] + top + bottom - st - sb,
    ];
    return { id, title: /xwininfo: Window id: \S+ "(.*)"/.exec(info)?.[1] ?? '', client, frame };
  }

  screenshot(): Buffer {
    return execFileSync('maim', ['-u'], {
      env: { DISPLAY: this.env.DISPLAY, PATH: this.env.PATH },
      maxBuffer: 1 << 27,
    });
  }

  stop(): void {
    for (const child of this.#children.reverse())
      try {
        if (child.pid) process.kill(child === this.#children.at(-1) ? child.pid : -child.pid, 'SIGTERM');
      } catch {
        // It has ended by itself.
      }
  }
}
