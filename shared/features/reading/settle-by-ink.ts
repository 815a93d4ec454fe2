import { bottom, unionOf } from '../../model/geometry.ts';
import { median } from '../../numbers/median.ts';
import { type Sign, type Stack, usualWidth } from './align-signs.ts';
import type { TextLine } from './text-line.ts';
import { wordAround } from './word-around.ts';

/** A zero with a dot or stroke in it is higher than wide; a copyright sign is round. */
const ROUND = 0.85;
/** Ink narrower than this share of what two characters take is one of them, read twice. */
const READ_TWICE = 0.5;
/** Highest small letter without an ascender, in heights of a capital. */
const LOW_LETTER = 0.82;
const FEWEST_HIGH = 2;
/** Dots of an ellipsis: as many are right, one of them may touch a letter. */
const ELLIPSIS = 3;
/** Lowest letter, in heights of a capital. */
const LETTER = 0.55;
/** What one character is read as when looks differ. */
const READ_AS_TWO = /^([1lI|][1lI|]|[0oO©][0oO©]|["'“”‘’]{2}|[sS]\$|\(@|€£|£€|[gq]{2})$/;
/** Widest quotation mark, in heights of a capital: a single one, and a double one. */
const SINGLE_QUOTE = 0.25;
const DOUBLE_QUOTE = 0.65;

/** Corrects characters that their own ink contradicts. */
export function settleByInk(signs: readonly Sign[], stacks: readonly Stack[], line: TextLine): Sign[] {
  return dropReadTwice(
    signs.map((_, index) => settle(signs, index, stacks, line)),
    stacks,
    line.tall,
  );
}

function settle(
  signs: readonly Sign[],
  index: number,
  stacks: readonly Stack[],
  { tall, baseline }: TextLine,
): Sign {
  const sign = signs[index];
  // A zero is as high as a capital.
  if (sign.text === '0' && isAmongSmallLetters(signs, index) && isLow(sign, signs, stacks))
    return { ...sign, text: 'o' };
  if (!sign.alone || !sign.stacks) return sign;
  if (sign.text === '0' && isWiderThanDigits(sign, signs, stacks)) return { ...sign, text: 'O' };
  const glyphs = stacks.slice(sign.stacks.first, sign.stacks.last + 1).flatMap((stack) => stack.glyphs);
  const box = unionOf(glyphs.map((glyph) => glyph.box));
  if (sign.text === '©' && box.width < ROUND * box.height) return { ...sign, text: '0' };
  if (/[1|]/.test(sign.text) && hasDotAbove(glyphs, tall)) return { ...sign, text: 'i' };
  // A digit one has a flag.
  if (sign.text === '1' && glyphs.length === 1 && isBare(glyphs[0], tall) && isAmongCapitals(signs, index))
    return { ...sign, text: 'I' };
  // A bar between words goes below the line, and small i has a dot.
  if (/[|i]/.test(sign.text) && isStem(glyphs, tall, baseline) && !isLast(signs, index)) {
    const [before, after] = [sign.spaceBefore ? '' : (signs[index - 1]?.text ?? ''), signs[index + 1].text];
    if (/\p{Lu}/u.test(after) || (/\p{Ll}/u.test(after) && /\p{N}/u.test(before)))
      return { ...sign, text: 'I' };
  }
  // A slash has no bar.
  if (sign.text === '/' && glyphs.length === 1 && hasBar(glyphs[0], tall)) return { ...sign, text: '7' };
  if (sign.text === 'A' && isCaret(glyphs, signs[index + 1], stacks)) return { ...sign, text: '^' };
  const isHigh = baseline - bottom(box) >= 0.4 * tall && baseline - box.y >= 0.8 * tall;
  if (isHigh && /["“”]/.test(sign.text) && isSingleQuote(glyphs, tall)) return { ...sign, text: "'" };
  if (isHigh && /[*°•]/.test(sign.text) && box.height >= 0.2 * tall && box.width <= DOUBLE_QUOTE * tall) {
    const isPair = glyphs.length === 2 && Math.abs(glyphs[0].box.height - glyphs[1].box.height) <= 1;
    if (isPair) return { ...sign, text: '"' };
    if (box.width <= SINGLE_QUOTE * tall) return { ...sign, text: "'" };
  }
  return sign;
}

/** An upright stroke as high as a capital, with neither flag nor foot. */
const isBare = ({ box, area }: Stack['glyphs'][number], tall: number): boolean =>
  box.height >= 0.85 * tall &&
  box.width <= Math.max(2, 0.22 * box.height) &&
  area >= 0.85 * box.width * box.height;

/** Whether a character is lower than the capitals, digits and ascenders of its line. */
function isLow(sign: Sign, signs: readonly Sign[], stacks: readonly Stack[]): boolean {
  const heightOf = ({ stacks: span }: Sign): number => (span ? stacks[span.first].box.height : 0);
  const high = signs.filter(({ text, alone }) => alone && /[A-HJ-Z1-9bdhkl]/.test(text)).map(heightOf);
  return high.length >= FEWEST_HIGH && heightOf(sign) <= LOW_LETTER * median(high);
}

/** How much wider than the digits of its line a capital O is. */
const WIDER = 1.25;

/** Whether a character is wider than the line's other digits, which have one width but for the ink of a 1. */
function isWiderThanDigits(sign: Sign, signs: readonly Sign[], stacks: readonly Stack[]): boolean {
  const widthOf = ({ stacks: span }: Sign): number => (span ? stacks[span.first].box.width : 0);
  const others = signs.filter((other) => other !== sign && other.alone && /[02-9]/.test(other.text));
  return others.length >= FEWEST_HIGH && widthOf(sign) >= WIDER * median(others.map(widthOf)) + 1;
}

/** Nothing but an upright stroke from the line up. */
const isStem = (glyphs: Stack['glyphs'], tall: number, baseline: number): boolean =>
  glyphs.length === 1 &&
  isBare(glyphs[0], tall) &&
  glyphs[0].box.height <= 1.1 * tall &&
  bottom(glyphs[0].box) <= baseline + 1;

const isLast = (signs: readonly Sign[], index: number): boolean => signs[index + 1]?.spaceBefore ?? true;

/** Whether a character stands beside a small letter, and all else of its word are small letters. */
function isAmongSmallLetters(signs: readonly Sign[], index: number): boolean {
  const beside = [
    signs[index].spaceBefore ? null : signs[index - 1],
    isLast(signs, index) ? null : signs[index + 1],
  ];
  const word = wordAround(signs, index).filter(
    (sign) => sign !== signs[index] && /[\p{L}\p{N}]/u.test(sign.text),
  );
  return (
    beside.some((sign) => sign && /\p{Ll}/u.test(sign.text)) && word.every(({ text }) => /\p{Ll}/u.test(text))
  );
}

/** Whether the word around a character has capitals and no small letters. */
function isAmongCapitals(signs: readonly Sign[], index: number): boolean {
  const word = wordAround(signs, index).map(({ text }) => text);
  return word.some((text) => /\p{Lu}/u.test(text)) && !word.some((text) => /\p{Ll}/u.test(text));
}

/** How much higher the letter beside a caret is, and how far that reaches below it, in heights of the caret. */
const CARET = { higher: 1.3, below: 0.3 };

/** A roof that the letter behind it reaches below: an A stands on the line as others do. */
function isCaret(glyphs: Stack['glyphs'], next: Sign | undefined, stacks: readonly Stack[]): boolean {
  if (glyphs.length !== 1 || !next?.stacks || !next.alone || !/[A-Z\d/\\[\]]/.test(next.text)) return false;
  const [{ box }] = glyphs;
  const beside = stacks[next.stacks.first].box;
  return (
    beside.height >= CARET.higher * box.height && bottom(beside) - bottom(box) >= CARET.below * box.height
  );
}

/** One slim upright stroke. */
const isSingleQuote = (glyphs: Stack['glyphs'], tall: number): boolean =>
  glyphs.length === 1 &&
  (glyphs[0].box.width <= SINGLE_QUOTE * tall ||
    (glyphs[0].box.width <= Math.max(2, 0.28 * tall) && glyphs[0].box.height >= 1.3 * glyphs[0].box.width)) &&
  glyphs[0].rowExtent >= 0.5;

function hasBar({ box, longestRow, rowExtent }: Stack['glyphs'][number], tall: number): boolean {
  return box.height <= 1.1 * tall && longestRow >= 0.95 && rowExtent <= 0.6 && box.width >= 0.4 * tall;
}

/** A dot over a stem. */
function hasDotAbove(glyphs: Stack['glyphs'], tall: number): boolean {
  if (glyphs.length !== 2) return false;
  const [dot, stem] = [...glyphs].sort((a, b) => a.box.y - b.box.y);
  return (
    bottom(dot.box) < stem.box.y &&
    dot.box.height <= 0.3 * tall &&
    dot.box.width <= 0.35 * tall &&
    stem.box.height >= 0.5 * tall &&
    stem.box.height <= 0.9 * tall
  );
}

/** Where two characters were read from ink that has room for one, the likelier stays. */
function dropReadTwice(signs: readonly Sign[], stacks: readonly Stack[], tall: number): Sign[] {
  const kept: Sign[] = [];
  signs.forEach((sign, index) => {
    const before = kept[kept.length - 1];
    if (isMarkOfLetter(signs, index, stacks, tall)) return;
    if (before && isSameMark(before, sign, stacks, tall)) {
      if (!before.stacks) kept[kept.length - 1] = { ...sign, spaceBefore: before.spaceBefore };
      return;
    }
    if (!before || sign.spaceBefore || !isOneCharacter(before, sign, stacks, tall)) {
      kept.push(sign);
      return;
    }
    const likelier = prefer(before, sign, kept[kept.length - 2], signs[index + 1]);
    const first = before.stacks?.first ?? 0;
    const last = sign.stacks?.last ?? 0;
    kept[kept.length - 1] = {
      ...likelier,
      spaceBefore: before.spaceBefore,
      stacks: { first, last },
      alone: true,
    };
  });
  return kept;
}

/** The first of several dots or commas, read from the ink of a letter before it: the others have their own. */
function isMarkOfLetter(
  signs: readonly Sign[],
  index: number,
  stacks: readonly Stack[],
  tall: number,
): boolean {
  const [mark, next] = [signs[index], signs[index + 1]];
  if (!/[.,]/.test(mark.text) || next?.text !== mark.text || next.spaceBefore) return false;
  if (!mark.stacks || !next.stacks) return false;
  let end = index + 1;
  while (signs[end]?.text === mark.text && !signs[end].spaceBefore) end++;
  return (
    end - index !== ELLIPSIS &&
    next.stacks.first > mark.stacks.first &&
    stacks[mark.stacks.first].box.height >= LETTER * tall
  );
}

/** A dot or comma read once more from the ink of the one before it, or either from none: an ellipsis has three dots. */
function isSameMark(a: Sign, b: Sign, stacks: readonly Stack[], tall: number): boolean {
  if (!/[.,]/.test(a.text) || a.text !== b.text || b.spaceBefore) return false;
  if (!b.stacks || !a.stacks) return true;
  return a.stacks.last === b.stacks.first && stacks[b.stacks.first].box.width <= 0.4 * tall;
}

function isOneCharacter(a: Sign, b: Sign, stacks: readonly Stack[], tall: number): boolean {
  if ((a.text === b.text && a.text !== 'q') || !a.stacks || !b.stacks) return false;
  if (!READ_AS_TWO.test(a.text + b.text)) return false;
  const isQuote = /^["'“”‘’]{2}$/.test(a.text + b.text);
  if (a.stacks.first !== b.stacks.last && !(isQuote && b.stacks.last === a.stacks.first + 1)) return false;
  const box = unionOf(stacks.slice(a.stacks.first, b.stacks.last + 1).map((stack) => stack.box));
  if (isQuote) return /["“”]/.test(a.text + b.text) && box.width <= DOUBLE_QUOTE * tall;
  return box.width < READ_TWICE * tall * (usualWidth(a.text) + usualWidth(b.text)) + 1;
}

/** A letter beside letters, a digit beside digits, or the one that was read more surely. */
function prefer(a: Sign, b: Sign, before: Sign | undefined, after: Sign | undefined): Sign {
  const around = [
    before && !a.spaceBefore ? before.text : '',
    after && !after.spaceBefore ? after.text : '',
  ].join('');
  const isDigit = (sign: Sign): boolean => /[0-9]/.test(sign.text);
  if (isDigit(a) !== isDigit(b)) {
    const [digit, letter] = isDigit(a) ? [a, b] : [b, a];
    if (/\p{L}/u.test(around) && !/\p{N}/u.test(around)) return letter;
    if (/\p{N}/u.test(around) && !/\p{L}/u.test(around)) return digit;
  }
  return b.confidence > a.confidence ? b : a;
}
