import { bottom } from '../../model/geometry.ts';
import type { JudgedLine } from './judge-line.ts';
import { SUMMARY } from './message.ts';
import { opensErrors } from './not-an-error.ts';

/** Evidence of words that report by themselves. */
const REPORTED = 0.6;
/** Evidence of words that only hint at a report. */
const HINTED = 0.3;

/** The lines of a message on a page without its place, headings that only sum up, advice and steps of a log. */
export function trimMessage(own: readonly JudgedLine[]): JudgedLine[] {
  const all = withoutEntries(withoutAdvice(withoutSource(withoutOpening(withoutSteps(own)))));
  return all.length > 1 ? all.filter((line, at) => at > 1 || !isOnlyHead(line, all, at)) : all;
}

/** `[INFO] Scanning for projects...`: a log tells it as no more than a step. */
const STEP = /^\W{0,2}(?:INFO|DEBUG|TRACE|NOTICE|VERBOSE)\b/;

/** Without the steps of a log at the beginning. */
function withoutSteps(lines: readonly JudgedLine[]): JudgedLine[] {
  const from = lines.findIndex(({ line }) => !STEP.test(line.text) && /\p{L}{2}/u.test(line.text));
  return from > 0 && STEP.test(lines[0].line.text) ? lines.slice(from) : [...lines];
}

/** Without rows of JSON at the beginning that only open what the error stands in. */
function withoutOpening(lines: readonly JudgedLine[]): JudgedLine[] {
  const from = lines.findIndex(({ line }) => !opensErrors(line.text) && /\p{L}{2}/u.test(line.text));
  return lines.some(({ line }) => opensErrors(line.text)) ? lines.slice(Math.max(0, from)) : [...lines];
}

/** "IndexError: list index out of range" */
const EXCEPTION = /^(?:[\w]+\.)*[A-Z]\w*(?:Error|Exception): /;

/** Without the source that a traceback shows over what was raised. */
function withoutSource(lines: readonly JudgedLine[]): JudgedLine[] {
  const raised = lines.findIndex(({ line }) => EXCEPTION.test(line.text));
  const isSource = lines.slice(0, Math.max(0, raised)).every(({ words }) => words < HINTED);
  return isSource ? lines.slice(Math.max(0, raised)) : [...lines];
}

/** "File: ./src/index.js:1:1" over a message says where, not what. */
const PLACE = /^\W*(?:file|location|source|in|at)\b:? *\S+[:(]\d+\S*\W*$/i;

/** A place, or a heading that only sums up what a line under it tells. */
const isOnlyHead = ({ line }: JudgedLine, all: readonly JudgedLine[], at: number): boolean =>
  PLACE.test(line.text) ||
  (SUMMARY.test(line.text) &&
    all
      .slice(at + 1)
      .some(({ words, line: { box } }) => words >= REPORTED && box.y >= bottom(line.box) - 0.5 * box.height));

/** A report of its own begins with a capital and ends without a sign that more follows. */
const OWN_LINE = /^\p{Lu}(?!.*[.!?]\s).*[^.,;:!?(-]$/u;
const FEWEST_ENTRIES = 3;

/** Of a log that tells one step a line, the steps that report the error. */
function withoutEntries(lines: readonly JudgedLine[]): JudgedLine[] {
  const isLog =
    lines.length >= FEWEST_ENTRIES &&
    lines.every(({ line }) => OWN_LINE.test(line.text) && line.box.height < 1.3 * lines[0].line.box.height) &&
    lines.every(({ line }) => Math.abs(line.box.x - lines[0].line.box.x) <= 2);
  const telling = lines.filter((line) => line.words > HINTED);
  return isLog && telling.length > 0 ? telling : [...lines];
}

/** Labelled lines under a message that explain it. */
const EXPLAINS = /^\W*(?:[\w ]{0,20}explanation|hints?|notes?|tips?|help)\s*:/i;

/** Without lines at the end that explain, after a finished sentence. */
function withoutAdvice(lines: readonly JudgedLine[]): JudgedLine[] {
  const rest = [...lines];
  while (
    rest.length > 1 &&
    EXPLAINS.test(rest[rest.length - 1].line.text) &&
    /[.:!]$/.test(rest[rest.length - 2].line.text)
  )
    rest.pop();
  return rest;
}
