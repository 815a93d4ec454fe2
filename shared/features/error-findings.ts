import type { ErrorFinding } from '../model/image-features.ts';
import { classifyMessage } from './errors/classify-message.ts';
import { dialogMessages } from './errors/dialog-messages.ts';
import type { JudgedLine } from './errors/judge-line.ts';
import { judgeScreen } from './errors/judge-screen.ts';
import { isBareException, type Message, SUMMARY } from './errors/message.ts';
import { pageMessages } from './errors/page-messages.ts';
import type { ErrorContext } from './errors/screen-lines.ts';
import { terminalMessages } from './errors/terminal-messages.ts';
import { toFinding } from './errors/to-finding.ts';

export type { ErrorContext } from './errors/screen-lines.ts';

/** Evidence below which nothing is called an error. */
const MINIMUM = 0.55;
const MOST = 8;

/**
 * Error messages on a screen, the cause before its consequences; empty where none is visible.
 * A dialog in front comes first, then pages and terminals by how much speaks for them.
 */
export function findErrors(context: ErrorContext): ErrorFinding[] {
  const judged = judgeScreen(context);
  const dialogs = dialogMessages(judged);
  const taken = new Set(dialogs.flatMap((message) => message.lines.map((line) => line.line.id)));
  const terminals = terminalMessages(judged);
  const pages = pageMessages(judged, taken).sort((a, b) => tenths(b.score) - tenths(a.score));
  return explained(causesFirst([...dialogs, ...merged(pages, terminals)]))
    .filter((message) => message.score >= MINIMUM)
    .slice(0, MOST)
    .map(toFinding);
}

/** Words that report by themselves. */
const REPORTED = 0.55;
const HINTED = 0.3;

/**
 * What sums up, or names no more than the class of an exception, comes after what it stands for, where that is told too;
 * what is told first takes it along as context.
 */
function causesFirst(messages: readonly Message[]): Message[] {
  const sums = ({ lines: [head, ...rest] }: Message): boolean =>
    (SUMMARY.test(head.line.text) || isBareException(head.line.text)) &&
    rest.every(({ words, line }) => words < HINTED || SUMMARY.test(line.text));
  const [first, ...others] = messages.filter((message) => !sums(message));
  const told = first && [first, ...others].some((message) => message.core.words >= REPORTED);
  if (!told) return [...messages];
  const summed = messages.filter(sums);
  const context = [...first.context, ...summed.flatMap(({ lines }) => lines)];
  return [first.place === 'terminal' ? first : { ...first, context }, ...others, ...summed];
}

/**
 * Where the first message tells no kind of error, what else is told beside it on a page does, and in a terminal what the
 * same command prints after it.
 */
function explained(messages: readonly Message[]): Message[] {
  const [first, ...others] = messages;
  if (!first || classifyMessage(first)[0].category !== 'unknown') return [...messages];
  const isTerminal = first.place === 'terminal';
  const more = others.filter(
    ({ place, core }) =>
      (place === 'terminal') === isTerminal &&
      core.window?.id === first.core.window?.id &&
      (!isTerminal || isSoonAfter(core, first.core)),
  );
  return [{ ...first, context: [...first.context, ...more.flatMap(({ lines }) => lines)] }, ...others];
}

/** Lines of a terminal within which one message explains another. */
const SOON = 8;
const isSoonAfter = ({ order }: JudgedLine, first: JudgedLine): boolean =>
  order > first.order && order - first.order <= SOON;

const tenths = (score: number): number => Math.round(score * 10);

/** Terminal output keeps its own order; a page's message comes before it only where more speaks for it. */
function merged(pages: readonly Message[], terminals: readonly Message[]): Message[] {
  const best = terminals[0]?.score ?? 0;
  const stronger = pages.filter((message) => message.score > best);
  return [...stronger, ...terminals, ...pages.filter((message) => message.score <= best)];
}
