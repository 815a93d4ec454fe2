import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { AskshotError } from '../../../../shared/model/errors.ts';
import { type HostSettings, openPicture, pageOption, unwrap, withAssistant } from '../command-context.ts';
import { forTerminal } from '../output.ts';

/** `askshot verify CARD.json [--image FILE]`: checks a card again; exit code 1 where a check fails. */
export function verifyCommand(host: HostSettings): Command {
  return new Command('verify')
    .description('Check an evidence card again: digest, schema, picture and crops.')
    .argument('<card>', 'the card as JSON')
    .option('--image <file>', 'the picture that the card is about')
    .addOption(pageOption())
    .action(async (file: string, options: { image?: string; page?: number }, command: Command) => {
      const card = await readCard(file);
      const report = await withAssistant(command, host, async (assistant) => {
        const shot = options.image ? (await openPicture(assistant, options.image, options.page)).id : null;
        return unwrap(await assistant.request('verify_card', { card, shot }));
      });
      for (const check of report.checks)
        process.stdout.write(
          forTerminal(`${check.passed ? 'ok    ' : 'FAILED'} ${check.name}: ${check.detail}\n`),
        );
      if (!report.valid)
        throw new AskshotError({
          code: 'invalid_card',
          message: `${file} does not hold: what failed stands above.`,
          remedy: 'Ask for the card again from whoever made it, or make it again from the picture.',
        });
      process.stdout.write('the card holds\n');
    });
}

async function readCard(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'error';
    throw new AskshotError({
      code: code === 'ENOENT' ? 'file_not_found' : 'file_unreadable',
      message: `The card ${file} can't be read (${code}).`,
      remedy: 'Check the path and its permissions.',
    });
  }
}
