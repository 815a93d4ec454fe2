import { AskshotError } from '../../../shared/model/errors.ts';
import { createAssistant } from '../../create-assistant.ts';
import { startAnalysisThread } from '../../services/analysis/analysis-channel.ts';
import { startAnalysisProcess } from '../../services/analysis/analysis-process.ts';
import { readerCount } from '../../services/ocr/reader-count.ts';
import { type BrowserHost, startBrowserHost } from './browser-host.ts';
import { openInBrowser } from './open-in-browser.ts';
import { findPageFolder } from './page-folder.ts';

export type ServeOptions = { port?: number | string; open: boolean };
export type ServeGlobals = { language?: string; workers?: number };

/** Runs the browser host until the process is told to stop (SIGINT, SIGTERM). */
export async function serve(
  options: ServeOptions,
  globals: ServeGlobals,
  host: { analysisWorker: URL },
): Promise<void> {
  const port = parsePort(options.port);
  const folder = await findPageFolder(host.analysisWorker, (line) => process.stderr.write(`${line}\n`));
  const assistant = createAssistant({
    host: 'browser',
    workers: globals.workers ?? readerCount(),
    language: globals.language,
    analysisWorker: host.analysisWorker,
    // An installed Electron can not be started as Node (its fuses forbid it).
    startAnalysis: 'electron' in process.versions ? startAnalysisThread : startAnalysisProcess,
    noScreenReason: 'The browser captures the screen itself.',
  });
  let running: BrowserHost;
  try {
    running = await startBrowserHost({ assistant, folder, port });
  } catch (error) {
    await assistant.close();
    throw portError(error, port);
  }
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  process.stdout.write(`Askshot is at ${running.url}\n(this machine only; Ctrl+C stops it)\n`);
  if (options.open && !(await openInBrowser(running.url)))
    process.stderr.write('No browser could be started here: open the address yourself.\n');
  await stopped;
  await running.close();
  await assistant.close();
}

function parsePort(given: number | string | undefined): number {
  const port = given === undefined ? 0 : Number(given);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new AskshotError({
    code: 'invalid_request',
    message: `${given} is not a port.`,
    remedy: 'Give a whole number from 0 (any free port) to 65535.',
  });
}

function portError(error: unknown, port: number): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  if (code !== 'EADDRINUSE' && code !== 'EACCES') return error;
  return new AskshotError({
    code: 'forbidden',
    message: `Port ${port} can't be used (${code === 'EACCES' ? 'not allowed' : 'another program has it'}).`,
    remedy: 'Choose another with --port, or leave it out.',
  });
}
