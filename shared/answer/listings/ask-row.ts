import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { Cell } from '../screen/headed-tables.ts';
import type { Screen } from '../screen/screen.ts';
import { quote } from '../skills/quote.ts';
import {
  dateColumn,
  hasPeople,
  headedBy,
  headedFor,
  isKnown,
  isValue,
  nameOf,
  namingColumn,
  ofOneThingEach,
  personColumn,
} from './columns.ts';
import { type Asked, conditionsIn, rowsThatMeet } from './conditions.ts';
import { type Listing, listingsOf } from './listing.ts';
import { type Wanted, wantedIn } from './wanted.ts';

const CERTAINTY = 0.82;
/** Verbs that a screen does not say: "the item came to 27.90". */
const MOST_UNSAID = 1;

/** A figure that hardly stands twice on a screen. */
const LONG_FIGURE = /\d[\d.,]*\d[.,]?\d/;

/** What names a value beside it is no answer. */
const LABEL = /:$/;

/**
 * "Which claim was rejected?", "who has locker 14?", "what costs 7.90?": the name of the one row that says what the question
 * does. Null where no row or several say it, or the question says what stands nowhere.
 */
export function askRow({ text }: RoutedPart, screen: Screen): Draft | null {
  const { listings: turns } = turnsOf(text);
  const wanted = turns.otherwise.test(text) ? null : wantedIn(text.trim());
  if (!wanted) return null;
  const found = listingsOf(screen)
    .map((listing) => rowsTold(wanted, listing, screen))
    .filter((cells) => cells.length > 0);
  const [first] = found;
  if (!first || found.some((other) => textOf(other) !== textOf(first))) return null;
  return quote(
    tellAll(first.map(nameOf)),
    first.flatMap(({ segments }) => segments),
    CERTAINTY,
    first.length > 1 ? 'their rows say so' : 'its row says so',
  );
}

const textOf = (cells: readonly Cell[]): string => cells.map(({ text }) => text).join('\n');

const tellAll = (names: readonly string[]): string =>
  names.length === 1 ? names[0] : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** The names of the rows that say it; one alone, unless several are asked for. */
function rowsTold(wanted: Wanted, whole: Listing, screen: Screen): Cell[] {
  const own = wanted.noun === null ? whole : headedFor(wanted.noun, whole);
  const listing = ofOneThingEach(own);
  if (listing.rows.length < 2) return [];
  const asked = conditionsIn(wanted.rest, listing, screen);
  if (!isEnough(asked, wanted, listing, screen)) return [];
  const met = rowsThatMeet(listing, asked);
  const most = wanted.isMany && listing.head ? listing.rows.length - 1 : 1;
  if (met.length > most) return [];
  // Without a head that is named, a limit may be one of any column.
  if (
    turnsOf(wanted.rest).listings.beyond.test(wanted.rest) &&
    met.some(({ columns }) => columns.size > 1 && asked.heads.size === 0)
  )
    return [];
  const cells = met.flatMap(({ row, columns }) => {
    if (wanted.isDated) return row[dateWanted(wanted, asked, listing, columns)] ?? [];
    const column = columnWanted(wanted, listing, columns);
    const names = namingColumn(listing, columns, { noun: wanted.noun, inWords: true });
    return row[column] ?? row[names] ?? [];
  });
  return cells.length < met.length || cells.some(({ text }) => LABEL.test(text)) ? [] : cells;
}

/** What is said of the row has to tell it from others, and what it is called to be known of the list. */
function isEnough(
  { conditions, isFigured, unsaid }: Asked,
  { noun, rest, isDated }: Wanted,
  listing: Listing,
  screen: Screen,
): boolean {
  if (!conditions.some(({ isStrong }) => isStrong) || unsaid.length > MOST_UNSAID) return false;
  // In words alone a question may speak of anything on the screen.
  if (isDated) return true;
  if (!isFigured && (!listing.head || (noun === null && !hasPeople(listing)))) return false;
  return noun === null || LONG_FIGURE.test(rest) || isKnown(noun, listing, screen);
}

/** The column of days or times that is named, by what is asked for or by what happened then, or the only one. */
function dateWanted({ noun }: Wanted, { heads }: Asked, listing: Listing, told: ReadonlySet<number>): number {
  const headed = noun === null ? -1 : headedBy(listing, noun, Math.min(...told));
  if (headed >= 0 && !told.has(headed)) return headed;
  const [named, ...others] = [...heads].filter(
    (column) => !told.has(column) && listing.rows.every((row) => isValue(row[column]?.text ?? '0')),
  );
  return named !== undefined && others.length === 0 ? named : dateColumn(listing, told);
}

function columnWanted({ noun, isPerson }: Wanted, listing: Listing, told: ReadonlySet<number>): number {
  const headed = noun === null ? -1 : headedBy(listing, noun, Math.min(...told));
  if (headed >= 0 && !told.has(headed)) return headed;
  const isOfPeople =
    isPerson || (noun !== null && turnsOf(noun).listings.ofPeople.test(noun) && hasPeople(listing));
  if (isOfPeople) return personColumn(listing, told);
  return namingColumn(listing, told, { noun, inWords: true });
}
