import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import type { SearchHit } from '../../../shared/model/library.ts';
import { WorkerAnalyzer } from '../../services/analysis/worker-analyzer.ts';
import { systemClock } from '../../services/clock.ts';
import { SharpCodec } from '../../services/image/sharp-codec.ts';
import { Library } from '../../services/library/library.ts';
import { askshotHome } from '../../services/settings/askshot-home.ts';
import { SettingsFile } from '../../services/settings/settings-file.ts';
import { type HostSettings, unwrap } from './command-context.ts';

/** The option that names the library's folder. */
export const libraryOption = (): Option =>
  new Option('--library <dir>', "the library's folder (default: library in ASKSHOT_HOME)");

/** The folder that the options name, or the default one. */
export const libraryFolder = (command: Command): string => {
  const { library } = command.optsWithGlobals<{ library?: string }>();
  return library === undefined ? join(askshotHome(), 'library') : resolve(library);
};

/** Runs `work` with the library that the options name, and closes it whatever happens. Ctrl-C aborts the signal. */
export async function withLibrary<T>(
  command: Command,
  host: HostSettings,
  work: (library: Library, signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const { language, workers } = command.optsWithGlobals<{ language?: string; workers?: number }>();
  const settings = new SettingsFile(askshotHome());
  const analyzer = new WorkerAnalyzer(
    host.analysisWorker,
    { workers: workers ?? availableParallelism() },
    { start: host.startAnalysis },
  );
  const library = unwrap(
    Library.open(libraryFolder(command), {
      analyzer,
      codec: new SharpCodec(),
      clock: systemClock,
      language: language ?? 'eng',
      policy: () => settings.storagePolicy(),
    }),
  );
  const interrupt = new AbortController();
  const onInterrupt = (): void => interrupt.abort();
  process.once('SIGINT', onInterrupt);
  try {
    return await work(library, interrupt.signal);
  } finally {
    process.off('SIGINT', onInterrupt);
    await analyzer.close();
    library.close();
  }
}

/** One hit for people: how well it fits, which picture, why, and where. */
export function formatHit({ id, file, score, why, region }: SearchHit): string {
  const rows = [`${score.toFixed(2)}  ${id}  ${file}`, `      ${why.join('; ')}`];
  if (region)
    rows.push(`      at ${region.x},${region.y} (${region.width} x ${region.height}): ${region.label}`);
  return rows.join('\n');
}
