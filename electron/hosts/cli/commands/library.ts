import { Command, Option } from 'commander';
import { AskshotError } from '../../../../shared/model/errors.ts';
import type { HitReport, LibraryItem } from '../../../../shared/model/library.ts';
import { restoreLibrary } from '../../../services/library/backup-library.ts';
import { keptAnswers, keptCards } from '../../../services/library/kept-answers.ts';
import { type HostSettings, unwrap, wholeNumber } from '../command-context.ts';
import { libraryFolder, libraryOption, withLibrary } from '../library-context.ts';
import { forTerminal, writeOutput } from '../output.ts';

/** `askshot library list|show|tag|explain|delete|undelete|check|backup|restore|export`: looks after the library. */
export function libraryCommand(host: HostSettings): Command {
  const library = new Command('library').description('Look after the library of pictures.');
  for (const sub of [list, show, tag, explain, remove, undelete, check, backup, restore, exportAll])
    library.addCommand(sub(host).addOption(libraryOption()));
  return library;
}

const list = (host: HostSettings): Command =>
  new Command('list')
    .description('The newest pictures of the library.')
    .addOption(new Option('--limit <n>', 'pictures at most').argParser(wholeNumber).default(50))
    .option('--tag <name>', 'only those with this tag')
    .option('--favourites', 'only favourites')
    .option('--deleted', 'those in the trash, which "library undelete" brings back')
    .option('--json', 'print them as JSON')
    .action(async ({ limit, json, tag, favourites, deleted }: ListOptions, command: Command) => {
      const filter = { tag, ...(favourites && { favourite: true }) };
      const items = await withLibrary(command, host, async ({ store }) =>
        deleted
          ? unwrap(store.listTrash()).slice(0, limit)
          : unwrap(store.list(filter, { offset: 0, limit })),
      );
      const text = json ? JSON.stringify(items, null, 2) : items.map(formatItem).join('\n');
      if (text !== '') await writeOutput(`${json ? text : forTerminal(text)}\n`, undefined);
    });

const show = (host: HostSettings): Command =>
  new Command('show')
    .description('One picture with its record, what was asked about it and its cards, as JSON.')
    .argument('<id>', 'id of the picture')
    .action(async (id: string, _options: unknown, command: Command) => {
      const shown = await withLibrary(command, host, async ({ store }) => ({
        item: unwrap(store.get(id)),
        record: unwrap(store.getRecord(id)),
        answers: unwrap(keptAnswers(store, id)),
        cards: unwrap(keptCards(store, id)).map((card) => JSON.parse(card)),
      }));
      await writeOutput(`${JSON.stringify(shown, null, 2)}\n`, undefined);
    });

const tag = (host: HostSettings): Command =>
  new Command('tag')
    .description('Give a picture these tags instead of its own; none takes them all off.')
    .argument('<id>', 'id of the picture')
    .argument('[tags...]', 'the tags')
    .option('--favourite', 'make it a favourite')
    .option('--no-favourite', 'take the mark of a favourite off')
    .action(async (id: string, tags: string[], { favourite }: { favourite?: boolean }, command: Command) => {
      const item = await withLibrary(command, host, async ({ store }) =>
        unwrap(store.change(id, { tags, favourite })),
      );
      await writeOutput(forTerminal(`${formatItem(item)}\n`), undefined);
    });

const explain = (host: HostSettings): Command =>
  new Command('explain')
    .description('Which dimensions of the space bring a picture near to words or to another picture.')
    .argument('<id>', 'id of the picture')
    .argument('[query]', 'the words')
    .option('--like <id>', 'id of another picture, instead of words')
    .option('--json', 'print the report as JSON')
    .action(
      async (
        id: string,
        query: string | undefined,
        { like, json }: { like?: string; json?: boolean },
        command: Command,
      ) => {
        if ((query === undefined) === (like === undefined))
          command.error('error: give either words or another picture (--like)');
        const report = await withLibrary(command, host, async ({ reader }) =>
          unwrap(reader.explain(id, { query, like })),
        );
        await writeOutput(
          json ? `${JSON.stringify(report, null, 2)}\n` : forTerminal(formatReport(report)),
          undefined,
        );
      },
    );

const remove = (host: HostSettings): Command =>
  new Command('delete')
    .description('Delete pictures for good: entry, index, thumbnail and file.')
    .argument('<id...>', 'ids of the pictures')
    .action(async (ids: string[], _options: unknown, command: Command) => {
      const removed = await withLibrary(command, host, async ({ store }) => {
        for (const id of ids) unwrap(store.get(id));
        return unwrap(store.remove(ids)).removed;
      });
      await writeOutput(`${removed} deleted\n`, undefined);
    });

const undelete = (host: HostSettings): Command =>
  new Command('undelete')
    .description('Bring pictures back that were deleted in the app.')
    .argument('<id...>', 'ids of the pictures')
    .action(async (ids: string[], _options: unknown, command: Command) => {
      const items = await withLibrary(command, host, async ({ store }) =>
        ids.map((id) => unwrap(store.restore(id))),
      );
      await writeOutput(forTerminal(`${items.map(formatItem).join('\n')}\n`), undefined);
    });

const check = (host: HostSettings): Command =>
  new Command('check')
    .description('Check the database, the indexes, every record and every file.')
    .option('--repair', 'mend what can be mended')
    .option('--json', 'print the report as JSON')
    .action(async ({ repair, json }: { repair?: boolean; json?: boolean }, command: Command) => {
      const report = await withLibrary(command, host, async (library) =>
        unwrap(library.check(Boolean(repair))),
      );
      const rows = report.problems.map(
        ({ id, detail, repaired }) => `${id ?? 'library'}: ${detail}${repaired ? ' (repaired)' : ''}`,
      );
      rows.push(`${report.pictures} pictures, ${report.problems.length} problems`);
      await writeOutput(json ? `${JSON.stringify(report, null, 2)}\n` : `${rows.join('\n')}\n`, undefined);
      const left = report.problems.filter(({ repaired }) => !repaired).length;
      if (left > 0)
        throw new AskshotError({
          code: 'library_damaged',
          message: `${left} problems are left.`,
          remedy: repair ? 'Restore a backup, or import the pictures again.' : 'Run it with --repair.',
        });
    });

const backup = (host: HostSettings): Command =>
  new Command('backup')
    .description('Write the whole library to one file.')
    .argument('<file>', 'the backup file')
    .action(async (file: string, _options: unknown, command: Command) => {
      const report = await withLibrary(command, host, async (library) => unwrap(await library.backup(file)));
      const missing = report.missing.length > 0 ? `, ${report.missing.length} files were missing` : '';
      await writeOutput(`${report.pictures} pictures in ${file}${missing}\n`, undefined);
    });

const restore = (_host: HostSettings): Command =>
  new Command('restore')
    .description('Make a library of a backup file.')
    .argument('<file>', 'the backup file')
    .option('--replace', 'move a library that stands there aside')
    .action(async (file: string, { replace }: { replace?: boolean }, command: Command) => {
      const report = unwrap(restoreLibrary(file, libraryFolder(command), Boolean(replace)));
      const aside = report.replaced === null ? '' : `; the one before is in ${report.replaced}`;
      await writeOutput(`${report.pictures} pictures in ${report.folder}${aside}\n`, undefined);
    });

const exportAll = (host: HostSettings): Command =>
  new Command('export')
    .description('Copy pictures, records, answers and cards into a folder, in open formats.')
    .argument('<dir>', 'the folder')
    .action(async (folder: string, _options: unknown, command: Command) => {
      const report = await withLibrary(command, host, async (library) => unwrap(library.export(folder)));
      await writeOutput(`${report.pictures} pictures in ${report.folder}\n`, undefined);
    });

type ListOptions = {
  limit: number;
  json?: boolean;
  tag?: string;
  favourites?: boolean;
  deleted?: boolean;
};

function formatReport({ cosine, dimensions, rank, pictures, lead, lead_over_rest: mean }: HitReport): string {
  const rows = dimensions.map(({ name, kind, share }) => `${share.toFixed(4).padStart(8)}  ${kind} ${name}`);
  return [
    `cosine ${cosine.toFixed(4)}, place ${rank} of ${pictures} by vectors alone`,
    `${lead.toFixed(4)} before the best other, ${mean.toFixed(4)} before the mean of the others`,
    ...rows,
    '',
  ].join('\n');
}

function formatItem({
  id,
  file,
  taken_at: taken,
  topic,
  has_error: error,
  favourite,
  tags,
}: LibraryItem): string {
  const marks = [topic, ...(error ? ['error'] : []), ...(favourite ? ['favourite'] : []), ...tags];
  return `${id}  ${taken.slice(0, 16).replace('T', ' ')}  ${file}  (${marks.join(', ')})`;
}
