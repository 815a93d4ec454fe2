import type { Box } from '../model/geometry.ts';
import type { GrayImage } from '../raster/image.ts';
import { measuredBands } from '../raster/measured-bands.ts';

export type Theme = 'dark' | 'light' | 'mixed';

/** Blocks of this many pixels a side hold a few characters and mostly one ground. */
const BLOCK = 16;

/** Share of a block's pixels that lie on edges where it holds text: less is a border, more is texture. */
const TEXT_EDGES = { least: 0.06, most: 0.7 };

/**
 * Theme of a screen or a part of it: whether its text stands on dark or light ground, weighed by how much text
 * there is. An empty desktop or margin has no say, unless there is no text at all.
 * @param box the part to look at, for example one window; all of the picture by default
 */
export function measureTheme(
  gray: GrayImage,
  box: Box = { x: 0, y: 0, width: gray.width, height: gray.height },
): Theme {
  const threshold = edgeThreshold(gray, box);
  let dark = 0;
  let light = 0;
  const count = Math.floor(box.height / BLOCK);
  const votesOf = (band: number): Float64Array =>
    readBlocks(gray, { ...box, y: box.y + band * BLOCK, height: BLOCK }, threshold);
  const isWhole = box.width === gray.width && box.height === gray.height;
  const votesIn = isWhole
    ? measuredBands(gray, `theme ${threshold}`, { of: 'rows', size: BLOCK, reach: 0, count }, votesOf)
    : votesOf;
  for (let band = 0; band < count; band++)
    for (const vote of votesIn(band)) {
      if (vote > 0) light += vote;
      else dark -= vote;
    }
  const blocks = (box.width * box.height) / (BLOCK * BLOCK);
  if (dark + light < Math.max(0.4, blocks * 0.0005)) return meanLevel(gray, box) < 115 ? 'dark' : 'light';
  const share = dark / (dark + light);
  if (share > MIXED && share < 1 - MIXED) return 'mixed';
  return share >= 0.5 ? 'dark' : 'light';
}

/** A theme is mixed when the smaller part of the text reaches this share. */
const MIXED = 0.36;

/** Grey levels that count as dark or light ground whatever is written on it. */
const DARK_GROUND = 90;
const LIGHT_GROUND = 165;

/** White letters on a coloured button say little about the theme. */
const MIDDLE_GROUND = 0.25;

/** The weights of the text in the blocks of a row of them. */
function readBlocks(gray: GrayImage, { x, y, width }: Box, threshold: number): Float64Array {
  const votes = new Float64Array(Math.floor(width / BLOCK));
  for (let column = 0; column < votes.length; column++)
    votes[column] = readBlock(gray, x + column * BLOCK, y, threshold);
  return votes;
}

/** The weight of a block's text, positive on light ground and negative on dark; 0 where it holds none. */
function readBlock(gray: GrayImage, left: number, top: number, threshold: number): number {
  const { data, width } = gray;
  const levels = new Uint16Array(16);
  let edges = 0;
  let sum = 0;
  for (let y = top; y < top + BLOCK; y++)
    for (let x = left; x < left + BLOCK; x++) {
      const level = data[y * width + x];
      levels[level >> 4]++;
      sum += level;
      if (x + 1 < left + BLOCK && Math.abs(level - data[y * width + x + 1]) > threshold) edges++;
    }
  const share = edges / (BLOCK * BLOCK);
  if (share < TEXT_EDGES.least || share > TEXT_EDGES.most) return 0;
  const mode = levels.indexOf(Math.max(...levels));
  const ground = mode * 16 + 8;
  const mean = sum / (BLOCK * BLOCK);
  if (ground >= LIGHT_GROUND) return share;
  if (ground <= DARK_GROUND) return -share;
  return (mean < ground ? share : -share) * MIDDLE_GROUND;
}

/** A tenth of the range that the picture uses, so that pale pictures still have edges. */
function edgeThreshold({ data, width }: GrayImage, box: Box): number {
  let lowest = 255;
  let highest = 0;
  for (let y = box.y; y < box.y + box.height; y += 3)
    for (let x = box.x; x < box.x + box.width; x += 3) {
      const level = data[y * width + x];
      if (level < lowest) lowest = level;
      if (level > highest) highest = level;
    }
  return Math.max(2, (highest - lowest) * 0.1);
}

function meanLevel({ data, width }: GrayImage, box: Box): number {
  let sum = 0;
  let count = 0;
  for (let y = box.y; y < box.y + box.height; y += 2)
    for (let x = box.x; x < box.x + box.width; x += 2) {
      sum += data[y * width + x];
      count++;
    }
  return count === 0 ? 255 : sum / count;
}
