import type { Box } from '../../model/geometry.ts';
import { intersection } from '../../model/geometry.ts';
import { labelComponents } from '../../raster/components.ts';
import type { BinaryImage, RgbaImage } from '../../raster/image.ts';
import { measuredBands } from '../../raster/measured-bands.ts';
import { toBox } from './surface.ts';

/** Where the picture shows a photograph or noise instead of an interface, in tiles. */
export type PhotoAreas = { tile: number; mask: BinaryImage; boxes: Box[] };

const TILE = 16;
/** Drawn screens repeat colours from pixel to pixel; photographs hardly ever do. */
const MOST_REPEATS = 0.3;
const FEWEST_TILES = 12;
/** Levels that a gradient runs through in one tile. */
const WIDEST_SHADE = 8;

/** Finds photographs by the share of pixels that equal the pixel left of them or above them. */
export function findPhotoAreas(image: RgbaImage): PhotoAreas {
  const columns = Math.ceil(image.width / TILE);
  const rows = Math.ceil(image.height / TILE);
  const mask = { width: columns, height: rows, data: new Uint8Array(columns * rows) };
  const bands = { of: 'rows', size: TILE, reach: 1, count: rows } as const;
  const variedIn = measuredBands(image, 'varied', bands, (row) =>
    Uint8Array.from({ length: columns }, (_, column) =>
      repeats(image.data, image.width, image.height, column * TILE, row * TILE) < MOST_REPEATS ? 1 : 0,
    ),
  );
  for (let row = 0; row < rows; row++) mask.data.set(variedIn(row), row * columns);
  const groups = labelComponents(mask);
  const boxes: Box[] = [];
  for (let group = 0; group < groups.count; group++) {
    if (groups.area[group] < FEWEST_TILES || isGradient(image, groups.labels, group, columns)) {
      for (let tile = 0; tile < mask.data.length; tile++)
        if (groups.labels[tile] === group) mask.data[tile] = 0;
      continue;
    }
    const end = Math.min(image.width, groups.right[group] * TILE);
    boxes.push(
      toBox(
        groups.left[group] * TILE,
        groups.top[group] * TILE,
        end,
        Math.min(image.height, groups.bottom[group] * TILE),
      ),
    );
  }
  return { tile: TILE, mask, boxes };
}

/**
 * Whether most tiles of a group hardly vary: a gradient, which browsers paint with faint noise, and no
 * photograph, not even a blurred one.
 */
function isGradient(image: RgbaImage, labels: Int32Array, group: number, columns: number): boolean {
  let tiles = 0;
  let plain = 0;
  for (let tile = 0; tile < labels.length; tile++) {
    if (labels[tile] !== group) continue;
    tiles++;
    if (spanOf(image, (tile % columns) * TILE, Math.floor(tile / columns) * TILE) <= WIDEST_SHADE) plain++;
  }
  return plain >= 0.6 * tiles;
}

/** The widest span of levels of one channel in a tile. */
function spanOf({ data, width, height }: RgbaImage, left: number, top: number): number {
  const lowest = [255, 255, 255];
  const highest = [0, 0, 0];
  for (let y = top; y < Math.min(height, top + TILE); y += 2)
    for (let x = left; x < Math.min(width, left + TILE); x += 2)
      for (let channel = 0; channel < 3; channel++) {
        const level = data[(y * width + x) * 4 + channel];
        if (level < lowest[channel]) lowest[channel] = level;
        if (level > highest[channel]) highest[channel] = level;
      }
  return Math.max(...highest.map((level, channel) => level - lowest[channel]));
}

/** The larger of the shares of pixels equal to their left and to their upper neighbour, every second row sampled. */
function repeats(data: ArrayLike<number>, width: number, height: number, left: number, top: number): number {
  let beside = 0;
  let above = 0;
  let count = 0;
  for (let y = Math.max(1, top); y < Math.min(height, top + TILE); y += 2)
    for (let x = Math.max(1, left); x < Math.min(width, left + TILE); x++) {
      const byte = (y * width + x) * 4;
      count++;
      if (equal(data, byte, byte - 4)) beside++;
      if (equal(data, byte, byte - 4 * width)) above++;
    }
  return count ? Math.max(beside, above) / count : 1;
}

const equal = (data: ArrayLike<number>, a: number, b: number): boolean =>
  data[a] === data[b] && data[a + 1] === data[b + 1] && data[a + 2] === data[b + 2];

/** Share of a box's tiles that show a photograph, 0..1. */
export function photoShare({ tile, mask, boxes }: PhotoAreas, box: Box): number {
  if (!boxes.some((area) => intersection(area, box))) return 0;
  let hits = 0;
  let count = 0;
  for (
    let row = Math.floor(box.y / tile);
    row <= Math.min(mask.height - 1, Math.floor((box.y + box.height - 1) / tile));
    row++
  )
    for (
      let column = Math.floor(box.x / tile);
      column <= Math.min(mask.width - 1, Math.floor((box.x + box.width - 1) / tile));
      column++
    ) {
      count++;
      hits += mask.data[row * mask.width + column];
    }
  return count ? hits / count : 0;
}

/**
 * Whether a box lies in a photograph, or, for drawings (`loose`), in a smooth spot of one: much of what is around it is
 * photograph too.
 */
export function insidePhoto(areas: PhotoAreas, box: Box, loose: boolean): boolean {
  if (areas.boxes.length === 0) return false;
  const margin = 3 * areas.tile;
  const around = {
    x: Math.max(0, box.x - margin),
    y: Math.max(0, box.y - margin),
    width: box.width + 2 * margin,
    height: box.height + 2 * margin,
  };
  return photoShare(areas, box) >= 0.5 || (loose && photoShare(areas, around) >= 0.45);
}
