import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { AskshotError } from '../../../../shared/model/errors.ts';
import { type HostSettings, openPicture, pageOption, unwrap, withAssistant } from '../command-context.ts';
import { writeOutput } from '../output.ts';

type RedactOptions = { out: string; json?: boolean; page?: number };

/** `askshot redact IMAGE --out FILE [--json]`: secrets and personal data painted over. */
export function redactCommand(host: HostSettings): Command {
  return new Command('redact')
    .description('Paint over secrets and personal data, and write the picture as PNG.')
    .argument('<image>', 'a picture file')
    .requiredOption('--out <file>', 'where the painted picture goes')
    .option('--json', 'print what was painted over as JSON')
    .addOption(pageOption())
    .action(async (image: string, options: RedactOptions, command: Command) => {
      const masks = await withAssistant(command, host, async (assistant) => {
        const shot = await openPicture(assistant, image, options.page);
        const found = unwrap(await assistant.request('find_sensitive', { shot: shot.id }));
        const copy = unwrap(await assistant.request('redact', { shot: shot.id, keep: [] }));
        const picture = await assistant.picture(copy.id);
        if (picture) await writePicture(options.out, picture.bytes);
        return found;
      });
      const text = options.json
        ? JSON.stringify({ masks }, null, 2)
        : masks.length === 0
          ? 'nothing sensitive was found'
          : masks
              .map(
                ({ kind, reason, region: { x, y, width, height } }) =>
                  `${kind} at ${x},${y} (${width} x ${height}): ${reason}`,
              )
              .join('\n');
      await writeOutput(`${text}\n`, undefined);
    });
}

async function writePicture(file: string, bytes: Uint8Array): Promise<void> {
  await writeFile(file, bytes).catch((error: NodeJS.ErrnoException) => {
    throw new AskshotError({
      code: 'output_not_writable',
      message: `${file} can't be written (${error.code}).`,
      remedy: 'Name a file in a folder you may write to, with room on the disk.',
    });
  });
}
