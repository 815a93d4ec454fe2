import type { WordReading } from '../../../question/read-words.ts';

export type Side = 'below' | 'above' | 'after' | 'before';

/** Where a question says that what it asks for stands. */
export type AskedPlace = {
  /** At the bottom 1, at the top -1, 0 where neither is said. */
  vertical: number;
  /** On the right 1, on the left -1. */
  horizontal: number;
  /** Place in a list or a row: from 1 on, or from -1 back from the end. */
  order: number | null;
  /** On which side of something. */
  side: Side | null;
  roles: readonly string[];
  /** Whether what is chosen is asked for. */
  chosen: boolean;
};

const ORDERS: [RegExp, number][] = [
  [/\b(?:second|2nd)[- ](?:to[- ])?last\b|\blast[- ]but[- ]one\b|\bpenultimate\b/, -2],
  [/\b(?:first|1st|topmost|uppermost|leftmost)\b/, 1],
  [/\b(?:second|2nd)\b/, 2],
  [/\b(?:third|3rd)\b/, 3],
  [/\b(?:fourth|4th)\b/, 4],
  [/\b(?:fifth|5th)\b/, 5],
  [/\b(?:last|final|lowest|bottommost|rightmost|latest)\b/, -1],
];
const SIDES: [RegExp, Side][] = [
  [/\b(?:below|under|underneath|beneath)\b/, 'below'],
  [/\b(?:above|over)\b/, 'above'],
  [/\b(?:right of|after|behind|follows|next to|beside)\b/, 'after'],
  [/\b(?:left of|before|in front of|precedes)\b/, 'before'],
];
const BOTTOM = /\b(?:bottom|footer|foot|status (?:bar|line))\b/;
const TOP = /\b(?:top|header|head|title bar|menu bar)\b/;
const RIGHT = /\bright\b(?! of)/;
const LEFT = /\bleft\b(?! of)|\b(?:sidebar|side bar)\b/;
const CHOSEN = /\b(?:selected|chosen|active|current|currently|picked|highlighted|ticked|checked|set)\b/;

/** Reads where on the screen the answer of a question is said to stand. */
export function askedPlace({ text, roles }: WordReading): AskedPlace {
  const asked = text.toLowerCase();
  return {
    vertical: Number(BOTTOM.test(asked)) - Number(TOP.test(asked)),
    horizontal: Number(RIGHT.test(asked)) - Number(LEFT.test(asked)),
    order: firstOf(ORDERS, asked),
    side: firstOf(SIDES, asked),
    roles,
    chosen: CHOSEN.test(asked),
  };
}

const firstOf = <Value>(patterns: readonly [RegExp, Value][], text: string): Value | null =>
  patterns.find(([pattern]) => pattern.test(text))?.[1] ?? null;
