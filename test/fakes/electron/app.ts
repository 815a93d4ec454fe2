import { EventEmitter } from 'node:events';
import type { App } from 'electron';
import { type RunningChromium, startChromium } from './chromium.ts';
import { control, reports } from './control.ts';
import { startSchemeServer } from './scheme-server.ts';
import { takeLock } from './single-instance.ts';

type UsedApp = Pick<
  App,
  | 'whenReady'
  | 'quit'
  | 'exit'
  | 'enableSandbox'
  | 'requestSingleInstanceLock'
  | 'isPackaged'
  | 'getLocale'
  | 'getAppPath'
  | 'setLoginItemSettings'
  | 'setAsDefaultProtocolClient'
> & { commandLine: Pick<App['commandLine'], 'appendSwitch'> };

let running: RunningChromium | null = null;

/** Chromium, once the app is ready. */
export function chromium(): RunningChromium {
  if (!running) throw new Error('Cannot create BrowserWindow before app is ready');
  return running;
}

class FakeApp extends EventEmitter implements UsedApp {
  readonly isPackaged = false;
  readonly commandLine = {
    appendSwitch: () => {
      if (running) throw new Error('switches of Chromium are set before it starts');
    },
  };
  readonly #links = new Set<string>();
  #login = false;
  #ready: Promise<void> | null = null;
  #ending = false;
  /** Closes the windows; false where one of them refused. */
  closeWindows: () => boolean = () => true;

  whenReady(): Promise<void> {
    this.#ready ??= this.#start();
    return this.#ready;
  }

  enableSandbox(): void {
    if (running) throw new Error('app.enableSandbox() can only be called before app is ready');
  }

  requestSingleInstanceLock(additional?: Record<string, unknown>): boolean {
    return takeLock(additional, (second) =>
      this.emit('second-instance', {}, second.argv, second.folder, second.additional),
    );
  }

  getLocale(): string {
    return 'en-GB';
  }

  getAppPath(): string {
    return process.cwd();
  }

  setLoginItemSettings({ openAtLogin }: { openAtLogin?: boolean }): void {
    this.#login = openAtLogin ?? false;
  }

  setAsDefaultProtocolClient(scheme: string): boolean {
    this.#links.add(scheme);
    return true;
  }

  /** What the app told the system about itself. */
  get registered(): { login: boolean; links: string[] } {
    return { login: this.#login, links: [...this.#links] };
  }

  exit(code = 0): void {
    if (!running) process.exit(code);
    void running.close().then(() => process.exit(code));
  }

  /** As Electron: before-quit, then the windows close, then will-quit; a window that refuses stops it. */
  quit(): void {
    if (this.#ending) return;
    this.emit('before-quit', {});
    this.#ending = true;
    if (!this.closeWindows()) {
      this.#ending = false;
      return;
    }
    this.emit('will-quit', {});
    this.exit(0);
  }

  async #start(): Promise<void> {
    const server = await startSchemeServer();
    running = await startChromium(server.port);
    void running.gone.then(() => process.exit(0));
    // The test connects to the same Chromium at this address.
    process.stdout.write(`DevTools ${running.endpoint}\n`);
  }
}

export const app = new FakeApp();
process.on('SIGTERM', () => app.quit());
control.on('open-url', ({ url }) => app.emit('open-url', { preventDefault: () => undefined }, url));
reports.set('registered', () => app.registered);
