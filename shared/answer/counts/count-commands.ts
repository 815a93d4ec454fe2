import type { Draft } from '../../model/answer.ts';
import type { Screen } from '../screen/screen.ts';
import { rowText, type Segment } from '../screen/segments.ts';
import { saidIn } from '../states/telling-words.ts';
import { type Counted, tellCount } from './counted.ts';

const COMMANDS = /\bhow many (?:\w+ )?commands\b|\bnumber of commands\b/i;
const TIMES =
  /\bhow (?:many times|often) (?:was|were|has|have|did|is) (?:the )?(?:command )?["“]?([\w./-]+)["”]?(?: been)? (?:run|executed|called|typed|entered|used|invoked|tried|started)\b|\bhow (?:many times|often) did (?:i|they|he|she|the user|somebody|someone) (?:run|execute|call|type|enter|use|try|start) (?:the )?(?:command )?["“]?([\w./-]+)/i;
const OUTPUT = /\b(?:list|show|print|output|return|give|report|have)(?:s|ed)?\b/i;
/** So many words of the question name the command whose output is counted. */
const FEWEST_SAID = 2;

/** Commands typed at a prompt, those that call one program, or the lines that one of them printed; null where no prompt is seen. */
export function countCommands(counted: Counted, screen: Screen): Draft | null {
  const { text, words } = counted;
  const typed = screen.commands.filter((command) => command.text !== '');
  if (typed.length === 0) return null;
  if (COMMANDS.test(text))
    return tellCount(
      typed.map(({ line }) => line),
      0.85,
      'the commands at the prompt were counted',
    );
  const times = TIMES.exec(text);
  const program = (times?.[1] ?? times?.[2])?.toLowerCase();
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
  if (!OUTPUT.test(text)) return null;
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
