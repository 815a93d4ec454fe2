import { bottom } from '../../model/geometry.ts';
import type { Sign, Stack } from './align-signs.ts';
import type { TextLine } from './text-line.ts';
import { nameAround, wordAround } from './word-around.ts';

/** Widest upright stroke without flag or foot, as a part of its height, and how much of its box it fills. */
const WIDEST_STEM = 0.34;
const STEM_FILL = 0.92;
/** Lowest stem of a letter, in heights of a capital. */
const LEAST_HEIGHT = 0.88;
const LEAST_LEAN = 0.04;
/** Capitals before which a small l is none: UI, not Ul; but Al and El are names. */
const BEFORE_CAPITAL_I = /^[UVXKH]$/;

/**
 * Settles characters that are one upright stroke in many fonts (I, l, 1, |) by their ink
 * and by the word they stand in.
 */
export function settleStems(signs: readonly Sign[], stacks: readonly Stack[], line: TextLine): Sign[] {
  return signs.map((sign, index) => {
    const text = settle(signs, index, stacks, line);
    return text === sign.text ? sign : { ...sign, text };
  });
}

function settle(signs: readonly Sign[], index: number, stacks: readonly Stack[], line: TextLine): string {
  const sign = signs[index];
  if (!/^[1l|]$/.test(sign.text)) return sign.text;
  const others = wordAround(signs, index)
    .filter((other) => other !== sign)
    .map(({ text }) => text);
  const isStem = sign.alone && isUpright(glyphsOf(sign, stacks), line);
  const isCapital = isStem || sign.text === 'l' || (sign.alone && isEven(glyphsOf(sign, stacks)));
  if (/[1l]/.test(sign.text) && isCapital && isAmongCapitals(others)) return 'I';
  if (sign.text === 'l' && isInterface(signs, index)) return 'I';
  if (sign.text === 'l' && isStem && others.length === 0 && isPronoun(signs, index)) return 'I';
  const isLikeI = isStem || (sign.alone && isSlab(glyphsOf(sign, stacks)));
  if (sign.text === 'l' && isLikeI && beginsLikeI(signs, index)) return 'I';
  if (sign.text === 'l' && isStem && isIntelligence(signs, index, stacks)) return 'I';
  if (sign.text === '|' && isStem && others.length === 0 && isUnit(signs, index)) return 'l';
  return sign.text;
}

/** Two capitals and more, or one that no l follows; nothing else. */
const isAmongCapitals = (others: readonly string[]): boolean => {
  const letters = others.filter((text) => /\p{L}/u.test(text));
  if (letters.length === 0 || !letters.every((text) => /\p{Lu}/u.test(text))) return false;
  if (others.some((text) => /[\p{N}|]/u.test(text))) return false;
  return letters.length >= 2 || (others.length === 1 && BEFORE_CAPITAL_I.test(letters[0]));
};

/** The last capital of UI or GUI, alone, in the plural (UIs), or joined to other words (Admin-UI). */
const isInterface = (signs: readonly Sign[], index: number): boolean =>
  /^[GTCW]?Uls?$/.test(
    nameAround(signs, index)
      .map(({ text }) => text)
      .join(''),
  );

/** Before a word of small letters, not behind a number. */
const isPronoun = (signs: readonly Sign[], index: number): boolean =>
  /\p{Ll}/u.test(signs[index + 1]?.text ?? '') && !/[\p{N}.]/u.test(signs[index - 1]?.text ?? '');

/** Letters that no word of small letters has behind an l at its beginning; commands (ls, ln, lsblk) are short. */
const NOT_AFTER_L = /^[bcdfgkmnpqrstvwxz]$/;
const LONGER_THAN_COMMANDS = 6;

/** Whether an l begins a word that none begins. */
function beginsLikeI(signs: readonly Sign[], index: number): boolean {
  const word = wordAround(signs, index);
  return (
    word[0] === signs[index] &&
    word.length >= LONGER_THAN_COMMANDS &&
    NOT_AFTER_L.test(word[1].text) &&
    word.slice(1, LONGER_THAN_COMMANDS).every(({ text }) => /\p{Ll}/u.test(text))
  );
}

/** Most of its box that a stem with feet fills. */
const SLAB_FILL = 0.7;

/** A stem with the same feet and head on both sides: an l has a flag on its left alone. */
const isSlab = (glyphs: Stack['glyphs']): boolean =>
  glyphs.length === 1 &&
  glyphs[0].longestRow === 1 &&
  glyphs[0].area <= SLAB_FILL * glyphs[0].box.width * glyphs[0].box.height &&
  Math.abs(glyphs[0].lean) < LEAST_LEAN / 2 &&
  glyphs[0].box.width >= WIDEST_STEM * glyphs[0].box.height;

/** The two letters of artificial intelligence, no name: the l of Al is not higher than its A, where fonts tell them. */
function isIntelligence(signs: readonly Sign[], index: number, stacks: readonly Stack[]): boolean {
  const [before, sign, after] = [signs[index - 1], signs[index], signs[index + 1]];
  if (before?.text !== 'A' || sign.spaceBefore || (after && !after.spaceBefore)) return false;
  if (!before.spaceBefore && index > 1) return false;
  const [capital] = glyphsOf(before, stacks);
  const [stem] = glyphsOf(sign, stacks);
  return before.alone && capital !== undefined && stem.box.y >= capital.box.y;
}

/** A litre: the last of a line with words, behind a number. */
const isUnit = (signs: readonly Sign[], index: number): boolean =>
  index === signs.length - 1 &&
  /\p{N}/u.test(signs[index - 1]?.text ?? '') &&
  signs.some(({ text }) => /\p{L}/u.test(text));

const glyphsOf = ({ stacks: span }: Sign, stacks: readonly Stack[]): Stack['glyphs'] =>
  span ? stacks.slice(span.first, span.last + 1).flatMap((stack) => stack.glyphs) : [];

/** A stroke with feet on both sides: the flag of a 1 makes it lean. */
const isEven = (glyphs: Stack['glyphs']): boolean =>
  glyphs.length === 1 && Math.abs(glyphs[0].lean) < LEAST_LEAN;

/** One full upright stroke from the line up to the height of a capital. */
function isUpright(glyphs: Stack['glyphs'], { tall, baseline }: TextLine): boolean {
  if (glyphs.length !== 1) return false;
  const [{ box, area }] = glyphs;
  return (
    box.height >= LEAST_HEIGHT * tall &&
    box.width <= Math.max(2, WIDEST_STEM * box.height) &&
    area >= STEM_FILL * box.width * box.height &&
    Math.abs(bottom(box) - baseline) <= 1
  );
}
