import { Worker } from 'node:worker_threads';
import type { FromWorker, ToWorker, WorkerSettings } from './analysis-messages.ts';

/** The host's end of a running analysis program, be it a thread or a process of its own. */
export interface AnalysisChannel {
  post(message: ToWorker): void;
  onMessage(listener: (message: FromWorker) => void): void;
  /** Calls `listener` once when the program has ended, with the cause in words. */
  onEnd(listener: (cause: string) => void): void;
  /** Ends the program at once. */
  kill(): void;
}

/** Starts the analysis program, whose module is `entry`: analysis-worker.ts, or what the build made of it. */
export type StartAnalysis = (entry: URL, settings: WorkerSettings) => AnalysisChannel;

/** Analysis in a thread of the calling process, which keeps much of the thread's memory when it ends. */
export const startAnalysisThread: StartAnalysis = (entry, settings) => {
  const thread = new Worker(entry, { workerData: settings, stdout: true, stderr: true });
  thread.stdout.resume(); // notes of native libraries (Tesseract's page statistics) are no output of Askshot
  thread.stderr.resume();
  let cause: string | null = null;
  thread.on('error', (error) => {
    cause = error instanceof Error ? error.message : String(error);
  });
  return {
    post: (message) => thread.postMessage(message),
    onMessage: (listener) => thread.on('message', listener),
    onEnd: (listener) => thread.once('exit', (code) => listener(cause ?? `exit code ${code}`)),
    kill: () => void thread.terminate(),
  };
};
