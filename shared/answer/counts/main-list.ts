import type { Draft } from '../../model/answer.ts';
import { type Box, right, unionOf } from '../../model/geometry.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { entryLists } from '../entries/entry-lists.ts';
import { overlapsAcross } from '../listings/listing.ts';
import type { Screen } from '../screen/screen.ts';
import { type Segment, sameRow } from '../screen/segments.ts';
import { termsOf } from '../screen/terms.ts';
import { standsElsewhere } from '../states/place-asked.ts';
import { type Column, columnsOf } from './columns-listed.ts';
import { type Counted, otherWords } from './counted.ts';
import { tellItems } from './tell-items.ts';
import { withoutHead } from './without-head.ts';

/** Columns stand side by side where so many of the rows of one are rows of the other. */
const SHARED = 0.7;
const FEWEST = 3;
/** The list of a screen holds so many times as much as any other, or it is not known which is meant. */
const CLEARLY = 1.5;

type List = { items: readonly Segment[]; cells: number; box: Box };

/**
 * "How many commits are listed?" where no caption names them: the rows of the one list of the screen, or of the part of it that
 * is meant, that holds much more than any other. What is counted is called so somewhere on the screen.
 */
export function mainList(counted: Counted, screen: Screen): Draft | null {
  const { noun, general, negated, text } = counted;
  if (negated || !turnsOf(text).counting.names.whole.test(text)) return null;
  const naming = screen.segments.filter((segment) => termsOf(segment.text).includes(noun ?? ''));
  // A field that is labelled so holds one.
  if (
    (!general && naming.length === 0) ||
    screen.segments.some((segment) => segment.text.toLowerCase() === noun)
  )
    return null;
  const lists = listsOf(screen)
    .filter(({ box, items }) => !standsElsewhere(text, box, screen) && items.every(isText))
    .sort((a, b) => b.cells - a.cells);
  const [best, next] = lists;
  if (!best || (next && best.cells < CLEARLY * next.cells)) return null;
  if (!general && !naming.some(({ box }) => overlapsAcross(box, best.box)) && isOfOther(naming, best, screen))
    return null;
  const draft = tellItems(best.items, otherWords(counted), screen, 'the rows of the list were counted');
  return draft?.regions.length === best.items.length ? draft : null;
}

/** Whether what is called so, beside the list, is no name of it: the list leads elsewhere, or another is headed so. */
const isOfOther = (naming: readonly Segment[], { box }: List, { record: { source } }: Screen): boolean =>
  right(box) < SIDE * source.width ||
  box.x > (1 - SIDE) * source.width ||
  naming.some(({ words, text }) => words.length === 1 && /s$/i.test(text));
const SIDE = 0.42;

const isText = ({ text }: Segment): boolean => /\p{L}/u.test(text);

function listsOf(screen: Screen): List[] {
  const entries = entryLists(screen).map(
    (list): List => ({
      items: list.map(({ lines: [title] }) => title),
      cells: list.flatMap(({ lines, beside }) => [...lines, ...beside]).length,
      box: unionOf(list.flatMap(({ lines }) => lines.map(({ box }) => box))),
    }),
  );
  return [
    ...entries,
    ...joined(columnsOf(screen))
      .map((columns) => listOf(columns, screen))
      .filter(({ items }) => items.length >= FEWEST),
  ];
}

function listOf(columns: readonly Column[], screen: Screen): List {
  const bodies = columns.map((column) => withoutHead(column, null, screen));
  const items = bodies.reduce((most, next) => (next.length > most.length ? next : most));
  return { items, cells: bodies.flat().length, box: unionOf(bodies.flat().map(({ box }) => box)) };
}

/** Columns whose rows are the same, side by side. */
function joined(columns: readonly Column[]): Column[][] {
  const groups: Column[][] = [];
  for (const column of columns) {
    const group = groups.find(([longest]) => isBeside(column, longest));
    if (group) group.push(column);
    else groups.push([column]);
  }
  return groups;
}

const isBeside = (column: Column, longest: Column): boolean =>
  column.filter((cell) =>
    longest.some(
      ({ box }) => sameRow(cell.box, box) && (right(cell.box) <= box.x || right(box) <= cell.box.x),
    ),
  ).length >=
  SHARED * column.length;
