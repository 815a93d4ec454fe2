import type { Box } from '../../../model/geometry.ts';
import { channelDifference } from '../../../raster/color-difference.ts';
import type { RgbaImage } from '../../../raster/image.ts';

/** Side of the square that a drawing is scaled to, its longer side filling it. */
const CANVAS = 24;
const INK_GRID = 12;
const CELL = 4;
const CELLS = CANVAS / CELL;
const DIRECTIONS = 8;
/** Differences below this are the ground's own shading. */
const FAINTEST = 24;
/** Pixels that differ by less than this share of the strongest difference are the rim of an edge. */
const RIM = 0.25;
/** From this ink on a pixel of the canvas is drawn on, for counting parts and holes. */
const INKED = 0.4;

/** How many facts `measureGlyph` tells. */
export const GLYPH_FACTS = INK_GRID * INK_GRID + CELLS * CELLS * DIRECTIONS + 6;

/**
 * Facts about the shape of a small drawing, whatever its colours and size: how much ink stands in each part of it, in
 * which directions its edges run there (histograms of oriented gradients, Dalal & Triggs 2005), how wide and filled it
 * is, and how many parts and holes it has. Each is about 0..1.
 * @param box where the drawing is; it may be larger than the ink
 * @param ground colour behind it, 0xRRGGBB
 * @returns null where nothing stands out from the ground
 */
export function measureGlyph(image: RgbaImage, box: Box, ground: number): Float32Array | null {
  const drawing = inkOf(image, box, ground);
  if (!drawing) return null;
  const canvas = scale(drawing);
  const facts = new Float32Array(GLYPH_FACTS);
  inkGrid(canvas, facts);
  edgeDirections(canvas, facts.subarray(INK_GRID * INK_GRID));
  const side = Math.max(drawing.width, drawing.height);
  const sum = canvas.reduce((total, ink) => total + ink, 0);
  const inked = Uint8Array.from(canvas, (ink) => (ink >= INKED ? 1 : 0));
  const clear = inked.map((ink) => 1 - ink);
  facts.set(
    [
      drawing.width / side,
      drawing.height / side,
      sum / (CANVAS * CANVAS),
      Math.min(4, partsOf(inked, false)) / 4,
      Math.min(4, partsOf(clear, true)) / 4,
      Math.min(1, side / 32),
    ],
    GLYPH_FACTS - 6,
  );
  return facts;
}

/** Ink 0..1, row by row. */
type Ink = { width: number; height: number; data: Float32Array };

/** The ink's own rectangle, with each pixel's difference from the ground over the strongest. */
function inkOf(image: RgbaImage, box: Box, ground: number): Ink | null {
  const left = Math.max(0, box.x);
  const top = Math.max(0, box.y);
  const width = Math.min(image.width, box.x + box.width) - left;
  const height = Math.min(image.height, box.y + box.height) - top;
  if (width <= 0 || height <= 0) return null;
  const data = new Float32Array(width * height);
  let strongest = 0;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = ((top + y) * image.width + left + x) * 4;
      const color = (image.data[at] << 16) | (image.data[at + 1] << 8) | image.data[at + 2];
      const difference = channelDifference(color, ground);
      data[y * width + x] = difference;
      if (difference > strongest) strongest = difference;
    }
  if (strongest < FAINTEST) return null;
  return cropped(
    data.map((difference) => difference / strongest),
    width,
    height,
  );
}

function cropped(data: Float32Array, width: number, height: number): Ink {
  let [left, top, end, low] = [width, height, 0, 0];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if (data[y * width + x] < RIM) continue;
      left = Math.min(left, x);
      top = Math.min(top, y);
      end = Math.max(end, x + 1);
      low = Math.max(low, y + 1);
    }
  const own = new Float32Array((end - left) * (low - top));
  for (let y = top; y < low; y++)
    own.set(data.subarray(y * width + left, y * width + end), (y - top) * (end - left));
  return { width: end - left, height: low - top, data: own };
}

/** The drawing in the middle of the canvas, each of its pixels the mean of what it covers. */
function scale({ width, height, data }: Ink): Float32Array {
  const side = Math.max(width, height);
  const step = side / CANVAS;
  // A window of at least one pixel softens what is scaled up.
  const reach = Math.max(1, step) / 2;
  const across = sampling(width, side, step, reach);
  const down = sampling(height, side, step, reach);
  const rows = new Float32Array(CANVAS * height);
  for (let y = 0; y < height; y++)
    for (let u = 0; u < CANVAS; u++) {
      let sum = 0;
      for (const [x, weight] of across[u]) sum += weight * data[y * width + x];
      rows[y * CANVAS + u] = sum;
    }
  const canvas = new Float32Array(CANVAS * CANVAS);
  for (let v = 0; v < CANVAS; v++)
    for (let u = 0; u < CANVAS; u++) {
      let sum = 0;
      for (const [y, weight] of down[v]) sum += weight * rows[y * CANVAS + u];
      canvas[v * CANVAS + u] = sum;
    }
  return canvas;
}

/** For each pixel of the canvas the pixels of the drawing under it, and what each counts. */
function sampling(length: number, side: number, step: number, reach: number): [number, number][][] {
  const offset = (side - length) / 2;
  return Array.from({ length: CANVAS }, (_, u) => {
    const centre = (u + 0.5) * step - offset;
    const parts: [number, number][] = [];
    for (let x = Math.max(0, Math.floor(centre - reach)); x < Math.min(length, centre + reach); x++) {
      const covered = Math.min(x + 1, centre + reach) - Math.max(x, centre - reach);
      if (covered > 0) parts.push([x, covered / (2 * reach)]);
    }
    return parts;
  });
}

function inkGrid(canvas: Float32Array, facts: Float32Array): void {
  const part = CANVAS / INK_GRID;
  for (let v = 0; v < CANVAS; v++)
    for (let u = 0; u < CANVAS; u++)
      facts[Math.floor(v / part) * INK_GRID + Math.floor(u / part)] += canvas[v * CANVAS + u] / (part * part);
}

/** Strength of the edges in each cell by direction, relative to those in the cells around it. */
function edgeDirections(canvas: Float32Array, facts: Float32Array): void {
  const at = (u: number, v: number): number =>
    u < 0 || v < 0 || u >= CANVAS || v >= CANVAS ? 0 : canvas[v * CANVAS + u];
  for (let v = 0; v < CANVAS; v++)
    for (let u = 0; u < CANVAS; u++) {
      const dx = at(u + 1, v) - at(u - 1, v);
      const dy = at(u, v + 1) - at(u, v - 1);
      const strength = Math.hypot(dx, dy);
      if (strength < 0.02) continue;
      const turn = ((Math.atan2(dy, dx) / Math.PI + 1) % 1) * DIRECTIONS;
      const low = Math.floor(turn) % DIRECTIONS;
      const share = turn - Math.floor(turn);
      const cell = (Math.floor(v / CELL) * CELLS + Math.floor(u / CELL)) * DIRECTIONS;
      facts[cell + low] += strength * (1 - share);
      facts[cell + ((low + 1) % DIRECTIONS)] += strength * share;
    }
  const energy = new Float32Array(CELLS * CELLS);
  for (let cell = 0; cell < energy.length; cell++)
    for (let k = 0; k < DIRECTIONS; k++) energy[cell] += facts[cell * DIRECTIONS + k] ** 2;
  for (let row = 0; row < CELLS; row++)
    for (let column = 0; column < CELLS; column++) {
      let sum = 0;
      for (let v = Math.max(0, row - 1); v <= Math.min(CELLS - 1, row + 1); v++)
        for (let u = Math.max(0, column - 1); u <= Math.min(CELLS - 1, column + 1); u++)
          sum += energy[v * CELLS + u];
      const norm = 2 / (Math.sqrt(sum) + 1);
      const cell = (row * CELLS + column) * DIRECTIONS;
      for (let k = 0; k < DIRECTIONS; k++) facts[cell + k] *= norm;
    }
}

/** How many parts a mask has; of `inside` ones those that touch the border do not count. */
function partsOf(mask: Uint8Array, inside: boolean): number {
  const left = mask.slice();
  let parts = 0;
  for (let start = 0; start < left.length; start++) {
    if (!left[start]) continue;
    const queue = [start];
    let size = 0;
    let touches = false;
    left[start] = 0;
    for (let pixel = queue.pop(); pixel !== undefined; pixel = queue.pop()) {
      const u = pixel % CANVAS;
      const v = (pixel - u) / CANVAS;
      size++;
      touches ||= u === 0 || v === 0 || u === CANVAS - 1 || v === CANVAS - 1;
      for (const [x, y] of [
        [u - 1, v],
        [u + 1, v],
        [u, v - 1],
        [u, v + 1],
      ]) {
        if (x < 0 || y < 0 || x >= CANVAS || y >= CANVAS || !left[y * CANVAS + x]) continue;
        left[y * CANVAS + x] = 0;
        queue.push(y * CANVAS + x);
      }
    }
    if (size > 2 && !(inside && touches)) parts++;
  }
  return parts;
}
