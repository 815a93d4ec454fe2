import { type Box, bottom, right, unionOf } from '../../model/geometry.ts';
import { labelComponents } from '../../raster/components.ts';
import { measureStroke } from './measure-stroke.ts';
import type { LineCoverage } from './prepare-line.ts';
import type { Glyph, TextLine } from './text-line.ts';

/** Coverage (of 255) below which a pixel is the soft edge of a stroke: it may join what was drawn apart. */
const SOFT = 64;
/** Bold dots are joined more strongly to what stands beside them. */
const SOFT_BESIDE_DOT = [104, 144];
/** Widths in heights of a capital: what is narrower holds no character and a dot; or no two letters. */
const WITH_DOT = 0.7;
const TWO_LETTERS = 1.3;

/**
 * Parts glyphs that only their soft edges join: a dot and the digit beside it, letters set closely. Pieces above each
 * other, and those that are no more than specks, stay with their neighbour.
 */
export function separateGlyphs(line: TextLine, coverage: LineCoverage): TextLine {
  const { tall, baseline } = line;
  const glyphs = line.glyphs.flatMap((glyph) => {
    if (glyph.box.width < WITH_DOT * tall) return [glyph];
    const columns = separate(glyph, coverage, SOFT);
    if (columns.every((column) => isLetter(column, tall) || isDot(column, tall) || isDash(column, tall)))
      if (glyph.box.width >= TWO_LETTERS * tall || columns.some((column) => isDot(column, tall)))
        return columns.flat();
    for (const level of SOFT_BESIDE_DOT) {
      const harder = separate(glyph, coverage, level);
      const isPair = harder.length === 2 && harder.some((column) => isLetter(column, tall));
      if (isPair && harder.some((column) => isDot(column, tall) && standsOn(column, baseline)))
        return harder.flat();
    }
    return [glyph];
  });
  return glyphs.length === line.glyphs.length
    ? line
    : { ...line, glyphs: glyphs.sort((a, b) => a.box.x - b.box.x) };
}

/** The pieces of a glyph at a level of coverage, those that stand beside each other apart. */
function separate(glyph: Glyph, coverage: LineCoverage, level: number): Glyph[][] {
  const { box } = glyph;
  const data = new Uint8Array(box.width * box.height);
  for (let y = 0; y < box.height; y++)
    for (let x = 0; x < box.width; x++) {
      const at = (box.y + y - coverage.box.y) * coverage.box.width + box.x + x - coverage.box.x;
      data[y * box.width + x] = coverage.data[at] >= level ? 1 : 0;
    }
  const components = labelComponents({ width: box.width, height: box.height, data });
  const pieces: Glyph[] = [];
  for (let component = 0; component < components.count; component++) {
    const x = components.left[component];
    const y = components.top[component];
    const own = { x, y, width: components.right[component] - x, height: components.bottom[component] - y };
    pieces.push({
      ...glyph,
      box: { ...own, x: x + box.x, y: y + box.y },
      area: components.area[component],
      ...measureStroke(components, component, own),
    });
  }
  return besideEachOther(pieces);
}

/** Pieces in columns that don't overlap, from left to right. */
function besideEachOther(pieces: readonly Glyph[]): Glyph[][] {
  const columns: Glyph[][] = [];
  let edge = Number.NEGATIVE_INFINITY;
  for (const piece of [...pieces].sort((a, b) => a.box.x - b.box.x)) {
    if (piece.box.x < edge) columns[columns.length - 1].push(piece);
    else columns.push([piece]);
    edge = Math.max(edge, right(piece.box));
  }
  return columns;
}

const boxOf = (column: readonly Glyph[]): Box => unionOf(column.map((piece) => piece.box));

const isLetter = (column: readonly Glyph[], tall: number): boolean => boxOf(column).height >= 0.55 * tall;

/** As small and full as a dot or comma. */
function isDot(column: readonly Glyph[], tall: number): boolean {
  const { width, height } = boxOf(column);
  const area = column.reduce((sum, piece) => sum + piece.area, 0);
  return width <= 0.35 * tall && height <= 0.5 * tall && area >= 0.6 * width * height;
}

const isDash = (column: readonly Glyph[], tall: number): boolean =>
  column.length === 1 && boxOf(column).height <= 0.25 * tall && boxOf(column).width >= 0.25 * tall;

const standsOn = (column: readonly Glyph[], baseline: number): boolean =>
  Math.abs(bottom(boxOf(column)) - baseline) <= 1;
