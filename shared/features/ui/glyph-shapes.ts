import type { Box } from '../../model/geometry.ts';
import { channelDifference } from '../../raster/color-difference.ts';
import { colorAt, type Surface } from './surface.ts';

const GRID = 5;
const BOLD_CROSS = 10;

/**
 * Ink of a small drawing on a 5 x 5 grid, row by row, each 0..1: the mean difference from the background, relative to
 * the largest. Null where nothing stands out.
 */
export function inkGrid(surface: Surface, box: Box): number[] | null {
  const { image } = surface;
  const background = surroundings(surface, box);
  const sums = new Float64Array(GRID * GRID);
  const weights = new Float64Array(GRID * GRID);
  let strongest = 0;
  for (let y = 0; y < box.height; y++)
    for (let x = 0; x < box.width; x++) {
      const difference = channelDifference(colorAt(image, box.x + x, box.y + y), background);
      strongest = Math.max(strongest, difference);
      const cell =
        Math.floor(((y + 0.5) / box.height) * GRID) * GRID + Math.floor(((x + 0.5) / box.width) * GRID);
      sums[cell] += difference;
      weights[cell]++;
    }
  if (strongest < 24) return null;
  return Array.from(sums, (sum, cell) => (weights[cell] ? sum / weights[cell] / strongest : 0));
}

/** The commonest colour on the frame one pixel outside a box. */
export function surroundings({ image }: Surface, box: Box): number {
  const counts = new Map<number, number>();
  const add = (x: number, y: number) => {
    if (x < 0 || y < 0 || x >= image.width || y >= image.height) return;
    const color = colorAt(image, x, y) & 0xfcfcfc;
    counts.set(color, (counts.get(color) ?? 0) + 1);
  };
  for (let x = box.x - 1; x <= box.x + box.width; x++) {
    add(x, box.y - 1);
    add(x, box.y + box.height);
  }
  for (let y = box.y; y < box.y + box.height; y++) {
    add(box.x - 1, y);
    add(box.x + box.width, y);
  }
  let best = 0xffffff;
  let most = 0;
  for (const [color, count] of counts)
    if (count > most) {
      most = count;
      best = color;
    }
  return best;
}

const mean = (grid: readonly number[], cells: readonly number[]): number =>
  cells.reduce((sum, cell) => sum + grid[cell], 0) / cells.length;

/** An X, bare or inside a small frame or disc. */
export function looksLikeCross(surface: Surface, box: Box): boolean {
  const side = Math.min(box.width, box.height);
  // Smoothing leaves a faint row around bold crosses.
  const insets = [0, ...(side >= BOLD_CROSS ? [1] : []), Math.max(1, Math.round(0.22 * side))];
  return insets.some((inset) => {
    const inner = {
      x: box.x + inset,
      y: box.y + inset,
      width: box.width - 2 * inset,
      height: box.height - 2 * inset,
    };
    return (inset === 0 || Math.min(inner.width, inner.height) >= 5) && isCross(surface, inner);
  });
}

/** Both diagonals inked, the middles of the sides empty. */
function isCross(surface: Surface, box: Box): boolean {
  const ratio = box.width / box.height;
  if (ratio < 0.7 || ratio > 1.45) return false;
  const grid = inkGrid(surface, box);
  if (!grid) return false;
  const diagonals = mean(grid, [0, 4, 6, 8, 12, 16, 18, 20, 24]);
  return (
    diagonals > 0.35 &&
    diagonals > 1.8 * mean(grid, [2, 10, 14, 22]) &&
    grid[12] > 0.4 &&
    Math.min(grid[0], grid[4], grid[20], grid[24]) > 0.12
  );
}

/** A small arrow head or filled triangle pointing down: wide above, a point in the middle below. */
export function looksLikeDownArrow(surface: Surface, box: Box): boolean {
  const grid = arrowGrid(surface, box);
  return grid !== null && pointsDown(grid);
}

/** The same, pointing up. */
export function looksLikeUpArrow(surface: Surface, box: Box): boolean {
  const grid = arrowGrid(surface, box);
  return (
    grid !== null && pointsDown([4, 3, 2, 1, 0].flatMap((row) => grid.slice(row * GRID, row * GRID + GRID)))
  );
}

function arrowGrid(surface: Surface, box: Box): number[] | null {
  const ratio = box.width / box.height;
  return ratio < 1.1 || ratio > 3 ? null : inkGrid(surface, box);
}

function pointsDown(grid: readonly number[]): boolean {
  const arms = Math.min(Math.max(grid[0], grid[5]), Math.max(grid[4], grid[9]));
  const lowerCorners = Math.max(mean(grid, [15, 20]), mean(grid, [19, 24]));
  const point = Math.max(grid[12], grid[17], grid[22]);
  return (
    arms > 0.25 &&
    lowerCorners < 0.2 &&
    point > 0.5 &&
    Math.abs(mean(grid, [1, 6, 11]) - mean(grid, [3, 8, 13])) < 0.3
  );
}

/** Between the arms of a plus there is less ink by this factor. */
const FILLED = 1.6;

/** A plus: both middle lines inked, the corners empty, and what lies between the arms of a disc not filled. */
export function looksLikePlus(surface: Surface, box: Box): boolean {
  const ratio = box.width / box.height;
  if (ratio < 0.8 || ratio > 1.25) return false;
  const grid = inkGrid(surface, box);
  if (!grid) return false;
  const lines = mean(grid, [2, 7, 10, 11, 12, 13, 14, 17, 22]);
  return (
    lines > 0.35 &&
    lines > 4 * mean(grid, [0, 1, 3, 4, 5, 9, 15, 19, 20, 21, 23, 24]) &&
    lines > FILLED * mean(grid, [6, 8, 16, 18]) &&
    grid[12] > 0.5
  );
}

/** A filled triangle that points right: wide at the left, its point in the middle of the right side. */
export function looksLikeRightArrow(surface: Surface, box: Box): boolean {
  const ratio = box.width / box.height;
  if (ratio < 0.5 || ratio > 1.25) return false;
  const grid = inkGrid(surface, box);
  if (!grid) return false;
  return (
    mean(grid, [0, 5, 10, 15, 20]) > 0.5 &&
    mean(grid, [11, 12, 13]) > 0.7 &&
    mean(grid, [3, 4, 9, 19, 23, 24]) < 0.2 &&
    Math.abs(mean(grid, [1, 2, 6, 7]) - mean(grid, [16, 17, 21, 22])) < 0.2
  );
}
