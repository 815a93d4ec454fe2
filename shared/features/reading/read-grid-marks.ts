import { type Box, bottom, right } from '../../model/geometry.ts';
import type { Ink } from './ink.ts';
import { type MarkRow, toMarkRow } from './mark-rows.ts';
import { measureStroke } from './measure-stroke.ts';
import type { ReadLine } from './read-line.ts';
import type { Grid } from './share-pitch.ts';
import type { Glyph } from './text-line.ts';

/** Heights of a caret or tilde, in heights of the tallest characters. */
const HIGHEST = 0.6;
const LOWEST_PIXELS = 2;
/** Rows below the line whose grid they stand on, in heights of a capital. */
const REACH = 2.2;
/** How far the ends of a piece may lie from the borders of cells, and a single mark from the middle of its own. */
const OFF_BORDER = 0.32;
const OFF_MIDDLE = 0.18;
/** A caret falls to both sides of its middle by this share of its height. */
const FALL = 0.35;
/** Turns of a tilde's edge. */
const MOST_SWINGS = 3;
/** Carets among tildes. */
const MOST_POINTS = 2;

/**
 * Carets and tildes with which compilers and interpreters point at code, read on the grid of the line above by the
 * outline of each cell; they often touch, and no recogniser knows rows of them. `taken` are components of other lines.
 */
export function readGridMarks(ink: Ink, grids: readonly Grid[], taken: ReadonlySet<number>): MarkRow[] {
  const rows: MarkRow[] = [];
  const used = new Set<number>(taken);
  const pieces = flatPieces(ink, taken);
  for (const grid of grids) {
    const below = pieces.filter((piece) => !used.has(piece.component) && standsBelow(piece, grid));
    const runs = intoRows(below, grid.tall).flatMap((row) =>
      intoRuns(
        row.flatMap((piece) => cellsOf(piece, grid)),
        grid.pitch,
      ),
    );
    for (const cells of runs) {
      const texts = readCells(cells, ink);
      if (!texts) continue;
      for (const { component } of cells) used.add(component);
      rows.push(toMarkRow(cells, (index) => texts[index]));
    }
  }
  return rows;
}

/** Components of ink that are no part of a line, as low as marks. */
function flatPieces(
  { components, order, groundOf, secondOf, purity }: Ink,
  taken: ReadonlySet<number>,
): Glyph[] {
  const pieces: Glyph[] = [];
  for (const component of order) {
    const [x, y] = [components.left[component], components.top[component]];
    const box = { x, y, width: components.right[component] - x, height: components.bottom[component] - y };
    if (taken.has(component) || purity[component] < 0.95) continue;
    if (box.height < LOWEST_PIXELS || box.height > 24 || box.width < box.height) continue;
    pieces.push({
      component,
      box,
      area: components.area[component],
      ground: groundOf[component],
      second: secondOf[component],
      purity: purity[component],
      ...measureStroke(components, component, box),
    });
  }
  return pieces;
}

function standsBelow({ box, ground }: Glyph, { read, tall, pitch, origin }: Grid): boolean {
  const { line } = read;
  const gap = box.y - line.baseline;
  if (ground !== line.ground || box.height > HIGHEST * tall || gap < 0.15 * tall || gap > REACH * tall)
    return false;
  const border = origin - pitch / 2;
  const [from, to] = [(box.x - border) / pitch, (right(box) - border) / pitch];
  if (to - from < 1.3) return Math.abs((from + to) / 2 - Math.floor((from + to) / 2) - 0.5) <= OFF_MIDDLE;
  return Math.abs(from - Math.round(from)) <= OFF_BORDER && Math.abs(to - Math.round(to)) <= OFF_BORDER;
}

/** Pieces side by side, from left to right; a caret stands a little higher than a tilde. */
function intoRows(pieces: readonly Glyph[], tall: number): Glyph[][] {
  const rows: Glyph[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.box.x - b.box.x)) {
    const row = rows.find(([first]) => Math.abs(middleOf(first) - middleOf(piece)) <= 0.45 * tall);
    if (row) row.push(piece);
    else rows.push([piece]);
  }
  return rows;
}

const middleOf = ({ box }: Glyph): number => box.y + box.height / 2;

/** A piece cut at the borders of its cells. */
function cellsOf(piece: Glyph, { origin, pitch }: Grid): Glyph[] {
  const border = origin - pitch / 2;
  const first = Math.round((piece.box.x - border) / pitch);
  const count = Math.max(1, Math.round((right(piece.box) - border) / pitch) - first);
  if (count === 1) return [piece];
  return Array.from({ length: count }, (_, index) => {
    const from = Math.max(piece.box.x, Math.round(border + (first + index) * pitch));
    const to = Math.min(right(piece.box), Math.round(border + (first + index + 1) * pitch));
    return { ...piece, box: { ...piece.box, x: from, width: Math.max(1, to - from) } };
  });
}

/**
 * What the cells of a row say: carets, tildes, or tildes around a caret; null where they are something else. Cells of
 * one height say the same: the pitch is never quite exact, and far from its origin a cell is cut beside its mark.
 */
function readCells(cells: readonly Glyph[], ink: Ink): string[] | null {
  const shapes = cells.map((cell) => shapeInCell(cell, ink));
  const carets = shapes.filter((shape) => shape === '^').length;
  if (carets === 0 && (cells.length < 2 || shapes.includes('-'))) return null;
  if (shapes.includes(null) && 2 * carets < cells.length) return null;
  if (2 * carets > cells.length) return cells.map(() => '^');
  if (carets > MOST_POINTS) return null;
  return shapes.map((shape) => (shape === '^' ? '^' : '~'));
}

/** A caret falls from its middle to both sides; a tilde swings; a dash does neither, but small tildes are drawn flat. */
function shapeInCell({ box, component }: Glyph, { components }: Ink): '^' | '~' | '-' | null {
  const edge = upperEdge(box, component, components.labels, components.width);
  if (edge.length < 4) return null;
  const third = Math.max(1, Math.floor(edge.length / 3));
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const middle = Math.min(...edge.slice(third, edge.length - third));
  const sides = [edge.slice(0, third), edge.slice(-third)].map(mean);
  if (sides.every((side) => side - middle >= Math.max(1, FALL * box.height))) return '^';
  // The ends of a dash are soft.
  const swings = countSwings(edge.slice(1, -1));
  if (swings === 0) return '-';
  // Squiggles under a misspelt word swing more often in a cell.
  return swings <= MOST_SWINGS ? '~' : null;
}

function upperEdge(box: Box, component: number, labels: Int32Array, stride: number): number[] {
  const edge: number[] = [];
  for (let x = box.x; x < right(box); x++) {
    let row = box.y;
    while (row < bottom(box) && labels[row * stride + x] !== component) row++;
    edge.push(row - box.y);
  }
  return edge;
}

/** How often an edge turns from rising to falling or back. */
function countSwings(edge: readonly number[]): number {
  let swings = 0;
  let last = 0;
  for (let at = 1; at < edge.length; at++) {
    const step = Math.sign(edge[at] - edge[at - 1]);
    if (step === 0) continue;
    if (step !== last) swings++;
    last = step;
  }
  return swings;
}

/** Cells with no empty cell between them are one row. */
function intoRuns(cells: readonly Glyph[], pitch: number): Glyph[][] {
  const runs: Glyph[][] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    if (run && cell.box.x - run[run.length - 1].box.x < 1.6 * pitch) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

/** Components of the glyphs of lines. */
export const componentsOf = (reads: readonly Pick<ReadLine, 'line'>[]): Set<number> =>
  new Set(reads.flatMap(({ line }) => line.glyphs.map((glyph) => glyph.component)));
