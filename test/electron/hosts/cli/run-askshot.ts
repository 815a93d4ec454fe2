import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../../../electron/hosts/cli/main.ts', import.meta.url));

/** The pictures that tests read. */
export const pictures = fileURLToPath(new URL('../../../fixtures/pictures/', import.meta.url));

/** How a run of the command line ended, and what it printed. */
export type Run = { code: number; out: string; err: string };

/** Runs `askshot` as a program of its own, in English, with its settings, library and log in `folder`. */
export function runAskshot(folder: string, ...words: string[]): Promise<Run> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [main, ...words],
      { env: { ...process.env, ASKSHOT_HOME: join(folder, 'home'), LC_ALL: 'C' }, maxBuffer: 50_000_000 },
      (_error, out, err) => resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
}
