import { type ChildProcess, fork } from 'node:child_process';
import { EventEmitter } from 'node:events';
import type { ForkOptions } from 'electron';

/** Gives a process Electron's `process.parentPort` in place of Node's channel. */
const PORT = new URL('utility-port.ts', import.meta.url).href;

class UtilityProcess extends EventEmitter {
  readonly #child: ChildProcess;

  constructor(module: string, words: string[], { env }: ForkOptions) {
    super();
    this.#child = fork(module, words, {
      env: env as NodeJS.ProcessEnv | undefined,
      execArgv: ['--disable-warning=ExperimentalWarning', '--import', PORT],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.#child.on('message', (message) => this.emit('message', message));
    this.#child.once('exit', (code) => this.emit('exit', code ?? 1));
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  postMessage(message: unknown): void {
    this.#child.send(message as object, () => undefined);
  }

  kill(): boolean {
    return this.#child.kill();
  }
}

/** A process of Node for each, with the channel that Electron's have. */
export const utilityProcess = {
  fork: (module: string, words: string[] = [], options: ForkOptions = {}): UtilityProcess =>
    new UtilityProcess(module, words, options),
};
