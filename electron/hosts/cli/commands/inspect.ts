import { Command } from 'commander';
import { AskshotError, sentence } from '../../../../shared/model/errors.ts';
import type { ImageFeatures } from '../../../../shared/model/image-features.ts';
import type { Assistant } from '../../../assistant.ts';
import { type HostSettings, openPictures, unwrap, withAssistant } from '../command-context.ts';
import { mapInParallel } from '../map-in-parallel.ts';
import { createProgressLine, writeOutput } from '../output.ts';

/** `askshot inspect IMAGE... [--jsonl] [--out FILE]`: image_features records. */
export function inspectCommand(host: HostSettings): Command {
  return new Command('inspect')
    .description('Analyse pictures and print their image_features records.')
    .argument('<image...>', 'picture files')
    .option('--jsonl', 'one record a line')
    .option('--out <file>', 'write to a file instead of standard output')
    .action(async (images: string[], options: { jsonl?: boolean; out?: string }, command: Command) => {
      const failures: string[] = [];
      const progress = createProgressLine();
      let done = 0;
      const records = await withAssistant(command, host, (assistant) =>
        mapInParallel(images, 2, async (path): Promise<ImageFeatures[]> => {
          try {
            return await inspectFile(assistant, path);
          } catch (error) {
            if (!(error instanceof AskshotError)) throw error;
            failures.push(sentence(error.userError));
            return [];
          } finally {
            progress.show(`${++done} of ${images.length} pictures`);
          }
        }),
      );
      progress.clear();
      const good = records.flat();
      if (good.length > 0) await writeOutput(format(good, Boolean(options.jsonl)), options.out);
      for (const failure of failures.slice(1)) process.stderr.write(`askshot: ${failure}\n`);
      const first = failures[0];
      if (first) throw new AskshotError({ code: 'invalid_request', message: first, remedy: '' });
    });
}

async function inspectFile(assistant: Assistant, path: string): Promise<ImageFeatures[]> {
  const records: ImageFeatures[] = [];
  for (const { id } of await openPictures(assistant, path)) {
    records.push(unwrap(await assistant.request('analyze', { shot: id })));
    await assistant.request('remove_shot', { shot: id });
  }
  return records;
}

function format(records: ImageFeatures[], jsonl: boolean): string {
  if (jsonl) return records.map((record) => `${JSON.stringify(record)}\n`).join('');
  return `${JSON.stringify(records.length === 1 ? records[0] : records, null, 2)}\n`;
}
