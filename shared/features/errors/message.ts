import { type Box, bottom, centre, unionOf } from '../../model/geometry.ts';
import { parseHex } from '../color-space.ts';
import { type JudgedLine, PROGRAM_TEXT } from './judge-line.ts';

/** The lines of one error message, with what it rests on. */
export type Message = {
  place: 'dialog' | 'terminal' | 'page' | 'form' | 'test';
  /** Every line of the message, in reading order. */
  lines: JudgedLine[];
  /** The line that says most. */
  core: JudgedLine;
  score: number;
  reasons: string[];
  /** Lines that tell the kind or code of the error without being part of the message (title, key-value noise). */
  context: JudgedLine[];
  /** Says only that something else failed. */
  consequence: boolean;
};

export type Paragraph = { lines: JudgedLine[]; box: Box; text: string };

/** Whether `next` goes on where `line` ended: close below, aligned left or centred, of the same size. */
function continues(line: JudgedLine, next: JudgedLine): boolean {
  const [a, b] = [line.line.box, next.line.box];
  const height = Math.max(a.height, b.height, 8);
  const gap = b.y - bottom(a);
  if (gap > 0.95 * height || gap < -0.5 * height) return false;
  if (next.entry) return false;
  if (Math.max(a.height, b.height) > 1.75 * Math.min(a.height, b.height)) return false;
  if (sizeRatio(line.line, next.line) > OTHER_SIZE) return false;
  // Within one banner the first line may be indented by its sign.
  return aligned(a, b, height) || (line.region !== null && line.region === next.region);
}

/** Letters of one size differ less than this by how they are measured; a heading and its text differ more. */
const OTHER_SIZE = 1.45;
/** How far signs reach over and under the height of an x, in parts of the size of the letters. */
const X_HEIGHT = 0.52;
const ASCENT = 0.21;
const DESCENT = 0.21;

/** How many times larger the letters of one line are than those of another, whatever parts of them stand up or down. */
function sizeRatio(a: JudgedLine['line'], b: JudgedLine['line']): number {
  const [first, second] = [sizeOf(a), sizeOf(b)];
  return Math.max(first, second) / Math.min(first, second);
}

function sizeOf({ text, box }: JudgedLine['line']): number {
  const up = /[\p{Lu}\p{N}bdfhklßt'"!?()[\]{}/|]/u.test(text) ? ASCENT : 0;
  const down = /[gjpqy,;()[\]{}/|]/.test(text) ? DESCENT : 0;
  return Math.max(1, box.height) / (X_HEIGHT + up + down);
}

/** Left edges or centres within about a character of each other. */
export function aligned(a: Box, b: Box, height: number): boolean {
  return Math.abs(a.x - b.x) < 1.3 * height || Math.abs(centre(a).x - centre(b).x) < 1.2 * height;
}

/** Puts lines (in reading order) into paragraphs. Controls, titles and prompts stand alone. */
export function toParagraphs(lines: readonly JudgedLine[]): Paragraph[] {
  const groups: JudgedLine[][] = [];
  for (const line of lines) {
    const open = alone(line)
      ? undefined
      : groups.findLast(
          (group) =>
            !alone(group[0]) &&
            sameGround(group[group.length - 1], line) &&
            continues(group[group.length - 1], line),
        );
    if (open) open.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => ({
    lines: group,
    box: unionOf(group.map((line) => line.line.box)),
    text: group.map((line) => line.line.text).join(' '),
  }));
}

const alone = (line: JudgedLine): boolean =>
  line.control !== null || line.buttonLabel || line.title || line.prompt;

/** Text on a coloured region does not go on outside it, nor from one window into another. */
function sameGround(a: JudgedLine, b: JudgedLine): boolean {
  const code = (line: JudgedLine): boolean => line.veto === PROGRAM_TEXT;
  return (
    code(a) === code(b) &&
    a.status === b.status &&
    a.window?.id === b.window?.id &&
    a.red === b.red &&
    sameBackground(a, b)
  );
}

/** Channel difference up to which two backgrounds are one (shading, measured on few pixels). */
const SHADE = 40;

/** Whether two lines stand on one colour; unknown colours count as the same. */
export function sameBackground(a: JudgedLine, b: JudgedLine): boolean {
  const [first, second] = [a.line.background, b.line.background];
  if (!first || !second) return true;
  const other = parseHex(second);
  return parseHex(first).every((channel, at) => Math.abs(channel - other[at]) <= SHADE);
}

/** "Build failed" over what failed: a heading that only sums up. */
export const SUMMARY =
  /^\W*(?:(?:the )?(?:build|compilation|compile|tests?|job|task|deployment|installation|update|upload|download|import|export|sync|request|query|check) (?:has |was )?(?:failed|unsuccessful)(?: (?:in|after) [\d.]+ ?(?:ms|s|sec\w*|min\w*)\b.{0,20})?|failed to compile|compiled with \d+ (?:errors?|problems?)|\d+ (?:errors?|problems?) found|(?:internal )?server error|application error|unhandled (?:exception|error)|fatal error|an (?:unexpected )?error (?:has )?occurred)\W*$|^\W*\d+ (?:problems?|errors?|issues?|failures?) ?(?:$|[(,:])/i;
/** The class of an exception by itself: "TypeError (500)" says little beside the message that goes with it. */
const BARE_EXCEPTION = /^\W*(?:[\w.$\\]+ )?[\w.$\\]*[A-Z]\w*(?:Error|Exception)\W*(?:\d{3}\W*)?$/;
export const isBareException = (text: string): boolean => BARE_EXCEPTION.test(text);
/** Paragraphs that advise rather than report: they end a message. */
const ADVICE =
  /^(?:\W*)(?:install|try\b|please (?:check|try|make sure|contact|ensure|verify|see|visit|reload|refresh|report|install)|check|make sure|ensure|contact|ask your|click|press|see\b|visit|for more|more (?:info|details)|learn more|do(?:n't| not) show|would you like|do you want|report|reload|retry|hint:|note:|tip:|help:|details?:?$|error code explanation|explanation|if (?:you|the|this)|you (?:can|may|could|might|will)|to (?:fix|resolve|solve)|this (?:may|might|could|can) be|use\b|run\b|suggestion|» |(?:recently )?unsaved (?:changes|work)|details to\b|please send|possible (?:causes?|reasons?|solutions?))/i;
export const isAdvice = (text: string): boolean => ADVICE.test(text.trim());

/** The box of a message: its lines, and a sign of about the text's height just before them. */
export function messageBox(lines: readonly JudgedLine[]): Box {
  return unionOf(lines.map((line) => line.line.box));
}

/** How many words of two letters or more a text has. */
export const wordsIn = (text: string): number =>
  text.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length;

/** Stack frames below a message: part of its box where they follow directly, never of its wording. */
const FRAME = /^\s*(?:at\s+\S|File ".*", line \d|#\d+ |in \S+ on line)/;
export const isFrame = (text: string): boolean => FRAME.test(text);

/** The strongest line. */
export function coreOf(lines: readonly JudgedLine[]): JudgedLine {
  return lines.reduce((best, line) => (line.score > best.score + 0.02 ? line : best), lines[0]);
}

/** The ids of all lines of some messages. */
export const idsOf = (messages: readonly Message[]): ReadonlySet<string> =>
  new Set(messages.flatMap((message) => message.lines.map(({ line }) => line.id)));
