import { type Box, bottom } from '../../model/geometry.ts';
import type { JudgedLine } from './judge-line.ts';

/** `ENOENT 2 No such file`, `404 Not Found`: how lists of codes look, and reports of one. */
const LISTED = /^\W{0,2}(?:[A-Z][A-Z0-9_]{2,}|[1-5]\d\d|0x[0-9A-F]{8}|\d{1,3})\s+[^:]/;
const LISTING = 3;
/** "200 The lockers" over "404 No locker in that street": what a service may answer, as its manual lists it. */
const SUCCESS = /^\W{0,3}[23]\d\d\s+\p{Lu}/u;
const FAILURE = /^\W{0,3}[45]\d\d\s/;
const isBeside = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) <= 2 * b.height && Math.abs(a.y - b.y) <= 12 * b.height;

/** "200" and "403" side by side, as tabs or a list of what a service may answer. */
const STATUS = /^[1-5]\d\d$/;
const isListedStatus = (line: JudgedLine, lines: readonly JudgedLine[]): boolean =>
  STATUS.test(line.line.text) &&
  lines.some(
    ({ line: other }) =>
      /^[23]\d\d$/.test(other.text) &&
      (Math.abs(other.box.x - line.line.box.x) <= 2 * other.box.height ||
        Math.abs(other.box.y - line.line.box.y) <= 0.5 * other.box.height) &&
      Math.abs(other.box.x - line.line.box.x) <= 12 * other.box.height &&
      Math.abs(other.box.y - line.line.box.y) <= 12 * other.box.height,
  );

/** Lines that together list codes, as manuals and references do, are no errors: three different ones in a column. */
export function vetoLists(lines: readonly JudgedLine[]): JudgedLine[] {
  const successes = lines.filter((line) => SUCCESS.test(line.line.text));
  const listed = lines.filter((line) => line.codes.length > 0 && LISTED.test(line.line.text));
  return lines.map((line) => {
    const amongAnswers =
      isListedStatus(line, lines) ||
      (FAILURE.test(line.line.text) && successes.some((other) => isBeside(other.line.box, line.line.box)));
    if (amongAnswers) return vetoed(line, 'an entry of a list of answers');
    return listed.includes(line) && isOfList(line, listed, ({ codes }) => codes[0].code)
      ? vetoed(line, 'an entry of a list of codes')
      : line;
  });
}

/** A line that can't be an error message after all. */
export const vetoed = (line: JudgedLine, veto: string): JudgedLine => ({ ...line, score: 0, words: 0, veto });

/** Whether a line stands in a column with others that have different codes: a manual lists them. */
export function isOfList(
  { line }: JudgedLine,
  coded: readonly JudgedLine[],
  codeOf: (line: JudgedLine) => string,
): boolean {
  const column = coded.filter((other) => Math.abs(other.line.box.x - line.box.x) < line.box.height);
  return new Set(column.map(codeOf)).size >= LISTING;
}

/** Words of the label of a figure, at most. */
const LABEL_WORDS = 4;
const FIGURE = /^[\d.,]+ ?(?:%|[kKM]|ms|s|B|[KMG]i?B)?$/;
/** So many labels with their figures side by side make a board. */
const BOARD = 2;

/** "Failed requests" over a 0, beside other labels over figures, counts and reports nothing. */
export function vetoFigures(lines: readonly JudgedLine[]): JudgedLine[] {
  const labels = lines.filter(
    ({ line }) =>
      line.text.split(/\s+/).length <= LABEL_WORDS &&
      lines.some(
        (other) =>
          FIGURE.test(other.line.text) &&
          Math.abs(other.line.box.x - line.box.x) <= 2 * line.box.height &&
          other.line.box.y >= bottom(line.box) - 2 &&
          other.line.box.y - bottom(line.box) <= 2 * line.box.height,
      ),
  );
  return lines.map((line) => {
    const row = labels.filter(
      (other) => Math.abs(other.line.box.y - line.line.box.y) <= line.line.box.height,
    );
    return labels.includes(line) && row.length >= BOARD ? vetoed(line, 'the label of a figure') : line;
  });
}
