import type { Draft } from '../../model/answer.ts';
import { turnsOf } from '../../question/turns-of.ts';
import { bulletItems } from '../screen/bullet-items.ts';
import type { Screen } from '../screen/screen.ts';
import { type Segment, sameRow } from '../screen/segments.ts';
import { standsElsewhere } from '../states/place-asked.ts';
import { saidIn, type TellingWord } from '../states/telling-words.ts';
import { type Column, columnsOf } from './columns-listed.ts';
import { type Counted, otherWords } from './counted.ts';
import { tellItems } from './tell-items.ts';

const FEWEST = 2;
/** Of the items of a list with marks a reader loses the marks of some. */
const MOST = 0.6;

const NUMBERED = /^(\d{1,2})[.)](?:\s|$)/;
const BULLETED = /^[-–•*·◦▪►‣●](?:\s|$)/;
const TO_TICK = /^(?:[-–•*]\s?)?[[(].{0,2}?[\])1](?:\s|$)/;

/**
 * "How many steps does the fix have?", "how many bullet points are there?", "how many to-dos are left?": the items of the one
 * list on the screen whose items begin with numbers, bullets or boxes to tick.
 */
export function markedItems(counted: Counted, screen: Screen): Draft | null {
  if (counted.negated) return null;
  for (const mark of marksOf(counted.text)) {
    const lists = withoutParts(listsWith(mark, screen)).filter(
      ([{ box }]) => !standsElsewhere(counted.text, box, screen),
    );
    if (lists.length !== 1) continue;
    const [list] = lists;
    const words = otherWords(counted).filter((word) => !isSaidBeside(word, list, screen));
    return tellItems(list, words, screen, 'the items of the list were counted');
  }
  return bulletsOf(counted, screen);
}

/** Bullet points of the one list, where a reader lost the bullets. */
function bulletsOf(counted: Counted, screen: Screen): Draft | null {
  if (!turnsOf(counted.text).counting.marked.bullets.test(counted.text)) return null;
  const items = bulletItems(screen).map(({ segment }) => segment);
  return items.length > 0 ? tellItems(items, [], screen, 'the items of the list were counted') : null;
}

function marksOf(text: string): RegExp[] {
  const { steps, points, tasks } = turnsOf(text).counting.marked;
  return [
    ...(steps.test(text) ? [NUMBERED] : []),
    ...(points.test(text) ? [BULLETED] : []),
    ...(tasks.test(text) ? [TO_TICK, NUMBERED, BULLETED] : []),
  ];
}

/** What is said elsewhere on the screen names the list, or what it is a part of. */
const isSaidBeside = (word: TellingWord, list: Column, { segments }: Screen): boolean =>
  segments.some((segment) => !list.includes(segment) && saidIn(segment.text, [word]).length > 0);

const listsWith = (mark: RegExp, screen: Screen): Column[] =>
  columnsOf(screen).flatMap((column) => {
    const isMarked = (item: Segment): boolean => mark.test(startOf(item, screen));
    const first = column.findIndex(isMarked);
    const items = first < 0 ? [] : column.slice(first, column.findLastIndex(isMarked) + 1);
    const marked = items.filter(isMarked);
    const isList = items.length >= FEWEST && marked.length >= MOST * items.length;
    if (!isList || (mark === NUMBERED && !rises(marked))) return [];
    // Numbers that lack none leave out what stands between them.
    return [mark === NUMBERED && numberOf(marked[marked.length - 1]) === marked.length ? marked : items];
  });

/** A mark is read alone or with the text behind it. */
const startOf = ({ text, index }: Segment, { layout }: Screen): string =>
  text.length <= 2 ? `${text} ${layout.right[index]?.text ?? ''}` : text;

/** Texts behind the marks of a list are no list of their own. */
const withoutParts = (lists: readonly Column[]): Column[] =>
  lists.filter(
    (list) =>
      !lists.some(
        (other) =>
          other.length > list.length && list.every((item) => other.some(({ box }) => sameRow(box, item.box))),
      ),
  );

/** From one on, each number at least its place: a reader loses some. */
const rises = (items: readonly Segment[]): boolean =>
  items.every(({ text }, at) => {
    const number = numberOf({ text });
    return at === 0 ? number === 1 : number > at;
  });

const numberOf = ({ text }: { text: string }): number => Number(NUMBERED.exec(text)?.[1]);
