import { join } from 'node:path';
import { Command } from 'commander';
import { askshotHome } from '../../../services/settings/askshot-home.ts';
import { type HostSettings, unwrap, withAssistant } from '../command-context.ts';

/** `askshot languages`: the languages that can be read, and how to add one. */
export function languagesCommand(host: HostSettings): Command {
  return new Command('languages')
    .description('List the languages that can be read.')
    .action(async (_options: object, command: Command) => {
      const codes = await withAssistant(command, host, async (assistant) =>
        unwrap(await assistant.request('list_languages', {})),
      );
      process.stdout.write(`${codes.join('\n')}\n`);
      const folder = join(askshotHome(), 'tessdata');
      if (process.stdout.isTTY)
        process.stdout.write(
          `To add one: npm install @tesseract.js-data/CODE, or put CODE.traineddata into ${folder}\n`,
        );
    });
}
