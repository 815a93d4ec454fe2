import { columnLetters } from './column-letters.ts';
import { dropTicks } from './drop-icons.ts';
import { standsInCells } from './join-pieces.ts';
import { numberedRows } from './numbered-rows.ts';
import { type ReadLine, textOf } from './read-line.ts';
import { gridsOf } from './share-pitch.ts';
import type { Surroundings } from './surroundings.ts';
import { horizontalGap, type TextLine, verticalOverlap } from './text-line.ts';
import { turningMarks } from './turning-marks.ts';

/** Letters that icons look like: a magnifier Q, a cross x, a chevron v, a maximise button a, an arrow A, a corner L. */
const ICON_LIKE = /^[QqxXaAvVwWoOJjLlIiHhfrnSszZBEFTtpPyYuUcCkKmM]$/;

/** Letters that an icon is hardly ever read as so surely. */
const UNLIKE_ICONS = /^[ABDEFGKMNPRSZ]$/;
const SURE_LETTER = 0.92;
/** Higher single letters are pictures: a warning's triangle. */
const TALLEST_LABEL = 24;

/** Below this, the ground is the texture of a photo. */
const TEXTURE = 0.3;

/** Whether a ground was drawn, not photographed. */
export const isEvenGround = ({ even }: Surroundings): boolean => even >= TEXTURE;

/** A shape this many times wider than high, on a calm ground, may be a word whose letters touch. */
const WORD_ASPECT = 2;
const CALM_WORD = 0.9;

/** Whether a line is worth the recogniser's time: few shapes on the texture of a photo are not. */
export const mayBeText = (line: TextLine, { even, calm }: Surroundings): boolean =>
  even >= TEXTURE ||
  line.glyphs.length >= 4 ||
  (calm >= CALM_WORD && line.box.width >= WORD_ASPECT * line.box.height);

const SURE_AMONG_MARKS = 0.88;

/** A line with what lies around it. */
export type Placed = { read: ReadLine; around: Surroundings };

/** Keeps the lines that are text; lone characters also count beside text of their row, in a column of a table, among the keys of a pad, or where they count rows. */
export function acceptLines(placed: readonly Placed[]): ReadLine[] {
  const lines = placed.map(({ read }) => read);
  const accepted = new Set(placed.filter(({ read, around }) => isText(read, around)).map(({ read }) => read));
  const sure = [...accepted];
  const grids = gridsOf(sure);
  const numbered = numberedRows(lines);
  const turning = turningMarks(lines, sure);
  const inColumns = columnLetters(lines, sure);
  for (const { read, around } of placed)
    if (
      around.even >= TEXTURE &&
      !accepted.has(read) &&
      (numbered.has(read) ||
        turning.has(read) ||
        inColumns.has(read) ||
        standsInRow(read, sure) ||
        isKey(read, sure) ||
        continuesHeader(read, sure) ||
        isLoneBracket(read, sure) ||
        continuesColumn(read, sure) ||
        (read.signs.length > 0 && standsInCells(read, sure, grids)))
    )
      accepted.add(read);
  return lines
    .filter((read) => accepted.has(read))
    .map((read) => turning.get(read) ?? (numbered.has(read) ? dropTicks(read, 0) : read));
}

/** A bullet, bar or star in the row of longer text, no further off than a wide column gap. */
function standsInRow({ signs, line }: ReadLine, others: readonly ReadLine[]): boolean {
  if (signs.length !== 1 || !/[*|•·=+–-]/.test(signs[0].text)) return false;
  return others.some(
    (other) =>
      other.signs.length > 3 &&
      other.line.ground === line.ground &&
      verticalOverlap(other.line.box, line.box) >= 0.6 &&
      horizontalGap(other.line.box, line.box) <= 2.5 * other.line.tall &&
      line.box.height <= 1.5 * other.line.tall,
  );
}

/** Rows of code that a lone bracket may lie from, in heights of a capital. */
const CODE_ROWS = 6;

/** A bracket alone in a row of code: above or below lines set in a font of fixed pitch. */
function isLoneBracket({ signs, line }: ReadLine, others: readonly ReadLine[]): boolean {
  if (signs.length === 0 || signs.length > 3 || !signs.every(({ text }) => /[{}()[\];,|]/.test(text)))
    return false;
  return others.some(
    (other) =>
      other.pitch !== null &&
      other.line.ground === line.ground &&
      line.box.height <= 1.5 * other.line.tall &&
      line.box.x >= other.line.box.x - 4 * other.pitch &&
      line.box.x <= other.line.box.x + other.line.box.width &&
      Math.abs(other.line.baseline - line.baseline) <= CODE_ROWS * other.line.tall,
  );
}

/** Rows between cells of one column, in heights of a capital, and the least sureness of such a cell. */
const COLUMN_ROWS = 12;
const SURE_IN_COLUMN = 0.35;

/** A short code below or above codes of the same form (A14, "B7") in one column: its neighbours vouch for it. */
function continuesColumn(read: ReadLine, others: readonly ReadLine[]): boolean {
  const form = formOf(read);
  if (!/^(?=.*0)[A0"']{3,5}$/.test(form) || meanConfidence(read) < SURE_IN_COLUMN) return false;
  const { box, tall, ground } = read.line;
  return others.some(
    ({ line, signs }) =>
      signs.length === read.signs.length &&
      line.ground === ground &&
      Math.abs(line.tall - tall) <= 1 &&
      Math.abs(line.box.x - box.x) <= 0.2 * tall &&
      Math.abs(line.baseline - read.line.baseline) <= COLUMN_ROWS * tall &&
      formOf({ signs }) === form,
  );
}

/** Capitals as A, digits as 0, everything else as it is. */
const formOf = ({ signs }: Pick<ReadLine, 'signs'>): string =>
  signs
    .map(({ text }) => text)
    .join('')
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{N}/gu, '0');

const KEYS_AROUND = 5;
const KEYPAD_REACH = 18;

/** Least sureness of a letter among the keys of a pad. */
const SURE_KEY = 0.6;

/** One of many short labels of like size: a calculator's or a keyboard's, or a letter of a table of characters. */
function isKey(read: ReadLine, others: readonly ReadLine[]): boolean {
  const { signs, line } = read;
  if (signs.length === 0 || signs.length > 3 || line.tall < 6) return false;
  const isLetter = signs.length === 1 && /\p{L}/u.test(signs[0].text) && meanConfidence(read) >= SURE_KEY;
  const like = isLetter ? /[\p{L}\p{N}]/u : /\p{N}/u;
  const near = others.filter(
    (other) =>
      other.signs.length === 1 &&
      like.test(other.signs[0].text) &&
      Math.abs(other.line.tall - line.tall) <= 0.35 * other.line.tall &&
      Math.abs(other.line.box.x - line.box.x) <= KEYPAD_REACH * other.line.tall &&
      Math.abs(other.line.box.y - line.box.y) <= KEYPAD_REACH * other.line.tall,
  );
  const rows = new Set(near.map((other) => other.line.baseline));
  const columns = new Set(near.map((other) => other.line.box.x));
  return near.length >= KEYS_AROUND && rows.size >= 2 && columns.size >= 2;
}

/** Heights of a capital between the letters of neighbouring columns, at most. */
const HEADER_REACH = 25;

/** A capital between those that it follows or comes before in the alphabet: the head of a sheet's column. */
function continuesHeader({ signs, line }: ReadLine, others: readonly ReadLine[]): boolean {
  if (signs.length !== 1 || !/^[A-Z]$/.test(signs[0].text)) return false;
  const code = signs[0].text.charCodeAt(0);
  return others.some((other) => {
    const step = other.signs.length === 1 ? other.signs[0].text.charCodeAt(0) - code : 0;
    return (
      Math.abs(step) === 1 &&
      Math.sign(other.line.box.x - line.box.x) === step &&
      Math.abs(other.line.baseline - line.baseline) <= 1 &&
      Math.abs(other.line.tall - line.tall) <= 1 &&
      horizontalGap(other.line.box, line.box) <= HEADER_REACH * line.tall
    );
  });
}

/** Marks that stand alone in cells, paths and code, and that icons are hardly ever read as: 18 of 23 were text. */
const LONE_MARK = /^[/%?#{}[\]]$/;
const SURE_MARK = 0.85;
/** Prompts without a word: of a shell for disks with letters, of an interpreter. */
const PROMPT = /^([A-Z]:\\?>|>>>)$/;
const SURE_PROMPT = 0.7;
/** The folder above, marked or not: the form of its characters is told by their ink. */
const FOLDER_ABOVE = /^\*?\.\.\/$/;
const CALM_MARK = 0.95;
/** Forms that nothing else has: a time of day, keys pressed together, and permissions of a file. */
const OWN_FORM =
  /^(?:[01]?\d|2[0-3]):[0-5]\d$|^(?:(?:Ctrl|Alt|Shift|Cmd|Super|Meta)\+){1,3}(?:[A-Z]|F\d{1,2}|\p{Lu}\p{Ll}{1,9}|[^\p{L}\p{N}\s])$|^(?=.*[rwxst])[-dlbcps](?:[r-][w-][xst-]){3}$/u;
const SURE_FORM = 0.3;
/** A key held with Ctrl, as programs in terminals name it. */
const CONTROL_KEY = /^\^[A-Z\\\]/_]$/;

/**
 * Whether what was read is text rather than an icon or the texture of a photo. The shorter it is, the surer the
 * recogniser must have been, and the calmer the ground around it.
 */
export function isText(read: ReadLine, { calm, even }: Surroundings): boolean {
  const text = textOf(read);
  const letters = (text.match(/[\p{L}\p{N}]/gu) ?? []).length;
  const longest = Math.max(0, ...(text.match(/[\p{L}\p{N}]+/gu) ?? []).map((run) => run.length));
  const shown = text.replace(/\s/g, '').length;
  const sure = meanConfidence(read) - (calm < 0.6 ? 0.15 : 0);
  if (even < TEXTURE && (letters < 4 || longest < 3 || sure < 0.8)) return false;
  if (isRowOfMarks(text)) return calm > 0.6;
  if (PROMPT.test(text) || CONTROL_KEY.test(text))
    return sure >= SURE_PROMPT && calm >= 0.5 && read.line.tall >= 6;
  if (FOLDER_ABOVE.test(text)) return calm >= CALM_MARK && read.line.tall >= 6;
  if (OWN_FORM.test(text)) return sure >= SURE_FORM && calm >= 0.5 && read.line.tall >= 6;
  if (LONE_MARK.test(text)) return sure >= SURE_MARK && calm >= CALM_MARK && read.line.tall >= 6;
  if (shown === 0 || read.line.tall < 4 || letters < 0.3 * shown) return letters >= 4 && sure > 0.5;
  // Window controls and arrows in a row: some of them look like digits or letters.
  const isAmount = /^(\p{N} \p{L}|\p{L} \p{N})$/u.test(text);
  if (letters <= 2 && read.pitch === null && /^\S( \S)+$/.test(text) && sure < SURE_AMONG_MARKS && !isAmount)
    return false;
  if (letters >= 6) return sure >= 0.6 || (longest >= 3 && (sure >= 0.4 || calm >= 0.8 || letters >= 12));
  if (letters >= 3) return sure >= (longest >= 3 ? 0.5 : 0.6);
  // Icons are hardly ever read as two digits.
  const isCount = /^\p{N}{2}$/u.test(text);
  if (letters === 2) return sure >= (read.stacks.length >= 2 || isCount ? 0.72 : 0.85) && calm >= 0.5;
  return isSingle(read, text, calm);
}

/** A lone character: digits stand in tables and on badges, letters are mostly icons. */
function isSingle(read: ReadLine, text: string, calm: number): boolean {
  const sure = meanConfidence(read);
  const core = text.replace(/[^\p{L}\p{N}]/gu, '');
  if (/\p{N}/u.test(core)) return sure >= (calm >= 0.7 ? 0.72 : 0.85) && calm >= 0.5 && read.line.tall >= 6;
  return (
    sure >= 0.85 &&
    calm >= 0.9 &&
    read.line.tall >= 6 &&
    (text.length > 1 ||
      !ICON_LIKE.test(core) ||
      (sure >= SURE_LETTER && read.line.tall <= TALLEST_LABEL && UNLIKE_ICONS.test(core)))
  );
}

const isRowOfMarks = (text: string): boolean => /^([•·*~^=_-])\1{2,}$/.test(text.replace(/\s/g, ''));

export const meanConfidence = ({ signs }: ReadLine): number =>
  signs.length === 0 ? 0 : signs.reduce((sum, sign) => sum + sign.confidence, 0) / signs.length;
