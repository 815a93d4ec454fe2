import { parentPort, workerData } from 'node:worker_threads';
import type { FromWorker, ToWorker, WorkerSettings } from './analysis-messages.ts';

/** The analysis program's end of the channel to its host. */
export type HostPort = {
  settings: WorkerSettings;
  send(message: FromWorker): void;
  receive(listener: (message: ToWorker) => void): void;
};

/** What Electron gives a utility process instead of Node's channel. */
type UtilityPort = {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { data: ToWorker }) => void): void;
};

/** The channel to the host of this thread, utility process or forked process, which ends with its host. */
export function hostPort(): HostPort {
  const thread = parentPort;
  if (thread)
    return {
      settings: workerData as WorkerSettings,
      send: (message) => thread.postMessage(message),
      receive: (listener) => thread.on('message', listener),
    };
  const settings = JSON.parse(process.argv[2] ?? '{"workers":1}') as WorkerSettings;
  const { parentPort: utility } = process as { parentPort?: UtilityPort };
  if (utility)
    return {
      settings,
      send: (message) => utility.postMessage(message),
      receive: (listener) => utility.on('message', ({ data }) => listener(data)),
    };
  if (!process.send) throw new Error('analysis-worker is started by a host only');
  process.once('disconnect', () => process.exit());
  return {
    settings,
    send: (message) => void process.send?.(message),
    receive: (listener) => process.on('message', (message) => listener(message as ToWorker)),
  };
}
