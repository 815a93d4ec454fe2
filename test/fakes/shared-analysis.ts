import {
  type AnalysisChannel,
  type StartAnalysis,
  startAnalysisThread,
} from '../../electron/services/analysis/analysis-channel.ts';
import type { FromWorker } from '../../electron/services/analysis/analysis-messages.ts';

/**
 * One analysis thread for all that start one: its readers are loaded once, and a picture that was read before is known.
 * Each starter has a channel of its own, whose jobs have the numbers that it gave them.
 */
export class SharedAnalysis {
  #thread: AnalysisChannel | null = null;
  #nextJob = 1;
  readonly #onMessage = new Set<(message: FromWorker) => void>();

  readonly start: StartAnalysis = (entry, settings) => {
    const thread = this.#threadOf(entry, settings);
    const jobs = new Map<number, number>();
    const listeners: ((message: FromWorker) => void)[] = [];
    const endings: ((cause: string) => void)[] = [];
    const tell = (message: FromWorker): void => {
      for (const listener of listeners) listener(message);
    };
    const receive = (message: FromWorker): void => {
      const job = 'job' in message ? jobs.get(message.job) : undefined;
      if (job !== undefined) tell({ ...message, job } as FromWorker);
    };
    this.#onMessage.add(receive);
    return {
      post: (message) => {
        if (message.type === 'close') return queueMicrotask(() => tell({ type: 'closed' }));
        if (!('job' in message)) return thread.post(message);
        const known = [...jobs].find(([, job]) => job === message.job)?.[0];
        const number = known ?? this.#nextJob++;
        jobs.set(number, message.job);
        thread.post({ ...message, job: number });
      },
      onMessage: (listener) => void listeners.push(listener),
      onEnd: (listener) => void endings.push(listener),
      kill: () => {
        this.#onMessage.delete(receive);
        for (const ending of endings) ending('closed');
      },
    };
  };

  /** Ends the thread. */
  close(): void {
    this.#thread?.kill();
    this.#thread = null;
  }

  #threadOf(...how: Parameters<StartAnalysis>): AnalysisChannel {
    if (this.#thread) return this.#thread;
    const thread = startAnalysisThread(...how);
    thread.onMessage((message) => {
      for (const listener of this.#onMessage) listener(message);
    });
    this.#thread = thread;
    return thread;
  }
}
