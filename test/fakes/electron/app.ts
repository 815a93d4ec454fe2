import { EventEmitter } from 'node:events';
import type { App } from 'electron';
import { type RunningChromium, startChromium } from './chromium.ts';
import { startSchemeServer } from './scheme-server.ts';

type UsedApp = Pick<
  App,
  'whenReady' | 'quit' | 'exit' | 'enableSandbox' | 'requestSingleInstanceLock' | 'isPackaged'
>;

let running: RunningChromium | null = null;

/** Chromium, once the app is ready. */
export function chromium(): RunningChromium {
  if (!running) throw new Error('Cannot create BrowserWindow before app is ready');
  return running;
}

class FakeApp extends EventEmitter implements UsedApp {
  readonly isPackaged = false;
  #ready: Promise<void> | null = null;

  whenReady(): Promise<void> {
    this.#ready ??= this.#start();
    return this.#ready;
  }

  enableSandbox(): void {
    if (running) throw new Error('app.enableSandbox() can only be called before app is ready');
  }

  requestSingleInstanceLock(): boolean {
    return true;
  }

  exit(code = 0): void {
    void running?.close().then(() => process.exit(code));
  }

  quit(): void {
    this.emit('before-quit', {});
    this.emit('will-quit', {});
    void running?.close().then(() => process.exit(0));
  }

  async #start(): Promise<void> {
    const server = await startSchemeServer();
    running = await startChromium(server.port);
    running.devTools.once('closed', () => process.exit(0));
    // The test connects to the same Chromium at this address.
    process.stdout.write(`DevTools ${running.endpoint}\n`);
  }
}

export const app = new FakeApp();
process.on('SIGTERM', () => app.quit());
