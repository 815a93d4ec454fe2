import { Worker } from 'node:worker_threads';
import { unpackedModule } from '../unpacked-module.ts';
import type { RecognizerReply, RecognizerRequest } from './recognizer-thread.ts';

/** What became of one request: the thread's reply, or that the thread died or hung. */
export type RecognizerOutcome = RecognizerReply | { id: number; type: 'died' | 'hung'; cause: string };
type Pending = { id: number; settle: (outcome: RecognizerOutcome) => void };

const ENTRY = unpackedModule(
  new URL(
    import.meta.url.endsWith('.ts') ? './recognizer-thread.ts' : './recognizer-thread.js',
    import.meta.url,
  ),
);

/** The host's end of one recogniser thread. After `died` or `hung` it is spent: `alive` is false. */
export class RecognizerWorker {
  readonly #thread: Worker;
  readonly #limit: number;
  readonly #pending: Pending[] = [];
  #watchdog: NodeJS.Timeout | null = null;
  #alive = true;
  #served = 0;

  /** @param limit milliseconds that one request may take before the thread counts as hung */
  constructor(limit: number, entry: URL = ENTRY) {
    this.#limit = limit;
    this.#thread = new Worker(entry);
    this.#thread.on('message', (reply: RecognizerReply) => this.#settleFirst(reply));
    this.#thread.on('error', (error) =>
      this.#fail('died', error instanceof Error ? error.message : String(error)),
    );
    this.#thread.on('exit', (code) => this.#fail('died', `exit code ${code}`));
  }

  get alive(): boolean {
    return this.#alive;
  }
  /** Requests under way. */
  get load(): number {
    return this.#pending.length;
  }
  /** Requests answered so far. */
  get served(): number {
    return this.#served;
  }

  recognize(request: RecognizerRequest): Promise<RecognizerOutcome> {
    return new Promise((settle) => {
      this.#pending.push({ id: request.id, settle });
      if (this.#pending.length === 1) this.#watch();
      this.#thread.postMessage(request);
    });
  }

  async close(): Promise<void> {
    this.#alive = false;
    if (this.#watchdog) clearTimeout(this.#watchdog);
    await this.#thread.terminate();
  }

  #settleFirst(reply: RecognizerReply): void {
    const first = this.#pending.shift();
    this.#served++;
    this.#watch();
    first?.settle(reply);
  }

  #watch(): void {
    if (this.#watchdog) clearTimeout(this.#watchdog);
    this.#watchdog = null;
    if (this.#pending.length === 0 || !this.#alive) return;
    this.#watchdog = setTimeout(() => {
      this.#fail('hung', `no answer within ${Math.round(this.#limit / 1000)} s`);
      void this.#thread.terminate();
    }, this.#limit);
    this.#watchdog.unref();
  }

  #fail(type: 'died' | 'hung', cause: string): void {
    this.#alive = false;
    if (this.#watchdog) clearTimeout(this.#watchdog);
    for (const { id, settle } of this.#pending.splice(0)) settle({ id, type, cause });
  }
}
