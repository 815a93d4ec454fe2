import { fileURLToPath } from 'node:url';
import { utilityProcess } from 'electron';
import { leanMemory } from '../../bin/lean-memory.mjs';
import type { StartAnalysis } from '../services/analysis/analysis-channel.ts';

/**
 * Analysis in a utility process of Electron: all its memory goes back to the system when it ends, and a crash of a
 * native library ends no window. To be called after the app is ready.
 */
export const startAnalysisUtility: StartAnalysis = (entry, settings) => {
  const child = utilityProcess.fork(fileURLToPath(entry), [JSON.stringify(settings)], {
    serviceName: 'Askshot analysis',
    stdio: 'ignore',
    env: { ...leanMemory, ...process.env },
  });
  return {
    post: (message) => child.postMessage(message),
    onMessage: (listener) => child.on('message', listener),
    onEnd: (listener) => child.once('exit', (code) => listener(`exit code ${code}`)),
    kill: () => void child.kill(),
  };
};
