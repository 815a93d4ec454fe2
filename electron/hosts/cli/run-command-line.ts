import { Command, CommanderError, Option } from 'commander';
import { AskshotError, sentence } from '../../../shared/model/errors.ts';
import { VERSION } from '../../version.ts';
import { type HostSettings, wholeNumber } from './command-context.ts';
import { askCommand } from './commands/ask.ts';
import { batchCommand } from './commands/batch.ts';
import { captureCommand } from './commands/capture.ts';
import { compareCommand } from './commands/compare.ts';
import { importCommand } from './commands/import.ts';
import { inspectCommand } from './commands/inspect.ts';
import { labCommand } from './commands/lab.ts';
import { languagesCommand } from './commands/languages.ts';
import { libraryCommand } from './commands/library.ts';
import { mcpCommand } from './commands/mcp.ts';
import { redactCommand } from './commands/redact.ts';
import { searchCommand } from './commands/search.ts';
import { serveCommand } from './commands/serve.ts';
import { textCommand } from './commands/text.ts';
import { verifyCommand } from './commands/verify.ts';
import { visionCommand } from './commands/vision.ts';

export const EXIT = { done: 0, failed: 1, usage: 2 } as const;

/**
 * Parses the words after `askshot`, runs the command and gives the exit code: 0 done, 1 failed, 2 wrong usage.
 * Errors go to standard error as one sentence with the cause and the way out.
 */
export async function runCommandLine(words: readonly string[], host: HostSettings): Promise<number> {
  const program = new Command('askshot')
    .description('Ask a screenshot a question and get an answer that points at the pixels it rests on.')
    .version(VERSION)
    .addOption(
      new Option('--language <codes>', 'languages to read, Tesseract codes joined by + (default: eng)'),
    )
    .addOption(
      new Option('--workers <n>', 'how many texts are recognised at the same time').argParser(wholeNumber),
    )
    .showHelpAfterError('(askshot --help shows how it is used)')
    .exitOverride();
  for (const command of [
    askCommand,
    inspectCommand,
    batchCommand,
    captureCommand,
    textCommand,
    redactCommand,
    verifyCommand,
    compareCommand,
    labCommand,
    visionCommand,
    languagesCommand,
    importCommand,
    searchCommand,
    libraryCommand,
    serveCommand,
    mcpCommand,
  ])
    program.addCommand(inherit(command(host), program));
  try {
    await program.parseAsync(words, { from: 'user' });
    return EXIT.done;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    if (error instanceof AskshotError) {
      process.stderr.write(`askshot: ${sentence(error.userError)}\n`);
      return EXIT.failed;
    }
    throw error;
  }
}

/** Hands the program's way to fail and to show help down to a command and its subcommands. */
function inherit(command: Command, parent: Command): Command {
  command.exitOverride().copyInheritedSettings(parent);
  for (const subcommand of command.commands) inherit(subcommand, command);
  return command;
}
