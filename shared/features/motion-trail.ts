import { cropGray } from '../raster/crop.ts';
import { deconvolve, trailPass } from '../raster/deconvolve.ts';
import type { GrayImage } from '../raster/image.ts';

/** A movement that fades to one side: its direction, and the standard deviation of its fading in pixels. */
export type MotionTrail = { dx: -1 | 1; dy: -1 | 1; sigma: number };

/** Energy of the differences across one diagonal over the other's from which the picture was drawn out along one. */
const DIAGONAL = 1.35;

/** Fadings tried, in pixels. */
const SIGMAS = [3, 4, 5, 6.5, 8];

/** Rounds of deconvolution that a try is worth. */
const ROUNDS = 15;

/** The piece of the picture that tries are made on. */
const PIECE = { width: 400, height: 200 };

const known = new WeakMap<GrayImage, MotionTrail | null>();

/**
 * The trail along a diagonal that a picture was drawn out by, or null; worked out once for a picture, which may not be
 * written to afterwards. The right one leaves the sparsest differences when it is taken back, by their L1 over their
 * L2 norm (Krishnan, Tay and Fergus, CVPR 2011).
 */
export function findMotionTrail(gray: GrayImage): MotionTrail | null {
  const before = known.get(gray);
  if (before !== undefined) return before;
  const found = sparsestTrail(gray);
  known.set(gray, found);
  return found;
}

function sparsestTrail(gray: GrayImage): MotionTrail | null {
  const { falling, rising } = diagonalEnergies(gray);
  if (Math.max(falling, rising) < DIAGONAL * Math.min(falling, rising)) return null;
  const piece = busiestPiece(gray);
  let best: { trail: MotionTrail; sparsity: number } | null = null;
  for (const dx of [1, -1] as const)
    for (const sigma of SIGMAS) {
      // What was drawn out along the falling diagonal differs little along it.
      const trail: MotionTrail = { dx, dy: falling < rising ? dx : dx === 1 ? -1 : 1, sigma };
      const sparsity = sparsityOf(deconvolve(piece, [trailPass(trail.dx, trail.dy, sigma)], ROUNDS));
      if (!best || sparsity < best.sparsity) best = { trail, sparsity };
    }
  return best && best.sparsity < sparsityOf(piece) ? best.trail : null;
}

function diagonalEnergies({ width, height, data }: GrayImage): { falling: number; rising: number } {
  let falling = 1;
  let rising = 1;
  for (let y = 0; y < height - 1; y++)
    for (let x = 0; x < width - 1; x++) {
      const at = y * width + x;
      falling += (data[at] - data[at + width + 1]) ** 2;
      rising += (data[at + 1] - data[at + width]) ** 2;
    }
  return { falling, rising };
}

/** The piece that holds most differences, of those that overlap by half. */
function busiestPiece(image: GrayImage): GrayImage {
  const { width, height, data } = image;
  const size = { width: Math.min(width, PIECE.width), height: Math.min(height, PIECE.height) };
  let best = { x: 0, y: 0, energy: -1 };
  for (let y = 0; y === 0 || y + size.height <= height; y += size.height >> 1)
    for (let x = 0; x === 0 || x + size.width <= width; x += size.width >> 1) {
      let energy = 0;
      for (let row = y; row < y + size.height; row += 2)
        for (let at = row * width + x + 1; at < row * width + x + size.width; at++)
          energy += Math.abs(data[at] - data[at - 1]);
      if (energy > best.energy) best = { x, y, energy };
    }
  return cropGray(image, { x: best.x, y: best.y, ...size });
}

function sparsityOf({ width, height, data }: GrayImage): number {
  let sum = 0;
  let squares = 1;
  for (let y = 0; y < height - 1; y++)
    for (let x = 0; x < width - 1; x++) {
      const at = y * width + x;
      const [across, down] = [data[at + 1] - data[at], data[at + width] - data[at]];
      sum += Math.abs(across) + Math.abs(down);
      squares += across * across + down * down;
    }
  return sum / Math.sqrt(squares);
}
