import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, vi } from 'vitest';
import { runCommandLine } from '../../../../electron/hosts/cli/run-command-line.ts';
import { SharedAnalysis } from '../../../fakes/shared-analysis.ts';

const electron = new URL('../../../../electron/', import.meta.url);
const main = fileURLToPath(new URL('hosts/cli/main.ts', electron));
const analysisWorker = new URL('services/analysis/analysis-worker.ts', electron);

const analysis = new SharedAnalysis();
afterAll(() => analysis.close());

/** The pictures that tests read. */
export const pictures = fileURLToPath(new URL('../../../fixtures/pictures/', import.meta.url));

/** How a run of the command line ended, and what it printed. */
export type Run = { code: number; out: string; err: string };

const environmentIn = (folder: string) => ({ ASKSHOT_HOME: join(folder, 'home'), LC_ALL: 'C' });

/** Runs `askshot` as a program of its own, in English, with its settings, library and log in `folder`. */
export function startAskshot(folder: string, ...words: string[]): Promise<Run> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [main, ...words],
      { env: { ...process.env, ...environmentIn(folder) }, maxBuffer: 50_000_000 },
      (_error, out, err) => resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

/**
 * As `startAskshot`, but in this thread, where the command's modules are loaded already, and with one analysis thread
 * for all runs of a test file. One run at a time.
 */
export async function runAskshot(folder: string, ...words: string[]): Promise<Run> {
  for (const [name, value] of Object.entries(environmentIn(folder))) vi.stubEnv(name, value);
  const [out, err] = [catchWrites(process.stdout), catchWrites(process.stderr)];
  try {
    const code = await runCommandLine(words, { analysisWorker, startAnalysis: analysis.start });
    return { code, out: out.text(), err: err.text() };
  } finally {
    out.end();
    err.end();
    vi.unstubAllEnvs();
  }
}

/** Keeps what is written to a stream from it, until the end. */
function catchWrites(stream: NodeJS.WriteStream): { text(): string; end(): void } {
  const chunks: Buffer[] = [];
  const spy = vi.spyOn(stream, 'write').mockImplementation((chunk, ...more: unknown[]) => {
    chunks.push(Buffer.from(chunk as string));
    const done = more.at(-1);
    if (typeof done === 'function') done();
    return true;
  });
  return { text: () => Buffer.concat(chunks).toString(), end: () => spy.mockRestore() };
}
