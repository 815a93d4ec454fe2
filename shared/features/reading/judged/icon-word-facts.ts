import { type Box, bottom, right, unionOf } from '../../../model/geometry.ts';
import { median } from '../../../numbers/median.ts';
import type { Sign } from '../align-signs.ts';
import type { ReadLine } from '../read-line.ts';

/** First and last sign (excluded) of a word. */
export type WordRange = { start: number; end: number };
export type Side = 'first' | 'last';

/** Letters that stand as high as a capital, from the line up. */
const HIGH = /^[\p{Lu}\p{N}bdfhkl]$/u;

/** What recognisers mostly take icons for, and what words of one to three signs mostly are. */
const SIGNS = [...'«»©®+|Q@=*vwXxe<#~.Oo0i>AB¥&£[]()_-/%€°I1l'];

export function wordRanges(signs: readonly Sign[]): WordRange[] {
  const ranges: WordRange[] = [];
  signs.forEach((sign, index) => {
    if (index === 0 || sign.spaceBefore) ranges.push({ start: index, end: index + 1 });
    else ranges[ranges.length - 1].end = index + 1;
  });
  return ranges;
}

/**
 * What tells whether the first or last word of a line is an icon that was read as characters: how it stands to the
 * rest of the line, how surely it was read, as what, and beside what. Lengths are in heights of a capital.
 * @returns null where no ink is known for the word or the one beside it
 */
export function iconWordFacts(read: ReadLine, words: readonly WordRange[], side: Side): Float32Array | null {
  const { signs, stacks, line } = read;
  const [range, beside] =
    side === 'first' ? [words[0], words[1]] : [words[words.length - 1], words[words.length - 2]];
  const own = signs.slice(range.start, range.end);
  const spans = own.flatMap((sign) => sign.stacks ?? []);
  const rest = signs.filter((_, index) => index < range.start || index >= range.end);
  const inks = rest.flatMap((sign) => boxOf(read, sign));
  const neighbour = signs[side === 'first' ? beside.start : beside.end - 1].stacks;
  if (spans.length === 0 || inks.length === 0 || !neighbour) return null;
  const first = Math.min(...spans.map((span) => span.first));
  const last = Math.max(...spans.map((span) => span.last));
  const ownStacks = stacks.slice(first, last + 1);
  const box = unionOf(ownStacks.map((stack) => stack.box));
  const glyphs = ownStacks.flatMap((stack) => stack.glyphs);
  const high = rest.filter(({ text }) => HIGH.test(text)).flatMap((sign) => boxOf(read, sign));
  const measured = high.length > 0 ? high : inks;
  const gap =
    side === 'first' ? stacks[neighbour.first].box.x - right(box) : box.x - right(stacks[neighbour.last].box);
  const text = textOf(own);
  const next = textOf(signs.slice(beside.start, beside.end));
  const { tall } = line;
  return Float32Array.from([
    side === 'first' ? 1 : 0,
    gap / tall,
    own.reduce((sum, { confidence }) => sum + confidence, 0) / own.length,
    Math.min(...own.map(({ confidence }) => confidence)),
    (Math.min(...measured.map(({ y }) => y)) - box.y) / tall,
    (bottom(box) - median(measured.map(bottom))) / tall,
    box.width / tall,
    box.height / tall,
    tall,
    glyphs.length,
    ownStacks.length / own.length,
    glyphs.reduce((sum, glyph) => sum + glyph.area, 0) / (box.width * box.height),
    Math.min(...glyphs.map(({ purity }) => purity)),
    high.length,
    words.length,
    own.length,
    box.width / tall / own.length,
    count(text, /\p{N}/gu),
    count(text, /\p{L}/gu),
    count(text, /\p{Lu}/gu),
    is(text, /^\p{N}+[.):]?$/u),
    is(text, /^\p{L}{2,}[:.,]?$/u),
    is(next, /^\p{Lu}\p{Ll}/u),
    is(next, /^\p{Ll}/u),
    is(next, /^\p{N}/u),
    next.length,
    ...SIGNS.map((sign) => (text.includes(sign) ? 1 : 0)),
  ]);
}

const textOf = (signs: readonly Sign[]): string => signs.map(({ text }) => text).join('');

const count = (text: string, what: RegExp): number => (text.match(what) ?? []).length;

const is = (text: string, what: RegExp): number => (what.test(text) ? 1 : 0);

const boxOf = ({ stacks }: ReadLine, { stacks: span }: Sign): Box[] =>
  span ? [unionOf(stacks.slice(span.first, span.last + 1).map((stack) => stack.box))] : [];
