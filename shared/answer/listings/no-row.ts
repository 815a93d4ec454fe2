import type { Draft } from '../../model/answer.ts';
import type { RoutedPart, Skill } from '../../model/question.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { declined } from '../draft.ts';
import type { Cell } from '../screen/headed-tables.ts';
import type { Screen } from '../screen/screen.ts';
import { superlativeIn } from '../skills/superlatives.ts';
import { headedBy } from './columns.ts';
import { conditionsIn } from './conditions.ts';
import { type Listing, listingsOf } from './listing.ts';
import { wantedIn } from './wanted.ts';

/**
 * "Which order was cancelled?", "which season opens at 05:00?" of a table of orders or seasons in which nothing says so: it is none
 * of them. Null where any word on the screen may mean it.
 */
export function noRow({ text, skill }: RoutedPart, screen: Screen): Draft | null {
  const { listings: turns } = turnsOf(text);
  if (!HEARD_AS.has(skill) || turns.otherwise.test(text) || superlativeIn(text.toLowerCase())) return null;
  const state = turns.inState.exec(text.trim())?.groups;
  const match = state ? { noun: state.noun, rest: state.state } : wantedIn(text.trim());
  const { noun, rest } = match ?? {};
  if (!noun || !rest) return null;
  const [listing, ...others] = listingsOf(screen).filter(
    (each) => each.rows.length >= FEWEST && headedBy(each, noun) >= 0,
  );
  if (!listing || others.length > 0) return null;
  const { conditions, isFigured, heads, unsaid } = conditionsIn(rest, listing, screen);
  const isUnsaid = state && unsaid.length === 1 && conditions.length === 0;
  const isElsewhere =
    !state && isFigured && heads.size > 0 && conditions.every(({ holds }) => !isHeld(holds, listing));
  return isUnsaid || isElsewhere
    ? declined('The screen shows no such one: no row of the table says so.', [
        `"${rest}" stands in no row of the table`,
      ])
    : null;
}

const isHeld = (holds: (cell: Cell) => boolean, { rows }: Listing): boolean =>
  rows.some((row) => row.some((cell) => cell !== null && holds(cell)));

/** Skills that a question about a row may have been taken for. */
const HEARD_AS: ReadonlySet<Skill> = new Set<Skill>(['read_value', 'read_text', 'amount', 'window_title']);

const FEWEST = 3;
