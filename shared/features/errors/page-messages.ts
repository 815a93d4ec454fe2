import { type Box, bottom } from '../../model/geometry.ts';
import { bannerMessages } from './banner-messages.ts';
import { besideMessage, isStatusNumber } from './beside.ts';
import { headsFrame, mismatches } from './code-frames.ts';
import { fieldMessages, mergeFieldMessages } from './field-messages.ts';
import { restOfString } from './json-strings.ts';
import { type JudgedLine, noisyOr } from './judge-line.ts';
import { matchPatterns } from './match-patterns.ts';
import {
  aligned,
  coreOf,
  idsOf,
  isAdvice,
  isBareException,
  isFrame,
  type Message,
  type Paragraph,
  toParagraphs,
} from './message.ts';
import { withoutDenials } from './not-an-error.ts';
import { shareOfCode, usualHeight } from './page-lines.ts';
import { REPORTING_TITLE } from './reporting-title.ts';
import { rowMessages } from './row-messages.ts';
import { summaryMessages } from './summary-messages.ts';
import { trimMessage } from './trim-message.ts';

const MINIMUM = 0.55;
/** Evidence of words that report by themselves. */
const REPORTED = 0.6;
/** What a source excerpt under a message that marks a line speaks for it. */
const FRAMED = 0.4;
/** Evidence of words that only hint at a report. */
const HINTED = 0.3;
/** Lines of a page beyond which words alone, in running text, are reading matter rather than a report. */
const ARTICLE_LINES = 10;
const ARTICLE_WORDS = 7;
/** Share of program text beyond which a screen shows an editor: comments and names in it report nothing. */
const MOSTLY_CODE = 0.4;
/** What names a line and a column, or the code of a compiler's rule, is an entry of a list of problems. */
const PLACED =
  /\[?\bLn \d+,? Col \d+\b|\bts\(\d{3,5}\)|\bline \d+,? col(?:umn)? \d+|[\w-]+\.\w{1,5}[:(]\d+[:,]\d+/i;
const SIGNATURE =
  /^(?:nginx|apache|openresty|caddy|lighttpd|microsoft-iis|python|werkzeug|jetty|tomcat|cloudflare)\b|\bserver at\b|^ray id|^powered by/i;

/** Error messages on pages and in windows: headings, banners, toasts, status lines, inline messages. */
export function pageMessages(judged: readonly JudgedLine[], taken: ReadonlySet<string>): Message[] {
  const free = judged.filter((line) => !line.terminal && !taken.has(line.line.id));
  const rows = [...summaryMessages(free), ...rowMessages(free)];
  const inRows = new Set(rows.flatMap(({ lines }) => lines));
  const lines = free.filter((line) => !inRows.has(line));
  const paragraphs = toParagraphs(lines);
  const article =
    lines.filter((line) => line.line.text.split(' ').length >= ARTICLE_WORDS).length > ARTICLE_LINES;
  const code = shareOfCode(lines) > MOSTLY_CODE;
  const usual = usualHeight(lines);
  const messages: Message[] = [];
  const used = new Set<Paragraph>();
  for (const paragraph of paragraphs) {
    if (used.has(paragraph)) continue;
    const framed = headsFrame(paragraph, lines) ? FRAMED : 0;
    const alone = scoreOf(paragraph, paragraphs, (article || code) && framed === 0, usual);
    const score = alone > HINTED ? noisyOr(alone, framed) : alone;
    if (score < MINIMUM) continue;
    const parts = extend(
      paragraph,
      paragraphs.filter((other) => !used.has(other)),
      usual,
    );
    const beside = besideMessage(
      paragraph,
      paragraphs.filter((other) => !used.has(other) && !parts.includes(other)),
    );
    parts.push(...beside);
    for (const part of parts) used.add(part);
    messages.push(toMessage(parts, score));
  }
  const fields = fieldMessages(lines, idsOf(messages));
  const found = idsOf([...messages, ...fields]);
  return [
    ...rows,
    ...mergeFieldMessages([...messages, ...fields], lines),
    ...bannerMessages(lines, found),
    ...mismatches(lines, found),
  ];
}

const isHeading = (paragraph: Paragraph, usual: number): boolean =>
  paragraph.lines[0].line.box.height > 1.25 * usual && paragraph.lines[0].line.text.length < 90;

function scoreOf(paragraph: Paragraph, all: readonly Paragraph[], article: boolean, usual: number): number {
  const core = coreOf(paragraph.lines);
  const extra: number[] = [];
  if (core.veto === null && core.words > 0.25) {
    if (isHeading(paragraph, usual) || (all.length <= 6 && core === paragraph.lines[0])) extra.push(0.25);
    // A short line by itself reports; the same words amid a long text are spoken of.
    if (paragraph.lines.length <= 3) extra.push(0.15);
  }
  const score = noisyOr(
    Math.max(core.score, brokenScore(paragraph)),
    core.score > 0 ? noisyOr(...extra) * 0.6 : 0,
  );
  const plain = core.looks < 0.3 && !core.told && !isHeading(paragraph, usual);
  const running = paragraph.lines.length >= 3 && core.line.text.split(' ').length >= ARTICLE_WORDS;
  const isSpoken =
    plain &&
    (article || running) &&
    !PLACED.test(core.line.text) &&
    !isTitled(paragraph) &&
    !isUnderReport(paragraph, all, usual);
  return isSpoken ? score * 0.7 : score;
}

/** Words of a heading that reports; longer ones are sentences. */
const MOST_HEADING_WORDS = 5;

/** Whether the first of its lines is a short title that reports ("Send message error"). */
const isTitled = ({ lines: [first, ...more] }: Paragraph): boolean =>
  more.length > 0 &&
  first.line.text.split(' ').length <= MOST_HEADING_WORDS &&
  REPORTING_TITLE.test(first.line.text);

/** Whether the heading right above reports that something went wrong ("Scan stopped"). */
function isUnderReport(paragraph: Paragraph, all: readonly Paragraph[], usual: number): boolean {
  const above = neighbour(paragraph, all, -1);
  return (
    above !== null &&
    isHeading(above, usual) &&
    above.text.split(' ').length <= MOST_HEADING_WORDS &&
    REPORTING_TITLE.test(above.text)
  );
}

/** A report that is broken over lines: what no line says alone, they may say together. */
function brokenScore({ lines, text }: Paragraph): number {
  if (lines.length < 2 || lines.length > 4 || lines.some((line) => line.veto !== null)) return 0;
  const told = lines.some((line) => line.words >= REPORTED);
  // A report that the line ends cut in two: "Sorry, the page was not / found".
  const strong =
    !told &&
    matchPatterns(withoutDenials(text)).some(({ strength }) => strength === 'reason' || strength === 'sure');
  return strong ? noisyOr(REPORTED, lines[0].looks) : 0;
}

/** Adds the heading above, what goes on below, and a code at the end. */
function extend(seed: Paragraph, all: readonly Paragraph[], usual: number): Paragraph[] {
  const parts = [seed];
  const above = neighbour(seed, all, -1);
  if (above && joinsAbove(above, seed, usual)) parts.unshift(above);
  for (let last = parts[parts.length - 1]; parts.length < 6; ) {
    const below = neighbour(last, all, 1) ?? announced(last, all);
    if (!below || !joinsBelow(parts, below, usual)) break;
    parts.push(below);
    last = below;
  }
  parts.push(
    ...restOfString(
      parts[parts.length - 1],
      all.filter((other) => !parts.includes(other)),
    ),
  );
  while (parts.length > 1 && isTitle(parts[0].text, parts[1].text)) parts.shift();
  const tail = codeBelow(parts[parts.length - 1], all);
  parts.push(...tail);
  while (parts.length > 1 && isAdvice(parts[parts.length - 1].text) && parts[parts.length - 1] !== seed)
    parts.pop();
  return parts;
}

/** The next paragraph of the same column, at most two and a half lines away. */
function neighbour(paragraph: Paragraph, all: readonly Paragraph[], direction: 1 | -1): Paragraph | null {
  const height = paragraph.lines[0].line.box.height;
  const near = all.filter((other) => {
    if (other === paragraph || other.lines[0].window?.id !== paragraph.lines[0].window?.id) return false;
    const [upper, lower] = direction > 0 ? [paragraph, other] : [other, paragraph];
    const gap = lower.box.y - bottom(upper.box);
    const reach = 3 * Math.max(height, other.lines[0].line.box.height);
    return gap >= -0.15 * reach && gap <= reach && columnOf(upper.box, lower.box, other, height);
  });
  return near.sort((a, b) => direction * (a.box.y - b.box.y))[0] ?? null;
}

const announces = ({ text }: Paragraph): boolean => /\w:\s*$/.test(text);
/** What a line that ends in a colon announces may stand this many text heights under it. */
const FAR_BELOW = 6;

/** "An error occurred while processing your request:" over what it was, further down in the same column. */
function announced(paragraph: Paragraph, all: readonly Paragraph[]): Paragraph | null {
  if (!announces(paragraph)) return null;
  const { box, lines } = paragraph;
  const height = lines[0].line.box.height;
  const below = all.filter(
    (other) =>
      other !== paragraph &&
      other.box.y >= bottom(box) &&
      other.box.y - bottom(box) < FAR_BELOW * height &&
      Math.abs(other.box.x - box.x) < height,
  );
  return below.sort((a, b) => a.box.y - b.box.y)[0] ?? null;
}

/** Aligned, or a stack frame indented under its message. */
function columnOf(upper: Box, lower: Box, other: Paragraph, height: number): boolean {
  const indent = lower.x - upper.x;
  return (
    aligned(upper, lower, Math.max(height, 12)) || (isFrame(other.text) && indent > 0 && indent < 6 * height)
  );
}

function joinsAbove(above: Paragraph, seed: Paragraph, usual: number): boolean {
  const line = above.lines[0];
  if (line.control || line.title || line.status !== seed.lines[0].status) return false;
  if (line.score >= MINIMUM || isStatusNumber(above.text)) return true;
  const taller = line.line.box.height > 1.2 * seed.lines[0].line.box.height;
  return (
    taller &&
    isHeading(above, usual) &&
    !isHeading(seed, usual) &&
    (line.words > 0.2 || /[’']t\b|\bsorry|oops|hmm|problem|wrong/i.test(above.text))
  );
}

/** A heading below is one as tall as what it follows; a sentence under a heading is smaller. */
const isNewHeading = (below: Paragraph, last: Paragraph, usual: number): boolean =>
  isHeading(below, usual) && below.lines[0].line.box.height > 0.85 * last.lines[0].line.box.height;

/** Stack frames in a box of their own are not part of the message. */
const sameColor = (a: JudgedLine, b: JudgedLine): boolean => a.line.background === b.line.background;

function joinsBelow(parts: readonly Paragraph[], below: Paragraph, usual: number): boolean {
  const line = below.lines[0];
  const last = parts[parts.length - 1];
  if (parts.length === 1 && announces(last)) return !line.control && !line.title && !isFrame(below.text);
  if (isBareException(last.text) && coreOf(below.lines).score >= MINIMUM) return true;
  if (line.control || line.title || line.status !== last.lines[0].status) return false;
  if (line.entry || TRACE.test(below.text) || SIGNATURE.test(below.text) || isNewHeading(below, last, usual))
    return false;
  if (line.status === 'error') return parts.length < 3;
  if (isFrame(below.text))
    return bottom(last.box) > below.box.y - 0.6 * line.line.box.height && sameColor(line, last.lines[0]);
  if (isAdvice(below.text)) return false;
  if (below.lines.some((each) => each.score >= MINIMUM || each.words > 0.3)) return true;
  // A heading is followed by one sentence that explains it.
  return (
    isHeading(last, usual) &&
    parts.every((part) => part === last || isStatusNumber(part.text)) &&
    /[.!]$|\s\S+\s\S+\s\S+/.test(below.text)
  );
}

/** A line over a message that only announces it: the next one repeats it, or it names a place or ends in a colon. */
const isTitle = (text: string, next: string): boolean =>
  next.startsWith(text) || /:$|^errors? in \S+/i.test(text);

/** Where the traces and request facts of debug pages begin. */
const TRACE = /^(?:traceback|stack ?trace|request method|request url|call stack|application trace)\b/i;

/** Families whose codes browsers and installers put under their messages. */
const CLOSING = /^(?:chromium|nss|firefox|dns|hresult)$/;

/** An error code on a line of its own within the next few paragraphs closes the message. */
function codeBelow(from: Paragraph, all: readonly Paragraph[]): Paragraph[] {
  const between: Paragraph[] = [];
  let last = from;
  for (let step = 0; step < 5; step++) {
    const next = all
      .filter(
        (other) =>
          other.box.y >= bottom(last.box) - 2 && other.box.x < from.box.x + 8 * from.lines[0].line.box.height,
      )
      .filter(
        (other) =>
          other.box.x > from.box.x - 40 && other.box.y - bottom(last.box) < 4 * last.lines[0].line.box.height,
      )
      .sort((a, b) => a.box.y - b.box.y)[0];
    if (!next) return [];
    between.push(next);
    if (next.lines[0].codes.some((code) => CLOSING.test(code.family))) return between;
    if (next.lines.some((line) => line.control?.role === 'button')) return [];
    last = next;
  }
  return [];
}

function toMessage(parts: readonly Paragraph[], score: number): Message {
  const lines = trimMessage(parts.flatMap((part) => part.lines));
  const core = coreOf(lines);
  return { place: 'page', lines, core, score, reasons: core.reasons, context: [], consequence: false };
}
