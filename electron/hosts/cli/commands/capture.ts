import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Argument, Command } from 'commander';
import { CAPTURE_WORDS, parseCaptureWords } from '../../../../shared/capture/capture-order.ts';
import { AskshotError } from '../../../../shared/model/errors.ts';
import { takeSystemScreenshot } from '../../../services/screen/take-system-screenshot.ts';
import { type HostSettings, unwrap, withAssistant } from '../command-context.ts';
import { findDesktopProgram, handToDesktop } from '../desktop-program.ts';
import { forTerminal } from '../output.ts';

type CaptureOptions = {
  display?: string;
  title?: string;
  box?: string;
  delay?: string;
  out?: string;
  ask?: string;
};

/**
 * `askshot capture [what]`: through the desktop program, which shows the picture. With --out or --ask, and where there
 * is no desktop program, by itself with what the system brings to capture its screen.
 */
export function captureCommand(host: HostSettings): Command {
  return new Command('capture')
    .description('Capture the screen, a region or a window; ask about a region; copy its text.')
    .addArgument(new Argument('[what]', 'what is captured').choices(CAPTURE_WORDS).default('screen'))
    .option('--display <id>', 'this display (screen)')
    .option('--title <words>', 'the window whose title has these words (window)')
    .option('--box <x,y,w,h>', 'this part of the desktop, without choosing it (region)')
    .option('--delay <seconds>', 'wait before capturing, up to 60 seconds')
    .option('--out <file>', 'write the picture (PNG) to a file, without the desktop program')
    .option('--ask <question>', 'answer a question about it here, without the desktop program')
    .action(async (what: string, options: CaptureOptions, command: Command) => {
      const given = (['display', 'title', 'box', 'delay'] as const).flatMap((name) =>
        options[name] === undefined ? [] : [`--${name}=${options[name]}`],
      );
      const words = ['capture', what, ...given];
      const order = parseCaptureWords(words);
      if (!order) throw new Error('the words begin with capture');
      const wanted = unwrap(order);
      const alone = options.out !== undefined || options.ask !== undefined;
      const desktop = alone ? null : findDesktopProgram();
      if (desktop && (await handToDesktop(desktop, words))) return;
      if (!alone) throw noWhere();
      const png = unwrap(await takeSystemScreenshot(wanted));
      if (options.out !== undefined) await write(resolve(options.out), png);
      if (options.ask !== undefined) await answer(png, options.ask, host, command);
    });
}

async function write(path: string, png: Uint8Array): Promise<void> {
  try {
    await writeFile(path, png);
    process.stdout.write(`${path}\n`);
  } catch (error) {
    throw new AskshotError({
      code: 'output_not_writable',
      message: `${path} can't be written (${(error as NodeJS.ErrnoException).code}).`,
      remedy: 'Name another file.',
    });
  }
}

async function answer(
  png: Uint8Array,
  question: string,
  host: HostSettings,
  command: Command,
): Promise<void> {
  const exchange = await withAssistant(command, host, async (assistant) => {
    const shot = unwrap(await assistant.addPicture({ bytes: png, name: 'capture.png', origin: 'capture' }));
    return unwrap(await assistant.request('ask', { shot: shot.id, question }));
  });
  const { answer: text, decision, advice } = exchange.answer;
  const lines = [text, ...(decision === 'answer' ? [] : advice)];
  const shown = lines.join('\n');
  process.stdout.write(`${process.stdout.isTTY ? forTerminal(shown) : shown}\n`);
}

const noWhere = (): AskshotError =>
  new AskshotError({
    code: 'capture_unavailable',
    message: 'The desktop program is not installed here, so there is no window to show the picture in.',
    remedy: 'Name a file with --out, or a question with --ask.',
  });
