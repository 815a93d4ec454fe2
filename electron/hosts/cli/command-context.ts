import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Shot } from '../../../shared/contract.ts';
import { AskshotError, type Result } from '../../../shared/model/errors.ts';
import type { Assistant } from '../../assistant.ts';
import type { StartAnalysis } from '../../services/analysis/analysis-channel.ts';
import { readPictureFile } from '../../services/image/read-picture-file.ts';

/** What the entry point knows and the commands don't. */
export type HostSettings = {
  analysisWorker: URL;
  /** How that module is started: a thread where nothing is said. */
  startAnalysis?: StartAnalysis;
};

/** The value of a result; an expected failure becomes the command's failure. */
export function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new AskshotError(result.error);
}

/** Runs `work` with an assistant made from the command's global options, and closes it whatever happens. */
export async function withAssistant<T>(
  command: Command,
  host: HostSettings,
  work: (assistant: Assistant) => Promise<T>,
): Promise<T> {
  const { language, workers } = command.optsWithGlobals<{ language?: string; workers?: number }>();
  // Half a second of loading, which help, wrong words and a capture by the desktop program can do without.
  const { createAssistant } = await import('../../create-assistant.ts');
  const assistant = createAssistant({
    host: 'command_line',
    workers: workers ?? availableParallelism(),
    language,
    analysisWorker: host.analysisWorker,
    startAnalysis: host.startAnalysis,
    noScreenReason: 'The command line reads picture files.',
  });
  const onInterrupt = (): void => {
    void assistant.close().finally(() => process.exit(130));
  };
  process.once('SIGINT', onInterrupt);
  try {
    return await work(assistant);
  } finally {
    process.off('SIGINT', onInterrupt);
    await assistant.close();
  }
}

/** Reads a picture file and opens it in the assistant's session; a PDF opens its pages. */
export async function openPictures(assistant: Assistant, path: string): Promise<Shot[]> {
  const bytes = unwrap(await readPictureFile(path));
  const added = await assistant.addPictures({ bytes, name: basename(path), origin: 'command_line' });
  return unwrap(added.ok ? added : nameFile(added, path));
}

/** As `openPictures`, for one picture: of a PDF the given page. */
export async function openPicture(assistant: Assistant, path: string, page = 1): Promise<Shot> {
  const shots = await openPictures(assistant, path);
  const shot = shots[page - 1];
  if (shot) return shot;
  throw new AskshotError({
    code: 'invalid_request',
    message: `${path} has no page ${page}.`,
    remedy: `Name a page from 1 to ${shots.length}.`,
  });
}

/** The option that picks a page of a PDF. */
export const pageOption = (): Option =>
  new Option('--page <n>', 'page of a PDF (default: 1)').argParser(wholeNumber);

/** Parses a positive whole number of an option. */
export function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('Give a whole number from 1 up.');
  return value;
}

function nameFile<T>(result: Result<T>, path: string): Result<T> {
  if (result.ok) return result;
  return { ok: false, error: { ...result.error, message: `${path}: ${result.error.message}` } };
}
