import { mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { destination, type Logger, pino } from 'pino';

/** A log file that has grown beyond this is put aside at the next start; one old file is kept. */
const LARGEST = 5_000_000;

/**
 * Opens `logs/askshot.log` in a folder: JSON Lines with events, durations and error codes, never text from a picture,
 * a question or a key. Where it can't be written Askshot runs without a log.
 */
export function openLog(folder: string): Logger {
  const path = join(folder, 'logs', 'askshot.log');
  try {
    mkdirSync(join(folder, 'logs'), { recursive: true });
    if (sizeOf(path) > LARGEST) renameSync(path, `${path}.old`);
    return pino({ base: { pid: process.pid } }, destination({ dest: path, sync: true }));
  } catch {
    return pino({ enabled: false });
  }
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
