import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { bareQuestion } from '../../question/bare-question.ts';
import { placeInOrder } from '../../question/place-in-order.ts';
import { readWords } from '../../question/read-words.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { Screen } from '../screen/screen.ts';
import { rowText, type Segment } from '../screen/segments.ts';
import type { Command } from '../screen/terminal-session.ts';
import { termsOf } from '../screen/terms.ts';
import { quote } from './quote.ts';

const MOST_LINES = 10;

/** "what did df print?", "the last line of the dig output": what stands under the command that is named so. */
export function printedOutput(question: RoutedPart, screen: Screen): Draft | null {
  const text = bareQuestion(question.text);
  const { output, outputLine, anyCommand, outcomeOfRun } = turnsOf(text).told;
  const line = outputLine.exec(text)?.groups;
  const called = line
    ? (line.before ?? line.behind ?? line.printed)
    : output.map((each) => each.exec(text)?.groups?.command).find(Boolean);
  if (!called) return null;
  const named = readWords(called).tokens.filter(({ word, quoted }) => quoted || !anyCommand.test(word));
  const commands = screen.commands.filter(({ output }) => output.length > 0);
  const fitting = commands.filter((each) => named.every(({ stem }) => termsOf(each.text).includes(stem)));
  // Of several runs, the one where the program speaks by its name: "curl: (22) ...".
  const speaking = fitting.filter(({ output: [first] }) => first.text.startsWith(`${named[0]?.word}:`));
  const command = speaking.at(-1) ?? fitting.at(-1);
  if (command && (named.length > 0 || commands.length === 1))
    return fromCommand(command, line?.place, screen);
  const [error] = screen.record.errors;
  const own = screen.segments.filter(({ evidence }) => error?.evidence.some((id) => evidence.includes(id)));
  return error && own.length > 0 && !line && outcomeOfRun.test(text)
    ? quote(error.message, own, 0.75, 'it is the message on the screen')
    : null;
}

function fromCommand(command: Command, place: string | undefined, screen: Screen): Draft | null {
  const rows = [...Map.groupBy(command.output, ({ row }) => row).values()];
  const wanted =
    place === undefined ? rows : [rows.at(placeInOrder(place))].filter((row) => row !== undefined);
  if (wanted.length === 0 || wanted.length > MOST_LINES) return null;
  const text = (row: readonly Segment[]): string => rowText(row[0], screen.segments);
  return quote(wanted.map(text).join(' '), wanted.flat(), 0.82, `printed by "${command.text}"`);
}
