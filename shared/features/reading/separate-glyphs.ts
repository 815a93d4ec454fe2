import { type Box, right, unionOf } from '../../model/geometry.ts';
import { labelComponents } from '../../raster/components.ts';
import { measureStroke } from './measure-stroke.ts';
import type { LineCoverage } from './prepare-line.ts';
import type { Glyph, TextLine } from './text-line.ts';

/** Coverage (of 255) below which a pixel is the soft edge of a stroke: it may join what was drawn apart. */
const SOFT = 64;
/** Widths in heights of a capital: what is narrower holds no character and a dot; or no two letters. */
const WITH_DOT = 0.7;
const TWO_LETTERS = 1.3;

/**
 * Parts glyphs that only their soft edges join: a dot and the digit beside it, letters set closely. Pieces above each
 * other, and those that are no more than specks, stay with their neighbour.
 */
export function separateGlyphs(line: TextLine, coverage: LineCoverage): TextLine {
  const glyphs = line.glyphs.flatMap((glyph) =>
    glyph.box.width >= WITH_DOT * line.tall ? separate(glyph, coverage, line.tall) : [glyph],
  );
  return glyphs.length === line.glyphs.length
    ? line
    : { ...line, glyphs: glyphs.sort((a, b) => a.box.x - b.box.x) };
}

function separate(glyph: Glyph, coverage: LineCoverage, tall: number): Glyph[] {
  const { box } = glyph;
  const data = new Uint8Array(box.width * box.height);
  for (let y = 0; y < box.height; y++)
    for (let x = 0; x < box.width; x++) {
      const at = (box.y + y - coverage.box.y) * coverage.box.width + box.x + x - coverage.box.x;
      data[y * box.width + x] = coverage.data[at] >= SOFT ? 1 : 0;
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
  const apart = besideEachOther(pieces);
  if (apart.length < 2 || !apart.every((column) => isLetter(column, tall) || isDot(column, tall)))
    return [glyph];
  return box.width >= TWO_LETTERS * tall || apart.some((column) => isDot(column, tall))
    ? apart.flat()
    : [glyph];
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
