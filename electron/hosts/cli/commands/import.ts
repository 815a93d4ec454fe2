import { statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { Command } from 'commander';
import { AskshotError, sentence } from '../../../../shared/model/errors.ts';
import { findPictures } from '../../../services/library/find-pictures.ts';
import type { ImportOptions, ImportProgress } from '../../../services/library/import-service.ts';
import type { Library } from '../../../services/library/library.ts';
import { watchFolder } from '../../../services/library/watch-folder.ts';
import { type HostSettings, unwrap } from '../command-context.ts';
import { libraryOption, withLibrary } from '../library-context.ts';
import { createProgressLine, forTerminal } from '../output.ts';

type Options = { watch?: boolean; gentle?: boolean };

/** Share of the time that a gentle import works. */
const GENTLE_DUTY = 0.4;

/** `askshot import PATH... [--watch] [--gentle]`: brings pictures into the library. */
export function importCommand(host: HostSettings): Command {
  return new Command('import')
    .description(
      'Bring pictures and folders of pictures into the library; what an earlier run left is done first.',
    )
    .argument('[path...]', 'picture files and folders')
    .option('--watch', 'go on with what appears in the folders, until Ctrl-C')
    .option('--gentle', 'rest between pictures, so that the machine stays free')
    .addOption(libraryOption())
    .action(async (paths: string[], options: Options, command: Command) => {
      const found = unwrap(await findPictures(paths));
      const counts = { stored: 0, duplicate: 0, refused: 0, failed: 0 };
      await withLibrary(command, host, async (library, signal) => {
        const progress = createProgressLine();
        const importing: ImportOptions = {
          signal,
          duty: options.gentle ? GENTLE_DUTY : 1,
          onProgress: (told) => {
            counts[told.result.ok ? told.result.value.type : 'failed']++;
            progress.clear();
            process.stderr.write(forTerminal(`${tell(told)}\n`));
            if (told.waiting > 0) progress.show(`${told.waiting} waiting`);
          },
        };
        const result = await library.importer.importFiles(found, importing);
        progress.clear();
        if (!result.ok && !(options.watch && result.error.code === 'cancelled')) unwrap(result);
        if (options.watch) await watch(library, paths, importing, signal);
      });
      process.stdout.write(
        `${counts.stored} stored, ${counts.duplicate} in the library already, ${counts.refused} not stored, ${counts.failed} failed\n`,
      );
      if (counts.failed > 0)
        throw new AskshotError({
          code: 'invalid_request',
          message: `${counts.failed} of the pictures could not be imported.`,
          remedy: 'The reasons stand above; import them again when they are mended.',
        });
    });
}

function tell({ path, result }: ImportProgress): string {
  const name = basename(path);
  if (!result.ok) return `${name}: ${sentence(result.error)}`;
  const outcome = result.value;
  switch (outcome.type) {
    case 'stored':
      return `${name}: stored as ${outcome.id}${outcome.similar ? `, ${WORDS[outcome.similar.kind]} ${outcome.similar.id}` : ''}`;
    case 'duplicate':
      return `${name}: ${WORDS[outcome.duplicate.kind]} ${outcome.id}`;
    case 'refused':
      return `${name}: not stored, ${outcome.reason}`;
  }
}

const WORDS = {
  same_bytes: 'the same file as',
  same_pixels: 'the same pixels as',
  same_look_and_text: 'nearly the same as',
  same_look_other_text: 'looks like, with other text,',
} as const;

/** Imports what appears in the folders, one after the other, until the signal aborts. */
async function watch(
  library: Library,
  paths: string[],
  options: ImportOptions,
  signal: AbortSignal,
): Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  for (const folder of paths.map((path) => resolve(path)).filter((path) => statSync(path).isDirectory()))
    watchFolder(
      folder,
      (path) => {
        last = last.then(() => library.importer.importFiles([path], options));
      },
      signal,
    );
  if (!signal.aborted) await new Promise<void>((done) => signal.addEventListener('abort', () => done()));
  await last;
}
