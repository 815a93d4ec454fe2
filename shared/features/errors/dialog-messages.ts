import type { Box } from '../../model/geometry.ts';
import { type JudgedLine, noisyOr } from './judge-line.ts';
import { matchPatterns } from './match-patterns.ts';
import { coreOf, isAdvice, type Message, type Paragraph, toParagraphs } from './message.ts';
import { withoutDenials } from './not-an-error.ts';

/** Titles under which only failures and warnings are shown. */
const TITLE =
  /\b(?:error|errors|warning|failed|failure|problem|fault|alert|critical|fatal|exception|denied|low disk|disk full|crash(?:ed)?|unable|cannot|could not|couldn.?t|invalid|not found|refused|timed? ?out|conflict|locked|attention|stopped)\b/i;
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
  if (body.length === 0 || body.length > MAX_BODY_LINES || isForm(lines)) return null;
  const reasons: string[] = [];
  const evidence: number[] = [];
  const title = titles.find((line) => TITLE.test(line.line.text));
  if (title) {
    evidence.push(0.5);
    reasons.push(`the dialog is titled “${title.line.text}”`);
  }
  const icon = body.find((line) => line.icon)?.icon;
  if (icon) {
    evidence.push(0.5);
    reasons.push(`the dialog shows the icon “${icon.name}”`);
  }
  const paragraphs = toParagraphs(body);
  const advice: JudgedLine[] = [];
  while (paragraphs.length > 1 && isAdvice(paragraphs[paragraphs.length - 1].text))
    advice.push(...(paragraphs.pop()?.lines ?? []));
  const message = paragraphs.filter(isReport).flatMap((paragraph) => paragraph.lines);
  if (message.length === 0) return null;
  const core = coreOf(message);
  const words = Math.max(...message.map((line) => line.words), ...paragraphs.map(wordsOfBroken));
  const asks = paragraphs.some((paragraph) => QUESTION.test(paragraph.text.trim()));
  evidence.push(words * (asks ? 0.55 : 1), words > 0.25 ? 0.35 : 0);
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
  lines.some((line) => line.words > 0.25) ||
  text.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length > 3;

const isControl = (line: JudgedLine): boolean =>
  line.buttonLabel || (line.control !== null && line.control.role !== 'badge');

/** What ends in a full stop after many words is said, whatever place it stands at. */
const isSentence = ({ line }: JudgedLine): boolean =>
  /\.$/.test(line.text) && line.text.split(/\s+/).length >= 6;

/** A dialog that asks for input is a form: its message is looked for as on a page. */
function isForm(lines: readonly JudgedLine[]): boolean {
  return lines.some((line) => /^(?:input|combobox|cell)$/.test(line.control?.role ?? ''));
}
