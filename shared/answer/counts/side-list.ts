import type { Draft } from '../../model/answer.ts';
import { right } from '../../model/geometry.ts';
import { median } from '../../numbers/median.ts';
import { readWords } from '../../question/read-words.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { isInCapitals } from '../../text/is-in-capitals.ts';
import { rowsDown } from '../screen/rows-down.ts';
import type { Screen } from '../screen/screen.ts';
import type { Segment } from '../screen/segments.ts';
import { type Counted, otherWords } from './counted.ts';
import { tellItems } from './tell-items.ts';

/** A side reaches over so much of the window. */
const SIDE = 0.42;
const FEWEST = 3;
/** What leads elsewhere is called in few words. */
const NAME_WORDS = 4;
/** The list holds so many times as many rows as the next one that stands there. */
const CLEARLY = 1.4;
/** A heading over the list is taller than its rows by this factor. */
const TALLER = 1.35;
const FAR = 1.4;
/** Lists one beside the other begin more than so many text heights apart. */
const APART = 4;

/**
 * "How many entries are in the menu on the left?", "how many items does the sidebar have?": the rows of short texts at that side,
 * without headings among them. Null where two lists stand there, or where its rows are no names.
 */
export function sideList(counted: Counted, screen: Screen): Draft | null {
  const { side, entries } = turnsOf(counted.text).counting.parts;
  const asked = side.exec(counted.text);
  if (!asked || counted.negated || !entries.test(counted.text)) return null;
  const said = (asked.groups?.side ?? asked.groups?.hand)?.toLowerCase();
  const lists = (said ? [said] : ['left', 'right']).flatMap((each) => outermost(each, listsAt(each, screen)));
  const [best, next] = lists.sort((a, b) => b.length - a.length);
  if (!best || (next && best.length < CLEARLY * next.length)) return null;
  const ofPlace = new Set(readWords(asked[0]).tokens.map(({ stem }) => stem));
  const words = otherWords(counted).filter(({ stem }) => !ofPlace.has(stem));
  return tellItems(best, words, screen, 'the rows of the list at that side were counted');
}

/** Of lists at one side those that stand furthest out. */
function outermost(side: string, lists: readonly Segment[][]): Segment[][] {
  const aside = (rows: readonly Segment[]): number =>
    side === 'left'
      ? Math.min(...rows.map(({ box }) => box.x))
      : -Math.max(...rows.map(({ box }) => right(box)));
  const first = Math.min(...lists.map(aside));
  return lists.filter((rows) => aside(rows) - first <= APART * rows[0].box.height);
}

/** Lists of names at one side of the window in front, none a part of another. */
function listsAt(side: string, screen: Screen): Segment[][] {
  const { source, ui } = screen.record;
  const window = ui.windows.find(({ front }) => front)?.box ?? { x: 0, y: 0, ...source };
  const isThere = ({ box }: Segment): boolean =>
    side === 'left'
      ? box.x >= window.x && right(box) <= window.x + SIDE * window.width
      : box.x >= window.x + (1 - SIDE) * window.width && right(box) <= right(window);
  const isName = (segment: Segment): boolean =>
    isThere(segment) && segment.words.length <= NAME_WORDS && /\p{L}{2}/u.test(segment.text);
  const lists: Segment[][] = [];
  for (const first of screen.segments.filter(isName)) {
    if (lists.some((list) => list.includes(first))) continue;
    lists.push(rowsDown(first, screen, (next) => !isName(next)));
  }
  return lists
    .map(underTallest)
    .map(withoutHeadings)
    .filter(({ length }) => length >= FEWEST);
}

/** What stands under the last text that is taller than most, and not far under another: titles stand over a list. */
function underTallest(rows: readonly Segment[]): readonly Segment[] {
  const usual = median(rows.map(({ box }) => box.height));
  const own = rows.slice(rows.findLastIndex(({ box }) => box.height > TALLER * usual) + 1);
  const steps = own.slice(1).map(({ box }, at) => box.y - own[at].box.y);
  return steps.length > 1 && steps[0] > FAR * median(steps.slice(1)) ? own.slice(1) : own;
}

/** Rows in capitals among others head them. */
function withoutHeadings(rows: readonly Segment[]): Segment[] {
  const plain = rows.filter(({ text }) => !isInCapitals(text));
  return plain.length > 0 ? plain : [...rows];
}
