import { Command, InvalidArgumentError, Option } from 'commander';
import { COPY_MODES, type CopyMode } from '../../../../shared/model/copy-mode.ts';
import type { Box } from '../../../../shared/model/geometry.ts';
import { type HostSettings, openPicture, pageOption, unwrap, withAssistant } from '../command-context.ts';
import { forTerminal, writeOutput } from '../output.ts';

type TextOptions = { as: CopyMode; region?: Box; out?: string; page?: number; hidePrivate?: boolean };

/** `askshot text IMAGE --as plain|paragraphs|code|table [--region x,y,w,h]`: the text of a picture. */
export function textCommand(host: HostSettings): Command {
  return new Command('text')
    .description('Print the text of a picture, or of a region of it.')
    .argument('<image>', 'a picture file')
    .addOption(new Option('--as <mode>', 'how lines are put together').choices(COPY_MODES).default('plain'))
    .addOption(new Option('--region <x,y,w,h>', 'only this part, in image pixels').argParser(parseRegion))
    .option('--hide-private', 'blocks instead of secrets and personal data')
    .option('--out <file>', 'write to a file instead of standard output')
    .addOption(pageOption())
    .action(async (image: string, options: TextOptions, command: Command) => {
      const text = await withAssistant(command, host, async (assistant) => {
        const shot = await openPicture(assistant, image, options.page);
        const region = options.region ?? null;
        const wanted = { shot: shot.id, mode: options.as, region, hide_sensitive: options.hidePrivate };
        return unwrap(await assistant.request('copy_text', wanted)).text;
      });
      const safe = options.out === undefined && process.stdout.isTTY ? forTerminal(text) : text;
      await writeOutput(safe === '' ? '' : `${safe}\n`, options.out);
    });
}

function parseRegion(text: string): Box {
  const numbers = text.split(',').map(Number);
  const [x, y, width, height] = numbers;
  if (numbers.length !== 4 || !numbers.every(Number.isInteger) || width < 1 || height < 1)
    throw new InvalidArgumentError('Give four whole numbers: left, top, width and height in pixels.');
  return { x, y, width, height };
}
