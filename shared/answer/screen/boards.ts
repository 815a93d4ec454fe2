import { bottom } from '../../model/geometry.ts';
import { foldWords } from '../../text/holds-form.ts';
import { headedTables } from './headed-tables.ts';
import type { Screen } from './screen.ts';
import { type Segment, sameRow } from './segments.ts';

const HEAD_WORDS = 4;
/** Columns of a board begin at least so many heights of their heads apart. */
const APART = 8;
/** What is in a column begins at most so far left or right of its head, in heights. */
const ASIDE = { left: 2, right: 4 };
/** The first card stands within so many heights of the head. */
const UNDER = 7;
/** Texts of one card are closer than so many of their heights, where their gaps are not of two clearly different sizes. */
const OF_CARD = 1.1;
const CLEARLY = 1.2;

/** A card of a board: its texts, the first its title. */
export type Card = readonly [Segment, ...Segment[]];
/** A column of a board: its head and the cards under it. */
export type BoardColumn = { head: Segment; cards: readonly Card[] };

const known = new WeakMap<Screen, readonly BoardColumn[]>();

/** The columns of all boards on a screen, such as "To do", "Doing" and "Done" with cards under them. */
export function boardColumns(screen: Screen): readonly BoardColumn[] {
  const before = known.get(screen);
  if (before) return before;
  const made = boards(screen).flat();
  known.set(screen, made);
  return made;
}

/** Columns of boards that are no columns of a table. */
export function columnsBesideTables(screen: Screen): readonly BoardColumn[] {
  const heads = headedTables(screen).flatMap(({ head }) => head);
  return boardColumns(screen).filter(({ head }) => !heads.includes(head));
}

/** The one column whose head a question says in full, a figure behind it left out; null for none or several. */
export function columnNamed(question: string, columns: readonly BoardColumn[]): BoardColumn | null {
  const asked = ` ${foldWords(question).join(' ')} `;
  const [column, ...others] = columns.filter(({ head }) => {
    const said = foldWords(head.text.replace(COUNT, '')).join(' ');
    return said !== '' && asked.includes(` ${said} `);
  });
  return column && others.length === 0 ? column : null;
}
/** "To do (4)", "Doing 2". */
const COUNT = /\s*[([]?\d{1,3}[)\]]?$/;

/** Rows of short texts far apart, each with something under it and nothing else at its edge above. */
function boards(screen: Screen): BoardColumn[][] {
  const rows = Map.groupBy(screen.segments, ({ row }) => row);
  return [...rows.values()].flatMap((row) => {
    const heads = row
      .filter(({ text, words }) => words.length <= HEAD_WORDS && /\p{L}{2}/u.test(text))
      .sort((a, b) => a.box.x - b.box.x);
    const isApart = heads.every(
      ({ box }, at) => at === 0 || box.x - heads[at - 1].box.x >= APART * box.height,
    );
    if (heads.length < 2 || heads.length < row.length || !isApart) return [];
    const under = heads.map((head, at) => textsUnder(head, heads[at + 1], screen));
    const least = leastBetween(under.flatMap(stepsIn));
    const columns = heads.map((head, at) => ({ head, cards: cardsOf(under[at], least) }));
    return columns.filter(({ cards }) => cards.length > 0).length >= 2 ? [columns] : [];
  });
}

/** The texts at the edge of the column under a head, top to bottom, up to where the next column begins. */
function textsUnder(head: Segment, next: Segment | undefined, { segments }: Screen): Segment[] {
  const { box } = head;
  const end = next ? next.box.x - ASIDE.left * box.height : Number.POSITIVE_INFINITY;
  const inside = segments
    .filter((other) => other.box.y >= bottom(box) && !sameRow(other.box, box))
    .filter((other) => other.box.x >= box.x - ASIDE.left * box.height && other.box.x < end)
    .sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);
  const edge = inside[0]?.box;
  if (!edge || edge.y - bottom(box) > UNDER * box.height || edge.x - box.x > ASIDE.right * box.height)
    return [];
  return inside.filter((other) => Math.abs(other.box.x - edge.x) <= other.box.height);
}

/** Parts the texts of a column where another card begins. */
const cardsOf = (texts: readonly Segment[], least: number | null): Card[] =>
  texts.reduce<[Segment, ...Segment[]][]>((cards, text, at) => {
    const last = cards.at(-1);
    if (last && !begins(texts, at, least)) last.push(text);
    else cards.push([text]);
    return cards;
  }, []);

/** How far each text begins below the one before, in pixels. */
const stepsIn = (texts: readonly Segment[]): number[] =>
  texts.slice(1).map(({ box }, at) => box.y - texts[at].box.y);

/** The step beyond which a text begins another card: between those within cards and those from card to card; null where they do not differ. */
function leastBetween(steps: readonly number[]): number | null {
  const sorted = steps.filter((step) => step > 0).sort((a, b) => a - b);
  const jumps = sorted.slice(1).map((step, at) => step / sorted[at]);
  const at = jumps.indexOf(Math.max(...jumps));
  return jumps[at] >= CLEARLY ? (sorted[at] + sorted[at + 1]) / 2 : null;
}

function begins(texts: readonly Segment[], at: number, least: number | null): boolean {
  const [before, { box }] = [texts[at - 1].box, texts[at]];
  return least === null ? box.y - bottom(before) > OF_CARD * box.height : box.y - before.y > least;
}
