import type { Draft } from '../../model/answer.ts';
import { readWords } from '../../question/read-words.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { tellCount } from '../counts/counted.ts';
import type { Cell } from '../screen/headed-tables.ts';
import type { Screen } from '../screen/screen.ts';
import { termsOf } from '../screen/terms.ts';
import { PRICE } from '../skills/head-asked.ts';
import { figureOf } from '../skills/ranked-columns.ts';
import { typedSpans } from '../values/value-types.ts';
import { columnsOf, isKnown, ofOneThingEach } from './columns.ts';
import { limitOf } from './limit.ts';
import { type Listing, listingsOf } from './listing.ts';

const FEWEST = 2;
const FIGURES = ['money', 'percent', 'size', 'duration', 'measure', 'temperature', 'speed'];

/** "How many claims were over 50 pounds?": rows whose figure, in the column that is named or is the only one of its kind, goes beyond another. */
export function countBeyond(text: string, screen: Screen): Draft | null {
  const { listings: turns } = turnsOf(text);
  const match = turns.howManyBeyond.exec(text.trim())?.groups;
  if (!match) return null;
  const isBeyond = limitOf(match, turns);
  const counts = listingsOf(screen).flatMap((whole): Cell[][] => {
    const listing = ofOneThingEach(whole);
    const column = isKnown(match.noun, listing, screen) ? columnMeant(match, listing) : null;
    if (column === null) return [];
    const cells = listing.rows.map((row) => row[column]);
    const values = cells.map((cell) => figureOf(cell, FIGURES));
    if (values.some(Number.isNaN)) return [];
    return [cells.flatMap((cell, at) => (cell && isBeyond(values[at]) ? [cell] : []))];
  });
  const [cells, ...others] = counts;
  return cells && others.length === 0 && cells.length > 0
    ? tellCount(
        cells.flatMap(({ segments }) => segments.slice(0, 1)),
        0.8,
        `so many figures are ${match.relation} ${match.figure}`,
      )
    : null;
}

const isOfMoney = (head: string): boolean => /\p{Sc}/u.test(head) || PRICE.test(head);

/** The column of figures that is named behind or before the limit, or the only one of the kind of the limit's unit. */
function columnMeant(
  { rest, before, noun, relation, figure, unit }: Record<string, string>,
  listing: Listing,
): number | null {
  const figures = columnsOf(listing).filter(
    (at) =>
      listing.rows.length >= FEWEST && listing.rows.every((row) => !Number.isNaN(figureOf(row[at], FIGURES))),
  );
  const stems = readWords(`${before ?? ''} ${unit ?? ''} ${rest}`)
    .tokens.map(({ stem }) => stem)
    .filter((stem) => stem !== noun);
  const named = figures.filter((at) =>
    termsOf(listing.head?.[at]?.text ?? '').some((term) => stems.includes(term)),
  );
  if (named.length === 1) return named[0];
  const isPriced = turnsOf(`${before ?? ''} ${relation}`).listings.priced.test(`${before ?? ''} ${relation}`);
  const type = isPriced ? 'money' : typedSpans(`${figure} ${unit ?? ''}`.trim()).at(0)?.type;
  const typed = figures.filter((at) => {
    const own = typedSpans(listing.rows[0][at]?.text ?? '').at(0)?.type;
    const isHead = isOfMoney(listing.head?.[at]?.text ?? '');
    return own === type || (type === 'money' && isHead);
  });
  return type !== undefined && type !== 'number' && typed.length === 1
    ? typed[0]
    : figures.length === 1
      ? figures[0]
      : null;
}
