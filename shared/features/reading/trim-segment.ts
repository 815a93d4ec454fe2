import type { Box } from '../../model/geometry.ts';
import { chainGlyphs } from './chain-glyphs.ts';
import { type Glyph, type TextLine, toLine } from './text-line.ts';

/** Squarish shapes this much taller than the letters are icons: capitals reach 1.55 times an x. */
const ICON_HEIGHT = 1.58;
/** Narrow shapes this much taller are rules: brackets and j reach 1.9 times an x. */
const BAR_HEIGHT = 1.95;

/** Whether a shape can be a letter beside letters of the given size. */
export function fitsLine(box: Box, size: number): boolean {
  const squarish = box.width >= 0.75 * box.height && box.width <= 1.3 * box.height;
  return box.height <= (squarish ? ICON_HEIGHT : BAR_HEIGHT) * size;
}

/** Parts a chain of glyphs from shapes that are too tall for it: icons beside a label, rules beside a number. */
export function trimSegment(chain: readonly Glyph[]): TextLine[] {
  const line = toLine(chain);
  if (chain.length < 2) return [line];
  const letters = chain.filter((glyph) => fitsLine(glyph.box, line.size));
  if (letters.length === chain.length || letters.length === 0) return [line];
  const rest = chain.filter((glyph) => !fitsLine(glyph.box, line.size));
  return [...chainGlyphs(letters).map(toLine), ...rest.map((glyph) => toLine([glyph]))];
}
