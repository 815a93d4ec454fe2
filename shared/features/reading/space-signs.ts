import { right } from '../../model/geometry.ts';
import { median } from '../../numbers/median.ts';
import { type Sign, type Stack, usualWidth } from './align-signs.ts';
import { gapBefore, hasSpaceBeside, hookOf, isSeenBeside, roomAfterOne, standsBetween } from './sign-gaps.ts';
import { isIdeographic } from './text-direction.ts';
import type { TextLine } from './text-line.ts';

/** Gaps in heights of a capital: below the first there is no space (if letters stand as far apart), above the second there is one. */
const SURELY_NONE = 0.16;
const SURELY_SPACE = 0.4;
/** A space is at least this much wider than the usual gap of the line, which letter-spacing may widen. */
const SPACE_OVER_USUAL = 0.24;
/**
 * Where narrower or wider gaps are spaces, from 65,000 gaps of 490 screens: between a letter and a digit (8 TB, Line 1),
 * or a small letter and a capital (Log In), in 24 of 26 from 0.22 on; between small letters that stand closely, in 12 of
 * 15 from 0.35 on; before a percent sign. An r stands free in its cell in fonts of fixed pitch.
 */
const KIND_CHANGE = { space: 0.22, overUsual: 0.12 };
const SMALL_LETTERS = { space: 0.35, overUsual: 0.24 };
const AROUND_SLASH = { space: 0.3, overUsual: 0.1 };
const BEFORE_PERCENT = { space: 0.3, overUsual: 0.15 };
/** What ends a word, a clause or a bracket stands with what is before it. */
const BEFORE_CLOSING = { space: 0.9, overUsual: 0.6 };
/** Digits have cells of one width: centres nearer than this, in heights of a capital, are those of neighbours (11). */
const DIGIT_CELL = 0.88;
const OTHERS = { space: SURELY_SPACE, overUsual: SPACE_OVER_USUAL };

/** Marks that stand free beside letters of one word (index.html, 10.40): recognisers see a space there. */
const JOINING_BEFORE = /[.(:[]/;
const JOINING_AFTER = /[.):;,\]]/;
/** Beside them, less than this share of the line's usual space is none, where the line shows enough of them. */
const TOO_NARROW = 0.7;
const NARROW_IN_NAME = 0.9;
const FEWEST_SPACES = 3;

/** Scripts without spaces between words: recognisers see words all the same. */
const IDEOGRAPHIC_SPACE = 0.7;

/** In fonts of fixed pitch a point stands this far from the digit before it, and far from the next word. */
const DECIMAL_GAP = 0.75;

/** Narrowest cell of a fixed-pitch font, in heights of the tallest characters: brackets in rows of code. */
const LEAST_PITCH = 0.5;

const USUAL_WIDTH = usualWidth('n');
const SURELY_ENOUGH = 14;

/**
 * Width of a character cell where the line is set in a fixed-pitch font, or null: nearly all centres of single
 * characters must lie on one grid, narrow and wide letters alike.
 */
export function fixedPitch(signs: readonly Sign[], stacks: readonly Stack[], tall: number): number | null {
  const centres = signs.filter((sign) => sign.alone && sign.stacks).map((sign) => centreOf(sign, stacks));
  if (centres.length < Math.max(7, 0.6 * signs.length)) return null;
  // Letters of middle width stand evenly in any font.
  const telling = signs.some((sign) => sign.alone && sign.stacks && usualWidth(sign.text) !== USUAL_WIDTH);
  if (!telling && centres.length < SURELY_ENOUGH) return null;
  const steps: number[] = [];
  for (let index = 1; index < signs.length; index++) {
    const [a, b] = [signs[index - 1], signs[index]];
    if (a.alone && b.alone && a.stacks && b.stacks && !b.spaceBefore)
      steps.push(centreOf(b, stacks) - centreOf(a, stacks));
  }
  if (steps.length < 4) return null;
  const middle = median(steps);
  if (middle < LEAST_PITCH * tall || middle > 1.3 * tall) return null;
  const pitch = refinePitch(centres, middle);
  const slack = Math.max(0.95, 0.13 * pitch);
  let good = 0;
  for (let index = 1; index < centres.length; index++) {
    const step = centres[index] - centres[index - 1];
    if (Math.abs(step - Math.max(1, Math.round(step / pitch)) * pitch) <= slack) good++;
  }
  return good >= 0.9 * (centres.length - 1) ? pitch : null;
}

/** Least-squares pitch: the sum of the steps over the sum of the cells they cross. */
function refinePitch(centres: readonly number[], first: number): number {
  let distance = 0;
  let cells = 0;
  for (let index = 1; index < centres.length; index++) {
    const step = centres[index] - centres[index - 1];
    const count = Math.max(1, Math.round(step / first));
    if (count > 3) continue;
    distance += step;
    cells += count;
  }
  return cells > 0 ? distance / cells : first;
}

const centreOf = (sign: Sign, stacks: readonly Stack[]): number => {
  const { first, last } = sign.stacks ?? { first: 0, last: 0 };
  return (stacks[first].box.x + right(stacks[last].box)) / 2;
};

/** Decides from the gaps in the ink which characters have a space before them. */
export function placeSpaces(
  signs: readonly Sign[],
  stacks: readonly Stack[],
  line: Pick<TextLine, 'tall' | 'baseline'>,
  pitch: number | null,
): Sign[] {
  const { tall } = line;
  const usual = usualGap(signs, stacks, tall);
  const unit = capitalOf(signs, stacks, tall);
  const space = usualSpace(signs, stacks);
  const spaced = signs.map((sign, index) => {
    if (index === 0) return { ...sign, spaceBefore: false };
    const before = signs[index - 1];
    if (!sign.stacks || !before.stacks) return sign;
    // No gap can be measured inside one piece of ink.
    if (sign.stacks.first === before.stacks.last) return sign;
    const gap = gapBefore(signs, index, stacks) ?? 0;
    if (pitch) {
      if (sign.alone && before.alone) {
        const step = centreOf(sign, stacks) - centreOf(before, stacks);
        return { ...sign, spaceBefore: Math.round(step / pitch) >= 2 };
      }
      return { ...sign, spaceBefore: gap >= (sign.spaceBefore ? 0.5 : 0.7) * pitch };
    }
    const none = Math.min(SURELY_NONE * tall, usual + 0.5);
    if (gap + hookOf(sign, stacks, line) <= none)
      return sign.spaceBefore && hasSpaceBeside(signs, index, stacks, SHIFTED * tall)
        ? sign
        : { ...sign, spaceBefore: false };
    if (isIdeographic(before.text) && isIdeographic(sign.text))
      return { ...sign, spaceBefore: gap >= IDEOGRAPHIC_SPACE * tall };
    const besideMark = JOINING_BEFORE.test(before.text) || JOINING_AFTER.test(sign.text);
    // A sentence begins with a capital: small letters close after a point are the rest of a name.
    const narrow = before.text === '.' && /[\p{Ll}\p{N}]/u.test(sign.text) ? NARROW_IN_NAME : TOO_NARROW;
    if (sign.spaceBefore && besideMark && gap < narrow * space) return { ...sign, spaceBefore: false };
    if (sign.spaceBefore && standsBetween(signs, index, stacks, gap)) return { ...sign, spaceBefore: false };
    if (!sign.spaceBefore && isDigit(before.text) && isDigit(sign.text))
      if (centreOf(sign, stacks) - centreOf(before, stacks) <= DIGIT_CELL * tall) return sign;
    const { space: least, overUsual } = leastSpace(before.text, sign.text);
    const free = gap - roomAfterOne(signs, index, stacks);
    const isSpace =
      free >= least * unit &&
      free >= usual + overUsual * unit &&
      (sign.spaceBefore || !isSeenBeside(signs, index, stacks));
    return isSpace ? { ...sign, spaceBefore: true } : sign;
  });
  return spaced.map((sign, index) =>
    isDecimalPoint(spaced, index, stacks, tall) || isDecimalPoint(spaced, index - 1, stacks, tall)
      ? { ...sign, spaceBefore: false }
      : sign,
  );
}

/** Letters with a head, and how much higher than the rest a capital is where a line has none. */
const HIGH_LETTER = /[bdfhklt]/;
const CAPITAL_OVER_X = 1.3;

/** Height of a capital of the line's font: that of its high letters, where it has no capitals (return). */
function capitalOf(signs: readonly Sign[], stacks: readonly Stack[], tall: number): number {
  if (!signs.every(({ text }) => /\p{Ll}/u.test(text))) return tall;
  const heights = signs
    .filter(({ text, stacks: span }) => span && HIGH_LETTER.test(text))
    .map(({ stacks: span }) => stacks[span?.first ?? 0].box.height);
  return heights.length > 0 ? Math.max(tall, ...heights) : CAPITAL_OVER_X * tall;
}

/** The least gap that is a space between two characters, where the recogniser saw none. */
function leastSpace(before: string, after: string): { space: number; overUsual: number } {
  if (/^[.:;,)\]!?]$/.test(after) || (/[.,]/.test(before) && isDigit(after))) return BEFORE_CLOSING;
  // A 1 stands free in its cell.
  if ((before === '/' && /[02-9]/.test(after)) || (/[02-9]/.test(before) && after === '/'))
    return AROUND_SLASH;
  const kinds = [kindOf(before), kindOf(after)];
  const isSmall = [before, after].map((text) => /\p{Ll}/u.test(text));
  if (kinds[0] !== kinds[1] && !kinds.includes('mark')) return KIND_CHANGE;
  if (isSmall[0] && /\p{Lu}/u.test(after)) return KIND_CHANGE;
  if (isSmall[0] && isSmall[1]) return /r/.test(before + after) ? OTHERS : SMALL_LETTERS;
  return isDigit(before) && after === '%' ? BEFORE_PERCENT : OTHERS;
}

/**
 * The signs of a line in another script with the recogniser's spaces where the ink has gaps for them: it sees spaces
 * after letters that don't join the next (ا), and between characters of scripts that have none, and misses some between
 * these and a Latin word.
 */
export function keepSpaces(signs: readonly Sign[], stacks: readonly Stack[], tall: number): Sign[] {
  return signs.map((sign, index) => {
    const before = signs[index - 1];
    if (!before) return { ...sign, spaceBefore: false };
    const ideographs = [before, sign].filter(({ text }) => isIdeographic(text)).length;
    if (!sign.spaceBefore && ideographs !== 1) return sign;
    if (!sign.stacks || !before.stacks || sign.stacks.first <= before.stacks.last)
      return { ...sign, spaceBefore: sign.spaceBefore && ideographs < 2 };
    const gap = stacks[sign.stacks.first].box.x - right(stacks[before.stacks.last].box);
    const least = [SURELY_NONE, KIND_CHANGE.space, IDEOGRAPHIC_SPACE][ideographs];
    return { ...sign, spaceBefore: gap >= (sign.spaceBefore ? least : SURELY_SPACE) * tall };
  });
}

/** A point close after a digit and close before another belongs to the number: 10.40, however wide its cell. */
function isDecimalPoint(
  signs: readonly Sign[],
  index: number,
  stacks: readonly Stack[],
  tall: number,
): boolean {
  const [before, sign, next] = [signs[index - 1], signs[index], signs[index + 1]];
  if (!before?.stacks || !sign?.stacks || !next?.stacks || !sign.spaceBefore) return false;
  if (!/[.,]/.test(sign.text) || kindOf(before.text) !== 'digit' || kindOf(next.text) !== 'digit')
    return false;
  const left = stacks[sign.stacks.first].box.x - right(stacks[before.stacks.last].box);
  const after = stacks[next.stacks.first].box.x - right(stacks[sign.stacks.last].box);
  return Math.max(left, after) < DECIMAL_GAP * tall;
}

/** Median gap that the recogniser took for a space between letters or digits; 0 where there are few. */
function usualSpace(signs: readonly Sign[], stacks: readonly Stack[]): number {
  const gaps: number[] = [];
  for (let index = 1; index < signs.length; index++) {
    const [before, sign] = [signs[index - 1], signs[index]];
    if (!sign.spaceBefore || !before.stacks || !sign.stacks) continue;
    if (kindOf(before.text) !== 'mark' && kindOf(sign.text) !== 'mark')
      gaps.push(stacks[sign.stacks.first].box.x - right(stacks[before.stacks.last].box));
  }
  return gaps.length >= FEWEST_SPACES ? median(gaps) : 0;
}

/** Letters, digits and currency signs; other marks stand with either. */
const kindOf = (text: string): string =>
  /\p{L}/u.test(text) ? 'letter' : /\p{N}/u.test(text) ? 'digit' : /\p{Sc}/u.test(text) ? 'currency' : 'mark';

const isDigit = (text: string): boolean => /\p{N}/u.test(text);

/** A gap of so many heights of a capital beside a seen space without one is that space. */
const SHIFTED = 0.28;

/** Of fewer gaps most may be spaces (1 / 3): what they are between characters then, at most, in heights of a capital. */
const FEWEST_GAPS = 4;
const FEW_GAPS = 0.2;
/** So many gaps between letters, or between digits, tell more than those between the two. */
const ENOUGH_ALIKE = 2;

/** Median gap between neighbouring characters of one word; 0 where all touch. */
function usualGap(signs: readonly Sign[], stacks: readonly Stack[], tall: number): number {
  const found = signs.flatMap((sign, index) => {
    const gap = sign.spaceBefore ? null : gapBefore(signs, index, stacks);
    return gap === null ? [] : [{ gap, isAlike: kindOf(signs[index - 1].text) === kindOf(sign.text) }];
  });
  const alike = found.filter(({ isAlike }) => isAlike);
  const gaps = (alike.length >= ENOUGH_ALIKE ? alike : found).map(({ gap }) => gap);
  if (gaps.length === 0) return 0;
  const middle = gaps.sort((a, b) => a - b)[(gaps.length - 1) >> 1];
  const texts = signs.map(({ text }) => text);
  const mayBeSpaces =
    gaps.length < FEWEST_GAPS && texts.some(isDigit) && texts.every((text) => /[\p{L}\p{N}/%]/u.test(text));
  return mayBeSpaces ? Math.min(middle, FEW_GAPS * tall) : middle;
}
