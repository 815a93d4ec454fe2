import type { Draft } from '../../model/answer.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { Screen } from '../screen/screen.ts';
import { rowText, type Segment } from '../screen/segments.ts';
import { saidIn } from '../states/telling-words.ts';
import { type Counted, tellCount } from './counted.ts';

/** So many words of the question name the command whose output is counted. */
const FEWEST_SAID = 2;

/** Commands typed at a prompt, those that call one program, or the lines that one of them printed; null where no prompt is seen. */
export function countCommands(counted: Counted, screen: Screen): Draft | null {
  const { text, words } = counted;
  const typed = screen.commands.filter((command) => command.text !== '');
  if (typed.length === 0) return null;
  const { commands, times, output } = turnsOf(text).counting.commands;
  if (commands.test(text))
    return tellCount(
      typed.map(({ line }) => line),
      0.85,
      'the commands at the prompt were counted',
    );
  const called = times.exec(text)?.groups;
  const program = (called?.program ?? called?.called)?.toLowerCase();
  if (program) {
    const own = typed.filter((command) =>
      command.text
        .toLowerCase()
        .split(/[\s|;&]+/)
        .includes(program),
    );
    return own.length > 0
      ? tellCount(
          own.map(({ line }) => line),
          0.85,
          'the commands at the prompt were counted',
        )
      : null;
  }
  if (!output.test(text)) return null;
  const named = typed.filter(
    (command) =>
      saidIn(command.text.replace(/[-./:]/g, ' '), words).length >= Math.max(FEWEST_SAID, words.length - 1),
  );
  const lines = named.length === 1 ? linesOf(named[0].output, screen) : [];
  return lines.length > 0 ? tellCount(lines, 0.72, 'the lines that the command printed were counted') : null;
}

const linesOf = (output: readonly Segment[], { segments }: Screen): Segment[] =>
  output.filter(
    (segment, at) =>
      output.findIndex((other) => other.row === segment.row) === at &&
      /[\p{L}\p{N}]/u.test(rowText(segment, segments)),
  );
