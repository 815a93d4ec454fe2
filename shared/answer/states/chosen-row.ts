import type { Draft } from '../../model/answer.ts';
import { type Box, bottom, centre, unionOf } from '../../model/geometry.ts';
import type { RoutedPart } from '../../model/question.ts';
import { stemWord } from '../../question/stem-word.ts';
import { foldWord } from '../../question/tokenize.ts';
import type { RgbaImage } from '../../raster/image.ts';
import { type HeadedTable, headedTables } from '../screen/headed-tables.ts';
import type { Screen } from '../screen/screen.ts';
import { termsOf } from '../screen/terms.ts';
import { colorDistance, commonColors, type Rgb } from '../skills/pixel-colors.ts';
import { answeredFrom } from '../skills/quote.ts';
import { tellsRowsApart } from '../skills/ranked-columns.ts';

type Row = HeadedTable['rows'][number];

const FEWEST_ROWS = 3;
/** Grounds of rows are exact. */
const ONE_GROUND = 9;
/** Rows that alternate have two grounds. */
const MOST_GROUNDS = 2;

/**
 * "Which buoy is highlighted?": the one row of a table that stands on a ground of its own, or whose box is ticked. Told is
 * what it says in the column that the question names, else its first name.
 */
export function chosenRow(question: RoutedPart, screen: Screen, image: RgbaImage | undefined): Draft | null {
  if (!image) return null;
  const found = headedTables(screen).flatMap(({ head, rows }) => {
    // What stands before the first head may belong to a bar beside the table, what fills few columns to a dialog over it.
    const full = rows.filter((row) => 2 * row.filter((cell) => cell !== null).length > head.length);
    const at = full.length < FEWEST_ROWS ? -1 : markedRow(full, screen, image);
    return at < 0 ? [] : [{ table: { head, rows: full }, row: full[at] }];
  });
  if (found.length !== 1) return null;
  const [{ table, row }] = found;
  const cell = cellMeant(question, table, row);
  const segments = cell?.segments ?? segmentsOf(row);
  if (segments.length === 0) return null;
  return answeredFrom(
    cell?.text ?? segments.map(({ text }) => text).join(' '),
    boxOf(row),
    segments,
    0.8,
    'its row is marked, the others of the table are not',
  );
}

const segmentsOf = (row: Row) => row.flatMap((cell) => cell?.segments ?? []);
const boxOf = (row: Row): Box => unionOf(segmentsOf(row).map(({ box }) => box));

/** Where the only marked row stands; -1 where none is, or several are. */
function markedRow(rows: readonly Row[], screen: Screen, image: RgbaImage): number {
  const ticked = rows.flatMap((row, at) => (isTicked(boxOf(row), screen) ? [at] : []));
  if (ticked.length === 1) return ticked[0];
  const grounds = rows.map((row) => groundOf(boxOf(row), image));
  const kinds: { ground: Rgb; at: number[] }[] = [];
  grounds.forEach((ground, at) => {
    const kind = kinds.find((other) => ground && colorDistance(other.ground, ground) < ONE_GROUND);
    if (kind) kind.at.push(at);
    else if (ground) kinds.push({ ground, at: [at] });
  });
  if (kinds.length < 2 || kinds.length > MOST_GROUNDS + 1) return -1;
  const [usual] = [...kinds].sort((a, b) => b.at.length - a.at.length);
  const [first, second] = kinds
    .filter((kind) => kind !== usual && kind.at.length === 1)
    .map((kind) => ({ at: kind.at[0], apart: colorDistance(kind.ground, usual.ground) }))
    .sort((a, b) => b.apart - a.apart);
  // The shade of rows that alternate is fainter than what marks one of them.
  const isPlain = usual.at.length >= 2 && first !== undefined && first.apart > FAINTER * (second?.apart ?? 0);
  // Of three rows that alternate the one in the middle has a ground of its own.
  const isAlternating = rows.length === FEWEST_ROWS && first?.at === 1;
  return isPlain && !isAlternating ? first.at : -1;
}
const FAINTER = 2.5;

/** A box or circle at the height of a row is ticked. */
const isTicked = (row: Box, { record }: Screen): boolean =>
  record.ui.elements.some(
    ({ role, state, box }) =>
      (role === 'radio' || role === 'checkbox') &&
      state.includes('checked') &&
      centre(box).x < row.x &&
      row.x - centre(box).x < REACH * row.height &&
      centre(box).y > row.y &&
      centre(box).y < bottom(row),
  );
/** How far before the row its box stands, in heights of its text. */
const REACH = 8;

function groundOf({ x, y, width, height }: Box, image: RgbaImage): Rgb | null {
  return commonColors(image, { x, y: y - 2, width, height: height + 4 })[0]?.color ?? null;
}

/** The cell under the head that the question names, else the first of a column of names. */
function cellMeant({ text, slots }: RoutedPart, { head, rows }: HeadedTable, row: Row): Row[number] {
  const asked = new Set((text.match(/\p{L}+/gu) ?? []).map((word) => stemWord(foldWord(word))));
  const named = head.findIndex((cell) => termsOf(cell.text).some((term) => asked.has(term)));
  if (named >= 0) return row[named];
  // "Which row?" asks for all of it.
  if (slots.role === 'row') return null;
  const names = head.findIndex((_, column) => tellsRowsApart(rows, column, MOST_NAMED));
  return names >= 0 ? row[names] : null;
}
/** So many rows have a name of their own: the way up a folder has none. */
const MOST_NAMED = 0.75;
