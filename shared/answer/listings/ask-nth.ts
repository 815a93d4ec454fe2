import type { Draft } from '../../model/answer.ts';
import type { RoutedPart } from '../../model/question.ts';
import { firstGroups } from '../../question/first-groups.ts';
import { placeInOrder } from '../../question/place-in-order.ts';
import { readWords } from '../../question/read-words.ts';
import { stemWord } from '../../question/stem-word.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { itemsUnderName } from '../counts/items-under-name.ts';
import type { Screen } from '../screen/screen.ts';
import { termsOf } from '../screen/terms.ts';
import { quote } from '../skills/quote.ts';
import {
  columnsOf,
  headedBy,
  headedFor,
  isOfFiles,
  nameOf,
  namingColumn,
  ofOneThingEach,
} from './columns.ts';
import { gapDown, type Listing, listingsOf, overlapsAcross } from './listing.ts';

const FEWEST = 3;
const CERTAINTY = 0.8;
/** A caption stands at most so many text heights over its list. */
const CAPTION_GAP = 8;

/** "What is the last volume in the list?", "status of the second claim": a row by its place, and what it holds. */
export function askNth({ text }: RoutedPart, screen: Screen): Draft | null {
  const { listings: turns } = turnsOf(text);
  const match = firstGroups(turns.nth, text.trim());
  if (!match) return null;
  const { noun, place, part } = match;
  const isDated = turns.dated.test(noun);
  // The first and the last may be those in time.
  if (isDated && indexOf(place) <= 0 && !turns.inList.test(text)) return null;
  const found = listingMeant(noun, isDated, turns.ofTable.test(text), screen);
  if (!found) return part ? null : nthNamed(noun, place, screen);
  const { rows } = ofOneThingEach(found.listing);
  const row = rows.at(indexOf(place));
  const column = part
    ? headedBy(found.listing, part.split(' ').at(-1) ?? '')
    : found.column >= 0
      ? found.column
      : namingColumn(found.listing, new Set(), { noun });
  const cell = column < 0 ? null : row?.[column];
  return cell
    ? quote(nameOf(cell), cell.segments, CERTAINTY, `it has that place among ${rows.length}`)
    : null;
}

/** Of what is listed in one column under a name, as it is counted, the one at a place. */
function nthNamed(noun: string, place: string, screen: Screen): Draft | null {
  const stem = stemWord(noun.toLowerCase());
  const counted = { text: noun, noun: stem, general: false, words: [], negated: false };
  const items = itemsUnderName(counted, screen)?.regions ?? [];
  const item = items.length >= FEWEST ? items.at(indexOf(place)) : undefined;
  const segment = item && screen.segments.find(({ text, box }) => text === item.label && box.y === item.y);
  return segment
    ? quote(segment.text, [segment], CERTAINTY, `it has that place among ${items.length}`)
    : null;
}

/** "The last entry in the menu": one of the entries of the one menu that is open. */
export function nthInMenu({ text }: RoutedPart, screen: Screen): Draft | null {
  const { listings: turns } = turnsOf(text);
  const place = turns.nthInMenu.exec(text)?.groups?.place;
  const [menu, ...others] = place ? listingsOf(screen).filter(({ isMenu }) => isMenu) : [];
  if (!place || !menu || others.length > 0) return null;
  const cell = menu.rows.at(indexOf(place))?.[0];
  return cell ? quote(nameOf(cell), cell.segments, CERTAINTY, `it has that place in the open menu`) : null;
}

/** Where a place is, as `Array.at` takes it. */
const indexOf = (place: string): number =>
  turnsOf(place).listings.last.find(([pattern]) => pattern.test(place))?.[1] ?? placeInOrder(place);

type Meant = { listing: Listing; column: number };

/** The one list with a head, or under a caption, that is called by the noun; or the only one, for a noun of any list. */
function listingMeant(noun: string, isDated: boolean, isOfTable: boolean, screen: Screen): Meant | null {
  const all = listingsOf(screen)
    .map((listing) => headedFor(noun, listing))
    .filter(({ rows }) => rows.length >= FEWEST);
  const headed = all
    .map((listing) => ({ listing, column: headedBy(listing, noun) }))
    .filter(({ column }) => column >= 0);
  if (headed.length > 0) return headed.length === 1 ? headed[0] : null;
  const isOfFileNames = turnsOf(noun).listings.ofFiles.test(noun);
  const wide = all.filter((listing) => {
    const names = namingColumn(listing, new Set(), { noun });
    return names >= 0 && columnsOf(listing).length > 1 && (!isOfFileNames || isOfFiles(listing, names));
  });
  const captioned = wide.filter((listing) => isCaptioned(listing, noun, screen));
  if (captioned.length === 1) return { listing: captioned[0], column: -1 };
  const { groups } = readWords(noun).compiled;
  const isGeneral = groups.of_lists.has(stemWord(noun.toLowerCase())) || isDated || isOfFileNames;
  const headedOnes = wide.filter(({ head }) => head);
  if (headedOnes.length === 1 && (isGeneral || isOfTable)) return { listing: headedOnes[0], column: -1 };
  return isGeneral && wide.length === 1 ? { listing: wide[0], column: -1 } : null;
}

function isCaptioned({ head, rows }: Listing, noun: string, screen: Screen): boolean {
  const stem = stemWord(noun.toLowerCase());
  const top = (head ?? rows[0].flatMap((cell) => cell?.segments ?? [])).map(({ box }) => box);
  return screen.segments.some(
    ({ text, box, words }) =>
      words.length <= FEWEST + 1 &&
      termsOf(text).includes(stem) &&
      top.some((own) => {
        const gap = gapDown(box, own);
        return gap >= 0 && gap <= CAPTION_GAP * box.height;
      }) &&
      top.some((own) => overlapsAcross(own, { ...box, width: Math.max(box.width, 20 * box.height) })),
  );
}
