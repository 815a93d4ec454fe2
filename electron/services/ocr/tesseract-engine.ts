import { failed, ok, type Result } from '../../../shared/model/errors.ts';
import type { CancelSignal, OcrEngine, RecognizedLine, RecognizeOptions } from '../../../shared/ports.ts';
import type { GrayImage } from '../../../shared/raster/image.ts';
import { findLanguageData, type LanguageFile } from './language-data.ts';
import type { RecognizerRequest } from './recognizer-thread.ts';
import { type RecognizerOutcome, RecognizerWorker } from './recognizer-worker.ts';

export type TesseractSettings = {
  /** Threads that read at the same time. */
  workers: number;
  /** Folders with further traineddata files, searched before the npm packages. */
  dataFolders?: readonly string[];
  /** Pictures that a thread reads before a fresh one takes its place: WebAssembly memory never shrinks. */
  recycleAfter?: number;
  /** Milliseconds that one picture may take. */
  timeLimit?: number;
  /** The thread's module, for tests. */
  entry?: URL;
};
type Job = {
  request: RecognizerRequest;
  attempts: number;
  settle: (result: Result<RecognizedLine[]>) => void;
};

/** Requests handed to a thread at the same time, so that it never waits for the next. */
const AHEAD = 2;
const ATTEMPTS = 2;

/** Tesseract as WebAssembly in a pool of threads, its data from npm packages or folders, never from the network. */
export class TesseractEngine implements OcrEngine {
  readonly engine = 'tesseract.js-core 7.0.0 (LSTM, 4.0.0_best_int)';
  readonly concurrency: number;
  readonly #settings: TesseractSettings;
  readonly #queue: Job[] = [];
  #workers: RecognizerWorker[] = [];
  #nextId = 1;
  #closed = false;

  constructor(settings: TesseractSettings) {
    this.#settings = settings;
    this.concurrency = Math.max(1, settings.workers);
  }

  recognize(image: GrayImage, options: RecognizeOptions): Promise<Result<RecognizedLine[]>> {
    const { signal, layout } = options;
    if (signal?.aborted || this.#closed) return Promise.resolve(cancelled());
    const found = findLanguageData(options.language, this.#settings.dataFolders);
    if (!found.ok) return Promise.resolve(found);
    const request = { id: this.#nextId++, image, layout, files: found.value };
    return this.#enqueue(request, signal);
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const job of this.#queue.splice(0)) job.settle(cancelled());
    await Promise.all(this.#workers.map((worker) => worker.close()));
    this.#workers = [];
  }

  /** A cancelled job is answered at once; a picture that a thread is reading is finished and thrown away. */
  #enqueue(request: RecognizerRequest, signal?: CancelSignal): Promise<Result<RecognizedLine[]>> {
    return new Promise((resolve) => {
      const settle = (result: Result<RecognizedLine[]>): void => {
        signal?.removeEventListener('abort', onAbort);
        resolve(result);
      };
      const job: Job = { request, attempts: 0, settle };
      const onAbort = (): void => {
        const at = this.#queue.indexOf(job);
        if (at >= 0) this.#queue.splice(at, 1);
        settle(cancelled());
      };
      signal?.addEventListener('abort', onAbort);
      this.#queue.push(job);
      this.#dispatch();
    });
  }

  #dispatch(): void {
    while (this.#queue.length > 0 && !this.#closed) {
      const worker = this.#freeWorker();
      if (!worker) return;
      const job = this.#queue.shift() as Job;
      job.attempts++;
      void worker.recognize(job.request).then((outcome) => {
        this.#conclude(job, outcome);
        this.#dispatch();
      });
    }
  }

  /** The least busy thread with room; a new one while there are fewer than allowed; spent ones are let go. */
  #freeWorker(): RecognizerWorker | null {
    const recycleAfter = this.#settings.recycleAfter ?? 2000;
    for (const worker of this.#workers)
      if (worker.alive && worker.served >= recycleAfter && worker.load === 0) void worker.close();
    this.#workers = this.#workers.filter((worker) => worker.alive);
    const usable = this.#workers.filter((worker) => worker.served + worker.load < recycleAfter);
    const idlest = usable.reduce<RecognizerWorker | null>(
      (best, worker) => (!best || worker.load < best.load ? worker : best),
      null,
    );
    if (idlest && idlest.load === 0) return idlest;
    if (this.#workers.length < this.concurrency) {
      const worker = new RecognizerWorker(this.#settings.timeLimit ?? 30_000, this.#settings.entry);
      this.#workers.push(worker);
      return worker;
    }
    return idlest && idlest.load < AHEAD ? idlest : null;
  }

  #conclude(job: Job, outcome: RecognizerOutcome): void {
    switch (outcome.type) {
      case 'lines':
        job.settle(ok(outcome.lines));
        break;
      case 'bad_data':
        job.settle(badData(job.request.files, outcome.cause));
        break;
      case 'hung':
      case 'died':
      case 'fault':
        if (job.attempts < ATTEMPTS && outcome.type !== 'fault') this.#queue.unshift(job);
        else job.settle(brokenReader(outcome.type, outcome.cause));
        break;
    }
  }
}

const cancelled = (): Result<never> =>
  failed('cancelled', 'The reading was cancelled.', 'Start it again when you like.');

const badData = (files: readonly LanguageFile[], cause: string): Result<never> =>
  failed(
    'ocr_unavailable',
    `The reading data of ${files.map((file) => file.code).join('+')} can't be used (${cause.replace(/\.$/, '')}).`,
    files.map(replacementOf).join(' '),
  );

/** A file in a folder goes before the package of its language, so a new package alone would not help. */
const replacementOf = ({ code, path }: LanguageFile): string =>
  path.includes('@tesseract.js-data')
    ? `Install it again with "npm install @tesseract.js-data/${code}".`
    : `Replace or delete the file ${path}.`;

const brokenReader = (type: 'hung' | 'died' | 'fault', cause: string): Result<never> =>
  type === 'hung'
    ? failed(
        'timed_out',
        `Reading a line took too long (${cause}).`,
        'Try again with a smaller part of the picture.',
      )
    : failed(
        'ocr_unavailable',
        `The text reader stopped (${cause}).`,
        'Try again; reinstall Askshot if it comes back.',
      );
