import { bottom, right } from '../../model/geometry.ts';
import type { LineCoverage } from './prepare-line.ts';
import { type Glyph, type TextLine, toLine } from './text-line.ts';

/** Coverage (of 255) of a pixel that is filled, and of one that is at most the soft edge of a stroke. */
const FULL = 240;
/** Width of a cell as a part of its height: squares and thick stems are none. */
const ASPECT = [0.36, 0.75];
const LOWEST = 9;
/** How far a cell reaches below the line, in heights of a capital: where tails of letters end. */
const BELOW = 0.12;

/**
 * Cuts the block cursor of a terminal off the end of a line: one filled cell, higher than the letters, which it may
 * touch. It is no sign, and the last one before it would be misread. The picture ends where the letters do.
 */
export function cutCursor(
  line: TextLine,
  coverage: LineCoverage,
): { line: TextLine; coverage: LineCoverage } {
  const last = line.glyphs[line.glyphs.length - 1];
  const others = line.glyphs.slice(0, -1);
  const edge = blockEdge(last, coverage);
  if (edge === null || !standsAsCell(last, others, edge, coverage)) return { line, coverage };
  const width = edge - last.box.x;
  if (width === 0 && others.length === 0) return { line, coverage };
  const rest = width === 0 ? [] : [shrink(last, width, coverage)];
  const kept = toLine([...others, ...rest]);
  return { line: kept, coverage: endAt(coverage, edge) };
}

/** The column where a filled cell begins that ends a glyph and is as high as the glyph, or null. */
function blockEdge({ box }: Glyph, coverage: LineCoverage): number | null {
  if (box.height < LOWEST) return null;
  let edge = right(box);
  while (edge > box.x && isFull(edge - 1, box, coverage)) edge--;
  const aspect = (right(box) - edge) / box.height;
  return aspect >= ASPECT[0] && aspect <= ASPECT[1] ? edge : null;
}

function isFull(column: number, { y, height }: Glyph['box'], { box, data }: LineCoverage): boolean {
  for (let row = y; row < y + height; row++)
    if (data[(row - box.y) * box.width + column - box.x] < FULL) return false;
  return true;
}

/** Whether a block reaches from the top of the letters before it to below the line that they stand on. */
function standsAsCell(block: Glyph, others: readonly Glyph[], edge: number, coverage: LineCoverage): boolean {
  const touching = edge > block.box.x ? [shrink(block, edge - block.box.x, coverage)] : [];
  const letters = [...others, ...touching];
  if (letters.length === 0) return false;
  const { box, tall, baseline } = toLine(letters);
  const below = bottom(block.box) - (others.length > 0 ? baseline : bottom(box));
  return block.box.y <= box.y + 1 && below >= (others.length > 0 ? BELOW * tall : 0);
}

/** The part of a glyph that lies in its first columns, its box tight to the ink. */
function shrink(glyph: Glyph, width: number, { box, data }: LineCoverage): Glyph {
  const own = glyph.box;
  let [top, foot, area] = [bottom(own), own.y, 0];
  for (let y = own.y; y < bottom(own); y++)
    for (let x = own.x; x < own.x + width; x++) {
      if (data[(y - box.y) * box.width + x - box.x] === 0) continue;
      [top, foot, area] = [Math.min(top, y), Math.max(foot, y + 1), area + 1];
    }
  return { ...glyph, box: { x: own.x, y: top, width, height: Math.max(1, foot - top) }, area };
}

/** The picture up to a column, with nothing in that. */
function endAt({ box, data }: LineCoverage, edge: number): LineCoverage {
  const width = edge + 1 - box.x;
  const cut = new Uint8Array(width * box.height);
  for (let row = 0; row < box.height; row++)
    for (let column = 0; column < width - 1; column++)
      cut[row * width + column] = data[row * box.width + column];
  return { box: { ...box, width }, data: cut };
}
