import type { Draft } from '../../model/answer.ts';
import { bareQuestion } from '../../question/bare-question.ts';
import type { TextTurns } from '../../question/lexicon/text-turns.ts';
import { errorLines } from '../screen/error-lines.ts';
import type { Screen } from '../screen/screen.ts';
import { rowText, type Segment } from '../screen/segments.ts';
import type { Command } from '../screen/terminal-session.ts';
import { quote } from '../skills/quote.ts';
import { saysAll, tellingWords } from '../states/telling-words.ts';

const CERTAINTY = 0.84;
const MOST_LINES = 6;

/**
 * What stands before and after in a terminal: "which command was typed before the error", "which command failed", "what did it
 * still print before it died", "what was printed last", "how did the run end".
 */
export function nearCommand(question: string, screen: Screen, turns: TextTurns): Draft | null {
  const text = bareQuestion(question);
  const typed = screen.commands.filter((command) => /[\p{L}\d]/u.test(command.text));
  if (typed.length === 0) return null;
  if (turns.printedBefore.test(text)) return printedBefore(text, typed, screen, turns);
  if (turns.printedLast.test(text))
    return tell(rowsOf(typed.at(-1)).slice(-1), screen, 'it was printed last');
  if (turns.howEnded.test(text)) return howEnded(typed, screen);
  return turns.command.test(text) ? commandAsked(text, typed, screen, turns) : null;
}

function commandAsked(
  text: string,
  typed: readonly Command[],
  screen: Screen,
  turns: TextTurns,
): Draft | null {
  const [before, after] = [turns.before.exec(text)?.groups, turns.after.exec(text)?.groups];
  const anchor = (before ?? after)?.anchor;
  if (anchor === undefined)
    return turns.causing.test(text) ? tellCommand(failing(typed, screen), 'it brought this about') : null;
  const failed = failing(typed, screen);
  const at = failed ? typed.indexOf(failed) : -1;
  if (turns.failedCommand.test(anchor))
    return tellCommand(typed[at + (before ? -1 : 1)], 'it is next to that');
  if (turns.ofOutput.test(anchor))
    return tellCommand(before ? failed : typed[at + 1], 'what was printed stands next to it');
  const named = commandNamed(anchor, typed);
  return named < 0 ? null : tellCommand(typed[named + (before ? -1 : 1)], 'it is next to that');
}

/** The place of the command that is written so, or that says all the words; -1 for none. */
function commandNamed(name: string, typed: readonly Command[]): number {
  const written = typed.findIndex(({ text }) => text.toLowerCase().includes(name.trim().toLowerCase()));
  const words = tellingWords(name);
  return written >= 0 || words.length === 0 ? written : typed.findIndex(({ text }) => saysAll(text, words));
}

/** The command that printed the first error; the last one that printed anything, where no error is seen. */
function failing(typed: readonly Command[], screen: Screen): Command | undefined {
  const ids = errorLines(screen);
  return (
    typed.find(({ output }) => output.some((line) => line.evidence.some((id) => ids.has(id)))) ??
    (ids.size === 0 ? typed.findLast(({ output }) => output.length > 0) : undefined)
  );
}

const tellCommand = (command: Command | undefined, reason: string): Draft | null =>
  command ? quote(command.text, [command.line], CERTAINTY, reason) : null;

/** One segment of each row that a command printed. */
const rowsOf = (command: Command | undefined): Segment[] =>
  command ? [...Map.groupBy(command.output, ({ row }) => row).values()].map(([first]) => first) : [];

function printedBefore(
  text: string,
  typed: readonly Command[],
  screen: Screen,
  turns: TextTurns,
): Draft | null {
  const rows = rowsOf(failing(typed, screen));
  const ids = errorLines(screen);
  const end = rows.findIndex(({ evidence }) => evidence.some((id) => ids.has(id)));
  const before = rows.slice(0, Math.max(0, end));
  return tell(
    turns.nearest.test(text) ? before.slice(-1) : before,
    screen,
    'it was printed before the error',
  );
}

function howEnded(typed: readonly Command[], screen: Screen): Draft | null {
  const [error] = screen.record.errors;
  const command = failing(typed, screen);
  const own = command?.output.filter(({ evidence }) => error?.evidence.some((id) => evidence.includes(id)));
  return error && own && own.length > 0
    ? quote(error.message, own, CERTAINTY, 'it ended with that message')
    : tell(rowsOf(command).slice(-1), screen, 'it was printed last');
}

const tell = (rows: readonly Segment[], { segments }: Screen, reason: string): Draft | null =>
  rows.length > 0 && rows.length <= MOST_LINES
    ? quote(rows.map((row) => rowText(row, segments)).join(' '), rows, CERTAINTY, reason)
    : null;
