import { type Box, bottom } from '../../model/geometry.ts';
import { chainGlyphs } from './chain-glyphs.ts';
import { type Glyph, horizontalGap, type TextLine, toLine } from './text-line.ts';

/** Squarish shapes this much taller than the letters are icons: capitals reach 1.55 times an x. */
const ICON_HEIGHT = 1.58;
/** Narrow shapes this much taller are rules: brackets and j reach 1.9 times an x. */
const BAR_HEIGHT = 1.95;
/** Solid strokes this much taller than the tallest letters are indent guides and sides of frames: a | reaches 1.45. */
const STROKE_HEIGHT = 1.5;
const STROKE_WIDTH = 2;
/** They reach further below the feet of the letters, which l stands on. */
const BELOW = 0.25;

/** A stroke so slim for its height may be the side of a frame; strokes about as high as the tallest shape are measured apart. */
const SLIM = 0.25;
const ABOUT_TALLEST = 0.9;
/** It reaches above and below the letters by this part of their height: brackets stand higher than low, and closer. */
const OVERHANG = 0.5;
/** Fewer letters may have no high one among them. */
const ENOUGH_LETTERS = 4;

/** Gap between letters of a word, in heights of an x. */
const CLOSE = 0.35;

/** Whether a shape can be a letter beside letters of the given size. */
export function fitsLine(box: Box, size: number): boolean {
  const squarish = box.width >= 0.75 * box.height && box.width <= 1.3 * box.height;
  return box.height <= (squarish ? ICON_HEIGHT : BAR_HEIGHT) * size;
}

/**
 * Parts a chain of glyphs from shapes that are too tall for it: icons beside a label, rules beside a number. Guides and
 * the sides of a frame with round corners are none.
 */
export function trimSegment(chain: readonly Glyph[]): TextLine[] {
  const line = toLine(chain);
  if (chain.length < 2) return [line];
  const strokes = upright(line);
  const rest = line.glyphs.filter(
    (glyph, index) =>
      strokes.includes(glyph) || (!fitsLine(glyph.box, line.size) && !isBetweenLetters(line, index)),
  );
  const letters = line.glyphs.filter((glyph) => !rest.includes(glyph));
  if (rest.length === 0 || letters.length === 0) return [line];
  return [
    ...chainGlyphs(letters).map(toLine),
    ...rest.filter((glyph) => !strokes.includes(glyph)).map((glyph) => toLine([glyph])),
  ];
}

/** Guides and sides of frames: strokes beside letters, which are measured without those that may be some. */
function upright(line: TextLine): Glyph[] {
  const tallest = Math.max(...line.glyphs.map(({ box }) => box.height));
  const mayBe = ({ box }: Glyph): boolean =>
    box.height >= ABOUT_TALLEST * tallest && box.width <= Math.max(STROKE_WIDTH, SLIM * box.height);
  const letters = line.glyphs.filter((glyph) => !mayBe(glyph));
  const strokes = line.glyphs.filter(mayBe);
  if (letters.length === 0 || strokes.length === 0) return [];
  const inner = toLine(letters);
  const measured = letters.length >= ENOUGH_LETTERS ? inner : line;
  return strokes.filter((glyph) => isGuide(glyph, measured) || isSide(glyph, inner));
}

const isGuide = ({ box, area }: Glyph, { tall, baseline }: TextLine): boolean =>
  box.width <= STROKE_WIDTH &&
  area === box.width * box.height &&
  box.height > STROKE_HEIGHT * tall &&
  bottom(box) > baseline + BELOW * tall;

const isSide = ({ box }: Glyph, { box: letters, tall }: TextLine): boolean =>
  letters.y - box.y >= OVERHANG * tall && bottom(box) - bottom(letters) >= OVERHANG * tall;

/**
 * Letters that touch (pt, fj) reach from an ascender to a descender; close letters on both sides tell them from icons, at
 * the end of a word (ty) that they reach below its line.
 */
function isBetweenLetters({ glyphs, size, baseline }: TextLine, index: number): boolean {
  const [before, glyph, after] = [glyphs[index - 1], glyphs[index], glyphs[index + 1]];
  if (!before || glyph.box.height > BAR_HEIGHT * size) return false;
  const isClose = horizontalGap(before.box, glyph.box) <= CLOSE * size;
  if (!after) return isClose && index >= ENOUGH_LETTERS && bottom(glyph.box) > baseline + BELOW * size;
  return isClose && horizontalGap(glyph.box, after.box) <= CLOSE * size;
}
