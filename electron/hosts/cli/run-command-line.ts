import { Command, CommanderError, Option } from 'commander';
import { AskshotError, sentence } from '../../../shared/model/errors.ts';
import { VERSION } from '../../version.ts';
import { type HostSettings, wholeNumber } from './command-context.ts';

type Load = () => Promise<(host: HostSettings) => Command>;

/** The commands by name. Their modules are loaded where they are wanted: most bring what analyses pictures with them. */
const COMMANDS: Readonly<Record<string, Load>> = {
  ask: async () => (await import('./commands/ask.ts')).askCommand,
  inspect: async () => (await import('./commands/inspect.ts')).inspectCommand,
  batch: async () => (await import('./commands/batch.ts')).batchCommand,
  capture: async () => (await import('./commands/capture.ts')).captureCommand,
  text: async () => (await import('./commands/text.ts')).textCommand,
  redact: async () => (await import('./commands/redact.ts')).redactCommand,
  verify: async () => (await import('./commands/verify.ts')).verifyCommand,
  compare: async () => (await import('./commands/compare.ts')).compareCommand,
  lab: async () => (await import('./commands/lab.ts')).labCommand,
  vision: async () => (await import('./commands/vision.ts')).visionCommand,
  languages: async () => (await import('./commands/languages.ts')).languagesCommand,
  import: async () => (await import('./commands/import.ts')).importCommand,
  search: async () => (await import('./commands/search.ts')).searchCommand,
  library: async () => (await import('./commands/library.ts')).libraryCommand,
  serve: async () => (await import('./commands/serve.ts')).serveCommand,
  mcp: async () => (await import('./commands/mcp.ts')).mcpCommand,
};

/** The command that is named first; else, for the help over all and for what is wrong, every one. */
const wantedCommands = ([first]: readonly string[]): Load[] =>
  first !== undefined && Object.hasOwn(COMMANDS, first) ? [COMMANDS[first]] : Object.values(COMMANDS);

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
  for (const load of wantedCommands(words)) program.addCommand(inherit((await load())(host), program));
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
