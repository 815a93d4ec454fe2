import type { Draft } from '../../model/answer.ts';
import { bottom } from '../../model/geometry.ts';
import { stemWord } from '../../question/stem-word.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { foldWords } from '../../text/holds-form.ts';
import { headedTables } from '../screen/headed-tables.ts';
import type { Screen } from '../screen/screen.ts';
import { type Segment, sameRow } from '../screen/segments.ts';
import { type Counted, tellCount } from './counted.ts';

const HEAD_WORDS = 4;
/** Columns of a board begin at least so many heights of their heads apart. */
const APART = 8;
/** What is in a column begins at most so far left or right of its head, in heights. */
const ASIDE = { left: 2, right: 4 };
/** The first card stands within so many heights of the head; texts of one card are closer than so many of theirs. */
const UNDER = 7;
const OF_CARD = 1.1;
const CERTAINTY = 0.76;

type Column = { head: Segment; cards: Segment[] };

/** "How many cards are in the 'To do' column?": the cards under the one head of a board that the question names. */
export function boardColumn({ text, noun, negated }: Counted, screen: Screen): Draft | null {
  const { column: asksColumn, cards } = turnsOf(text).counting;
  const isColumn = asksColumn.test(text);
  if (negated || !(isColumn || cards.test(text))) return null;
  // Of a table only what is asked for as a column is counted.
  const heads = isColumn ? [] : headedTables(screen).flatMap(({ head }) => head);
  const asked = ` ${foldWords(text).join(' ')} `;
  const isNamed = ({ text: own }: Segment): boolean => {
    const said = foldWords(own.replace(COUNT, '')).join(' ');
    return said !== '' && stemWord(said) !== noun && asked.includes(` ${said} `);
  };
  const [column, ...others] = boards(screen)
    .flat()
    .filter(({ head }) => isNamed(head) && !heads.includes(head));
  return column && others.length === 0
    ? tellCount(column.cards, CERTAINTY, 'the cards under that head were counted')
    : null;
}

/** "To do (4)", "Doing 2". */
const COUNT = /\s*[([]?\d{1,3}[)\]]?$/;

/** Rows of short texts far apart, each with something under it and nothing else at its edge above. */
function boards(screen: Screen): Column[][] {
  const rows = Map.groupBy(screen.segments, ({ row }) => row);
  return [...rows.values()].flatMap((row) => {
    const heads = row
      .filter(({ text, words }) => words.length <= HEAD_WORDS && /\p{L}{2}/u.test(text))
      .sort((a, b) => a.box.x - b.box.x);
    const isApart = heads.every(
      ({ box }, at) => at === 0 || box.x - heads[at - 1].box.x >= APART * box.height,
    );
    if (heads.length < 2 || heads.length < row.length || !isApart) return [];
    const columns = heads.map((head, at) => ({ head, cards: cardsUnder(head, heads[at + 1], screen) }));
    return columns.filter(({ cards }) => cards.length > 0).length >= 2 ? [columns] : [];
  });
}

/** The first text of each card under a head, up to where the next column begins. */
function cardsUnder(head: Segment, next: Segment | undefined, { segments }: Screen): Segment[] {
  const { box } = head;
  const end = next ? next.box.x - ASIDE.left * box.height : Number.POSITIVE_INFINITY;
  const inside = segments
    .filter((other) => other.box.y >= bottom(box) && !sameRow(other.box, box))
    .filter((other) => other.box.x >= box.x - ASIDE.left * box.height && other.box.x < end)
    .sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);
  const edge = inside[0]?.box;
  if (!edge || edge.y - bottom(box) > UNDER * box.height || edge.x - box.x > ASIDE.right * box.height)
    return [];
  return inside.filter(
    (other, at) =>
      Math.abs(other.box.x - edge.x) <= other.box.height &&
      (at === 0 || other.box.y - bottom(inside[at - 1].box) > OF_CARD * other.box.height),
  );
}
