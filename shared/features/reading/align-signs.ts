import { type Box, bottom, right, unionOf } from '../../model/geometry.ts';
import type { Glyph, TextLine } from './text-line.ts';

/** Glyphs that stand above each other: one character as a rule, several where letters touch. */
export type Stack = { box: Box; glyphs: Glyph[] };

/** One recognised character and the ink it stands for. */
export type Sign = {
  text: string;
  confidence: number;
  /** Horizontal centre in image pixels, as the recogniser has it. */
  x: number;
  spaceBefore: boolean;
  /** First and last stack it covers; null where no ink was found for it. */
  stacks: { first: number; last: number } | null;
  /** Whether it has its stacks to itself. */
  alone: boolean;
};

/** Puts the glyphs of a line into stacks, from left to right. */
export function stackGlyphs(line: TextLine): Stack[] {
  const stacks: Glyph[][] = [];
  let edge = Number.NEGATIVE_INFINITY;
  for (const glyph of line.glyphs) {
    const shared = isKernedDot(glyph, stacks.at(-1), line) ? 0 : edge - glyph.box.x;
    if (stacks.length > 0 && shared > 0.5 * Math.min(glyph.box.width, widthOf(stacks[stacks.length - 1])))
      stacks[stacks.length - 1].push(glyph);
    else stacks.push([glyph]);
    edge = right(unionOf(stacks[stacks.length - 1].map((part) => part.box)));
  }
  return stacks.map((glyphs) => ({ box: unionOf(glyphs.map((glyph) => glyph.box)), glyphs }));
}

/** How far right under a letter a dot stands that follows it, in widths of the letter; its size, in heights of a capital. */
const KERNED = { from: 0.8, dot: 0.35, letter: 0.5 };

/** A full stop that was moved below the arm of the letter before it (r, T, F): it ends further right. */
function isKernedDot(
  { box }: Glyph,
  before: readonly Glyph[] | undefined,
  { tall, baseline }: TextLine,
): boolean {
  if (before?.length !== 1 || Math.max(box.width, box.height) > KERNED.dot * tall) return false;
  const letter = before[0].box;
  return (
    Math.abs(bottom(box) - baseline) <= 1 &&
    letter.height >= KERNED.letter * tall &&
    box.y > letter.y + letter.height / 2 &&
    right(box) > right(letter) &&
    box.x + box.width / 2 >= letter.x + KERNED.from * letter.width
  );
}

/** Each glyph by itself, for marks that were told one by one from their pixels, even where they touch. */
export const ownStacks = ({ glyphs }: TextLine): Stack[] =>
  glyphs.map((glyph) => ({ box: glyph.box, glyphs: [glyph] }));

const widthOf = (glyphs: readonly Glyph[]): number => unionOf(glyphs.map((glyph) => glyph.box)).width;

const NARROW = /[ijlItf1|!.,:;'`()[\]{}‘’·°"]/;
const WIDE = /[mwMW@%—…Q&\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
const MOST_TOUCHING = 10;
const MOST_PARTS = 3;
/** Costs in heights of a capital letter. */
const COST = {
  missedMark: 0.5,
  missedLetter: 1.2,
  missedSign: 0.9,
  touching: 0.12,
  crowded: 1.5,
  part: 0.1,
  broken: 0.75,
  width: 0.35,
  height: 1.2,
};
/** Letters that touch take at least this part of their usual widths: those of narrow fonts. */
const TIGHTEST = 0.6;
/** Characters drawn in parts that stand side by side. */
const IN_PARTS = /["“”„%…«»‰¼½¾—–=\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Characters drawn much lower than a letter. */
const LOW = /[.,·•_\-–—'"`’‘“”^°~=…ー一、。]/;

/** Whether a character is a mark much lower than a letter. */
export const isLowMark = (text: string): boolean => LOW.test(text);

/** Usual width of a character, in heights of a capital. */
export const usualWidth = (text: string): number =>
  NARROW.test(text) ? 0.35 : WIDE.test(text) ? 1.05 : 0.72;

/**
 * Finds for each character the stacks that it stands for, in order, by dynamic programming: a character takes one
 * stack, or two or three (quotes, percent), several characters share one (touching letters), and either may be missed.
 * Returns the signs with `stacks` and `alone` filled in, and the stacks that no character was read for.
 */
export function alignSigns(
  signs: readonly Sign[],
  stacks: readonly Stack[],
  tall: number,
): { signs: Sign[]; missed: number[] } {
  const measured = { signs: signs.map(measureSign), stacks: stacks.map(({ box }) => box), tall };
  const isLong = signs.length * stacks.length >= LONG;
  const bound = isLong ? findPath(measured, BAND, Number.POSITIVE_INFINITY).cost : Number.POSITIVE_INFINITY;
  return trace(signs, stacks.length, findPath(measured, Number.POSITIVE_INFINITY, bound).from);
}

/** Pairs of a character and a stack from which a path near the diagonal is sought first. */
const LONG = 200;
/** How many stacks off the diagonal that one may lead. */
const BAND = 5;

/**
 * The cheapest path through the pairs of characters and stacks, at most `band` stacks off the diagonal. Pairs that are
 * reached at more than `most` lie on no path that costs less: where it is what some path costs, the cheapest is found.
 */
function findPath(measured: Measured, band: number, most: number): { from: Int32Array; cost: number } {
  const { signs, stacks, tall } = measured;
  const columns = stacks.length + 1;
  const best = new Float64Array((signs.length + 1) * columns).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(best.length);
  best[0] = 0;
  const reach = (at: number, to: number, cost: number): void => {
    if (best[at] + cost < best[to]) {
      best[to] = best[at] + cost;
      from[to] = at;
    }
  };
  const reachSpan = (at: number, to: number, span: Span): void =>
    reach(at, to, spanCost(measured, span, best[to] - best[at]));
  for (let i = 0; i <= signs.length; i++) {
    const middle = (i * stacks.length) / Math.max(1, signs.length);
    const last = Math.min(stacks.length, middle + band);
    for (let j = Math.max(0, Math.ceil(middle - band)); j <= last; j++) {
      const at = i * columns + j;
      if (best[at] === Number.POSITIVE_INFINITY || best[at] > most) continue;
      if (i < signs.length) reach(at, at + columns, COST.missedSign);
      if (j < stacks.length)
        reach(at, at + 1, stacks[j].height < 0.5 * tall ? COST.missedMark : COST.missedLetter);
      if (i === signs.length || j === stacks.length) continue;
      for (let parts = 1; parts <= MOST_PARTS && j + parts <= stacks.length; parts++)
        reachSpan(at, at + columns + parts, { i, count: 1, j, parts, expected: signs[i].width });
      let expected = signs[i].width;
      for (let count = 2; count <= MOST_TOUCHING && i + count <= signs.length; count++) {
        expected += signs[i + count - 1].width;
        reachSpan(at, at + count * columns + 1, { i, count, j, parts: 1, expected });
      }
    }
  }
  return { from, cost: best[best.length - 1] };
}

/** What the cost of a sign depends on, measured once a line. */
type MeasuredSign = { x: number; width: number; isLow: boolean; partCost: number };
type Measured = { signs: readonly MeasuredSign[]; stacks: readonly Box[]; tall: number };

const measureSign = ({ text, x }: Sign): MeasuredSign => ({
  x,
  width: usualWidth(text),
  isLow: isLowMark(text),
  partCost: IN_PARTS.test(text) ? COST.part : COST.broken,
});

/** `count` characters from the i-th on and `parts` stacks from the j-th on; `expected` is the width of the characters. */
type Span = { i: number; count: number; j: number; parts: number; expected: number };

/** Cost of characters standing for stacks; infinite once it is more than `most`. */
function spanCost(
  { signs, stacks, tall }: Measured,
  { i, count, j, parts, expected }: Span,
  most: number,
): number {
  const left = stacks[j].x;
  const width = right(stacks[j + parts - 1]) - left;
  let cost =
    (count === 1 && isMisfit(signs[i], heightOf(stacks, j, parts) / tall) ? COST.height : 0) +
    COST.width * Math.abs(width / tall - expected) +
    COST.touching * (count - 1) +
    (count > 1 ? COST.crowded * Math.max(0, TIGHTEST * expected - width / tall) : 0) +
    signs[i].partCost * (parts - 1);
  let before = 0;
  for (let k = 0; k < count && cost <= most; k++) {
    const share = signs[i + k].width;
    const centre = left + (width * (before + share / 2)) / expected;
    before += share;
    cost += Math.min(2, Math.abs(signs[i + k].x - centre) / tall);
  }
  return cost <= most ? cost : Number.POSITIVE_INFINITY;
}

const isMisfit = ({ isLow }: MeasuredSign, height: number): boolean => (isLow ? height > 0.62 : height < 0.4);

/** Height of what encloses `parts` stacks. */
function heightOf(stacks: readonly Box[], j: number, parts: number): number {
  let top = stacks[j].y;
  let end = bottom(stacks[j]);
  for (let k = j + 1; k < j + parts; k++) {
    top = Math.min(top, stacks[k].y);
    end = Math.max(end, bottom(stacks[k]));
  }
  return end - top;
}

function trace(
  signs: readonly Sign[],
  stackCount: number,
  from: Int32Array,
): { signs: Sign[]; missed: number[] } {
  const columns = stackCount + 1;
  const result = signs.map((sign): Sign => ({ ...sign, stacks: null, alone: false }));
  const missed: number[] = [];
  let at = signs.length * columns + stackCount;
  while (at > 0) {
    const before = from[at];
    const [i, j] = [Math.floor(before / columns), before % columns];
    const count = Math.floor(at / columns) - i;
    const parts = (at % columns) - j;
    if (count === 0) missed.push(j);
    for (let k = 0; k < count; k++)
      if (parts > 0)
        result[i + k] = { ...result[i + k], stacks: { first: j, last: j + parts - 1 }, alone: count === 1 };
    at = before;
  }
  return { signs: result, missed: missed.reverse() };
}
