import type { Box } from '../../model/geometry.ts';
import { type JudgedLine, noisyOr, OF_A_THING } from './judge-line.ts';
import { matchPatterns } from './match-patterns.ts';
import { coreOf, isAdvice, type Message, type Paragraph, toParagraphs, wordsIn } from './message.ts';
import { withoutDenials } from './not-an-error.ts';
import { REPORTING_TITLE } from './reporting-title.ts';

const QUESTION = /\?\s*$|^(?:do you|are you sure|would you|delete|save changes|really)\b/i;
const MAX_BODY_LINES = 14;

/** The message of each dialog that reports an error or a warning. */
export function dialogMessages(judged: readonly JudgedLine[]): Message[] {
  const dialogs = new Map<string, { box: Box; lines: JudgedLine[] }>();
  for (const line of judged) {
    if (!line.dialog) continue;
    const key = Object.values(line.dialog).join();
    const entry = dialogs.get(key) ?? { box: line.dialog, lines: [] };
    entry.lines.push(line);
    dialogs.set(key, entry);
  }
  return [...dialogs.values()].flatMap(({ lines }) => dialogMessage(lines) ?? []);
}

function dialogMessage(lines: readonly JudgedLine[]): Message | null {
  const titles = lines.filter((line) => line.title && !isSentence(line));
  const body = lines.filter(
    (line) => !titles.includes(line) && !isControl(line) && /\p{L}{2}/u.test(line.line.text),
  );
  if (body.length === 0 || body.length > MAX_BODY_LINES) return null;
  if (lines.some((line) => line.veto === OF_A_THING)) return null;
  const reasons: string[] = [];
  const evidence: number[] = [];
  const add = (weight: number, reason: string): void => {
    evidence.push(weight);
    reasons.push(reason);
  };
  const title = titles.find((line) => REPORTING_TITLE.test(line.line.text));
  if (title) add(0.5, `the dialog is titled “${title.line.text}”`);
  const icon = body.find((line) => line.icon)?.icon;
  if (isForm(lines) && !(title && icon)) return null;
  const mark = body.find((line) => line.mark)?.mark;
  if (icon) add(0.5, `the dialog shows the icon “${icon.name}”`);
  else if (mark === 'error') add(0.5, 'the dialog shows a red sign');
  else if (mark === 'warning') add(0.35, 'the dialog shows a sign in the colour of warnings');
  const paragraphs = toParagraphs(body);
  const advice: JudgedLine[] = [];
  const asks = paragraphs.some((paragraph) => QUESTION.test(paragraph.text.trim()));
  while (paragraphs.length > 1 && endsMessage(paragraphs[paragraphs.length - 1].text))
    advice.push(...(paragraphs.pop()?.lines ?? []));
  const reports = paragraphs.filter(isReport);
  const isShown = title !== undefined || icon !== undefined || mark !== undefined;
  const told = reports.length === 0 && isShown && paragraphs.length === 1 ? paragraphs : reports;
  const message = inItsColour(told.flatMap((paragraph) => paragraph.lines));
  if (message.length === 0) return null;
  const core = coreOf(message);
  const words = Math.max(...message.map((line) => line.words), ...paragraphs.map(wordsOfBroken));
  evidence.push(words * (asks ? 0.55 : 1), words > 0.25 ? 0.35 : 0);
  if (isNote(lines) && (words > 0.25 || isShown)) add(0.25, 'the dialog can only be taken note of');
  const score = noisyOr(...evidence) * (asks && words < 0.5 ? 0.4 : 1);
  return {
    place: 'dialog',
    lines: message,
    core,
    score,
    reasons: [...reasons, ...core.reasons],
    context: [...titles, ...advice],
    consequence: false,
  };
}

/** What is written in red is the message; what stands beside it in another colour asks for something. */
function inItsColour(lines: readonly JudgedLine[]): JudgedLine[] {
  const red = lines.filter((line) => line.red);
  return red.some(({ words }) => words > HINTED) ? red : [...lines];
}

/** Evidence of words that hint at a report. */
const HINTED = 0.25;

/** Advice, and the question what to do now, are no part of the message. */
const endsMessage = (text: string): boolean => isAdvice(text) || /\?\s*$/.test(text);

/** What takes note of a message without choosing anything. */
const NOTED =
  /^\W*(?:ok|okay|close|dismiss|got it|understood|continue|retry|try again|quit|exit|abort|(?:show )?details|help|copy|report)\W*$/i;

/** Whether every button only takes note of what is told. */
function isNote(lines: readonly JudgedLine[]): boolean {
  const buttons = lines.filter((line) => line.buttonLabel || line.control?.role === 'button');
  return buttons.length > 0 && buttons.every((line) => NOTED.test(line.line.text));
}

/** Evidence of words that report by themselves where the line ends cut them in two. */
const REPORTED = 0.6;
const wordsOfBroken = ({ lines, text }: Paragraph): number =>
  lines.length > 1 &&
  lines.every((line) => line.veto === null) &&
  matchPatterns(withoutDenials(text)).some(({ strength }) => strength === 'reason' || strength === 'sure')
    ? REPORTED
    : 0;

/** Sentences and whatever names an error; labels of fields and headings of one or two words are not part of it. */
const isReport = ({ lines, text }: Paragraph): boolean =>
  lines.some((line) => line.words > 0.25) || wordsIn(text) > 3;

const isControl = (line: JudgedLine): boolean =>
  line.buttonLabel || (line.control !== null && line.control.role !== 'badge');

/** What ends in a full stop after many words is said, whatever place it stands at. */
const isSentence = ({ line }: JudgedLine): boolean =>
  /\.$/.test(line.text) && line.text.split(/\s+/).length >= 6;

/** A dialog that asks for input is a form: its message is looked for as on a page. */
function isForm(lines: readonly JudgedLine[]): boolean {
  return lines.some(
    (line) => !line.buttonLabel && /^(?:input|combobox|cell)$/.test(line.control?.role ?? ''),
  );
}
