import type { GrayImage } from '../raster/image.ts';
import { measuredBands } from '../raster/measured-bands.ts';

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

/** Pixels of a row by level, on even ground and on strong edges. */
type RowCues = { levels: Uint32Array; flat: number; edges: number };

function cuesOf(gray: GrayImage): PictureCues {
  const { width, height } = gray;
  const step = Math.max(1, Math.floor(height / MOST_ROWS));
  const count = Math.ceil((height - 1) / step);
  const bands = { of: 'rows', size: step, reach: 1, count } as const;
  const rowOf = measuredBands(gray, 'cues', bands, (band) => cuesOfRow(gray, band * step));
  const levels = new Uint32Array(64);
  const seen = Math.max(0, count * (width - 1));
  let flat = 0;
  let edges = 0;
  for (let band = 0; band < count; band++) {
    const row = rowOf(band);
    flat += row.flat;
    edges += row.edges;
    for (let level = 0; level < 64; level++) levels[level] += row.levels[level];
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

function cuesOfRow({ width, data }: GrayImage, y: number): RowCues {
  const levels = new Uint32Array(64);
  let flat = 0;
  let edges = 0;
  const end = (y + 1) * width - 1;
  for (let at = y * width; at < end; at++) {
    const level = data[at];
    const across = Math.abs(level - data[at + 1]);
    const down = Math.abs(level - data[at + width]);
    levels[level >> 2]++;
    if (across <= FLAT_STEP && down <= FLAT_STEP) flat++;
    else if (across > EDGE_STEP || down > EDGE_STEP) edges++;
  }
  return { levels, flat, edges };
}

/**
 * Share of whole tiles whose levels span no more than `range`; 1 for pictures smaller than a tile. With a range of 0
 * the shading of a drawn ground counts too: levels that change along one direction only.
 */
function uniformShare(gray: GrayImage, range: number, tile = TILE): number {
  const { width, height, data } = gray;
  const [columns, rows] = [Math.floor(width / tile), Math.floor(height / tile)];
  if (columns * rows === 0) return 1;
  const bands = { of: 'rows', size: tile, reach: 0, count: rows } as const;
  const uniformIn = measuredBands(gray, `uniform ${range}`, bands, (band) => {
    let uniform = 0;
    for (let column = 0; column < columns; column++) {
      const start = band * tile * width + column * tile;
      if (isUniform(data, start, width, tile, range) || (range === 0 && isShaded(data, start, width, tile)))
        uniform++;
    }
    return uniform;
  });
  let uniform = 0;
  for (let band = 0; band < rows; band++) uniform += uniformIn(band);
  return uniform / (columns * rows);
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

/** Pixels on strong edges of a row or column, and those of them in long runs. */
type StraightEdges = { total: number; inRuns: number };

/** Share of strong horizontal and vertical edge pixels that lie in long straight runs. */
function straightShare(gray: GrayImage): number {
  const { width, height, data } = gray;
  const rows = { of: 'rows', size: 1, reach: 1, count: height - 1 } as const;
  const columns = { of: 'columns', size: 2, reach: 1, count: width >> 1 } as const;
  const inRow = measuredBands(gray, 'straight', rows, (y) => edgesAlong(data, width, y * width, 1, width));
  const inColumn = measuredBands(gray, 'straight', columns, (band) =>
    edgesAlong(data, height, 2 * band, width, 1),
  );
  let total = 0;
  let straight = 0;
  for (const [{ count }, edgesIn] of [[rows, inRow] as const, [columns, inColumn] as const])
    for (let band = 0; band < count; band++) {
      const edges = edgesIn(band);
      total += edges.total;
      straight += edges.inRuns;
    }
  return total === 0 ? 0 : straight / total;
}

function edgesAlong(
  data: Uint8Array,
  count: number,
  start: number,
  along: number,
  across: number,
): StraightEdges {
  let [total, inRuns, run] = [0, 0, 0];
  for (let at = start, left = count; left > 0; left--, at += along) {
    const strong = Math.abs(data[at] - data[at + across]) > EDGE_STEP;
    if (strong) run++;
    if (strong && left > 1) continue;
    total += run;
    if (run >= LONG_RUN) inRuns += run;
    run = 0;
  }
  return { total, inRuns };
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
