import { type Box, grow, intersection, unionOf } from '../model/geometry.ts';
import type { RgbaImage } from './image.ts';
import { wholePixels } from './whole-pixels.ts';

/** Side in pixels of the squares that are compared. */
const TILE = 32;

/**
 * Boxes around what differs between two pictures of one size, tight to the pixels, no two of them within `apart` pixels
 * of each other; empty where the pictures are alike. Tiles that differ and touch make one area.
 */
export function changedAreas(before: RgbaImage, now: RgbaImage, apart: number): Box[] {
  const frame = { width: now.width + apart, height: now.height + apart };
  let areas = changedTiles(before, now);
  for (let count = -1; count !== areas.length; ) {
    count = areas.length;
    const joined: Box[] = [];
    for (const area of areas) {
      const reach = grow(area, apart, frame.width, frame.height);
      const near = joined.findIndex((other) => intersection(reach, other));
      if (near < 0) joined.push(area);
      else joined[near] = unionOf([joined[near], area]);
    }
    areas = joined;
  }
  return areas;
}

/** Boxes around the pixels that differ in each tile that has some. */
function changedTiles(before: RgbaImage, now: RgbaImage): Box[] {
  const { width, height } = now;
  const [old, pixels] = [wholePixels(before.data), wholePixels(now.data)];
  const tiles = new Map<number, Box>();
  const columns = Math.ceil(width / TILE);
  for (let y = 0; y < height; y++) {
    const start = y * width;
    const end = start + width;
    if (isSame(old, pixels, start, end)) continue;
    for (let column = 0; column < columns; column++) {
      const from = start + column * TILE;
      const to = Math.min(from + TILE, end);
      let first = from;
      while (first < to && old[first] === pixels[first]) first++;
      if (first === to) continue;
      let last = to - 1;
      while (old[last] === pixels[last]) last--;
      const number = Math.floor(y / TILE) * columns + column;
      const differing = { x: first - start, y, width: last + 1 - first, height: 1 };
      const tile = tiles.get(number);
      tiles.set(number, tile ? unionOf([tile, differing]) : differing);
    }
  }
  return [...tiles.values()];
}

/** Whether a row is alike: without a branch for each pixel, which takes half the time. */
function isSame(old: Int32Array, now: Int32Array, start: number, end: number): boolean {
  let differing = 0;
  for (let pixel = start; pixel < end; pixel++) differing |= old[pixel] ^ now[pixel];
  return differing === 0;
}
