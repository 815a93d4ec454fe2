import type { Draft } from '../../model/answer.ts';
import { stemWord } from '../../question/stem-word.ts';
import { turnsOf } from '../../question/turns-of.ts';
import type { Cell } from '../screen/headed-tables.ts';
import { plainName } from '../screen/plain-name.ts';
import type { Screen } from '../screen/screen.ts';
import { termsOf } from '../screen/terms.ts';
import { quote } from '../skills/quote.ts';
import { headedBy, nameOf } from './columns.ts';
import { type Listing, listingsOf, type Row } from './listing.ts';

const CERTAINTY = 0.82;

/**
 * "How many items are in photos?", "how many seats does the Otter have?": what the row of that name has under such a head, or
 * with such a unit.
 */
export function amountOfRow(text: string, screen: Screen): Draft | null {
  const match = turnsOf(text).listings.howManyIn.exec(text.trim())?.groups;
  if (!match) return null;
  const name = plainName(match.name);
  const found = listingsOf(screen).flatMap((listing) =>
    listing.rows
      .filter((row) => row.some((cell) => cell !== null && plainName(nameOf(cell)) === name))
      .flatMap((row) => amountIn(row, match.noun, listing) ?? []),
  );
  const [only] = found;
  return only && found.every(({ text: other }) => other === only.text)
    ? quote(only.text, only.segments, CERTAINTY, `its row is called "${match.name}"`)
    : null;
}

function amountIn(row: Row, noun: string, listing: Listing): Cell | null {
  const headed = row[headedBy(listing, noun)];
  if (headed) return /^\d/.test(headed.text) ? headed : null;
  const stem = stemWord(noun.toLowerCase());
  const counted = row.filter(
    (cell) => cell !== null && /^\d+ /.test(cell.text) && termsOf(cell.text)[1] === stem,
  );
  return counted.length === 1 ? counted[0] : null;
}
