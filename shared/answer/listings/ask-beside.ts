import type { Draft } from '../../model/answer.ts';
import type { Box } from '../../model/geometry.ts';
import type { RoutedPart } from '../../model/question.ts';
import type { Beside } from '../../question/lexicon/listing-turns.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { answered, declined } from '../draft.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { siblingGroups } from '../states/sibling-groups.ts';
import { columnsOf, headedBy, isValue, nameOf } from './columns.ts';
import { type Listing, listingsOf } from './listing.ts';

/** Names in a row or under each other. What is asked of a row of a table may stand in another column. */
type Line = { rank: number; isAcross: boolean; members: readonly Member[] };
type Member = { name: string; box: Box; segments: readonly Segment[]; listing?: Listing; row?: number };

const CERTAINTY = 0.8;
const FEWEST = 3;
/** Fewer texts in a row are a name and what belongs to it, no bar. */
const FEWEST_TEXTS = 4;

/** "Which station comes after Zoo?", "the entry between Cut and Paste": the neighbour in the list, menu or bar that holds a name. */
export function askBeside({ text }: RoutedPart, screen: Screen): Draft | null {
  const { listings: turns } = turnsOf(text);
  const pair = turns.between.exec(text.trim())?.groups;
  if (pair) return between(pair, screen, turns.kindBehind);
  for (const [beside, pattern] of turns.beside) {
    const match = pattern.exec(text.trim())?.groups;
    if (match) return neighbour(match, beside, screen, turns.kindBehind);
  }
  return null;
}

function between(
  { first, second, noun }: Record<string, string | undefined>,
  screen: Screen,
  kind: RegExp,
): Draft | null {
  const found = linesOf(screen).flatMap((line): Found[] => {
    const [one, other] = [first, second].map((name) => placesOf(name ?? '', line, kind)[0]);
    if (one === undefined || other === undefined || Math.abs(one - other) !== 2) return [];
    return [{ line, at: (one + other) / 2 }];
  });
  return tellOnly(found, noun);
}

type Found = { line: Line; at: number };

function neighbour(
  { name, noun }: Record<string, string | undefined>,
  beside: Beside,
  screen: Screen,
  kind: RegExp,
): Draft | null {
  const step = beside === 'before' || beside === 'above' || beside === 'left' ? -1 : 1;
  const lines = linesOf(screen).filter(({ isAcross }) =>
    beside === 'right' || beside === 'left'
      ? isAcross
      : beside === 'above' || beside === 'below'
        ? !isAcross
        : true,
  );
  const found = lines.flatMap((line) =>
    placesOf(name ?? '', line, kind)
      .map((own) => ({ line, own, at: own + step }))
      .filter(
        ({ at, own }) =>
          line.members[at] !== undefined &&
          isValue(line.members[at].name) === isValue(line.members[own].name),
      ),
  );
  const isLast = lines.some((line) => line.rank === 0 && placesOf(name ?? '', line, kind).length > 0);
  return found.length === 0 && isLast && beside !== 'right' && beside !== 'left'
    ? declined('Nothing is listed there: the list ends with it.', ['the list has no further row'])
    : tellOnly(found, noun);
}

/** The one that is found, among lists before rows of names; null where they differ. */
function tellOnly(found: readonly Found[], noun: string | undefined): Draft | null {
  const best = Math.min(...found.map(({ line }) => line.rank));
  const told = found
    .filter(({ line }) => line.rank === best)
    .map(({ line, at }) => asCalled(line.members[at], noun));
  const [first] = told;
  if (!first || told.some(({ name }) => name !== first.name)) return null;
  return answered({
    answer: first.name,
    confidence: CERTAINTY,
    regions: [{ ...first.box, label: first.name }],
    evidence: [...new Set(first.segments.flatMap(({ evidence }) => evidence))],
    reasons: ['it stands there in the list'],
  });
}

/** What the row of a table holds under the head that is asked for. */
function asCalled(member: Member, noun: string | undefined): Member {
  const { listing, row } = member;
  const column = listing && noun ? headedBy(listing, noun.split(' ').at(-1) ?? '') : -1;
  const cell = listing && row !== undefined && column >= 0 ? listing.rows[row][column] : null;
  return cell ? memberOf(cell.text, cell.segments) : member;
}

const memberOf = (name: string, segments: readonly Segment[]): Member => ({
  name,
  box: segments[0].box,
  segments,
});

/** Columns of lists, rows of names in bars and menus, and names under each other. */
function linesOf(screen: Screen): Line[] {
  const columns = listingsOf(screen)
    .filter(({ rows }) => rows.length >= FEWEST)
    .flatMap((listing) =>
      columnsOf(listing).map(
        (column): Line => ({
          rank: 0,
          isAcross: false,
          members: listing.rows.flatMap((cells, row) => {
            const cell = cells[column];
            return cell ? [{ ...memberOf(nameOf(cell), cell.segments), listing, row }] : [];
          }),
        }),
      ),
    );
  const groups = siblingGroups(screen)
    .filter(
      ({ axis, siblings }) => axis === 'column' || siblings[0].element || siblings.length >= FEWEST_TEXTS,
    )
    .map(
      ({ axis, siblings }): Line => ({
        rank: axis === 'row' ? (siblings[0].element ? 1 : 2) : 3,
        isAcross: axis === 'row',
        members: siblings.map(({ name, box, segments }) => ({ name, box, segments })),
      }),
    );
  return [...columns, ...groups];
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#%$€£/.-]+/gu, ' ')
    .replace(/[.…:]+$/, '')
    .trim();

/** The number of a step or a row, how many of a thing were bought, a box to tick. */
const NUMBERED = /^(?:\d{1,2}[.)] |\d{1,3} ?[x×] |\d{1,3} (?=\p{L})|\[.?\] )/u;

/** Where a name stands in a line: what is called just so, else what begins so. */
function placesOf(name: string, { members }: Line, kind: RegExp): number[] {
  const wanted = [name, name.replace(kind, '')].map(plain).filter((each) => each !== '');
  const own = members.map((member) => plain(member.name.replace(NUMBERED, '')));
  const all = [...own.keys()];
  const exact = all.filter((at) => wanted.includes(own[at]));
  if (exact.length > 0) return exact;
  const begins = all.filter((at) => wanted.some((each) => each.length > 2 && own[at].startsWith(`${each} `)));
  return begins.length === 1 ? begins : [];
}
