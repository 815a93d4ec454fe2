import { type Box, bottom, right, unionOf } from '../../model/geometry.ts';
import { median } from '../../numbers/median.ts';
import type { Sign } from './align-signs.ts';
import { type ReadLine, withSigns } from './read-line.ts';

/** Gap between an icon and its label, in heights of a capital; a space comes to about 0.4. */
const ICON_GAP = 0.55;
const DOUBTFUL_GAP = 0.35;
/** How far an icon reaches beyond the text on both sides, in heights of the text. */
const SLACK = 0.15;

/**
 * Cuts icons off both ends of a line: a first or last word of one or two characters that stands further away than a
 * space and was read unsurely, or looks like what icons are read as.
 */
export function dropIcons(found: ReadLine): ReadLine {
  if (found.pitch !== null) return dropFoldMark(found, found.pitch);
  const read = dropTicks(found);
  const words = wordRanges(read.signs);
  if (words.length < 2) return read;
  let [start, end] = [0, read.signs.length];
  if (isIcon(read, words[0], words[1].start, 'first')) start = words[0].end;
  const last = words[words.length - 1];
  if (words.length > 2 || start === 0)
    if (isIcon(read, last, words[words.length - 2].end - 1, 'last')) end = last.start;
  return start === 0 && end === read.signs.length ? read : withSigns(read, read.signs.slice(start, end));
}

/** Cuts the ticks of an axis off the number that stands beside it: strokes further away than a space. */
function dropTicks(read: ReadLine): ReadLine {
  const first = read.signs.findIndex(({ text }) => TICK.test(text));
  if (first < 1) return read;
  const [number, ticks] = [read.signs.slice(0, first), read.signs.slice(first)];
  if (!number.every(({ text }) => PART_OF_NUMBER.test(text))) return read;
  if (!ticks.every(({ text }) => TICK.test(text))) return read;
  const [last, next] = [number.at(-1)?.stacks, ticks[0].stacks];
  if (!last || !next) return read;
  const gap = read.stacks[next.first].box.x - right(read.stacks[last.last].box);
  return gap >= ICON_GAP * read.line.tall ? withSigns(read, number) : read;
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

type Range = { start: number; end: number };

function wordRanges(signs: readonly Sign[]): Range[] {
  const ranges: Range[] = [];
  signs.forEach((sign, index) => {
    if (index === 0 || sign.spaceBefore) ranges.push({ start: index, end: index + 1 });
    else ranges[ranges.length - 1].end = index + 1;
  });
  return ranges;
}

function isIcon(read: ReadLine, range: Range, neighbour: number, side: 'first' | 'last'): boolean {
  const signs = read.signs.slice(range.start, range.end);
  const text = signs.map((sign) => sign.text).join('');
  if (signs.length > 3 || /^[-•·–—]$/.test(text)) return false;
  const own = signs.flatMap((sign) => sign.stacks ?? []);
  const next = read.signs[neighbour].stacks;
  if (own.length === 0 || !next) return false;
  const first = Math.min(...own.map((span) => span.first));
  const last = Math.max(...own.map((span) => span.last));
  const gap =
    side === 'first'
      ? read.stacks[next.first].box.x - right(read.stacks[last].box)
      : read.stacks[first].box.x - right(read.stacks[next.last].box);
  const { tall } = read.line;
  if (side === 'first' && gap >= ICON_GAP * tall && isHigherThanText(read, range)) return true;
  if (/^\p{N}+[.)]?$/u.test(text)) return false;
  const sure = signs.reduce((sum, sign) => sum + sign.confidence, 0) / signs.length;
  if (gap < DOUBTFUL_GAP * tall) return false;
  const box = unionOf(read.stacks.slice(first, last + 1).map((stack) => stack.box));
  if (sure >= SURE_BRACKET && /^[()[\]{}]$/.test(text) && box.width <= BRACKET_WIDTH * box.height)
    return false;
  if (text === '%' && side === 'last' && /\p{N}/u.test(read.signs[neighbour].text)) return false;
  if (sure < 0.6) return !/^\p{L}{2,}:?$/u.test(text) || (gap >= ICON_GAP * tall && !text.endsWith(':'));
  const isIconLike = /^[QvVwWxXoO0©®@°><»«=+#&¢£€§%[\]{}()\\/~^*"'“”‘’.,:;_J™|]+$/u.test(text) || sure < 0.75;
  return gap >= ICON_GAP * tall && isIconLike;
}

/** Brackets are much higher than wide, which icons are not. */
const BRACKET_WIDTH = 0.55;
const SURE_BRACKET = 0.75;

const HIGH = /^[\p{Lu}\p{N}bdfhkl]$/u;

/** Whether the first characters of a line are higher than any after them, above and below: an icon before a label. */
function isHigherThanText(read: ReadLine, { start, end }: Range): boolean {
  const inkOf = (signs: readonly Sign[]): Box[] => signs.flatMap((sign) => boxOf(read, sign));
  const [own, rest] = [
    inkOf(read.signs.slice(start, end)),
    inkOf(read.signs.slice(end).filter(({ text }) => HIGH.test(text))),
  ];
  if (own.length === 0 || rest.length === 0) return false;
  const [icon, text] = [unionOf(own), unionOf(rest)];
  const slack = Math.max(1, SLACK * text.height);
  const baseline = median(rest.map(bottom));
  return icon.y <= text.y - slack && bottom(icon) >= baseline + slack;
}

const boxOf = ({ stacks }: ReadLine, { stacks: span }: Sign): Box[] =>
  span ? [unionOf(stacks.slice(span.first, span.last + 1).map((stack) => stack.box))] : [];
