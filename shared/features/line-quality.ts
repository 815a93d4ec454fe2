import { type Box, grow } from '../model/geometry.ts';
import type { Line, LineQuality } from '../model/image-features.ts';
import type { GrayImage } from '../raster/image.ts';
import { measuredBox } from '../raster/measured-boxes.ts';
import { measureEdges, quantile } from './edge-width.ts';

/** A line's quality, and how much wider its edges are along rows than along columns (1: alike). */
export type MeasuredLine = Required<LineQuality> & { edge_width: number; motion: number };

/** Share of the line's contrast that a rise must reach to count as the edge of a stroke. */
const STROKE_EDGE = 0.45;

/** Measures one line on the pixels of its box: contrast with its ground, x-height, and stroke edges. */
export function measureLine(gray: GrayImage, line: Line): MeasuredLine {
  const box = grow(line.box, 1, gray.width, gray.height);
  return measuredBox(gray, `${inkWidth(line)} ${line.text}`, box, () => measureIn(gray, line, box));
}

function measureIn(gray: GrayImage, line: Line, box: Box): MeasuredLine {
  if (box.width < 3 || box.height < 3)
    return { x_height: 0, edge_ratio: 0, contrast: 0, strokes: 0, edge_width: 0, motion: 1 };
  const { ground, depth } = measureContrast(gray, box);
  const x_height = estimateXHeight(gray, box, ground, depth, line.text);
  const least = Math.max(5, STROKE_EDGE * depth);
  const across = measureEdges(gray, box, 'horizontal', least);
  const down = measureEdges(gray, box, 'vertical', least);
  const horizontal = quantile(across, 0.5);
  const vertical = quantile(down, 0.5);
  const edge_width = widerOf(horizontal, vertical, x_height);
  const measurable = across.length >= 6 && down.length >= 6 && edge_width > BLURRED;
  return {
    x_height: round(x_height),
    edge_ratio: round(x_height > 0 ? edge_width / x_height : 0),
    contrast: round(Math.min(1, depth / 255)),
    strokes: round(across.length / inkWidth(line)),
    edge_width: round(edge_width),
    motion: round(measurable && vertical > 0 ? horizontal / vertical : 1),
  };
}

/** Edge width in pixels from which blur, and not the shape of the letters, makes the edge. */
const BLURRED = 1.9;

/** Width that holds letters: blanks between words and columns have no strokes. */
const inkWidth = ({ box, words }: Line) =>
  Math.max(1, words.length > 0 ? words.reduce((sum, word) => sum + word.box.width, 0) : box.width);

const round = (value: number) => Math.round(value * 1000) / 1000;

/** The wider direction decides; without edges at all the strokes have run together. */
function widerOf(horizontal: number, vertical: number, xHeight: number): number {
  if (Number.isNaN(horizontal)) return Number.isNaN(vertical) ? xHeight : vertical;
  return Number.isNaN(vertical) ? horizontal : Math.max(horizontal, vertical);
}

/** Ground: the commonest level. Depth: how far the furthest 4 % of the pixels lie from it. */
function measureContrast(gray: GrayImage, box: Box): { ground: number; depth: number } {
  const levels = new Uint32Array(256);
  for (let y = box.y; y < box.y + box.height; y++)
    for (let x = box.x; x < box.x + box.width; x++) levels[gray.data[y * gray.width + x]]++;
  let ground = 0;
  let most = -1;
  for (let level = 0; level < 256; level++) {
    const count = levels[level] + (levels[level - 1] ?? 0) + (levels[level + 1] ?? 0);
    if (count <= most) continue;
    most = count;
    ground = level;
  }
  let left = box.width * box.height * 0.04;
  for (let depth = 255; depth > 0; depth--) {
    left -= (levels[ground - depth] ?? 0) + (levels[ground + depth] ?? 0);
    if (left <= 0) return { ground, depth };
  }
  return { ground, depth: 0 };
}

/** Height of capitals over x-height in common screen fonts (DejaVu 1.33, Noto 1.36, Liberation 1.38). */
const CAPITAL = 1.36;

/**
 * Rows whose ink reaches a third of the fullest row: the x-height band in mixed text. Lines without small letters fill
 * the height of capitals instead, from their first such row to their last: figures have little ink between their bows.
 */
function estimateXHeight(gray: GrayImage, box: Box, ground: number, depth: number, text: string): number {
  if (depth === 0) return 0;
  const ink = new Float32Array(box.height);
  let fullest = 0;
  for (let row = 0; row < box.height; row++) {
    let sum = 0;
    const start = (box.y + row) * gray.width + box.x;
    for (let x = 0; x < box.width; x++) {
      const distance = Math.abs(gray.data[start + x] - ground);
      if (distance > depth * 0.3) sum += distance;
    }
    ink[row] = sum;
    fullest = Math.max(fullest, sum);
  }
  const isFull = (sum: number) => sum >= 0.33 * fullest;
  const small = /[a-z]/.test(text.replace(/[bdfhijklt]/g, ''));
  if (small) return ink.filter(isFull).length;
  return (ink.findLastIndex(isFull) - ink.findIndex(isFull) + 1) / CAPITAL;
}
