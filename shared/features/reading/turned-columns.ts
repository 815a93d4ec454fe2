import { type Box, bottom, intersection, right } from '../../model/geometry.ts';
import { chainGlyphs } from './chain-glyphs.ts';
import { chooseGlyphs } from './choose-glyphs.ts';
import type { Ink } from './ink.ts';
import { type Glyph, horizontalGap, type TextLine, toLine } from './text-line.ts';

/** Where text may stand that is turned by a quarter, its components of ink, and the region it stands on. */
export type TurnedColumn = { box: Box; components: number[]; ground: number };

/** Height of turned letters in pixels. */
const LOWEST = 6;
const HIGHEST = 40;
/** A column is so many times longer than its letters are high, the name of a month not quite. */
const ASPECT = 2;
const SHORT_ASPECT = 1.6;
/** Columns beside which a short one stands, in pixels how level, and how far its letters may differ in height. */
const SIDE_BY_SIDE = 2;
const LEVEL = 2;
/** Widest space between words of one line in heights of a capital, their baselines in pixels, and their heights. */
const SPACE = 1.25;
const SLACK = 2;
const TALLER = 1.6;
/** Gap between letters of one word in heights of a capital: rows of single characters stand further apart. */
const CLOSE = 0.3;
/** White around letters, for dots and tails, in heights of a capital. */
const AROUND = 0.4;
/** Pictures with more are no screens. */
const MOST = 40;

/**
 * Finds columns of glyphs that stand one above the other as close as letters of a word and have none beside them, which
 * letters of rows have: titles of axes, tabs at a side, names below the bars of a chart.
 */
export function findTurnedColumns(ink: Ink): TurnedColumn[] {
  const single = chainGlyphs(chooseGlyphs(ink).glyphs)
    .filter((chain) => chain.length === 1)
    .flat();
  const { width, height } = ink.regions;
  const lines = joinWords(chainGlyphs(single.map((glyph) => turned(glyph, height))).map(toLine)).filter(
    ({ tall, box }) => tall >= LOWEST && tall <= HIGHEST && box.width >= SHORT_ASPECT * tall,
  );
  const close = lines.filter(isClose);
  const columns = lines.filter((line) => {
    const isWord = close.includes(line) && line.box.width >= ASPECT * line.tall;
    return isWord || close.filter((other) => other !== line && areLevel(line, other)).length >= SIDE_BY_SIDE;
  });
  if (columns.length > MOST) return [];
  return columns.map(({ box, tall, ground }) => {
    const pad = Math.ceil(AROUND * tall);
    const upright = {
      x: box.y - pad,
      y: height - right(box) - pad,
      width: box.height + 2 * pad,
      height: box.width + 2 * pad,
    };
    const inside = intersection(upright, { x: 0, y: 0, width, height }) ?? upright;
    return { box: inside, components: componentsIn(inside, ink), ground };
  });
}

/** Joins words that are written one behind the other. */
function joinWords(words: readonly TextLine[]): TextLine[] {
  const lines: TextLine[] = [];
  for (const word of [...words].sort((a, b) => a.box.x - b.box.x)) {
    const at = lines.findIndex(
      (line) =>
        line.ground === word.ground &&
        Math.abs(line.baseline - word.baseline) <= SLACK &&
        Math.max(line.tall, word.tall) <= TALLER * Math.min(line.tall, word.tall) &&
        horizontalGap(line.box, word.box) <= SPACE * line.tall,
    );
    if (at < 0) lines.push(word);
    else lines[at] = toLine([...lines[at].glyphs, ...word.glyphs]);
  }
  return lines;
}

/** Whether half the gaps between glyphs are those between letters. */
function isClose({ glyphs, tall }: TextLine): boolean {
  const gaps = glyphs
    .slice(1)
    .map((glyph, index) => horizontalGap(glyphs[index].box, glyph.box))
    .sort((a, b) => a - b);
  return gaps.length > 0 && gaps[(gaps.length - 1) >> 1] <= CLOSE * tall;
}

/** Whether two columns begin or end in one row, their letters equally high. */
const areLevel = (a: TextLine, b: TextLine): boolean =>
  a.ground === b.ground &&
  Math.abs(a.tall - b.tall) <= LEVEL &&
  Math.min(Math.abs(a.box.x - b.box.x), Math.abs(right(a.box) - right(b.box))) <= LEVEL;

/** A glyph as it lies in the picture turned clockwise. */
const turned = (glyph: Glyph, height: number): Glyph => ({
  ...glyph,
  box: {
    x: height - bottom(glyph.box),
    y: glyph.box.x,
    width: glyph.box.height,
    height: glyph.box.width,
  },
});

const componentsIn = (box: Box, { components, order }: Ink): number[] =>
  [...order].filter(
    (component) =>
      components.left[component] >= box.x &&
      components.right[component] <= right(box) &&
      components.top[component] >= box.y &&
      components.bottom[component] <= bottom(box),
  );
