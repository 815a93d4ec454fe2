import { type Box, right, unionOf } from '../../model/geometry.ts';
import type { Components } from '../../raster/components.ts';
import { type MarkRow, readWaves, shapeOf } from './mark-rows.ts';
import { type Glyph, horizontalGap, verticalOverlap } from './text-line.ts';

/** Heights and widths in pixels of a row of carets; only some of its carets touch. */
const LOWEST = 3;
const HIGHEST = 6;
const SHORTEST = 24;
/** Aspect and fill of one caret: hyphens are full, letters higher. */
const LEAST_ASPECT = 1.3;
const MOST_FILL = 0.8;
/** Carets stand closer than this part of their height, or this many pixels. */
const GAP = { heights: 0.4, pixels: 2 };

/**
 * Finds rows of carets or tildes that touch only here and there, as in small fonts of fixed pitch: pieces of any width
 * that follow closely are one wave, cut into its cells by its period. Returns the rows and the pieces they are made of.
 */
export function joinWaves(
  pieces: readonly Glyph[],
  components: Components,
): { rows: MarkRow[]; used: Set<Glyph> } {
  const order = pieces.filter(isPiece).sort((a, b) => a.box.x - b.box.x);
  const runs: Glyph[][] = [];
  for (const piece of order) {
    const run = runs.find((other) => follows(other[other.length - 1], piece));
    if (run) run.push(piece);
    else runs.push([piece]);
  }
  const rows: MarkRow[] = [];
  const used = new Set<Glyph>();
  for (const run of runs) {
    const box = unionOf(run.map((piece) => piece.box));
    if (run.length < 2 || box.width < SHORTEST || pieces.some((piece) => isLetterBeside(piece, box)))
      continue;
    const text = usualShape(run);
    const found = text === null ? [] : readWaves([{ ...run[0], box }], components);
    for (const { line, signs } of found)
      rows.push({ line, signs: signs.map((sign) => ({ ...sign, text: text ?? sign.text })) });
    if (found.length > 0) for (const piece of run) used.add(piece);
  }
  return { rows, used };
}

/** What most of the marks that touch no other are; null where that is no caret or tilde. */
function usualShape(run: readonly Glyph[]): string | null {
  const least = Math.min(...run.map(({ box }) => box.width));
  const single = run.filter(({ box }) => box.width <= least + 1).map(shapeOf);
  const carets = single.filter((shape) => shape === '^').length;
  const tildes = single.filter((shape) => shape === '~').length;
  if (2 * Math.max(carets, tildes) <= single.length) return null;
  return carets >= tildes ? '^' : '~';
}

/** Whether a piece is a letter of the word that the box stands in: letters join up too. */
const isLetterBeside = ({ box: other }: Glyph, box: Box): boolean =>
  other.height >= 1.2 * box.height &&
  verticalOverlap(other, box) >= 0.5 &&
  horizontalGap(other, box) <= 2 * box.height;

const isPiece = ({ box: { width, height }, area, purity }: Glyph): boolean =>
  height >= LOWEST &&
  height <= HIGHEST &&
  width >= LEAST_ASPECT * height &&
  area < MOST_FILL * width * height &&
  purity >= 0.95;

function follows(a: Glyph, b: Glyph): boolean {
  const gap = b.box.x - right(a.box);
  return (
    a.ground === b.ground &&
    Math.abs(a.box.y - b.box.y) <= 1 &&
    Math.abs(a.box.height - b.box.height) <= 1 &&
    gap >= 0 &&
    gap <= Math.max(GAP.pixels, GAP.heights * a.box.height)
  );
}
