import { TICKABLE } from '../../model/tickable.ts';
import { withArticle } from '../../text/with-article.ts';
import { type FoundCode, findCodes } from './find-codes.ts';
import { matchPatterns, type PatternMatch } from './match-patterns.ts';
import {
  isCellError,
  isConditional,
  isPassed,
  isProgress,
  isReference,
  isSpokenOf,
  isTopicLabel,
  looksLikeCode,
  opensErrors,
  withoutDenials,
} from './not-an-error.ts';
import type { ScreenLine } from './screen-lines.ts';

/** A line with everything that speaks for or against its being an error message. */
export type JudgedLine = ScreenLine & {
  matches: readonly PatternMatch[];
  codes: FoundCode[];
  /** Evidence from the words alone, 0..1. */
  words: number;
  /** Evidence from colour, icon and place, 0..1. */
  looks: number;
  score: number;
  reasons: string[];
  /** Why the line can't be an error message, or null. */
  veto: string | null;
};

/** Independent pieces of evidence combined: 1 - product of (1 - p). */
export const noisyOr = (...evidence: number[]): number =>
  1 - evidence.reduce((rest, p) => rest * (1 - Math.min(0.99, Math.max(0, p))), 1);

/** `error:`, `fatal:`, `E:`, `npm ERR!`, `[ERROR]`, a log level after a time stamp. */
const PREFIX =
  /^(?:p?npm|yarn) (?:error|ERR!) \w|^\((?:error|fatal)\) \S|^(?:(?:[\w./-]+ ){1,3}?(?=(?:fatal )?error ?:)|[\w./ -]{1,40}?: ?(?:line )?(?:\d+:)?(?:\d+:)? ?)?\W{0,3}(?:fatal|error|failed|failure|exception|panic|critical|emerg|emergency|severe|err!|E|E\d{1,6}|✖|✗|✘|×|fatal error|internal error|ERROR \d+[^:]{0,24}|error[[(]?\w*[\])]?)\W{0,2}(?::|!|\]|-|\s[\w./-]+:)\s?\S/i;
/** "E-mail" begins with no mark of an error. */
const E_WORD = /^\W{0,3}E-\p{Ll}/u;
const LOG_LEVEL =
  /(?:^|[\s[(|<:])(?:ERROR|FATAL|CRITICAL|CRIT|SEVERE|EMERG|PANIC|ALERT|ERR|FAILED)(?:[\])|>:]|\s{1,4}(?!(?:level|levels|events?|severity|messages?)\b)\S|$)/;
const EXCEPTION =
  /^(?:\w+: )?(?:Uncaught |Unhandled |Caused by: |Exception in thread \S+ )?(?:[a-zA-Z_]\w*\.)*[A-Z]\w*(?:Error|Exception|Interrupt|Fault)(?:\s?\[[A-Z_]+\])?\s?:\s?\S/;
/** What pytest puts before the lines that say what failed. */
const ASSERTED = /^E\s+(?:assert\b|[+-]\s|(?:\w+\.)*\w+(?:Error|Exception|Failed)\b)/;
/** The same in red, where the mark in front was not read. */
const FAILED_ASSERTION = /^assert .+ (?:==|!=|<=?|>=?|in|is|not) /;
const isAsserted = ({ terminal, red, line }: ScreenLine): boolean =>
  terminal && (ASSERTED.test(line.text) || (red && FAILED_ASSERTION.test(line.text)));
/** `2:20  error  'heigth' is not defined`, as linters list what they found in a file. */
const PLACED_LEVEL = /^\d{1,5}:\d{1,4}\s+(?:fatal )?error\s+\S/i;
/** The class alone, or as the debug pages of web frameworks head it: `KeyError at /orders/7`. */
const BARE_EXCEPTION = /^[A-Z][A-Za-z]{3,} at \/\S*$|^(?:[a-zA-Z_]\w*\.)*[A-Z]\w{2,}(?:Error|Exception)$/;
/** A report that opens with the failure itself. */
const OPENING =
  /^(?:sorry,? )?(?:could(?: ?not|n.?t)|can(?: ?not|.?t)|unable to|failed (?:to )?\w|failure \w|invalid \w|errors? (?:occurr|while|with|at|in|on|\w+ing\b)|unknown \w+ .{3,}|unsupported \w|unexpected \w)/i;
/** `program: object: reason`, as Unix tools report. */
const UNIX = /^[\w./+-]{2,32}: .{4,}/;

/** The veto of lines in dialogs about a program or a thing. */
export const OF_A_THING = 'tells of a program or a thing';
/** The veto of lines of code. */
export const PROGRAM_TEXT = 'program text';

/** What begins a line of a chat, and one of a comment that is not in the colour of errors. */
const STAR = /^\s*\*\s+/;
/** Looks that make a line an error's, whatever its form. */
export const STRIKING = 0.35;

/** Judges one line on its own, in its surroundings. */
export function judgeLine(screen: ScreenLine): JudgedLine {
  const text = withoutDenials(screen.line.text);
  const matches = matchPatterns(text);
  const codes = findCodes(screen.line.text);
  const reasons: string[] = [];
  const words = judgeWords(screen, text, matches, codes, reasons);
  const looks = judgeLooks(screen, reasons);
  const own = isReport(screen, words) ? { ...screen, control: null } : screen;
  const veto = findVeto(own, looks);
  return {
    ...own,
    matches,
    codes,
    words,
    looks,
    score: veto ? 0 : noisyOr(words, words > 0.12 ? looks : 0),
    reasons,
    veto,
  };
}

function judgeWords(
  screen: ScreenLine,
  text: string,
  matches: readonly PatternMatch[],
  codes: readonly FoundCode[],
  reasons: string[],
): number {
  const sure = matches
    .filter((match) => match.strength === 'sure' || match.strength === 'reason')
    .sort(
      (a, b) => weightOfWords(screen, b) - weightOfWords(screen, a) || b.end - b.start - (a.end - a.start),
    )[0];
  const likely = matches.some((match) => match.strength === 'likely');
  const evidence: number[] = [];
  if (sure) {
    // Demands on an input are also shown as help before anything went wrong.
    evidence.push(weightOfWords(screen, sure));
    reasons.push(
      `the words “${sure.text}” report ${withArticle(`${sure.category.replace('_', ' ')} error`)}`,
    );
  } else if (likely) evidence.push(0.3);
  const code = codes[0];
  // `operation_timed_out` in a column is a value as often as a report.
  const isName = !screen.terminal && /^[a-z]+(?:_[a-z]+)+$/.test(text.trim());
  if (isName && sure) evidence.push(...evidence.splice(0).map((weight) => NAME * weight));
  if (code) {
    evidence.push(code.weight);
    reasons.push(`${code.code} is an error code`);
  }
  if (EXCEPTION.test(text) || BARE_EXCEPTION.test(screen.line.text.trim())) {
    evidence.push(0.75);
    reasons.push('the line names an exception');
  } else if (screen.told) {
    evidence.push(0.75);
    reasons.push('it stands in the list of errors that a service answered with');
  } else if (isAsserted(screen)) {
    evidence.push(0.7);
    reasons.push('the line tells which assertion failed');
  } else if (screen.terminal && PLACED_LEVEL.test(text)) {
    evidence.push(0.6);
    reasons.push('the line tells a place, and that an error is there');
  } else if (PREFIX.test(text) && !E_WORD.test(text)) {
    evidence.push(0.5);
    reasons.push('the line begins as error messages do');
  } else if ((screen.dialog || screen.terminal) && OPENING.test(text)) {
    evidence.push(0.4);
    reasons.push('the sentence opens by saying what could not be done');
  } else if (LOG_LEVEL.test(text)) {
    evidence.push(0.45);
    reasons.push('the line carries the level of an error');
  } else if (screen.terminal && (sure || likely) && UNIX.test(text)) {
    evidence.push(0.37);
    reasons.push('a program names itself and then the reason');
  }
  return noisyOr(...evidence);
}

/** What words weigh in a name of one piece. */
const NAME = 0.75;

/** What reports that an input was refused, and does not only demand something of it. */
const REPORTS =
  /\b(?:fail(?:ed|s|ure)|invalid|illegal|rejected|refused|not (?:a )?valid|exceed(?:s|ed)|out of range|violat\w+|wrong|mismatch\w*)\b/i;

/** Words that report by themselves; less where they stand amid other words of a terminal's running text. */
function weightOfWords(screen: ScreenLine, match: PatternMatch): number {
  if (match.strength === 'reason') return 0.62;
  // Demands on an input are also shown as help before anything went wrong.
  const isDemand = !REPORTS.test(match.text) && !isCellError(match.text);
  if (match.category === 'validation' && !screen.terminal && isDemand) return 0.4;
  return screen.terminal && match.start > 24 ? 0.5 : 0.62;
}

function judgeLooks(screen: ScreenLine, reasons: string[]): number {
  const evidence: number[] = [];
  const add = (weight: number, reason: string): void => {
    evidence.push(weight);
    reasons.push(reason);
  };
  if (screen.alert) add(0.5, 'it stands in an alert');
  if (screen.icon && screen.icon !== screen.alert) add(0.4, `an icon “${screen.icon.name}” stands beside it`);
  if (screen.mark === 'error' && !screen.icon) add(0.3, 'a red sign stands beside it');
  if (screen.status === 'error') add(0.4, 'it stands on red');
  else if (screen.status === 'warning') add(0.25, 'it stands on the colour of warnings');
  else if (screen.red) add(0.35, 'it is written in red');
  return noisyOr(...evidence);
}

/** Tells of a program, a file or a thing, not of what happened. */
const ABOUT = /^\W*(?:about\b|properties\b|info(?:rmation)? (?:on|about)\b|tip of the day\b|licen[cs]e\b)/i;

/** `3f2a11c Handle denied permissions`, as version control lists what was changed. */
const COMMIT = /^(?:[*|/\\ ]{0,6})(?=[0-9a-f]*\d)[0-9a-f]{7,12} (?:\([^)]+\) )?\p{L}/u;

/** What manuals write beside the names of fields. */
const FIELD_MARK = /^\W*(?:required|optional|mandatory|deprecated)\W*$/;

/**
 * Words that report by themselves are no content of the field that their bar was taken for, where they are in red or the
 * field is as high as a page; and no name of a choice, of which their coloured sign was taken for the mark.
 */
function isReport({ control, red, line, mark, icon }: ScreenLine, words: number): boolean {
  if (!control || words < REPORTING) return false;
  if (control.role === 'link') return icon !== null && line.words.length >= SENTENCE;
  if (control.role === 'input') return red || control.box.height > PAGE * line.box.height;
  return TICKABLE.includes(control.role) && mark !== null;
}
const REPORTING = 0.6;
/** Words beside a sign from which they are no link. */
const SENTENCE = 4;
/** A field of so many text heights holds a text. */
const PAGE = 5;

function findVeto(screen: ScreenLine, looks: number): string | null {
  const { text } = screen.line;
  if (!/\p{L}{2,}|\d{3}/u.test(text)) return 'no words';
  if (screen.prompt) return 'a command that was typed';
  if (screen.title) return 'a window title';
  if (screen.dialog && ABOUT.test(screen.window?.title ?? '')) return OF_A_THING;
  if (screen.control) return `the ${screen.control.role} “${screen.control.name}”`;
  if (screen.buttonLabel) return 'the label of a button';
  if (FIELD_MARK.test(text)) return 'a mark of fields';
  if (opensErrors(text)) return 'opens a list of errors';
  if (isPassed(text)) return 'a check that passed';
  if (screen.terminal && isProgress(text)) return 'says what is being done';
  if (isTopicLabel(text)) return 'a label about errors';
  if (looksLikeCode(looks >= STRIKING ? text.replace(STAR, '') : text) && !isAsserted(screen))
    return PROGRAM_TEXT;
  if (screen.terminal && COMMIT.test(text)) return 'the subject of a commit';
  if (screen.terminal) return isReference(text) ? 'an entry of a manual or list' : null;
  if (isSpokenOf(text) && looks < STRIKING) return 'speaks of an error that is not here';
  if (isConditional(text) && looks < STRIKING) return 'says what happens in some case';
  return null;
}
