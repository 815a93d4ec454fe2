import { failed, type Result } from '../../../shared/model/errors.ts';
import type { ImageFeatures } from '../../../shared/model/image-features.ts';
import type { LabReport } from '../../../shared/model/lab-report.ts';
import type { Progress, RecognizedLine } from '../../../shared/ports.ts';
import type { LabProgress, LabRequest } from '../lab/run-lab-on-bytes.ts';
import type { RenderedPdf } from '../pdf/render-pdf.ts';
import { type AnalysisChannel, type StartAnalysis, startAnalysisThread } from './analysis-channel.ts';
import type { JobValue, ToWorker, WorkerSettings } from './analysis-messages.ts';
import type { AnalysisRequest, Analyzer } from './analyzer.ts';

type Job = {
  resolve: (result: Result<JobValue>) => void;
  onProgress?: (progress: Progress) => void;
  onStep?: (progress: LabProgress) => void;
};

/** Milliseconds without work after which the program ends: its pool and what it remembers hold 300 MB. */
const IDLE_AFTER = 60_000;

/**
 * Runs analyses in one program beside the calling thread (a thread or a process), started at the first use and again
 * after a crash or a long rest. A crash fails the jobs that were under way with `internal`; later jobs get a new one.
 */
export class WorkerAnalyzer implements Analyzer {
  readonly engine = 'tesseract.js';
  readonly #entry: URL;
  readonly #settings: WorkerSettings;
  readonly #idleAfter: number;
  readonly #startAnalysis: StartAnalysis;
  readonly #jobs = new Map<number, Job>();
  #program: AnalysisChannel | null = null;
  #rest: NodeJS.Timeout | null = null;
  /** What the program was last made ready for. */
  #prepared: string | null = null;
  #nextJob = 1;

  /**
   * @param entry the worker's module: analysis-worker.ts, or what the build made of it
   * @param options.start starts the program; a thread where nothing is said
   * @param options.idleAfter milliseconds without work after which the program ends
   */
  constructor(
    entry: URL,
    settings: WorkerSettings,
    {
      start = startAnalysisThread,
      idleAfter = IDLE_AFTER,
    }: { start?: StartAnalysis; idleAfter?: number } = {},
  ) {
    this.#entry = entry;
    this.#settings = settings;
    this.#startAnalysis = start;
    this.#idleAfter = idleAfter;
  }

  /** Whether the program is there now. */
  get isRunning(): boolean {
    return this.#program !== null;
  }

  analyze(
    request: AnalysisRequest,
    onProgress?: (progress: Progress) => void,
    signal?: AbortSignal,
  ): Promise<Result<ImageFeatures>> {
    return this.#run((job) => ({ type: 'analyze', job, request }), { onProgress, signal });
  }

  prepare(language: string): void {
    if (this.#prepared === language && this.#program) return;
    this.#prepared = language;
    this.#post({ type: 'prepare', language });
    if (this.#jobs.size === 0) this.#restLater();
  }

  renderPdf(bytes: Uint8Array): Promise<Result<RenderedPdf>> {
    return this.#run((job) => ({ type: 'render_pdf', job, bytes }));
  }

  async close(): Promise<void> {
    if (this.#rest) clearTimeout(this.#rest);
    if (this.#program) await end(this.#program);
  }

  readPage(bytes: Uint8Array, language: string): Promise<Result<RecognizedLine[]>> {
    return this.#run((job) => ({ type: 'read_page', job, bytes, language }));
  }

  runLab(
    request: LabRequest,
    onStep: (progress: LabProgress) => void,
    signal?: AbortSignal,
  ): Promise<Result<LabReport>> {
    return this.#run((job) => ({ type: 'run_lab', job, request }), { onStep, signal });
  }

  /** Posts one job and waits for its result; the worker answers each kind of message with its own type. */
  #run<Value extends JobValue>(
    message: (job: number) => ToWorker,
    { signal, ...listeners }: Omit<Job, 'resolve'> & { signal?: AbortSignal } = {},
  ): Promise<Result<Value>> {
    if (signal?.aborted) return Promise.resolve(cancelled());
    const job = this.#nextJob++;
    return new Promise((resolve) => {
      const onAbort = (): void => {
        this.#post({ type: 'cancel', job });
        settle(cancelled());
      };
      const settle = (result: Result<JobValue>): void => {
        signal?.removeEventListener('abort', onAbort);
        if (this.#jobs.delete(job)) resolve(result as Result<Value>);
        if (this.#jobs.size === 0) this.#restLater();
      };
      this.#jobs.set(job, { resolve: settle, ...listeners });
      signal?.addEventListener('abort', onAbort);
      this.#post(message(job));
    });
  }

  /** Ends the program once nothing was asked of it for a while. */
  #restLater(): void {
    if (this.#rest) clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      const program = this.#program;
      if (!program || this.#jobs.size > 0) return;
      this.#program = null;
      void end(program);
    }, this.#idleAfter);
    this.#rest.unref();
  }

  #post(message: ToWorker): void {
    this.#program ??= this.#start();
    this.#program.post(message);
  }

  #start(): AnalysisChannel {
    const program = this.#startAnalysis(this.#entry, this.#settings);
    program.onMessage((message) => {
      if (message.type === 'progress') this.#jobs.get(message.job)?.onProgress?.(message.progress);
      if (message.type === 'lab_step') this.#jobs.get(message.job)?.onStep?.(message.progress);
      if (message.type === 'done') this.#jobs.get(message.job)?.resolve(message.result);
    });
    program.onEnd((cause) => {
      if (this.#program !== program) return;
      this.#program = null;
      for (const job of [...this.#jobs.values()])
        job.resolve(failed('internal', `The analysis stopped (${cause}).`, 'Try again.'));
    });
    return program;
  }
}

/** Lets a program close its pool, then ends it. */
async function end(program: AnalysisChannel): Promise<void> {
  const ended = new Promise<void>((resolve) => program.onEnd(() => resolve()));
  program.onMessage((message) => {
    if (message.type === 'closed') program.kill();
  });
  program.post({ type: 'close' });
  await ended;
}

const cancelled = (): Result<never> =>
  failed('cancelled', 'The analysis was cancelled.', 'Start it again when you like.');
