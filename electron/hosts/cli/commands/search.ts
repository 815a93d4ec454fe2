import { basename } from 'node:path';
import { Command, Option } from 'commander';
import type { SearchReply } from '../../../../shared/model/library.ts';
import { readPictureFile } from '../../../services/image/read-picture-file.ts';
import { type HostSettings, unwrap, wholeNumber } from '../command-context.ts';
import { formatHit, libraryOption, withLibrary } from '../library-context.ts';
import { forTerminal, writeOutput } from '../output.ts';

type Options = { limit: number; json?: boolean; like?: string };

/** `askshot search QUERY [--limit N] [--json] [--like IMAGE]`: finds pictures of the library. */
export function searchCommand(host: HostSettings): Command {
  return new Command('search')
    .description('Find pictures of the library by words, look or likeness; says so where nothing matches.')
    .argument('[query]', 'plain words; also has:error kind: color: program: tag: before: after:')
    .addOption(new Option('--limit <n>', 'hits at most').argParser(wholeNumber).default(10))
    .option('--json', 'print {query, nothing_matches, hits, nearest} as JSON')
    .option('--like <image>', 'pictures like this one (a file)')
    .addOption(libraryOption())
    .action(async (query: string | undefined, options: Options, command: Command) => {
      if ((query === undefined) === (options.like === undefined))
        command.error('error: give either words or a picture (--like)');
      const reply = await withLibrary(command, host, async (library) => {
        if (options.like === undefined)
          return unwrap(library.reader.search(query ?? '', { limit: options.limit, now: Date.now() }));
        const bytes = unwrap(await readPictureFile(options.like));
        return unwrap(await library.searchLikePicture(bytes, basename(options.like), options.limit));
      });
      await writeOutput(
        options.json ? `${JSON.stringify(reply, null, 2)}\n` : forTerminal(format(reply)),
        undefined,
      );
    });
}

function format({ nothing_matches: nothing, hits, nearest }: SearchReply): string {
  if (!nothing) return `${hits.map(formatHit).join('\n')}\n`;
  if (nearest.length === 0) return 'Nothing matches.\n';
  return `Nothing matches. Nearest, for what it is worth:\n${nearest.map(formatHit).join('\n')}\n`;
}
