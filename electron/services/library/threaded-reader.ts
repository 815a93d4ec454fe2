import { Worker } from 'node:worker_threads';
import { failed, type Result } from '../../../shared/model/errors.ts';
import type { HitReport, SearchReply } from '../../../shared/model/library.ts';
import type { FromLibraryThread, LibraryJob, LibraryJobValue, ToLibraryThread } from './library-thread.ts';
import type { SearchOptions } from './search-library.ts';

/** What the views need found; outside of the calling thread. */
export interface Finder {
  search(query: string, options: SearchOptions): Promise<Result<SearchReply>>;
  searchLike(id: string, limit: number): Promise<Result<SearchReply>>;
  explain(id: string, wanted: { query?: string; like?: string }): Promise<Result<HitReport>>;
  close(): Promise<void>;
}

/** Searches a library in a thread of its own, started at the first search and again after a crash. */
export class ThreadedReader implements Finder {
  readonly #entry: URL;
  readonly #folder: string;
  readonly #waiting = new Map<number, (result: Result<LibraryJobValue>) => void>();
  #worker: Worker | null = null;
  #next = 1;

  /** @param entry the thread's module: library-thread.ts, or what the build made of it */
  constructor(entry: URL, folder: string) {
    this.#entry = entry;
    this.#folder = folder;
  }

  search(query: string, options: SearchOptions): Promise<Result<SearchReply>> {
    return this.#run({ type: 'search', query, options });
  }

  searchLike(id: string, limit: number): Promise<Result<SearchReply>> {
    return this.#run({ type: 'search_like', id, limit });
  }

  explain(id: string, wanted: { query?: string; like?: string }): Promise<Result<HitReport>> {
    return this.#run({ type: 'explain', id, wanted });
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  /** The thread answers each kind of job with its own type. */
  #run<Value extends LibraryJobValue>(job: LibraryJob): Promise<Result<Value>> {
    const number = this.#next++;
    this.#worker ??= this.#start();
    const worker = this.#worker;
    return new Promise((resolve) => {
      this.#waiting.set(number, (result) => resolve(result as Result<Value>));
      worker.postMessage({ number, job } satisfies ToLibraryThread);
    });
  }

  #start(): Worker {
    const worker = new Worker(this.#entry, { workerData: { folder: this.#folder } });
    worker.unref();
    worker.on('message', ({ number, result }: FromLibraryThread) => {
      this.#waiting.get(number)?.(result);
      this.#waiting.delete(number);
    });
    worker.on('error', (error) => this.#onDeath(worker, String(error)));
    worker.on('exit', (code) => this.#onDeath(worker, `exit code ${code}`));
    return worker;
  }

  #onDeath(worker: Worker, cause: string): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    for (const resolve of this.#waiting.values())
      resolve(failed('internal', `The search thread stopped (${cause}).`, 'Try again.'));
    this.#waiting.clear();
  }
}
