import type { GrayImage } from '../raster/image.ts';

/** What tells drawn pixels from photographed ones, each 0..1. */
export type PictureCues = {
  /** Tiles of one single level: flat fills and empty ground, which a camera's noise never leaves. */
  uniform: number;
  /** Pixels in the eight commonest of 64 grey levels. */
  palette: number;
  /** Strong edges that belong to a straight horizontal or vertical run of at least 24 pixels. */
  straight: number;
  /** Pixels on strong edges. */
  edges: number;
  /** Pixels that differ from a neighbour and yet lie on no strong edge: texture, noise, gradients. */
  texture: number;
};

const FLAT_STEP = 2;
const EDGE_STEP = 28;
const LONG_RUN = 24;

/** Side of a tile: fits between the lines and cells of most screens. */
const TILE = 12;

/** Rows looked at; pictures taller than that are looked at every few rows. */
const MOST_ROWS = 1200;

const known = new WeakMap<GrayImage, PictureCues>();

/**
 * Measures the cues at the picture's own resolution, in rows that are spread evenly; once for a picture, which may not
 * be written to afterwards.
 */
export function measureCues(gray: GrayImage): PictureCues {
  const cues = known.get(gray) ?? cuesOf(gray);
  known.set(gray, cues);
  return cues;
}

function cuesOf(gray: GrayImage): PictureCues {
  const { width, height, data } = gray;
  const step = Math.max(1, Math.floor(height / MOST_ROWS));
  const levels = new Uint32Array(64);
  let seen = 0;
  let flat = 0;
  let edges = 0;
  for (let y = 0; y + 1 < height; y += step)
    for (let x = 0, at = y * width; x + 1 < width; x++, at++) {
      const level = data[at];
      const across = Math.abs(level - data[at + 1]);
      const down = Math.abs(level - data[at + width]);
      levels[level >> 2]++;
      seen++;
      if (across <= FLAT_STEP && down <= FLAT_STEP) flat++;
      else if (across > EDGE_STEP || down > EDGE_STEP) edges++;
    }
  if (seen === 0) return { uniform: 1, palette: 1, straight: 0, edges: 0, texture: 0 };
  const top = levels
    .sort()
    .slice(-8)
    .reduce((sum, count) => sum + count, 0);
  return {
    uniform: uniformShare(gray, 0),
    palette: top / seen,
    straight: straightShare(gray),
    edges: edges / seen,
    texture: 1 - (flat + edges) / seen,
  };
}

/**
 * Share of whole tiles whose levels span no more than `range`; 1 for pictures smaller than a tile. With a range of 0
 * the shading of a drawn ground counts too: levels that change along one direction only.
 */
function uniformShare({ width, height, data }: GrayImage, range: number, tile = TILE): number {
  let tiles = 0;
  let uniform = 0;
  for (let top = 0; top + tile <= height; top += tile)
    for (let left = 0; left + tile <= width; left += tile) {
      tiles++;
      const start = top * width + left;
      if (isUniform(data, start, width, tile, range) || (range === 0 && isShaded(data, start, width, tile)))
        uniform++;
    }
  return tiles === 0 ? 1 : uniform / tiles;
}

function isUniform(data: Uint8Array, start: number, stride: number, tile: number, range: number): boolean {
  let lowest = data[start];
  let highest = lowest;
  for (let y = 0; y < tile; y++)
    for (let x = 0, at = start + y * stride; x < tile; x++, at++) {
      if (data[at] < lowest) lowest = data[at];
      else if (data[at] > highest) highest = data[at];
      if (highest - lowest > range) return false;
    }
  return true;
}

/** Steps between two rows of a shading; a larger one is an edge. */
const SHADE_STEP = 4;
/** Side of the patterns that renderers dither shadings with. */
const DITHER = 8;

/**
 * Whether a tile is shaded along one direction as renderers do it: across it levels are the same, or alternate by one
 * in the pattern of a dither, which repeats exactly. A camera's noise does not.
 */
function isShaded(data: Uint8Array, start: number, stride: number, tile: number): boolean {
  const shades = (along: number, across: number): boolean => {
    for (let i = 0; i < tile; i++) {
      const first = data[start + i * across];
      for (let j = 0, at = start + i * across; j < tile; j++, at += along) {
        if (Math.abs(data[at] - first) > 1) return false;
        if (j >= DITHER && data[at] !== data[at - DITHER * along]) return false;
        if (i > 0 && Math.abs(data[at] - data[at - across]) > SHADE_STEP) return false;
      }
    }
    return true;
  };
  return shades(1, stride) || shades(stride, 1);
}

/** Share of strong horizontal and vertical edge pixels that lie in long straight runs. */
function straightShare({ width, height, data }: GrayImage): number {
  let total = 0;
  let inRuns = 0;
  const line = (count: number, start: number, along: number, across: number) => {
    let run = 0;
    for (let at = start, left = count; left > 0; left--, at += along) {
      const strong = Math.abs(data[at] - data[at + across]) > EDGE_STEP;
      if (strong) run++;
      if (strong && left > 1) continue;
      total += run;
      if (run >= LONG_RUN) inRuns += run;
      run = 0;
    }
  };
  for (let y = 0; y + 1 < height; y++) line(width, y * width, 1, width);
  for (let x = 0; x + 1 < width; x += 2) line(height, x, width, 1);
  return total === 0 ? 0 : inRuns / total;
}

/** Side of the squares that are averaged to see through noise, and the span that it leaves in a tile of 6. */
const SQUARE = 4;
const NOISE_SPAN = 14;
/**
 * Strong noise leaves more texture than this, and under faint noise screens keep straight lines. Dark photographs,
 * which averaging makes as plain as screens, have less of both.
 */
const NOISE_TEXTURE = 0.42;
const FEWEST_STRAIGHT = 0.01;

/**
 * How surely the pixels were drawn by a program and not taken by a camera, 0..1. Screens keep uniform tiles and
 * few levels when they are blurred or compressed; where noise hides the tiles, squares are averaged first.
 */
export function drawnScore(gray: GrayImage, cues: PictureCues): number {
  const direct = score(cues.uniform, cues.palette, cues.texture);
  const noisy = cues.texture >= NOISE_TEXTURE || (cues.texture >= 0.08 && cues.straight >= FEWEST_STRAIGHT);
  if (cues.uniform > 0.15 || !noisy) return direct;
  const averaged = averageSquares(gray);
  const { palette, texture } = measureCues(averaged);
  return Math.max(direct, score(uniformShare(averaged, NOISE_SPAN, 6) * 0.5, palette, texture) * 0.9);
}

/** Weights by hand, between 74 screens (all above 0.9) and 120 photographs (all below 0.3). */
function score(uniform: number, palette: number, texture: number): number {
  const evidence = 14 * (uniform - 0.16) + 4 * (palette - 0.6) + 3 * (0.22 - texture);
  return 1 / (1 + Math.exp(-2 * evidence));
}

function averageSquares({ width, height, data }: GrayImage): GrayImage {
  const small = {
    width: Math.floor(width / SQUARE),
    height: Math.floor(height / SQUARE),
    data: new Uint8Array(Math.floor(width / SQUARE) * Math.floor(height / SQUARE)),
  };
  for (let y = 0; y < small.height; y++)
    for (let x = 0; x < small.width; x++) {
      let sum = 0;
      for (let dy = 0; dy < SQUARE; dy++)
        for (let dx = 0; dx < SQUARE; dx++) sum += data[(y * SQUARE + dy) * width + x * SQUARE + dx];
      small.data[y * small.width + x] = sum / (SQUARE * SQUARE);
    }
  return small;
}
