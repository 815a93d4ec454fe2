import type { Draft } from '../../model/answer.ts';
import { bottom, right } from '../../model/geometry.ts';
import { median } from '../../numbers/median.ts';
import { readWords } from '../../question/read-words.ts';
import { stemWord } from '../../question/stem-word.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { isInCapitals } from '../../text/is-in-capitals.ts';
import { isMenuName } from '../../text/menu-names.ts';
import { headedTables } from '../screen/headed-tables.ts';
import { rowsDown } from '../screen/rows-down.ts';
import type { Screen } from '../screen/screen.ts';
import { type Segment, sameRow } from '../screen/segments.ts';
import { standsElsewhere } from '../states/place-asked.ts';
import { saidIn } from '../states/telling-words.ts';
import { foldText } from '../values/judged/asked.ts';
import { type Counted, otherWords } from './counted.ts';
import { isItemItself } from './is-item-itself.ts';
import { isLabel, isPressed, isSaidWithFigure } from './items-under-name.ts';
import { tellItems } from './tell-items.ts';

const FEWEST = 2;
/** What is listed begins at most so many heights under its heading, so many to the left of it or to the right. */
const NEAR = 3.6;
const OUTDENT = 1.5;
const INDENT = 6;
/** Items that begin so many heights further in than their heading are ended by the next text at its edge. */
const INSIDE = 0.8;
const AT_EDGE = 0.5;
const HEAD_WORDS = 5;
const OTHER_CELLS = 2;
/** A text so much taller than most may say more than its name: what it is about. */
const TALLER = 1.3;
const CLEARLY = 1.15;

/**
 * "How many entries are under SERVICE?", "how many items does Business settings have?": the rows under the one text that is
 * named, down to the next heading. Null where nothing is called just so, or where what stands there is a table or a figure.
 */
export function itemsUnderHeading(counted: Counted, screen: Screen): Draft | null {
  if (counted.negated || screen.commands.length > 0 || isSaidWithFigure(counted, screen)) return null;
  const named = headingsNamed(counted.text, screen);
  const lists = loudest([...named, ...pluralsOf(counted, screen)])
    .map((head) => ({ head, items: itemsUnder(head, screen) }))
    .filter(({ head, items }) => named.includes(head) || !areOfTable(items, screen))
    .filter(({ head, items }) => items.length >= FEWEST && !isItemItself(head, items, screen))
    .sort((a, b) => b.head.box.height - a.head.box.height);
  const [list, next] = lists;
  // Of several that are called so the one is meant that stands out.
  if (!list || (next && next.head !== list.head && list.head.box.height < CLEARLY * next.head.box.height))
    return null;
  const naming =
    partsNamed(counted.text).find(({ name }) => foldText(list.head.text).startsWith(name))?.whole ?? '';
  const ofName = new Set(readWords(naming).tokens.map(({ stem }) => stem));
  const words = otherWords(counted).filter(
    (word) => !ofName.has(word.stem) && saidIn(list.head.text, [word]).length === 0,
  );
  return tellItems(list.items, words, screen, 'what stands under that heading was counted');
}

/** Of texts that say the same the tallest: the heading of a page is called as its entry in a menu is. */
const loudest = (heads: readonly Segment[]): Segment[] =>
  heads.filter(
    ({ text, box }) =>
      !heads.some(
        (other) => foldText(other.text) === foldText(text) && other.box.height >= CLEARLY * box.height,
      ),
  );

/** Texts that a question names in full as what things stand under or in; a cell of a table has nothing in it. */
export function headingsNamed(text: string, screen: Screen): Segment[] {
  const names = partsNamed(text).map(({ name }) => name);
  const isUnder = turnsOf(text).counting.parts.under.test(text);
  const cells = isUnder ? [] : headedTables(screen).flatMap(({ rows }) => rows.flat());
  const inTables = new Set(cells.flatMap((cell) => cell?.segments ?? []));
  const heights = median(screen.segments.map(({ box }) => box.height));
  const isNamed = ({ text: said, box }: Segment): boolean =>
    names.some(
      (name) =>
        foldText(said) === name ||
        (isUnder && box.height >= TALLER * heights && foldText(said).startsWith(`${name} `)),
    );
  return screen.segments.filter(
    (segment) =>
      segment.words.length <= HEAD_WORDS &&
      isNamed(segment) &&
      (isUnder || !(isLabel(segment, screen) || isPressed(segment, screen) || isMenuName(segment.text))) &&
      !inTables.has(segment) &&
      !standsElsewhere(text, segment.box, screen),
  );
}

/** Texts that are nothing but what is counted, in the plural: "Places". The heads of tables are told elsewhere. */
function pluralsOf({ noun, text }: Counted, screen: Screen): Segment[] {
  const heads = headedTables(screen).flatMap(({ head }) => head);
  return screen.segments.filter((segment) => {
    const word = foldText(segment.text);
    return (
      segment.words.length === 1 &&
      stemWord(word) === noun &&
      /s$/.test(word) &&
      word !== noun &&
      !isLabel(segment, screen) &&
      !isPressed(segment, screen) &&
      !/:$/.test(segment.text) &&
      !heads.includes(segment) &&
      !standsElsewhere(text, segment.box, screen)
    );
  });
}

/** Whether rows have several texts each: such a table is counted by its own rows. */
const areOfTable = (rows: readonly Segment[], { segments }: Screen): boolean =>
  rows.every(
    (row) => segments.filter((other) => other !== row && sameRow(other.box, row.box)).length >= OTHER_CELLS,
  );

/** All that a question may name with its last words. */
function partsNamed(text: string): { name: string; whole: string }[] {
  const { before, named } = turnsOf(text).counting.parts;
  return [...text.matchAll(new RegExp(before, 'gi'))].flatMap(({ index, 0: word }) => {
    const whole = text.slice(index + word.length);
    const name = named.exec(whole)?.groups?.name;
    return name === undefined ? [] : [{ name: foldText(name), whole }];
  });
}

/** Rows under a heading at one edge, down to a text like the heading. */
export function itemsUnder(head: Segment, screen: Screen): Segment[] {
  const { box } = head;
  const left = box.x - OUTDENT * box.height;
  const below = screen.segments
    .filter((other) => other.box.y >= bottom(box) - 1 && other.box.y - bottom(box) <= NEAR * box.height)
    .filter((other) => other.box.x <= box.x + INDENT * box.height)
    // A heading that is centred begins to the right of what it is over.
    .filter((other) => other.box.x >= left || right(other.box) > box.x)
    .sort((a, b) => a.box.y - b.box.y);
  const [first] = below.filter((other) => sameRow(other.box, below[0].box)).sort((a, b) => a.box.x - b.box.x);
  if (!first || isLikeHead(first, head, head)) return [];
  const rows = rowsDown(first, screen, (next) => isLikeHead(next, head, first));
  const heads = headedTables(screen).flatMap((table) => table.head);
  return rows.every((row) => /\p{L}{2}/u.test(row.text) && !heads.includes(row)) ? rows : [];
}

/** In capitals or on a ground as the heading is and the items are not, or back at the edge of a heading that its items begin to the right of. */
function isLikeHead({ text, box, line }: Segment, head: Segment, first: Segment): boolean {
  const isLoud = isInCapitals(head.text) && isInCapitals(text);
  const ground = head.line.background;
  const isOnGround = ground !== undefined && line.background === ground && first.line.background !== ground;
  const isInside = first.box.x - head.box.x > INSIDE * head.box.height;
  return isLoud || isOnGround || (isInside && Math.abs(box.x - head.box.x) <= AT_EDGE * head.box.height);
}
