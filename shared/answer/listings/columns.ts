import { readWords } from '../../question/read-words.ts';
import { stemWord } from '../../question/stem-word.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { Cell } from '../screen/headed-tables.ts';
import type { Screen } from '../screen/screen.ts';
import { termsOf } from '../screen/terms.ts';
import { PERSON } from '../skills/head-asked.ts';
import { sumsUp } from '../skills/ranked-columns.ts';
import { typedSpans } from '../values/value-types.ts';
import type { Listing } from './listing.ts';

/** What holds for a column holds for this share of its cells. */
const MOST = 0.6;
/** Names of rows are mostly told once each. */
const DISTINCT = 0.8;
const LONGEST_NAME = 9;

/** A listing without the rows that sum others up. */
export const ofOneThingEach = (listing: Listing): Listing => ({
  ...listing,
  rows: listing.rows.filter((row) => !sumsUp(row)),
});

export const columnsOf = ({ rows }: Listing): number[] => [...(rows[0]?.keys() ?? [])];

const textsOf = ({ rows }: Listing, column: number): string[] =>
  rows.flatMap((row) => row[column]?.text.trim() ?? []);

const isMost = (texts: readonly string[], listing: Listing, fits: (text: string) => boolean): boolean =>
  texts.filter(fits).length > MOST * listing.rows.length;

/** Forms of values that name nothing. */
const NAMELESS: ReadonlySet<string> = new Set([
  'date',
  'time',
  'weekday_time',
  'money',
  'size',
  'percent',
  'number',
  'duration',
  'measure',
  'temperature',
  'speed',
  'dimensions',
  'ip',
  'version',
]);

/** A text that is a date, an amount or another value as a whole, and no name. */
export const isValue = (text: string): boolean =>
  2 * signsIn(typedSpans(text).filter(({ type }) => NAMELESS.has(type))) >= text.length;

const signsIn = (spans: readonly { text: string }[]): number =>
  spans.reduce((sum, { text }) => sum + text.length, 0);

const isName = (text: string): boolean =>
  MARK.test(text) || (/\p{L}{2}/u.test(text) && !isValue(text) && text.split(/\s+/).length <= LONGEST_NAME);

/** "W-2201" */
const MARK = /^\p{Lu}{1,4}[-/]?\d{1,6}$/u;

/** Whether a column tells its rows apart by names. */
function namesRows(listing: Listing, column: number): boolean {
  const texts = textsOf(listing, column);
  return isMost(texts, listing, isName) && new Set(texts).size >= DISTINCT * texts.length;
}

/** The column whose head is called by a noun: its last word first, then any; of several the nearest before another; -1 for none. */
export function headedBy({ head }: Listing, noun: string, before = 0): number {
  const stem = stemWord(noun.toLowerCase());
  const terms = (head ?? []).map(({ text }) => termsOf(text));
  const all = [...terms.keys()];
  const byLast = all.filter((at) => terms[at].at(-1) === stem);
  return nearest(byLast.length > 0 ? byLast : all.filter((at) => terms[at].includes(stem)), before);
}

/** A listing with its first row as head where that calls a column by the very noun: "Part" over parts. */
export function headedFor(noun: string, listing: Listing): Listing {
  const [first, ...rows] = listing.rows;
  if (listing.head || !first || rows.length < 2) return listing;
  const stem = stemWord(noun.toLowerCase());
  const head = first.flatMap((cell) => (cell && !/\d/.test(cell.text) ? cell.segments.slice(0, 1) : []));
  const isNamed = head.some(({ text }) => termsOf(text).join(' ') === stem);
  return isNamed && head.length === first.length && head.length > 1 ? { head, rows } : listing;
}

/** The last of some columns before another, else the first. */
const nearest = (columns: readonly number[], before: number): number =>
  columns.findLast((at) => at < before) ?? columns.at(0) ?? -1;

/** What is asked of a row: how it is called, and whether a name in words is wanted rather than a mark. */
export type Naming = { noun?: string | null; inWords?: boolean };

/** The column that says what each row is about; of panes side by side that of the columns told; -1 where there is none. */
export function namingColumn(
  listing: Listing,
  besides: ReadonlySet<number>,
  { noun, inWords = false }: Naming = {},
): number {
  const named = columnsOf(listing).filter((at) => !besides.has(at) && namesRows(listing, at));
  const first = Math.min(...besides, Number.POSITIVE_INFINITY);
  const files =
    noun && turnsOf(noun).listings.ofFiles.test(noun) ? named.filter((at) => isOfFiles(listing, at)) : [];
  if (files.length > 0) return nearest(files, first);
  const { nameHead } = turnsOf('').listings;
  const called = named.find((at) => nameHead.test(listing.head?.[at]?.text ?? ''));
  if (inWords && called !== undefined) return called;
  const worded = inWords
    ? named.filter((at) => isMost(textsOf(listing, at), listing, (text) => /\p{L}{3}/u.test(text)))
    : [];
  if (worded.length > 0) return noun ? worded[0] : longest(worded, listing);
  return named.at(0) ?? (besides.size > 0 && isDistinct(listing, 0) && !besides.has(0) ? 0 : -1);
}

/** Numbers of lockers and posts tell their rows too. */
function isDistinct(listing: Listing, column: number): boolean {
  const texts = textsOf(listing, column);
  return texts.length === listing.rows.length && new Set(texts).size === texts.length;
}

const longest = (columns: readonly number[], listing: Listing): number =>
  columns.reduce((most, next) =>
    textsOf(listing, next).join('').length > textsOf(listing, most).join('').length ? next : most,
  );

/** Whether a column holds names of files and folders, half of them with an ending at least. */
export function isOfFiles(listing: Listing, column: number): boolean {
  const texts = textsOf(listing, column);
  return (
    isMost(texts, listing, (text) => FILE.test(text) || text.endsWith('/')) ||
    (2 * texts.filter((text) => FILE.test(text)).length >= listing.rows.length && namesRows(listing, column))
  );
}
const FILE = /\w\.\w{1,5}$/;

/** The one column of days or times; -1 where there is none or there are several. */
export function dateColumn(listing: Listing, besides: ReadonlySet<number>): number {
  const found = columnsOf(listing).filter(
    (at) =>
      !besides.has(at) &&
      isMost(textsOf(listing, at), listing, (text) =>
        typedSpans(text).some(
          ({ type, text: own }) => DATES.has(type) && own.length >= text.length - 2 && !LENGTH.test(own),
        ),
      ),
  );
  return found.length === 1 ? found[0] : -1;
}
/** Hours, minutes and seconds tell how long more often than when. */
const LENGTH = /^\d{1,2}:\d\d:\d\d$/;
const DATES: ReadonlySet<string> = new Set(['date', 'time', 'weekday_time', 'weekday']);

/** The column of people: by its head, else that of names without figures. */
export function personColumn(listing: Listing, besides: ReadonlySet<number>): number {
  const headed = (listing.head ?? []).findIndex(({ text }, at) => !besides.has(at) && PERSON.test(text));
  if (headed >= 0) return headed;
  const named = columnsOf(listing).filter((at) => !besides.has(at) && namesRows(listing, at));
  return named.find((at) => isMost(textsOf(listing, at), listing, (text) => !/[\d_/@]/.test(text))) ?? -1;
}

/** Whether a head says that a column holds people. */
export const hasPeople = ({ head }: Listing): boolean => (head ?? []).some(({ text }) => PERSON.test(text));

/** A cell without the marks that a list sets before its names. */
export const nameOf = (cell: Cell): string =>
  cell.text.replace(/^[^\p{L}\p{N}([{"'“‘.~/$€£#-]+\s?/u, '').trim();

/** A noun that heads a column, stands anywhere on the screen, or may name any row. */
export function isKnown(noun: string, listing: Listing, { segments, record }: Screen): boolean {
  const stem = stemWord(noun.toLowerCase());
  const { groups, lexicon } = readWords(noun).compiled;
  const { ofFiles, ofPrograms, ofPeople } = lexicon.turns.listings;
  return (
    headedBy(listing, noun) >= 0 ||
    (ofPeople.test(noun) && hasPeople(listing)) ||
    groups.of_lists.has(stem) ||
    ofFiles.test(noun) ||
    ofPrograms.test(noun) ||
    segments.some(({ text }) => termsOf(text).includes(stem)) ||
    record.ui.windows.some(({ title }) => termsOf(title).includes(stem))
  );
}
