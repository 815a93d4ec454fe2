import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { leanMemory } from '../../../bin/lean-memory.mjs';
import type { StartAnalysis } from './analysis-channel.ts';

/**
 * Analysis in a process of its own under Node: all its memory goes back to the system when it ends, and a crash of a
 * native library ends no window. It ends with its host. Electron has its own kind of such a process
 * (electron/desktop/analysis-utility.ts).
 */
export const startAnalysisProcess: StartAnalysis = (entry, settings) => {
  const child = fork(fileURLToPath(entry), [JSON.stringify(settings)], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: { ...leanMemory, ...process.env },
  });
  let cause: string | null = null;
  child.on('error', (error) => {
    cause = error.message;
  });
  return {
    post: (message) => void child.send(message, () => undefined), // a failure to send comes as the end, too
    onMessage: (listener) => child.on('message', listener),
    onEnd: (listener) =>
      child.once('exit', (code, signal) =>
        listener(cause ?? (signal ? `signal ${signal}` : `exit code ${code}`)),
      ),
    kill: () => void child.kill('SIGKILL'),
  };
};
