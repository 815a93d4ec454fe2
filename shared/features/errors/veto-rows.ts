import { centre, right } from '../../model/geometry.ts';
import { type JudgedLine, STRIKING } from './judge-line.ts';
import { isOfList, vetoed } from './veto-lists.ts';

/** "0", "none": nothing of what the label says. */
const NOTHING = /^(?:0|O|none|nil)$/i;
/** How a row of a report says that all was well, and how one says that it was not. */
const WELL =
  /^\W{0,2}(?:pass(?:ed)?|ok|success(?:ful|ful+y)?|succeeded|done|completed?|fixed|resolved|solved|closed)$/i;
/** Cells of one row stand so many text heights apart at most. */
const ROW_REACH = 60;

/** "Could not be read  0", "Disk full while saving  4  PASS": the row tells that there was none, or that all was well. */
export function vetoWellRows(lines: readonly JudgedLine[]): JudgedLine[] {
  return lines.map((line) => {
    if (line.words === 0 || line.terminal || line.dialog || line.looks >= STRIKING) return line;
    const { box } = line.line;
    const behind = lines.filter(
      ({ line: other, control, buttonLabel, dialog }) =>
        other !== line.line &&
        !buttonLabel &&
        !dialog &&
        control?.role !== 'button' &&
        isOnRow({ line: other }, line) &&
        other.box.x >= right(box) &&
        other.box.x - right(box) <= ROW_REACH * box.height,
    );
    const [next] = [...behind].sort((a, b) => a.line.box.x - b.line.box.x);
    const isNone = next !== undefined && NOTHING.test(next.line.text.trim());
    const isWell = behind.some((other) => WELL.test(other.line.text.trim()));
    return isNone || isWell ? vetoed(line, 'a row that tells that all is well') : line;
  });
}

/** A cell with nothing but a code that a service or a device may give. */
const CODE_CELL = /^(?:[1-5]\d\d|0x[0-9A-F]{4,8}|E\d{3,5}|ERR\w{1,12})$/;
/** Shorter ones are codes only where the table says that it explains them. */
const SHORT_CODE = /^[A-Z]{1,4}[- ]?\d{1,5}$/;
const EXPLAINING_HEAD =
  /^(?:meaning|what (?:it|this|that) means|what to do|explanation|remedy|solution|probable cause|possible cause)s?$/i;

/** Rows of a table that explains codes: what stands beside one of several in a column. */
export function vetoCodeTables(lines: readonly JudgedLine[]): JudgedLine[] {
  const heads = lines.filter(({ line }) => EXPLAINING_HEAD.test(line.text.trim()));
  const cells = lines.filter(
    ({ line: { text, box } }) =>
      CODE_CELL.test(text.trim()) ||
      (SHORT_CODE.test(text.trim()) && heads.some(({ line: head }) => head.box.y < box.y)),
  );
  const listed = cells.filter((cell) => isOfList(cell, cells, ({ line }) => line.text.trim()));
  return lines.map((line) => {
    const isExplained = listed.some(
      (cell) => cell === line || (cell.line.box.x < line.line.box.x && isOnRow(cell, line)),
    );
    return isExplained ? vetoed(line, 'a row that explains a code') : line;
  });
}

/** "Closed issues" over a list: what stands there is over. */
const OVER =
  /^(?:recently )?(?:closed|resolved|fixed|solved|archived|completed|past|old) (?:issues?|tickets?|bugs?|incidents?|problems?|errors?|alerts?|cases?|reports?|tasks?)\b.{0,8}$/i;

/** What stands under a heading that says that it is over, unless its looks tell of an error. */
export function vetoPast(lines: readonly JudgedLine[]): JudgedLine[] {
  const heads = lines.filter(({ line, control }) => control === null && OVER.test(line.text.trim()));
  return heads.length === 0
    ? [...lines]
    : lines.map((line) =>
        line.looks < STRIKING &&
        heads.some(
          ({ line: head, window }) =>
            line.line.box.y > head.box.y &&
            right(line.line.box) > head.box.x &&
            window?.id === line.window?.id,
        )
          ? vetoed(line, 'an entry of what is over')
          : line,
      );
}

/** Whether two lines have their middles at one height. */
const isOnRow = (a: Pick<JudgedLine, 'line'>, b: Pick<JudgedLine, 'line'>): boolean =>
  Math.abs(centre(a.line.box).y - centre(b.line.box).y) <= 0.5 * b.line.box.height;
