import { right, unionOf } from '../../model/geometry.ts';
import type { Sign } from './align-signs.ts';
import { iconWordFacts, type Side, type WordRange, wordRanges } from './judged/icon-word-facts.ts';
import { iconProbability } from './judged/icon-word-model.ts';
import { type ReadLine, withSigns } from './read-line.ts';

/** Gap between a tick and its number, in heights of a capital; a space comes to about 0.4. */
const TICK_GAP = 0.55;

/** Most characters that an icon is read as, and bullets, which are part of a text. */
const MOST_SIGNS = 3;
const BULLET = /^[-•·–—]$/;
const SURE = 0.6;

/** Cuts icons that were read as characters off both ends of a line. */
export function dropIcons(found: ReadLine): ReadLine {
  if (found.pitch !== null) return dropFoldMark(found, found.pitch);
  const read = dropTicks(found);
  const words = wordRanges(read.signs);
  if (words.length < 2) return read;
  let [start, end] = [0, read.signs.length];
  if (isIcon(read, words, 'first')) start = words[0].end;
  const last = words[words.length - 1];
  if ((words.length > 2 || start === 0) && isIcon(read, words, 'last')) end = last.start;
  return start === 0 && end === read.signs.length ? read : withSigns(read, read.signs.slice(start, end));
}

/**
 * Cuts the ticks of an axis off the number that stands beside it.
 * @param least gap between the two in heights of a capital: where it is not known for a scale, more than a space
 */
export function dropTicks(read: ReadLine, least = TICK_GAP): ReadLine {
  const first = read.signs.findIndex(({ text }) => TICK.test(text));
  if (first < 1) return read;
  const [number, ticks] = [read.signs.slice(0, first), read.signs.slice(first)];
  if (!number.every(({ text }) => PART_OF_NUMBER.test(text))) return read;
  if (!ticks.every(({ text }) => TICK.test(text))) return read;
  const last = number.at(-1)?.stacks;
  // The first of two may be read from the ink of the number.
  const next = ticks.find(({ stacks }) => stacks && last && stacks.first > last.last)?.stacks;
  if (!last || !next) return read;
  const gap = read.stacks[next.first].box.x - right(read.stacks[last.last].box);
  return gap >= least * read.line.tall ? withSigns(read, number) : read;
}

const TICK = /^[-–—·]$/;
const PART_OF_NUMBER = /^[\p{N}.,:%$€£]$/u;

/** Width of a chevron in cells from which no character of the font is it, and the gaps around it. */
const WIDE_MARK = 1.3;
const MARK_GAP = 0.3;
/** Characters of a line that its fold mark stands within: a number of up to five digits before it. */
const LAST_BEFORE_CODE = 5;

/** Cuts the chevron that folds code off a line: wider than a cell of its font, free on both sides, before the code. */
function dropFoldMark(read: ReadLine, pitch: number): ReadLine {
  const { signs, stacks } = read;
  const start = signs.findIndex(({ text, stacks: span }) => {
    if (!span || !LIKE_FOLD_MARK.test(text)) return false;
    const box = unionOf(stacks.slice(span.first, span.last + 1).map((stack) => stack.box));
    return box.width >= WIDE_MARK * pitch && box.width > box.height;
  });
  if (start < 0 || start > LAST_BEFORE_CODE) return read;
  const before = signs.slice(0, start);
  if (before.some(({ text }) => !/\p{N}/u.test(text))) return read;
  const { first, last } = signs[start].stacks ?? { first: 0, last: 0 };
  let end = start + 1;
  while (signs[end]?.stacks && (signs[end].stacks?.first ?? 0) <= last) end++;
  const next = signs[end]?.stacks;
  const left = before.at(-1)?.stacks;
  const isFree =
    (!left || stacks[first].box.x - right(stacks[left.last].box) >= MARK_GAP * pitch) &&
    (!next || stacks[next.first].box.x - right(stacks[last].box) >= MARK_GAP * pitch);
  if (!next || !isFree) return read;
  const rest = signs
    .slice(end)
    .map((sign, index) => (index === 0 && start > 0 ? { ...sign, spaceBefore: true } : sign));
  return withSigns(read, [...before, ...rest]);
}

const LIKE_FOLD_MARK = /^[vVwWyY›>»]$/;

function isIcon(read: ReadLine, words: readonly WordRange[], side: Side): boolean {
  if (!mayBeIcon(read, words, side)) return false;
  const facts = iconWordFacts(read, words, side);
  return facts !== null && iconProbability(facts) >= SURE;
}

/** Whether the first or last word of a line is short enough to be an icon, and no bullet or star. */
export function mayBeIcon(read: ReadLine, words: readonly WordRange[], side: Side): boolean {
  const { start, end } = side === 'first' ? words[0] : words[words.length - 1];
  const own = read.signs.slice(start, end);
  const text = own.map((sign) => sign.text).join('');
  if (side === 'last' && text === '*' && isStar(own[0], read)) return false;
  return end - start <= MOST_SIGNS && !BULLET.test(text);
}

/** Least sureness of a star, how high it reaches and how far it hangs above the line, in heights of a capital. */
const STAR = { sure: 0.8, top: 0.85, foot: 0.25 };
const ABOUT_SQUARE = 1.4;

/** The star after the name of a field that must be filled: it hangs from the height of capitals, as no arrow does. */
function isStar({ confidence, stacks: span }: Sign, { stacks, line }: ReadLine): boolean {
  if (!span || confidence < STAR.sure) return false;
  const { y, width, height } = unionOf(stacks.slice(span.first, span.last + 1).map((stack) => stack.box));
  return (
    line.baseline - y >= STAR.top * line.tall &&
    line.baseline - y - height >= STAR.foot * line.tall &&
    Math.max(width, height) <= ABOUT_SQUARE * Math.min(width, height)
  );
}
