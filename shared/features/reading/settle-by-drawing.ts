import type { Sign } from './align-signs.ts';
import { drawnAsComma, drawnAsH, drawnAsN } from './bitmap-letters.ts';
import { drawnAsBracket } from './drawn-brackets.ts';
import { digitByHole } from './drawn-digits.ts';
import { drawnAsPoint, drawnAsQuote } from './drawn-points.ts';
import { hasStraightTail } from './letter-tails.ts';
import { rereadLine } from './read-line.ts';
import type { Shown } from './same-glyphs.ts';
import { cut, type Picture } from './stack-picture.ts';

/** Highest star, in heights of a capital: what it is read as is as high as a capital. */
const HIGHEST_STAR = 0.65;

/** A letter's picture, and how many of its rows stand above the line. */
type Drawing = { picture: Picture; feet: number; tall: number };

/** A dollar reaches above the capitals and below the line, in their heights; a percent sign does neither. */
const DOLLAR = { height: 1.05, below: 0.15 };

const asStar = (text: string, { picture, tall }: Drawing): string =>
  picture.height <= HIGHEST_STAR * tall ? '*' : text;

const asDollar = (text: string, { picture, feet, tall }: Drawing): string =>
  picture.height >= DOLLAR.height * tall && picture.height - feet >= DOLLAR.below * tall ? '$' : text;

const asBracket =
  (text: string) =>
  ({ picture, feet }: Drawing): string =>
    drawnAsBracket(picture, feet) ?? text;

const asDigit =
  (text: string) =>
  ({ picture }: Drawing): string =>
    digitByHole(picture) ?? text;

const asQuote =
  (text: string) =>
  ({ picture, tall }: Drawing): string =>
    drawnAsQuote(picture, tall) ?? text;

/** For what was read, what the drawing shows it to be. */
const BY_DRAWING: Readonly<Record<string, (drawing: Drawing) => string>> = {
  g: ({ picture, feet }) => (hasStraightTail(picture, feet) ? 'q' : 'g'),
  H: ({ picture }) => drawnAsH(picture),
  n: ({ picture }) => drawnAsN(picture),
  ',': ({ picture }) => drawnAsComma(picture),
  '-': ({ picture, tall }) => drawnAsPoint(picture, tall),
  "'": asQuote("'"),
  '’': asQuote('’'),
  '#': (drawing) => asStar('#', drawing),
  '%': (drawing) => asDollar(asStar('%', drawing), drawing),
  1: asBracket('1'),
  l: asBracket('l'),
  I: asBracket('I'),
  '|': asBracket('|'),
  J: asBracket('J'),
  L: asBracket('L'),
  0: asDigit('0'),
  6: asDigit('6'),
  9: asDigit('9'),
};

/**
 * Tells letters by their drawing where recognisers go by how often a letter stands in words, or know no type so small.
 */
export function settleByDrawing(shown: Shown): Shown {
  const known = settled.get(shown);
  if (known) return known;
  const { read } = shown;
  const signs = read.signs.map((sign) => settle(sign, shown));
  const isSame = signs.every((sign, index) => sign === read.signs[index]);
  const now = isSame ? shown : { ...shown, read: rereadLine(read.line, signs) };
  settled.set(shown, now);
  return now;
}

/** Lines that stand unchanged from one capture to the next are settled once. */
const settled = new WeakMap<Shown, Shown>();

function settle(sign: Sign, { read, coverage }: Shown): Sign {
  const drawn = Object.hasOwn(BY_DRAWING, sign.text) ? BY_DRAWING[sign.text] : null;
  if (!drawn || !sign.alone || sign.stacks?.first !== sign.stacks?.last || !sign.stacks) return sign;
  const stack = sign.stacks.first;
  if (read.stacks[stack].glyphs.length !== 1) return sign;
  const { baseline, tall } = read.line;
  const text = drawn({
    picture: cut(coverage, read, stack),
    feet: baseline - read.stacks[stack].box.y,
    tall,
  });
  return text === sign.text ? sign : { ...sign, text };
}
