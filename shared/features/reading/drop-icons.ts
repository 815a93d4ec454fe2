import { type Box, bottom, right, unionOf } from '../../model/geometry.ts';
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
export function dropIcons(read: ReadLine): ReadLine {
  if (read.pitch !== null) return read;
  const words = wordRanges(read.signs);
  if (words.length < 2) return read;
  let [start, end] = [0, read.signs.length];
  if (isIcon(read, words[0], words[1].start, 'first')) start = words[0].end;
  const last = words[words.length - 1];
  if (words.length > 2 || start === 0)
    if (isIcon(read, last, words[words.length - 2].end - 1, 'last')) end = last.start;
  return start === 0 && end === read.signs.length ? read : withSigns(read, read.signs.slice(start, end));
}

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
  if (sure < 0.6) return !/^\p{L}{2,}$/u.test(text) || gap >= ICON_GAP * tall;
  const isIconLike = /^[QvVwWxXoO0©®@°><»«=+#&¢£€§%[\]{}()\\/~^*"'“”‘’.,:;_J™|]+$/u.test(text) || sure < 0.75;
  return gap >= ICON_GAP * tall && isIconLike;
}

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

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1];
