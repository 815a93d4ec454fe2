import { bottom, right } from '../../model/geometry.ts';
import type { JudgedLine } from './judge-line.ts';
import { coreOf, isAdvice, type Message } from './message.ts';

/** Lines that only say that something failed because of an earlier line, or where more can be read. */
const CONSEQUENCE =
  /^(?:make(?:\[\d+\])?: \*\*\* \[|npm (?:err!|error) (?:code|errno|syscall|path|cwd|command|signal|dest|A complete log|This is|Log|Lifecycle|Exit|workspace|location|network (?:In most|If you|This is|'proxy)|network$|enoent$|enoent This|\d+$)|compilation terminated|error: aborting due to|error: could not compile|For more information about this error|error: command .* failed|error: process didn't|ninja: build stopped|collect2: error|\[?error\]? (?:-> \[Help|To see the full|Re-run|For more information)|Command failed|subprocess-exited|×\s|error: metadata-generation|note: |hint: |E: Sub-process|Errors were encountered|dpkg: error processing archive.*|ELIFECYCLE|Node\.js v\d|\S+\.py:\d+: (?:\w+\.)*\w+(?:Error|Exception)$|exit status|Process (?:finished|exited)|FAILED \(|Failed to push some refs (?!.))/i;
/** Stack frames, source excerpts and carets. */
const NOISE =
  /^(?:\s*at\s+\S+.*[(:]\d+|File ".*", line \d+|\s*\d*\s*\|.*|[\s^~|-]+$|\.\.\. \d+ more|During handling of|The above exception|Traceback|stack (?:backtrace|traceback|trace)\b|\s*-->|\d+: (?:0x|\w+(?:::|<))|<unknown>|thrown in |goroutine|node:internal|Node\.js v)/i;
const TRACEBACK = /^\W?Traceback \(?most recent call last/i;
const LINKED = /above exception was the direct cause|during handling of the above exception/i;
const CAUSED_BY = /^\s*Caused by:/i;
const MINIMUM = 0.55;

/** Error messages in the output of commands; of one command the cause comes before its consequences. */
export function terminalMessages(judged: readonly JudgedLine[]): Message[] {
  const lines = judged.filter((line) => line.terminal);
  const edge = Math.max(0, ...lines.map((line) => right(line.line.box)));
  return toOutputs(lines).flatMap((output) => orderCauses(messagesOf(output, edge), output));
}

/** Splits terminal lines at prompts: what one command printed. */
function toOutputs(lines: readonly JudgedLine[]): JudgedLine[][] {
  const outputs: JudgedLine[][] = [[]];
  for (const line of lines) {
    if (line.prompt) outputs.push([]);
    else outputs[outputs.length - 1].push(line);
  }
  return outputs.filter((output) => output.length > 0);
}

function messagesOf(output: readonly JudgedLine[], edge: number): Message[] {
  const messages: Message[] = [];
  const inTraceback = markTraceback(output);
  for (let at = 0; at < output.length; at++) {
    const line = output[at];
    if (line.score < MINIMUM || NOISE.test(line.line.text) || inTraceback[at]) continue;
    const lines = [line];
    const consequence = CONSEQUENCE.test(line.line.text);
    while (at + 1 < output.length && joins(lines, output[at + 1], edge, consequence))
      lines.push(output[++at]);
    const core = coreOf(lines);
    messages.push({
      place: 'terminal',
      lines,
      core,
      score: core.score,
      reasons: core.reasons,
      context: [],
      consequence,
    });
  }
  return messages;
}

/** Lines of a traceback up to the exception's own line: file names and source are not the message. */
function markTraceback(output: readonly JudgedLine[]): boolean[] {
  let inside = false;
  return output.map((line) => {
    const text = line.line.text;
    if (TRACEBACK.test(text)) inside = true;
    else if (inside && /^(?:[a-zA-Z_]\w*\.)*[A-Z]\w*(?::|$)/.test(text) && !/^File\b/.test(text))
      inside = false;
    return inside;
  });
}

/** Whether the next line is part of the message: a wrapped rest, or a further report right below. */
function joins(lines: readonly JudgedLine[], next: JudgedLine, edge: number, consequence: boolean): boolean {
  const last = lines[lines.length - 1];
  if (next.prompt || next.line.box.y - bottom(last.line.box) > 1.2 * last.line.box.height) return false;
  if (NOISE.test(next.line.text)) return false;
  if (isWrapped(last, edge) && !startsMessage(next)) return true;
  if (goesOnBelow(lines, next)) return true;
  if (isAdvice(next.line.text)) return false;
  if (next.score < MINIMUM || CAUSED_BY.test(next.line.text) || lines.length >= 4) return false;
  if (isWarning(lines[0]) || isWarning(next)) return false;
  return CONSEQUENCE.test(next.line.text) === consequence && !ownLocation(next);
}

/** "CMake Error at CMakeLists.txt:3 (find_package):" announces its message, which stands indented under it. */
const goesOnBelow = ([first, ...more]: readonly JudgedLine[], next: JudgedLine): boolean =>
  /:\s*$/.test(first.line.text) &&
  more.length < MOST_BELOW &&
  next.line.box.x > first.line.box.x + 0.5 * first.line.box.height;
const MOST_BELOW = 3;

/** A line that reaches the right edge, where a terminal breaks. */
function isWrapped(line: JudgedLine, edge: number): boolean {
  const { box, text } = line.line;
  const character = box.width / Math.max(1, text.length);
  const border = line.window ? right(line.window.box) : edge;
  return right(box) > edge - 1.5 * character && border - right(box) < 5 * character + 16 && text.length > 30;
}

const startsMessage = (line: JudgedLine): boolean =>
  line.score >= MINIMUM ||
  PLACED.test(line.line.text) ||
  (/^[\w./-]+(?: \w+!?)?:? /.test(line.line.text) &&
    /^(?:npm|error|warning|fatal|E:|W:|note|hint|curl|git)\b/i.test(line.line.text));
const isWarning = (line: JudgedLine): boolean => /\bwarn(?:ing)?\b/i.test(line.line.text);
/** `4:5  error` begins a row of a linter's report. */
const PLACED = /^\d{1,5}:\d{1,4}\s+\w/;
/** `file.c:6:5: ...` begins a report of its own. */
const ownLocation = (line: JudgedLine): boolean => /^\S+[:(]\d+/.test(line.line.text);

/**
 * Errors before what followed from them, then warnings. The exception that ended a program comes first and takes
 * along what caused it as context; the causes follow as messages of their own.
 */
function orderCauses(messages: readonly Message[], output: readonly JudgedLine[]): Message[] {
  const python = output.some((line) => TRACEBACK.test(line.line.text));
  const rank = (message: Message, at: number): number => {
    const text = message.core.line.text;
    if (message.consequence) return 1000 + at;
    if (/\bwarn(?:ing)?\b/i.test(text) && !/\berror\b/i.test(text)) return 500 + at;
    return python ? 100 - at : 100 + at;
  };
  const ordered = messages
    .map((message, at) => ({ message, rank: rank(message, at) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ message }) => message);
  const [first, ...rest] = ordered;
  const linked = output.some((line) => LINKED.test(line.line.text) || CAUSED_BY.test(line.line.text));
  if (!first || !linked) return ordered;
  const causes = rest.filter((message) => !message.consequence).map((message) => message.core);
  return [{ ...first, context: [...first.context, ...causes] }, ...rest];
}
