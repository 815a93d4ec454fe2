import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { firstGroups } from '../../question/first-groups.ts';
import { stemWord } from '../../question/stem-word.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { Cell } from '../screen/headed-tables.ts';
import type { Screen } from '../screen/screen.ts';
import { quote } from '../skills/quote.ts';
import { countsRows, figureOf } from '../skills/ranked-columns.ts';
import { superlativeIn } from '../skills/superlatives.ts';
import { typedSpans } from '../values/value-types.ts';
import {
  columnsOf,
  headedBy,
  headedFor,
  isKnown,
  isOfFiles,
  nameOf,
  namingColumn,
  ofOneThingEach,
} from './columns.ts';
import { type Listing, listingsOf, type Row } from './listing.ts';

const CERTAINTY = 0.82;
const FEWEST = 3;
/** A column is ranked by where so many of the rows have a figure in it. */
const MOST = 0.55;

/** "Which upload is the largest?", "size of the biggest file": the row with the most or the least in the one column of that kind. */
export function askMost({ text }: RoutedPart, screen: Screen): Draft | null {
  const { listings: turns } = turnsOf(text);
  const superlative = superlativeIn(text.toLowerCase());
  const match = firstGroups(turns.most, text.trim());
  if (!superlative || !match || turns.otherwise.test(text)) return null;
  const { noun, part } = match;
  const told = listingsOf(screen).flatMap((listing) => {
    const found = rankedBy(listing, superlative.types, noun, screen);
    const row = found && topOf(found, superlative);
    return found && row ? { found, row, listing } : [];
  });
  const [only] = told;
  if (!only || told.some(({ row }) => textOf(row) !== textOf(only.row))) return null;
  const { found, row, listing } = only;
  const cell = row[part ? partOf(part, listing, found.column) : found.names];
  return cell
    ? quote(
        nameOf(cell),
        cell.segments,
        CERTAINTY,
        `its row has the ${superlative.greatest ? 'most' : 'least'} of ${listing.rows.length}`,
      )
    : null;
}

const textOf = (row: Row): string => row.map((cell) => cell?.text ?? '').join(' ');

type Ranked = { column: number; names: number; rows: { row: Row; value: number; cell: Cell | null }[] };

/** The one column that may be ranked by, and the one that names the rows. */
function rankedBy(whole: Listing, types: readonly string[], noun: string, screen: Screen): Ranked | null {
  const own = headedFor(noun, whole);
  const listing = ofOneThingEach(own);
  if (listing.rows.length < FEWEST || !isKnown(noun, listing, screen)) return null;
  const columns = columnsOf(listing).filter((at) => isRanked(listing, at, types));
  const typed = columns.filter(
    (at) =>
      isTyped(listing, at, types[0]) ||
      (types[0] === 'date' && isOfYears(listing, at)) ||
      (types[0] === 'money' && isOfCents(listing, at)),
  );
  const [column, ...others] = typed.length > 0 ? typed : columns;
  if (column === undefined || others.length > 0) return null;
  const headed = headedBy(listing, noun);
  const names =
    headed >= 0 && headed !== column ? headed : namingColumn(listing, new Set([column]), { noun });
  if (names < 0 || (typed.length === 0 && !listing.head && !isOfFiles(listing, names))) return null;
  // What can't be read may be more or less than all else.
  if (listing.rows.some((row) => row[column] !== null && Number.isNaN(figureIn(row[column], types))))
    return null;
  const rows = listing.rows
    .filter((row) => row[names] !== null)
    .map((row) => ({ row, value: figureIn(row[column], types), cell: row[column] }))
    .filter(({ value }) => !Number.isNaN(value));
  return { column, names, rows };
}

/** Figures of many digits look like marks of other things. */
const figureIn = (cell: Cell | null, types: readonly string[]): number =>
  cell && /^\d+$/.test(cell.text) ? Number(cell.text) : figureOf(cell, types);

function isRanked({ rows }: Listing, column: number, types: readonly string[]): boolean {
  const values = rows.map((row) => figureIn(row[column], types));
  const own = values.filter((value) => !Number.isNaN(value));
  return own.length >= MOST * rows.length && !countsRows(values) && new Set(own).size > 1;
}

const isTyped = ({ rows }: Listing, column: number, type: string): boolean =>
  rows.filter((row) => typedSpans(row[column]?.text ?? '').some((span) => span.type === type)).length >=
  MOST * rows.length;

/** Bare amounts are written with their cents. */
const isOfCents = ({ rows }: Listing, column: number): boolean =>
  rows.every((row) => /^-?\d[\d.,]*[.,]\d\d$/.test(row[column]?.text ?? ''));

/** A column of years. */
const isOfYears = ({ rows }: Listing, column: number): boolean =>
  rows.every((row) => /^(?:1[5-9]|20)\d\d$/.test(row[column]?.text ?? ''));

/** The row with the most or the least; null where two have as much. Ages are told backwards. */
function topOf(
  { rows }: Ranked,
  { types, greatest }: { types: readonly string[]; greatest: boolean },
): Row | null {
  const isAge = types[0] === 'date' && rows.some(({ cell }) => /\bago\b/.test(cell?.text ?? ''));
  const down = isAge ? !greatest : greatest;
  const [first, second] = [...rows].sort((a, b) => (down ? b.value - a.value : a.value - b.value));
  return first && first.value !== second?.value ? first.row : null;
}

/** What is asked of the row: what it is ranked by, unless another head is called so. */
function partOf(part: string, listing: Listing, ranked: number): number {
  const headed = headedBy(listing, stemWord(part.split(' ').at(-1) ?? ''));
  return headed >= 0 ? headed : ranked;
}
