import type { Draft } from '../../model/answer.ts';
import type { ListingTurns } from '../../question/lexicon/listing-turns.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { tellCount } from '../counts/counted.ts';
import type { Screen } from '../screen/screen.ts';
import { isKnown, ofOneThingEach } from './columns.ts';
import { conditionsIn, rowsThatMeet } from './conditions.ts';
import { listingsOf } from './listing.ts';

const CERTAINTY = 0.8;

/** "How many lots are from 2022?": the rows that say what the question does, in the one list with heads where some do. */
export function countWhere(text: string, screen: Screen): Draft | null {
  const { listings: turns } = turnsOf(text);
  const match = turns.howManyWhere.exec(text.trim())?.groups;
  if (!match) return null;
  const flagged = countFlagged(match, screen, turns);
  if (flagged || turns.otherwise.test(match.rest)) return flagged;
  const counts = listingsOf(screen).flatMap((whole) => {
    const listing = ofOneThingEach(whole);
    if (!listing.head || !isKnown(match.noun, listing, screen)) return [];
    const asked = conditionsIn(match.rest, listing, screen);
    if (!asked.conditions.some(({ isStrong }) => isStrong) || asked.unsaid.length > 0) return [];
    const met = rowsThatMeet(listing, asked);
    return met.length > 1 && met.length < listing.rows.length ? [met] : [];
  });
  const [rows, ...others] = counts;
  return rows && others.length === 0
    ? tellCount(
        rows.flatMap(({ row, columns }) => row[[...columns][0]]?.segments.slice(0, 1) ?? []),
        CERTAINTY,
        'so many rows say so',
      )
    : null;
}

/** "How many stations are not step free?": cells that say no in the one column of yes and no that the question names. */
function countFlagged(
  { noun, rest }: Record<string, string>,
  screen: Screen,
  { not, yes, no }: ListingTurns,
): Draft | null {
  const wanted = not.test(rest) ? no : yes;
  const found = listingsOf(screen).flatMap((listing) => {
    if (!listing.head || !isKnown(noun, listing, screen)) return [];
    const { heads, conditions, unsaid } = conditionsIn(rest.replace(not, ' '), listing, screen);
    const [column, ...others] = heads;
    const cells = listing.rows.flatMap((row) => row[column] ?? []);
    const isOfFlags = cells.length > 1 && cells.every(({ text }) => yes.test(text) || no.test(text));
    return conditions.length === 0 && unsaid.length === 0 && others.length === 0 && isOfFlags
      ? [cells.filter(({ text }) => wanted.test(text))]
      : [];
  });
  const [cells, ...others] = found;
  return cells && others.length === 0 && cells.length > 0
    ? tellCount(
        cells.flatMap(({ segments }) => segments.slice(0, 1)),
        CERTAINTY,
        'so many rows say so',
      )
    : null;
}
